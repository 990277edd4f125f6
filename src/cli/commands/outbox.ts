import { group } from "../lib/command.js";
import { outboxList } from "./outbox-list.js";
import { outboxReplay } from "./outbox-replay.js";

/** Orders that wait in an outbox. */
export const outbox = group("outbox", "orders that wait in an outbox of yours", [outboxList, outboxReplay]);
