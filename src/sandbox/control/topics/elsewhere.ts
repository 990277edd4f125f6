import * as z from "zod";
import type { ControlOperation } from "../operation.js";

const BYTES = "application/octet-stream";
const topic = "Files and page";

/** What the sandbox serves beside the operations, so that its document has it too. */
export const elsewhere: readonly ControlOperation[] = [
  {
    id: "putFile",
    method: "PUT",
    path: "/files/{name}",
    topic,
    summary: "Store a file under an address that an import finds",
    bodyMediaType: BYTES,
    result: { status: 204, description: "It is there." },
  },
  {
    id: "getFile",
    method: "GET",
    path: "/files/{name}",
    topic,
    summary: "A stored file",
    result: { status: 200, description: "Its bytes.", mediaTypes: [BYTES] },
  },
  {
    id: "deleteFile",
    method: "DELETE",
    path: "/files/{name}",
    topic,
    summary: "Forget a stored file",
    result: { status: 204, description: "It is gone." },
  },
  {
    id: "showState",
    method: "GET",
    path: "/state.json",
    topic,
    summary: "What the page shows, as data",
    query: z.object({ q: z.string().describe("Searches the stock.").optional() }),
    result: { status: 200, description: "No personal data.", schema: z.looseObject({ tenant: z.string() }) },
  },
];
