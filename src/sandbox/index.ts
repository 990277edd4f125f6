export type { ClientCredentials, PasswordCredentials } from "./credentials.js";
export { FAULT_PROFILES, type FaultProfile } from "./fault-profiles.js";
export type { Fault } from "./faults.js";
export type { FulfilmentStep } from "./flows/fulfil-by-time.js";
export type { HeardRequest, LoggedRequest, Violation } from "./log.js";
export type { QuotaOptions } from "./quotas.js";
export * from "./record/index.js";
export type { Amounts } from "./rules/order-total.js";
export { createSandbox } from "./sandbox.js";
export type { RequestListener, Sandbox, SandboxOptions } from "./sandbox-api.js";
export type { SandboxSeed, SeededStock } from "./seeds/seed.js";
export type { SandboxSnapshot } from "./snapshot/snapshot.js";
export { type RunningSandbox, type StartSandboxOptions, startSandbox } from "./start-sandbox.js";
export type { AddressFields, AddressState, SandboxAddress } from "./state/addresses.js";
export type { CatalogIdentifiers, CatalogState, CategoryItem, ProductItem } from "./state/catalog.js";
export type { CustomerState, NewProfile, ProfileAttribute, SandboxProfile } from "./state/customers.js";
export type { DeliveryState, ProviderRate, ServiceLevel, ShippingAudit } from "./state/delivery.js";
export type { EventLog, RecordedEvent } from "./state/events.js";
export type { ExportFile, ExportJobRecord, ExportState, LocationGroupRecord } from "./state/exports.js";
export type { FileShelf, ShelfFile } from "./state/files.js";
export type { ImportError, ImportJobRecord, ImportJobState, ImportSchemaRecord, ImportState } from "./state/imports.js";
export type { InjectionState, PendingInjection } from "./state/injections.js";
export type { IntegrationState, SandboxIntegration } from "./state/integrations.js";
export type { NoteState, OrderNote } from "./state/notes.js";
export type {
  FulfillmentLine,
  FulfillmentRequest,
  ItemStatus,
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
  ReservationConfig,
  ReturnConfig,
  SettingsState,
} from "./state/settings.js";
export type { SandboxState } from "./state/state.js";
export type { AllocationOwner, ReservationOwner, StockPair, StockState } from "./state/stock.js";
export type { BusinessHours, SandboxLocation, SandboxStore, StoreAddress, StoreState } from "./state/stores.js";
export type { SandboxToken, TokenState } from "./state/tokens.js";
export type { Delivery, WebhookOptions } from "./webhooks/options.js";
export type { SandboxSettings } from "./world.js";
