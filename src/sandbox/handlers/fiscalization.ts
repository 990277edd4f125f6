import type { Handlers } from "../kernel/handler.js";
import { SandboxProblem } from "../kernel/problem.js";
import { orderByUuid } from "../rules/find-order.js";
import { returnOf } from "../rules/find-return.js";
import { fiscalOrder } from "../views/fiscal-order.js";

/** Fiscal transactions. Everything is signed at once, so what was not is never found. */
export const fiscalizationHandlers: Handlers = {
  showFiscalOrder: ({ path, query }, world) => {
    const order = orderByUuid(world, path["orderId"]);
    return signed(query, fiscalOrder(world, order));
  },

  showFiscalReturn: ({ path, query }, world) => {
    const order = orderByUuid(world, path["orderId"]);
    return signed(query, fiscalOrder(world, order, returnOf(world, order, path["returnId"])));
  },
};

function signed(query: URLSearchParams, body: object) {
  const wanted = [query.get("state"), query.get("transaction_state")];
  if (wanted.every((state) => state === null || state === "OK")) return { status: 200, body };
  throw new SandboxProblem(404, "not_found", "There is no fiscal transaction in that state.");
}
