/**
 * The NewStore SDK: {@link NewStore}, what its methods take and give, and its errors.
 *
 * @packageDocumentation
 */

// What travels, in the platform's own names, and the clients that send it.
export type * from "../generated/api-types.js";
// Its own name is the facade's.
export type { Returns as ReturnsOfOrder } from "../generated/api-types.js";
export { AvailabilitiesClient } from "../generated/availabilities/client.js";
export { AvailabilitiesExportClient } from "../generated/availabilities-export/client.js";
export { CatalogExportClient } from "../generated/catalog-export/client.js";
export { CustomerProfileClient } from "../generated/customer-profile/client.js";
export { DeliveryClient } from "../generated/delivery/client.js";
export { EventStreamClient } from "../generated/event-stream/client.js";
export { FiscalizationClient } from "../generated/fiscalization/client.js";
export { ImportClient } from "../generated/import/client.js";
export { InStorePickupClient } from "../generated/in-store-pickup/client.js";
export type { OperationId } from "../generated/operation-ids.js";
export { OrderInjectionClient } from "../generated/order-injection/client.js";
export { OrdersClient } from "../generated/orders/client.js";
export { ReservationsClient } from "../generated/reservations/client.js";
export { ReturnsClient } from "../generated/returns/client.js";
export { StoresClient } from "../generated/stores/client.js";
export { TaxesClient } from "../generated/taxes/client.js";
// The layer below: errors, options, calls.
export type {
  ClientCredentials,
  Credentials,
  CryptoKeyLike,
  EncryptionKey,
  PasswordCredentials,
  ProvidedToken,
  ReleaseLock,
  StoredTokenProblem,
  Token,
  TokenProvider,
  TokenStore,
} from "./auth/index.js";
export { encryptedTokenStore, MemoryTokenStore } from "./auth/index.js";
export type { Environment } from "./client/environment.js";
export type { ClientOptions, NewStoreOptions } from "./client/options.js";
export type { Call } from "./core/call.js";
export type { Clock } from "./core/clock.js";
export type { HeadersInput } from "./core/headers-input.js";
export type {
  AttemptEvent,
  Deprecation,
  DeprecationEvent,
  DriftEvent,
  Hooks,
  RetryEvent,
} from "./core/hooks.js";
export { isOneOf } from "./core/is-one-of.js";
export type { LogFields, Logger, LogLevel } from "./core/logger.js";
export type { Middleware, MiddlewareChange, MiddlewareNext, MiddlewareRequest } from "./core/middleware.js";
export type { Mockable } from "./core/mockable.js";
export type { Issue, NewStoreErrorDetails, NewStoreErrorKind, NextStep } from "./core/newstore-error.js";
export { isNewStoreError, NewStoreError } from "./core/newstore-error.js";
export type { HttpMethod, Idempotency, IdentifierKind, OperationDescriptor, Redirect } from "./core/operation.js";
export { platformDate } from "./core/platform-date.js";
export type {
  CallOptions,
  OperationInput,
  RetryOptions,
  Some,
  Timeouts,
  Transport,
  TransportRequest,
  ValidateOptions,
  ValidationMode,
} from "./core/request.js";
export type { ApiResponse } from "./core/response.js";
export type {
  AttemptStart,
  AttemptTelemetry,
  CallEnd,
  CallStart,
  CallTelemetry,
  FlowEnd,
  FlowTelemetry,
  QueueWait,
  Telemetry,
} from "./core/telemetry.js";
export type { AbortSignalLike, FetchLike, HeadersLike, UrlLike } from "./core/web-types.js";
export { fileState } from "./durable/state/file-state.js";
export { memoryState } from "./durable/state/memory-state.js";
export type { StateStore } from "./durable/state/state-store.js";
export { originalOf } from "./identifiers/lib/original.js";
export type {
  EventLike,
  IdentifierMap,
  IdentifierMapOptions,
  ImportContent,
  KeptEvent,
  LearnedIds,
  LearnIds,
  MapEventOptions,
  MapIds,
  MappedId,
  MappedIds,
  MappingCacheOptions,
  MappingContext,
  MappingDirection,
  MappingOptions,
  OtherIdentifierKind,
  UnmappedMode,
} from "./identifiers/lib/types.js";
export { byExternalIdentifier, type ExternalIdentifierOptions } from "./identifiers/maps/by-external-identifier.js";
export { chain } from "./identifiers/maps/chain.js";
export type { CatalogLocale } from "./identifiers/maps/external-codes.js";
export { fromRecord } from "./identifiers/maps/from-record.js";
export { fromTable } from "./identifiers/maps/from-table.js";
export { identity } from "./identifiers/maps/identity.js";
export type { FoundProduct, LookUpProduct, ProductQuery } from "./identifiers/maps/look-up-product.js";
export type { IdPair } from "./identifiers/maps/two-way-table.js";
export type { RateLimit, RateLimitOptions } from "./limits/rate-limit-options.js";
export type { RetryBudgetOptions } from "./limits/retry-budget.js";
export type { SharedRate } from "./limits/shared-rate.js";
export type { Money } from "./money/read-money.js";
export { NewStore } from "./newstore.js";
export { buildOrder } from "./order-builder/build-order.js";
export type {
  BuildHistoricalShipment,
  BuildOfferShipment,
  BuildOrderDiscount,
  BuildOrderGiftWrapping,
  BuildOrderInput,
  BuildOrderLine,
  BuildOrderPayment,
  BuildOrderShipment,
  BuildOrderTax,
  BuildServiceLevelShipment,
  BuiltOrder,
  OrderProof,
} from "./order-builder/input.js";
export { isCurrency } from "./order-builder/is-currency.js";
export { CustomerAddresses } from "./resources/addresses.js";
export { Availability } from "./resources/availability.js";
export { Catalog } from "./resources/catalog.js";
export type { FoundCustomers, PartialCustomers } from "./resources/customers/find-by-emails.js";
export type { GetOrCreateOptions, MarkedProfile } from "./resources/customers/get-or-create.js";
export { type CustomerQuery, Customers } from "./resources/customers.js";
export type { EnsuredIntegration } from "./resources/event-stream/ensure-running.js";
export type { ExportContent, ReadExportOptions } from "./resources/event-stream/read-export.js";
export type { Replayed, ReplayRequest } from "./resources/event-stream/replay.js";
export { EventStream } from "./resources/event-stream.js";
export { Fulfillment } from "./resources/fulfillment.js";
export type { CatalogPart } from "./resources/import/catalog-parts.js";
export type { ImportCheckpoint } from "./resources/import/checkpoint.js";
export type { ImportItems, ImportOptions, InvalidItem, ResumeOptions } from "./resources/import/options.js";
export type { FileStep, ImportPlan, PlannedFile } from "./resources/import/plan.js";
export type { ImportProgress } from "./resources/import/progress.js";
export type {
  ImportFileName,
  ImportProblem,
  ImportProblems,
  StartedImport,
  StartedJob,
} from "./resources/import/result.js";
export type { Visibility, VisibleOptions } from "./resources/import/visible-options.js";
export type { ImportJobs, ImportOutcome, WaitOptions } from "./resources/import/wait-options.js";
export { Imports } from "./resources/imports.js";
export { Inventory } from "./resources/inventory.js";
// The facade.
export type { NewStoreApi } from "./resources/lib/api.js";
export type { AtpExport } from "./resources/lib/atp-export.js";
export type { CustomRequest } from "./resources/lib/custom-request.js";
export type { ExportQuery } from "./resources/lib/export-query.js";
export type { ExportCursor, ExportState } from "./resources/lib/export-state.js";
export type { AtpKeys, AtpLookUp, PartialAtpLookUp } from "./resources/lib/look-up-atp.js";
export type { PageList } from "./resources/lib/page-list.js";
export type { PollOptions } from "./resources/lib/poll.js";
export type { ImportArchive, Publish, PublishOptions } from "./resources/lib/publish.js";
export type { Page } from "./resources/lib/read-pages.js";
export { sumAtp } from "./resources/lib/sum-atp.js";
export { LocationGroups } from "./resources/location-groups.js";
export { OrderNotes } from "./resources/order-notes.js";
export type { OrderHistoryQuery } from "./resources/orders/history.js";
export type {
  Acceptance,
  Injection,
  InjectManyOptions,
  OrderOutbox,
} from "./resources/orders/inject-many.js";
export type { MissingOptions, OrderPresence } from "./resources/orders/missing.js";
export type { ReadBackOptions } from "./resources/orders/read-back.js";
export { type HistoryEntry, type OrderIdOptions, type OrderIdType, Orders } from "./resources/orders.js";
export { Payments } from "./resources/payments.js";
export { PersonalData } from "./resources/personal-data.js";
export { Refunds } from "./resources/refunds.js";
export { RejectedEvents } from "./resources/rejected-events.js";
export type { Once, OnceOptions } from "./resources/returns/once.js";
export { Returns } from "./resources/returns.js";
export { type OfferTokenFacts, offerTokenFacts } from "./resources/shipping/offer-token.js";
export { PickupConfiguration } from "./resources/shipping/pickup-configuration.js";
export type { PickupSearch, StorePickupSearch } from "./resources/shipping/pickup-search.js";
export type { StorePickup } from "./resources/shipping/store-pickup.js";
export { Shipping } from "./resources/shipping.js";
export type { CatalogDifference, Comparable, CompareOptions } from "./resources/snapshot/compare.js";
export type { ProductSnapshotOptions, Snapshot, SnapshotOptions } from "./resources/snapshot/snapshot.js";
export { type StoreQuery, Stores } from "./resources/stores.js";
export type { NewStoreTransport } from "./transport/create-transport.js";
export type { HostOptions } from "./transport/hosts.js";
export type { RetryBudgetChoice, TransportOptions } from "./transport/options.js";
export type { EndpointOverride, Endpoints } from "./wire/endpoints.js";
