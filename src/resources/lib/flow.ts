import { followFlow } from "../../core/follow.js";
import { isNewStoreError } from "../../core/newstore-error.js";
import type { FlowEnd } from "../../core/telemetry.js";
import type { FacadeContext } from "./context.js";

/**
 * The same batches, followed as one flow from the first one that is read until the last, an error, or a reader who has
 * seen enough. Each step runs inside of the flow, whoever reads it.
 */
export async function* inFlow<Batch>(
  { telemetry, logger }: FacadeContext,
  method: string,
  read: () => AsyncGenerator<Batch, void, undefined>,
): AsyncGenerator<Batch, void, undefined> {
  if (telemetry === undefined) {
    yield* read();
    return;
  }
  const flow = followFlow(telemetry, logger, method);
  const batches = read();
  let end: FlowEnd = { isFailure: false, errorKind: undefined };
  try {
    for (;;) {
      const step = await flow.run(() => batches.next());
      if (step.done === true) return;
      yield step.value;
    }
  } catch (error) {
    end = { isFailure: true, errorKind: isNewStoreError(error) ? error.kind : undefined };
    throw error;
  } finally {
    // A reader who has left leaves an open file behind.
    await flow.run(() => batches.return()).finally(() => flow.end(end));
  }
}
