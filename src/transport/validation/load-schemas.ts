import type { OperationDescriptor, OperationSchemas } from "../operation.js";

const loaded = new WeakMap<OperationDescriptor, Promise<OperationSchemas>>();

/** Schemas of an operation, loaded once a descriptor. A failed load is not kept: the next call tries again. */
export function loadSchemas(operation: OperationDescriptor): Promise<OperationSchemas> {
  const known = loaded.get(operation);
  if (known !== undefined) return known;
  const loading = operation.schemas();
  loaded.set(operation, loading);
  loading.catch(() => loaded.delete(operation));
  return loading;
}
