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
  /** Every order that was injected, by any of its ids. */
  readonly orders: OrderState;
  /** Injections whose callers got a 504 while they go on. */
  readonly injections: InjectionState;
  /** Returns and refunds, by order. */
  readonly returns: ReturnState;
  /** Notes on orders and their units. */
  readonly notes: NoteState;
  /** Customer profiles. */
  readonly customers: CustomerState;
  /** Addresses of profiles. */
  readonly addresses: AddressState;
  /** Personal data that is kept apart, and the tokens for it. */
  readonly personalData: PersonalDataState;
  /** Units that are held for customers in stores. */
  readonly reservations: ReservationState;
  /** Service levels, provider rates and all else about shipping. */
  readonly delivery: DeliveryState;
  /** Which stores orders can be picked up in. */
  readonly pickup: PickupState;
  /** Registered receivers of events. */
  readonly integrations: IntegrationState;
  /** Every event that happened, delivered or not. */
  readonly events: EventLog;
  /** What a tenant can set. */
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
