import type { Verb } from "../lib/command.js";
import { atp } from "./atp.js";
import { completion } from "./completion.js";
import { contract } from "./contract.js";
import { customer } from "./customer.js";
import { demo } from "./demo.js";
import { doctor } from "./doctor.js";
import { importFiles } from "./import.js";
import { listen } from "./listen.js";
import { order } from "./order.js";
import { outbox } from "./outbox.js";
import { pickup } from "./pickup.js";
import { request } from "./request.js";
import { sandbox } from "./sandbox.js";
import { token } from "./token.js";
import { trigger } from "./trigger.js";

/** All verbs under the headings of the help, in its order. */
export const VERBS: Readonly<Record<string, readonly Verb[]>> = {
  "Develop and test": [sandbox, listen, trigger, demo, contract],
  "A tenant": [doctor, token, request],
  Flows: [importFiles, atp, pickup, order, customer, outbox],
  "Your shell": [completion],
};
