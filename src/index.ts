/**
 * The NewStore SDK: {@link NewStore}, what its methods take and give, and its errors.
 *
 * @packageDocumentation
 */

// What travels, in the platform's own names.
export type * from "../generated/availabilities/types.js";
export type {
  AtpExportIdentifiers,
  AtpExportRow,
  CreateLocationGroupRequest,
  ExportJob,
  LocationGroup,
  LocationGroupList,
  UpdateLocationGroupRequest,
} from "../generated/availabilities-export/types.js";
export type {
  Address,
  BulkEmailLookupResponse,
  CreateAddressRequest,
  CreateProfileRequest,
  Profile,
  UpdateAddressRequest,
  UpdateProfileRequest,
} from "../generated/customer-profile/types.js";
export type { CreateDeliveryOptionsRequest, DeliveryOption, DeliveryOptions } from "../generated/delivery/types.js";
export type { EventEnvelope, EventName, KnownEvent } from "../generated/event-stream/types.js";
export type * from "../generated/import/types.js";
export type {
  CreateInStorePickupOptionsRequest,
  InStorePickupOption,
  InStorePickupOptions,
} from "../generated/in-store-pickup/types.js";
export type * from "../generated/order-injection/types.js";
export type {
  ExternalOrder,
  SalesOrderCancellationRequest,
  SalesOrderDetailResponse,
  SalesOrderV2,
  ShowOrderHistoryForCustomerResponse,
} from "../generated/orders/types.js";
export type { Store, StoreList } from "../generated/stores/types.js";
// The facade.
export type { NewStoreApi } from "./api.js";
export type { Availability } from "./availability/availability.js";
export type { AtpExport, ExportCursor, ExportQuery } from "./availability/export.js";
export type { LocationGroups } from "./availability/groups.js";
export type { Catalog } from "./catalog/catalog.js";
export type { Environment } from "./config/environment.js";
export type { NewStoreOptions } from "./config/options.js";
export type { CustomerAddresses } from "./customers/addresses.js";
export type { CustomerQuery, Customers } from "./customers/customers.js";
export type { Imports, WaitOptions } from "./imports/imports.js";
export type { ImportItems, ImportOptions, StartedImport } from "./imports/options.js";
export type { ImportArchive, Publish } from "./imports/publish.js";
export type { Inventory } from "./inventory/inventory.js";
export { NewStore } from "./newstore.js";
export type { OrderHistoryQuery, OrderIdOptions, OrderIdType, Orders } from "./orders/orders.js";
export type { Page, PageList } from "./paging/page-list.js";
export type { PollOptions } from "./polling/poll.js";
export * from "./product-ids/index.js";
export type { Shipping } from "./shipping/shipping.js";
export type { StoreQuery, Stores } from "./stores/stores.js";
// The layer below: options, errors, calls.
export type * from "./transport/index.js";
export { encryptedTokenStore, isNewStoreError, MemoryTokenStore, NewStoreError } from "./transport/index.js";
