import type { FileDescriptor, OperationDescriptor } from "../../core/operation.js";
import type { ApiResponse } from "../../core/response.js";
import type { MappingDirection } from "../lib/types.js";

/** What is being mapped. Texts and facts of an error follow from it. */
export type MappingStage =
  | { readonly of: "request"; readonly operation: OperationDescriptor }
  | { readonly of: "response"; readonly operation: OperationDescriptor; readonly response: ApiResponse }
  | { readonly of: "import" | "rows"; readonly file: FileDescriptor }
  | { readonly of: "event"; readonly event: string };

export function directionOf({ of }: MappingStage): MappingDirection {
  return of === "request" || of === "import" ? "toNewStore" : "fromNewStore";
}

/** Name of what the identifiers travel in: operation id, `products import`, `atp-export`, or the event's name. */
export function sourceOf(stage: MappingStage): string {
  switch (stage.of) {
    case "request":
    case "response":
      return stage.operation.id;
    case "import":
      return `${stage.file.name} import`;
    case "rows":
      return stage.file.name;
    case "event":
      return stage.event;
  }
}

export function operationIdOf(stage: MappingStage): string | undefined {
  return "operation" in stage ? stage.operation.id : undefined;
}
