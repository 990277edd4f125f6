import { NewStoreError, type NewStoreErrorDetails } from "../../core/newstore-error.js";
import { type MappingStage, operationIdOf, sourceOf } from "./stage.js";

/** An error about identifiers: what did not happen, why, and what that means for the caller. */
export function mappingError(
  stage: MappingStage,
  why: string,
  { advice = "", ...details }: Partial<NewStoreErrorDetails> & { readonly advice?: string } = {},
): NewStoreError {
  const message = `${failureOf(stage)}: ${why} ${consequenceOf(stage)}${advice === "" ? "" : ` ${advice}`}`;
  const { response } = stage.of === "response" ? stage : {};
  return new NewStoreError(message, {
    kind: "mapping",
    operationId: operationIdOf(stage),
    status: response?.status,
    requestId: response?.requestId,
    attempts: response?.attempts,
    // The work of a write is done, and its result is not in the caller's hands.
    outcomeUnknown: stage.of === "response" && stage.operation.idempotency !== "safe",
    body: response?.data,
    headers: response?.headers,
    ...details,
  });
}

function failureOf(stage: MappingStage): string {
  switch (stage.of) {
    case "request":
      return `${stage.operation.id} was not sent`;
    case "response":
      return `${stage.operation.id} returned ${stage.response.status}, and the response could not be mapped`;
    case "import":
      return `The ${sourceOf(stage)} was not sent`;
    case "rows":
      return `The ${sourceOf(stage)} was read, and its rows could not be mapped`;
    case "event":
      return `The event ${stage.event} could not be mapped`;
  }
}

const CONSEQUENCES: Readonly<Record<MappingStage["of"], string>> = {
  request: "Nothing was sent.",
  response: "NewStore has done the work; its response is the error's body.",
  import: "No import job was created.",
  rows: "Rows before these were delivered; read it again for all of them.",
  event: "Map it again, or let it be delivered again.",
};

function consequenceOf({ of }: MappingStage): string {
  return CONSEQUENCES[of];
}

/** Whether the caller may do the same again without doing the work twice. */
export function isRepeatable(stage: MappingStage): boolean {
  if (stage.of !== "response") return true;
  const { idempotency } = stage.operation;
  return (
    idempotency === "safe" || idempotency === "idempotent" || (typeof idempotency === "object" && "by" in idempotency)
  );
}
