import type { Component } from "./bundle.js";
import type { Schema } from "./schema.js";

/** One API, ready to be written as code. Everything that has a shape is a component. */
export interface ApiModel {
  /** Folder name, as in `order-injection`. */
  readonly name: string;
  /** File the API is described in, for messages and headers. */
  readonly label: string;
  readonly title: string;
  readonly description: string;
  /** Holds parts that other documents import, and no operation of its own. */
  readonly isShared: boolean;
  readonly components: ReadonlyMap<string, Component>;
  readonly operations: readonly OperationModel[];
  readonly files: readonly FileModel[];
  readonly events: readonly EventModel[];
  /** Numbers of the document itself. */
  readonly limits: Readonly<Record<string, number>>;
  /** What is said of them, by their names. */
  readonly limitTexts: Readonly<Record<string, string>>;
}

/** One media type of a body. */
export interface MediaModel {
  readonly type: string;
  /** Name of its component. */
  readonly component: string;
}

/** One documented response. */
export interface ResponseModel {
  readonly status: string;
  readonly description: string;
  readonly isSuccess: boolean;
  /** Described once for all operations, in a document of shared parts. */
  readonly isCommon: boolean;
  /** A 3xx response whose point is the `Location` header. */
  readonly isRedirect: boolean;
  readonly media: readonly MediaModel[];
}

/** One parameter. */
export interface ParameterModel {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly style: string;
  readonly explode: boolean;
  readonly prefixes?: readonly string[];
  readonly isPersonal?: true;
  readonly schema: Schema;
}

/** One operation. */
export interface OperationModel {
  /** JavaScript name and id. */
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** File and pointer, for messages. */
  readonly at: string;
  /** The operation as written, for its texts and extensions. */
  readonly raw: Readonly<Record<string, unknown>>;
  /** Security that counts for it, as written. */
  readonly security: unknown;
  readonly securitySchemes: Readonly<Record<string, unknown>>;
  readonly host: unknown;
  readonly parameters: readonly ParameterModel[];
  /** Components that hold the parameters of a place. */
  readonly pathComponent?: string;
  readonly queryComponent?: string;
  readonly headersComponent?: string;
  readonly body?: { readonly required: boolean; readonly media: readonly MediaModel[]; readonly description: string };
  readonly responses: readonly ResponseModel[];
  /** Error codes by response or operation, as written. */
  readonly errorCodes: readonly { readonly status: string; readonly codes: unknown }[];
  readonly names: OperationTypeNames;
}

/** Names of an operation's types. `own` says which of them the generator has to declare. */
export interface OperationTypeNames {
  readonly input: string;
  readonly request: string;
  readonly response: string;
  readonly declaresRequest: boolean;
  readonly declaresResponse: boolean;
}

/** One kind of file. */
export interface FileModel {
  readonly name: string;
  readonly layout: "import" | "rows";
  readonly component: string;
  readonly head?: string;
  readonly item: string;
  readonly fullAllowed: boolean;
  readonly limits: Readonly<Record<string, number>>;
  /** Members that together name an item within a file. */
  readonly key: readonly string[];
}

/** One event. */
export interface EventModel {
  readonly name: string;
  readonly component: string;
}
