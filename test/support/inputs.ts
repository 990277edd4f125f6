import { join } from "node:path";
import { allOperations } from "../../generated/index.js";
import type { OperationDescriptor } from "../../src/core/operation.js";
import type { OperationInput } from "../../src/core/request.js";
import { generateFrom, project } from "../generator/support.js";
import { Sampler } from "../identifiers/samples.js";

/** An operation of the contract with inputs that fill every property of its schemas. */
export interface Called {
  readonly operation: OperationDescriptor;
  /** One for each form that the body may have; at least one. */
  readonly inputs: readonly OperationInput[];
}

/** Every operation of the contract, with inputs. They have the right shape; limits and formats they do not keep. */
export async function allCalls(): Promise<readonly Called[]> {
  const { apis } = await generateFrom(join(project, "openapi"), true);
  const operations = allOperations as Readonly<Record<string, OperationDescriptor>>;
  return apis.flatMap(({ api }) =>
    api.operations.map((model) => {
      const sampler = new Sampler("", new Map(), {}, () => undefined);
      const lookUp = (name: string) => api.components.get(name)?.schema;
      const samplesOf = (component: string | undefined) =>
        component === undefined ? [] : sampler.samplesOf(lookUp(component) ?? {}, lookUp).map(({ value }) => value);
      const [path, query, headers] = [model.pathComponent, model.queryComponent, model.headersComponent].map(
        (component) => samplesOf(component)[0],
      );
      const bodies = samplesOf(model.body?.media[0]?.component);
      const inputs = (bodies.length === 0 ? [undefined] : bodies).map(
        (body) => ({ path, query, headers, body }) as OperationInput,
      );
      return { operation: operations[model.id] as OperationDescriptor, inputs };
    }),
  );
}
