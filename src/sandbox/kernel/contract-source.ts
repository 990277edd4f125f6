import type { ZodType } from "zod";
import { files as importFiles } from "../../../generated/import/files.js";
import { allOperations } from "../../../generated/index.js";
import type { OperationDescriptor } from "../../core/operation.js";

/** Schemas of one kind of import file. */
export interface FileSchemas {
  readonly head?: ZodType;
  readonly item: ZodType;
}

/** Finds the schemas of an import file by entity. */
export type FileSchemasOf = (entity: string) => Promise<FileSchemas | undefined>;

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
