import type { Command } from "../command.js";
import { atpCommand } from "./atp.js";
import { doctorCommand } from "./doctor.js";
import { importCommand } from "./import.js";
import { orderCommand } from "./order.js";
import { sandboxCommand } from "./sandbox.js";
import { tokenCommand } from "./token.js";

/** All commands, in the order of the help. */
export const commands: readonly Command[] = [
  sandboxCommand,
  doctorCommand,
  tokenCommand,
  atpCommand,
  orderCommand,
  importCommand,
];
