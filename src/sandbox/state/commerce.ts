import { AddressState } from "./addresses.js";
import { CustomerState } from "./customers.js";
import { DeliveryState } from "./delivery.js";
import { EventLog } from "./events.js";
import { InjectionState } from "./injections.js";
import { IntegrationState } from "./integrations.js";
import { NoteState } from "./notes.js";
import { OrderState } from "./orders.js";
import { PersonalDataState } from "./personal-data.js";
import { PickupState } from "./pickup.js";
import { ReservationState } from "./reservations.js";
import { ReturnState } from "./returns.js";
import { SettingsState } from "./settings.js";

/** What the simulated platform remembers of selling: orders, customers and all that belongs to them. */
export interface CommerceState {
  readonly orders: OrderState;
  readonly injections: InjectionState;
  readonly returns: ReturnState;
  readonly notes: NoteState;
  readonly customers: CustomerState;
  readonly addresses: AddressState;
  readonly personalData: PersonalDataState;
  readonly reservations: ReservationState;
  readonly delivery: DeliveryState;
  readonly pickup: PickupState;
  readonly integrations: IntegrationState;
  readonly events: EventLog;
  readonly settings: SettingsState;
}

/** A retailer who has sold nothing yet. */
export function createCommerceState(): CommerceState {
  return {
    orders: new OrderState(),
    injections: new InjectionState(),
    returns: new ReturnState(),
    notes: new NoteState(),
    customers: new CustomerState(),
    addresses: new AddressState(),
    personalData: new PersonalDataState(),
    reservations: new ReservationState(),
    delivery: new DeliveryState(),
    pickup: new PickupState(),
    integrations: new IntegrationState(),
    events: new EventLog(),
    settings: new SettingsState(),
  };
}
