// Generated from openapi/fiscalization.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type * as types from "./types.js";

/** The values of {@link types.FiscalOrderState | FiscalOrderState} that are published. */
export const FiscalOrderStateValues = ["OK", "FAILED"] as const satisfies readonly types.FiscalOrderState[];

/** The values of {@link types.FiscalTransactionState | FiscalTransactionState} that are published. */
export const FiscalTransactionStateValues = [
  "OK",
  "FAILED",
  "TEMP_SIGNED",
] as const satisfies readonly types.FiscalTransactionState[];

/** The values of {@link types.FiscalMode | FiscalMode} that are published. */
export const FiscalModeValues = ["standard", "offline"] as const satisfies readonly types.FiscalMode[];

/** The values of {@link types.FiscalTaxMethod | FiscalTaxMethod} that are published. */
export const FiscalTaxMethodValues = [
  "tax_included",
  "tax_excluded",
] as const satisfies readonly types.FiscalTaxMethod[];

/** The values of {@link types.FiscalSignatureStrategy | FiscalSignatureStrategy} that are published. */
export const FiscalSignatureStrategyValues = [
  "standard-signing",
  "late-signing",
  "manual-receipts",
  "no-signing",
] as const satisfies readonly types.FiscalSignatureStrategy[];

/** The values of {@link types.FiscalTransactionType | FiscalTransactionType} that are published. */
export const FiscalTransactionTypeValues = [
  "sale",
  "return",
  "exchange",
  "cancellation",
  "void",
  "create_void",
  "foreign_sale",
  "foreign_return",
  "foreign_exchange",
  "foreign_cancellation",
  "create_x_report",
  "create_z_report",
  "manual_create_report",
  "document_printed",
  "document_emailed",
  "cash_drawer_transaction",
] as const satisfies readonly types.FiscalTransactionType[];
