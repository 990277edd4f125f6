import { files as importFiles } from "../../generated/import/files.js";
import { allOperations } from "../../generated/index.js";
import type { OperationDescriptor } from "../transport/operation.js";
import type { FileSchemas } from "./rules/import-file.js";

/** Every operation of the contract. */
export function contractOperations(): readonly OperationDescriptor[] {
  return Object.values(allOperations);
}

/** Schemas of an import file by entity. */
export async function contractFiles(entity: string): Promise<FileSchemas | undefined> {
  return Object.values(importFiles)
    .find((file) => file.name === entity)
    ?.schemas();
}
