import type { ZodType } from "zod";
import type { NewStoreErrorKind } from "../errors/newstore-error.js";

/** HTTP methods the platform uses. */
export type HttpMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/**
 * How sure a claim about the platform is.
 *
 * `published`: in NewStore's machine-readable description. `documented`: in its documentation pages. `observed`: sent
 * or read by integrations in production. `inferred`: reasoned, never confirmed.
 */
export type EvidenceLevel = "published" | "documented" | "observed" | "inferred";

/** A claim's certainty and where it comes from. */
export interface Evidence {
  readonly level: EvidenceLevel;
  /** Name of the source, for a reader. */
  readonly source: string;
}

/**
 * What may be sent again when the outcome of a request is unknown.
 *
 * `safe`: a repeat changes nothing. `never`: a repeat may do the work twice. `{ by }`: the named part of the request is
 * a key that makes an identical repeat harmless. `{ header }`: the same, with a key in a header.
 */
export type Idempotency = "safe" | "never" | { readonly by: string } | { readonly header: string };

/** Kinds of NewStore identifiers that travel in requests and answers. */
export type IdentifierKind = "product" | "store" | "fulfillment-node" | "customer" | "order";

/** Answer of an operation that hands over a link instead of a body: where its `Location` header points. */
export interface Redirect {
  readonly location: string;
}

/** One path, query or header parameter of an operation. */
export interface ParameterDescriptor {
  /** Name on the wire. */
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  /** OpenAPI serialisation style: `simple`, `form`, `pipeDelimited`, `spaceDelimited` or `deepObject`. */
  readonly style: string;
  /** Whether each element of an array is a parameter of its own. */
  readonly explode: boolean;
  /** Prefixes a path value may start with, as in `id=<uuid>`; their `=` travels unescaped. */
  readonly prefixes?: readonly string[];
}

/** How the next page of a list is asked for. Names are query parameters; `items`, `total`, `next` paths in the answer. */
export type Pagination =
  | {
      readonly style: "offset";
      readonly offset: string;
      readonly count: string;
      readonly items: string;
      readonly total?: string;
      /** Paging at or beyond this offset fails. */
      readonly maxOffset?: number;
      /** Media type that must be asked for, where only one of them pages. */
      readonly accept?: string;
    }
  | { readonly style: "cursor"; readonly cursor: string; readonly next: string; readonly items: string };

/**
 * A place in a document, written as a path: `shipments[].items[].product_id`, with `[]` for every element of an array
 * and `{}` for every value of a map. An empty path is the document itself. `{key}` at the end means the map's keys.
 */
export type Place = string;

/**
 * What has to hold for an identifier to stand at a place: the property beside it, or a path parameter of the call, has
 * one of the values of `is`.
 */
export type IdentifierCondition =
  | { readonly property: string; readonly is: readonly string[] }
  | { readonly parameter: string; readonly is: readonly string[] };

/** An identifier at a place. */
export interface IdentifierAt {
  readonly kind: IdentifierKind;
  readonly at: Place;
  /** Absent: always. */
  readonly when?: IdentifierCondition;
}

/** A place where an identifier travels. */
export interface IdentifierPlace extends IdentifierAt {
  readonly in: "path" | "query" | "header" | "body" | "response";
}

/** A place with a rule that a schema cannot say; the rule's code has the same name. */
export interface RulePlace {
  readonly rule: string;
  readonly at: Place;
}

/** An error code that the platform is known to answer with. */
export interface ErrorCodeDescriptor {
  readonly code: string;
  /** HTTP status it comes with; 0 where it is not known. */
  readonly status: number;
  readonly meaning: string;
  /** Kind of error it becomes, where its status does not tell. */
  readonly kind?: NewStoreErrorKind;
}

/** Schemas of one operation. They check and never rewrite. */
export interface OperationSchemas {
  readonly path?: ZodType;
  readonly query?: ZodType;
  readonly headers?: ZodType;
  /** Request body by media type. */
  readonly body?: Readonly<Record<string, ZodType>>;
  /** Answer by status (`200`, `default`), then by media type. */
  readonly responses: Readonly<Record<string, Readonly<Record<string, ZodType>>>>;
}

/** Everything the SDK knows of one operation. Generated from `openapi/`; never written by hand. */
export interface OperationDescriptor {
  /** Name of the API's document, as in `order-injection`. */
  readonly api: string;
  /** Operation id, unique over all APIs, as in `createInjectedOrder`. */
  readonly id: string;
  readonly method: HttpMethod;
  /** Path template, as in `/v0/orders/{id}`. */
  readonly path: string;
  /** Which host serves it: the tenant's or the identity provider's. */
  readonly host: "tenant" | "identity";
  /** How the call proves who it is. `bearer` unless the document says otherwise. */
  readonly security: "bearer" | "basic" | "none";
  /** Scopes a token needs, all of them; empty: none. Absent: no source says, as with the legacy APIs, which check none. */
  readonly scopes?: readonly string[];
  readonly evidence: Evidence;
  readonly idempotency: Idempotency;
  readonly rateLimitPerSecond?: number;
  readonly pagination?: Pagination;
  /** Which list of the body may be sent in parts of at most `maxItems`, and which list of the answers to join. */
  readonly batch?: { readonly split: string; readonly maxItems: number; readonly join: string };
  readonly parameters: readonly ParameterDescriptor[];
  /** Media types of the request body, the default first. Absent: no body. */
  readonly requestMediaTypes?: readonly string[];
  readonly requestBodyRequired?: boolean;
  /** Media types of successful answers, the default first. Sent as `Accept`. */
  readonly accept: readonly string[];
  /** Whether a successful answer is bytes of any media type, text and JSON included. */
  readonly anyMediaType?: true;
  /** Documented statuses, as in `["200", "302", "404", "default"]`. */
  readonly statuses: readonly string[];
  readonly identifiers: readonly IdentifierPlace[];
  /** Rules on the request body. */
  readonly rules: readonly RulePlace[];
  readonly errorCodes: readonly ErrorCodeDescriptor[];
  /** Numbers from `x-limits`, as in `{ openJobs: 20 }`. */
  readonly limits?: Readonly<Record<string, number>>;
  /** Where the answer carries a state, which values are known and which of them are final. */
  readonly states?: { readonly at: Place; readonly known: readonly string[]; readonly terminal: readonly string[] };
  /** Places of secrets in the request body, never shown. */
  readonly secrets: readonly Place[];
  /** Loads the schemas; they are not part of the start-up cost. */
  readonly schemas: () => Promise<OperationSchemas>;
}

/** Everything the SDK knows of one kind of file. Generated from `openapi/`. */
export interface FileDescriptor {
  readonly api: string;
  /** `products`, `categories`, `prices`, `availabilities`, or the name of the rows an export holds. */
  readonly name: string;
  /** `import`: `{ head, items }`. `rows`: a list of rows. */
  readonly layout: "import" | "rows";
  readonly identifiers: readonly (IdentifierAt & { readonly in: "head" | "item" })[];
  readonly rules: readonly { readonly rule: string; readonly in: "head" | "item"; readonly at: Place }[];
  readonly limits?: Readonly<Record<string, number>>;
  /** Whether an import may delete what the file does not hold. */
  readonly fullAllowed: boolean;
  readonly schemas: () => Promise<{ readonly head?: ZodType; readonly item: ZodType }>;
}

/** Everything the SDK knows of one event. Generated from `openapi/`. */
export interface EventDescriptor {
  readonly api: string;
  /** Event name on the wire, as in `order.opened`. */
  readonly name: string;
  readonly identifiers: readonly IdentifierAt[];
  readonly schemas: () => Promise<{ readonly payload: ZodType }>;
}
