// Generated from openapi/taxes.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type * as types from "./types.js";

/** The values of {@link types.TaxTransactionType | TaxTransactionType} that are published. */
export const TaxTransactionTypeValues = ["SALE", "RETURN"] as const satisfies readonly types.TaxTransactionType[];

/** The values of {@link types.TaxCalculationMode | TaxCalculationMode} that are published. */
export const TaxCalculationModeValues = ["STANDARD", "REVERSE"] as const satisfies readonly types.TaxCalculationMode[];

/** The values of {@link types.TaxedItemType | TaxedItemType} that are published. */
export const TaxedItemTypeValues = [
  "gift-card",
  "gift-wrapping",
  "product",
  "shipping",
] as const satisfies readonly types.TaxedItemType[];

/** The values of {@link types.VatMethod | VatMethod} that are published. */
export const VatMethodValues = ["vat_included", "vat_excluded"] as const satisfies readonly types.VatMethod[];

/** The values of {@link types.TaxStatus | TaxStatus} that are published. */
export const TaxStatusValues = ["EXEMPT", "TAXABLE", "NOT_TAXABLE"] as const satisfies readonly types.TaxStatus[];

/** The values of {@link types.TaxStrategy | TaxStrategy} that are published. */
export const TaxStrategyValues = [
  "fixedrate",
  "fixed_rate_per_country",
  "avalara",
  "vertex",
  "custom",
] as const satisfies readonly types.TaxStrategy[];

/** The values of {@link types.ExemptionClass | ExemptionClass} that are known: there may be others. */
export const ExemptionClassValues = [
  "FEDERAL_GOVERNMENT",
  "STATE_GOVERNMENT",
  "TRIBAL_GOVERNMENT",
  "LOCAL_GOVERNMENT",
  "FOREIGN_DIPLOMAT",
  "CHARITY_ORGANIZATION",
  "RELIGIOUS_ORGANIZATION",
  "EDUCATIONAL_ORGANIZATION",
  "RESALE",
  "DIRECT_PAY_PERMIT",
  "OTHER",
  "NON_RESIDENT",
  "FIRST_NATION_CITIZEN",
] as const satisfies readonly types.ExemptionClass[];

/** The values of {@link types.TaxErrorCode | TaxErrorCode} that are published. */
export const TaxErrorCodeValues = [
  "taxes_unexpected_error",
  "taxes_tenant_missing",
  "taxes_config_already_exists",
  "taxes_config_not_found",
  "taxes_provider_config_missing",
  "taxes_tenant_config_required",
  "taxes_rounding_failed",
  "taxes_invalid_minor_units",
  "taxes_unsupported_currency",
  "taxes_xml_parsing_failed",
  "taxes_provider_error_response",
  "taxes_provider_unexpected_response",
  "taxes_provider_client_error_response",
  "taxes_provider_invalid_credentials",
  "taxes_address_validation_failed",
  "taxes_provider_config_validation_failed",
  "taxes_provider_generic_error",
  "taxes_provider_invalid_response",
  "taxes_transaction_not_found",
  "taxes_commit_integration_error",
  "reverse_calculation_provider_error",
  "transaction_modification_not_allowed",
] as const satisfies readonly types.TaxErrorCode[];
