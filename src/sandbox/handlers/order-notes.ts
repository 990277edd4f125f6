import type { CreateOrderLevelNoteRequest, UpdateNoteRequest } from "../../../generated/orders/types.js";
import type { Handlers, SandboxResponse } from "../kernel/handler.js";
import { SandboxProblem } from "../kernel/problem.js";
import type { World } from "../kernel/world.js";
import { orderByUuid } from "../rules/find-order.js";
import type { OrderNote } from "../state/notes.js";
import { known } from "../views/sales-order-parts.js";

/** Notes on orders and their units (docs/platform/order-retrieval.md#notes). */
export const orderNoteHandlers: Handlers = {
  showOrderNote: ({ path }, world) => {
    const order = orderByUuid(world, path["order_uuid"]);
    return { status: 200, body: { notes: world.state.notes.of(order.uuid).map(noteBody) } };
  },

  createOrderLevelNote: ({ path, body }, world) =>
    add(world, orderByUuid(world, path["order_uuid"]).uuid, undefined, body as CreateOrderLevelNoteRequest),

  createItemLevelNote: ({ path, body }, world) => {
    const order = orderByUuid(world, path["order_uuid"]);
    const unit = order.units.find((one) => one.uuid === path["item_uuid"]);
    if (unit === undefined)
      throw new SandboxProblem(400, "bad_request", `The order has no item '${path["item_uuid"]}'.`);
    return add(world, order.uuid, unit.uuid, body as CreateOrderLevelNoteRequest);
  },

  updateNote: ({ path, body }, world) => {
    const note = find(world, path);
    const { text, source, source_type: sourceType, tags } = body as UpdateNoteRequest;
    note.text = text ?? note.text;
    note.source = source ?? note.source;
    note.sourceType = sourceType ?? note.sourceType;
    note.tags = tags === undefined || tags === null ? note.tags : [...tags];
    note.updatedAt = goTime(world.clock.iso());
    return { status: 200, body: noteBody(note) };
  },

  destroyNote: ({ path }, world) => {
    world.state.notes.remove(find(world, path));
    return { status: 200 };
  },
};

function find(world: World, path: Readonly<Record<string, string>>): OrderNote {
  const order = orderByUuid(world, path["order_uuid"]);
  const note = world.state.notes.find(order.uuid, path["note_uuid"] ?? "");
  // Only 200, 400 and 500 are documented.
  if (note === undefined) throw new SandboxProblem(400, "bad_request", `The order has no note '${path["note_uuid"]}'.`);
  return note;
}

function add(
  world: World,
  orderUuid: string,
  itemUuid: string | undefined,
  request: CreateOrderLevelNoteRequest,
): SandboxResponse {
  const createdAt = goTime(world.clock.iso());
  const { text, source, source_type: sourceType, tags } = request;
  const id = world.ids.uuid();
  const note = { id, orderUuid, itemUuid, text, source, sourceType, tags: [...tags], createdAt, updatedAt: createdAt };
  world.state.notes.add(note);
  return { status: 200, body: noteBody(note) };
}

/**
 * docs/platform/order-retrieval.md#notes: notes carry times in a form of their own, as in `2012-10-31 15:50:13.793
 * +0000 UTC`.
 */
function goTime(iso: string): string {
  return iso.replace("T", " ").replace(/Z$/, " +0000 UTC");
}

/** Without `source_type`: the documented note does not repeat it. */
function noteBody(note: OrderNote): Record<string, unknown> {
  return known({
    id: note.id,
    order_id: note.orderUuid,
    item_id: note.itemUuid,
    text: note.text,
    source: note.source,
    tags: note.tags,
    created_at: note.createdAt,
    updated_at: note.updatedAt,
  });
}
