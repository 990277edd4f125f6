import type { Contenders } from "./contenders.js";

export function peerReads(baseUrl: string, path: string): Contenders;
export function peerWrites(baseUrl: string, path: string, body: unknown): Contenders;
