import type {
  CreateOrderNoteRequest,
  OrderNote,
  OrderNotesResponse,
  UpdateOrderNoteRequest,
} from "../../generated/orders/types.js";
import type { Call } from "../core/call.js";
import type { CallOptions } from "../core/request.js";
import { asMethod } from "./lib/as-method.js";
import { Resource } from "./lib/resource.js";

/** What the wire's path parameters are called here. */
const NAMES = {
  "path.order_uuid": "orderId",
  "path.item_uuid": "itemId",
  "path.note_uuid": "noteId",
  body: "note",
};

/**
 * Notes on an order and its items. Evidence: documented and observed; `orderId` is NewStore's own id of the order. Their
 * times come in a form of their own: `platformDate` reads it.
 */
export class OrderNotes extends Resource {
  /**
   * Lists the notes of an order, those of its items included, newest first.
   *
   * @example
   * ```ts
   * const { notes } = await newstore.orders.notes.list(order.id);
   * ```
   */
  list(orderId: string, options?: CallOptions): Call<OrderNotesResponse> {
    const call = this.context.api.orders.showOrderNote({ path: { order_uuid: orderId } }, options);
    return asMethod({ method: "orders.notes.list", names: NAMES }, call);
  }

  /**
   * Adds a note to an order. Never repeated by the SDK itself: a repeat adds another one.
   *
   * @example
   * ```ts
   * const note = { text: "Gift, no invoice in the box", source: "shop", source_type: "system", tags: ["gift"] };
   * await newstore.orders.notes.create(order.id, note);
   * ```
   */
  create(orderId: string, note: CreateOrderNoteRequest, options?: CallOptions): Call<OrderNote> {
    const input = { path: { order_uuid: orderId }, body: note };
    return asMethod(
      { method: "orders.notes.create", names: NAMES },
      this.context.api.orders.createOrderLevelNote(input, options),
    );
  }

  /**
   * Adds a note to one item of an order. Never repeated by the SDK itself.
   *
   * @example
   * ```ts
   * const note = { text: "Engrave ADA", source: "shop", source_type: "system", tags: ["engraving"] };
   * await newstore.orders.notes.createForItem(order.id, "2b1c9d0e-4f3a-4b5c-8d7e-9f0a1b2c3d4e", note);
   * ```
   */
  createForItem(orderId: string, itemId: string, note: CreateOrderNoteRequest, options?: CallOptions): Call<OrderNote> {
    const input = { path: { order_uuid: orderId, item_uuid: itemId }, body: note };
    const call = this.context.api.orders.createItemLevelNote(input, options);
    return asMethod({ method: "orders.notes.createForItem", names: NAMES }, call);
  }

  /**
   * Changes a note.
   *
   * @example
   * ```ts
   * await newstore.orders.notes.update(order.id, "7c6b5a49-3827-4615-9504-f3e2d1c0b9a8", { text: "Gift, with a card" });
   * ```
   */
  update(orderId: string, noteId: string, note: UpdateOrderNoteRequest, options?: CallOptions): Call<OrderNote> {
    const input = { path: { order_uuid: orderId, note_uuid: noteId }, body: note };
    return asMethod(
      { method: "orders.notes.update", names: NAMES },
      this.context.api.orders.updateNote(input, options),
    );
  }

  /**
   * Removes a note.
   *
   * @example
   * ```ts
   * await newstore.orders.notes.delete(order.id, "7c6b5a49-3827-4615-9504-f3e2d1c0b9a8");
   * ```
   */
  delete(orderId: string, noteId: string, options?: CallOptions): Call<undefined> {
    const path = { order_uuid: orderId, note_uuid: noteId };
    return asMethod(
      { method: "orders.notes.delete", names: NAMES },
      this.context.api.orders.destroyNote({ path }, options),
    );
  }
}
