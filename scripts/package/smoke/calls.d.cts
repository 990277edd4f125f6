import type { InjectedOrderRequest, NewStoreOptions } from "newstore-sdk";
import type { SandboxSeed } from "newstore-sdk/sandbox";

/** What the sandbox holds at the start. */
export declare const seed: SandboxSeed;

/** An order that the sandbox takes. */
export declare const order: InjectedOrderRequest;

/** Calls by the package that is handed over. */
export declare function calls(sdk: object, options: NewStoreOptions): Promise<void>;
