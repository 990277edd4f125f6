import type { Bundle } from "./bundle.js";
import type { MediaModel, OperationTypeNames, ResponseModel } from "./model.js";
import type { Problems } from "./problems.js";

/**
 * Chooses the names of an operation's types. A component that already has the wanted name and is the whole of what the
 * name means is that type; one that means something else keeps the name and the operation's type gets a number.
 */
export function nameOperationTypes(
  prefix: string,
  body: readonly MediaModel[],
  responses: readonly ResponseModel[],
  bundle: Bundle,
  at: string,
  problems: Problems,
): OperationTypeNames {
  const choose = (suffix: string, only: string | undefined) => {
    const wanted = `${prefix}${suffix}`;
    if (only === wanted) return { name: wanted, declares: false };
    const name = bundle.names.take(wanted);
    if (name !== wanted)
      problems.add(at, `a schema is already called ${wanted}; the operation's type is called ${name}`);
    return { name, declares: true };
  };
  const request = body.length > 0 ? choose("Request", onlyOne(body)) : { name: "undefined", declares: false };
  const isPlain = !responses.some(
    (response) => response.isRedirect || (response.isSuccess && response.media.length === 0),
  );
  const successes = responses.filter((response) => response.isSuccess).flatMap((response) => response.media);
  const response = choose("Response", isPlain ? onlyOne(successes) : undefined);
  return {
    input: bundle.names.take(`${prefix}Input`),
    request: request.name,
    response: response.name,
    declaresRequest: request.declares,
    declaresResponse: response.declares,
  };
}

function onlyOne(media: readonly MediaModel[]): string | undefined {
  const names = new Set(media.map(({ component }) => component));
  return names.size === 1 ? [...names][0] : undefined;
}
