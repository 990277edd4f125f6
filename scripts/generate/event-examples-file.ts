import { prettyLiteral } from "./literal.js";
import type { ApiModel } from "./model.js";
import { isRecord, type Schema } from "./schema.js";

/**
 * Writes an example of the payload of each event: of the payload's own schema, or, where nobody has described that, of the
 * schema that says the event's name.
 */
export function renderEventExamples(api: ApiModel): string {
  const described = api.events.map(({ name, component }) => {
    return [name, exampleOf(api.components.get(component)?.schema)] as const;
  });
  const others = [...api.components.values()].flatMap(({ schema }) => {
    const name = nameOf(schema);
    const example = exampleOf(schema);
    return name === undefined || !isRecord(example) ? [] : [[name, example["payload"]] as const];
  });
  const examples = Object.fromEntries([...others, ...described].filter(([, example]) => isRecord(example)));
  return `/** An example payload of each event, by its name. */\nexport const eventExamples: Readonly<Record<string, Readonly<Record<string, unknown>>>> = ${prettyLiteral(examples)};\n`;
}

function exampleOf(schema: Schema | undefined): unknown {
  return Array.isArray(schema?.examples) ? schema.examples[0] : undefined;
}

/** The name of the event that a schema describes whole, with its envelope. */
function nameOf({ properties }: Schema): string | undefined {
  const name = properties?.["payload"] === undefined ? undefined : properties["name"]?.const;
  return typeof name === "string" ? name : undefined;
}
