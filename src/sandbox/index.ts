export type { OperationId } from "../../generated/operation-ids.js";
export type { ClientCredentials, PasswordCredentials } from "../auth/credentials.js";
export type { StoreCancellation, StoreRejection, StoreReturn, UnitChoice } from "./flows/by-staff.js";
export type { FulfilmentStep } from "./flows/fulfil-by-time.js";
export type { ClockControl } from "./kernel/clock.js";
export type { LoggedRequest, RequestListener, TimedRequest, Violation } from "./kernel/log.js";
export type { Outbound } from "./kernel/outbound.js";
export type { ReceiverOptions, SandboxSettings, WebhookOptions, WebhookReceiver } from "./kernel/settings.js";
export type { SandboxOptions } from "./options.js";
export * from "./record/index.js";
export { createSandbox, type Sandbox } from "./sandbox.js";
export { sampleSeed } from "./seed/sample.js";
export type { SandboxSeed, SeededPrice, SeededStock } from "./seed/seed.js";
export type { SandboxSnapshot } from "./seed/snapshot.js";
export type { Fault } from "./server/fault.js";
export type { FaultPlan, PlannedFault } from "./server/fault-plan.js";
export { FAULT_PROFILES, type FaultProfile } from "./server/fault-profiles.js";
export type { QuotaOptions } from "./server/quotas.js";
export { type RunningSandbox, type StartSandboxOptions, startSandbox } from "./start.js";
export type { AddressFields, AddressState, SandboxAddress } from "./state/addresses.js";
export type {
  CatalogIdentifiers,
  CatalogPrice,
  CatalogState,
  CategoryItem,
  ListedPrice,
  ProductItem,
} from "./state/catalog.js";
export type { CustomerState, ProfileAttribute, SandboxProfile } from "./state/customers.js";
export type { DeliveryState, ProviderRate, ServiceLevel, ShippingAudit, ShippingAuditEvent } from "./state/delivery.js";
export type { EventLog, RecordedEvent } from "./state/events.js";
export type { ExportJobRecord, ExportState, LocationGroupRecord } from "./state/exports.js";
export type { FileStore, StoredFile } from "./state/files.js";
export type {
  ImportError,
  ImportJobRecord,
  ImportJobState,
  ImportSchemaRecord,
  ImportState,
} from "./state/imports.js";
export type { InjectionRefusal, InjectionState, PendingInjection } from "./state/injections.js";
export type { IntegrationLogEntry, IntegrationState, RejectedEvent, SandboxIntegration } from "./state/integrations.js";
export type { NoteState, OrderNote } from "./state/notes.js";
export type {
  Amounts,
  FulfillmentLine,
  FulfillmentRequest,
  ItemStatus,
  OrderCancellation,
  OrderPayment,
  OrderShipment,
  OrderUnit,
  PaymentTransaction,
  SandboxOrder,
  ShipmentKind,
} from "./state/order-types.js";
export type { OrderState } from "./state/orders.js";
export type { DataEntry, DataToken, PersonalDataState } from "./state/personal-data.js";
export type { PickupConfig, PickupState, PickupStoreConfig } from "./state/pickup.js";
export type { ReservationState, ReservationStatus, ReservationUnit, SandboxReservation } from "./state/reservations.js";
export type { ReturnedUnit, ReturnState, SandboxRefund, SandboxReturn } from "./state/returns.js";
export type {
  CustomerConfig,
  InjectionConfig,
  InventoryConfig,
  ReservationConfig,
  ReturnConfig,
  SettingsState,
} from "./state/settings.js";
export type { SandboxState } from "./state/state.js";
export type { AllocationOwner, ReservationOwner, StockState } from "./state/stock.js";
export type { BusinessHours, SandboxLocation, SandboxStore, StoreAddress, StoreState } from "./state/stores.js";
export type { SandboxToken, TokenState } from "./state/tokens.js";
export type { EventReceiver, ReceivedEvent } from "./webhooks/receivers.js";
export type { Delivery } from "./webhooks/send.js";
export type { EventListening, RegisteredWebhook, SandboxWebhooks } from "./webhooks/webhooks.js";
