import { group } from "../lib/command.js";
import { orderGet } from "./order-get.js";
import { orderHistory } from "./order-history.js";
import { orderInject } from "./order-inject.js";
import { orderMissing } from "./order-missing.js";
import { orderValidate } from "./order-validate.js";

/** Orders in and back. */
export const order = group("order", "orders in and back", [
  orderValidate,
  orderInject,
  orderGet,
  orderMissing,
  orderHistory,
]);
