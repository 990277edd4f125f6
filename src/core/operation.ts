import type { ZodType } from "zod";
import type { NewStoreErrorKind } from "./newstore-error.js";

/** HTTP methods. The platform's own documents use all but `HEAD`. */
export type HttpMethod = "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE";

/**
 * How sure a claim about the platform is.
 *
 * `published`: in NewStore's machine-readable description. `documented`: in its documentation pages. `observed`: sent
 * or read by integrations in production. `inferred`: reasoned, never confirmed.
 */
export type EvidenceLevel = "published" | "documented" | "observed" | "inferred";

/** A claim's certainty and where it comes from. It is documentation: behaviour never depends on it. */
export interface Evidence {
  /** How sure it is. */
  readonly level: EvidenceLevel;
  /** Name of the source, for a reader. */
  readonly source: string;
}

/**
 * What may be sent again when the outcome of a request is unknown.
 *
 * `safe`: it only reads. `idempotent`: it changes something, and a repeat changes nothing more. `never`: a repeat may do
 * the work twice. `{ by }`: the named part of the request is a key that makes an identical repeat harmless. `{ header }`:
 * the same, with a key in a header.
 */
export type Idempotency =
  | "safe"
  | "idempotent"
  | "never"
  | {
      /** Path to the key in the request, as in `body.external_id`. */
      readonly by: string;
    }
  | {
      /** Name of the header, as in `Idempotency-Key`. The SDK fills it where the caller does not. */
      readonly header: string;
    };

/**
 * What a status means for one operation, where it means something else than for others.
 *
 * | meaning | a response with this status says |
 * | --- | --- |
 * | `continues` | the platform goes on with the work: the same request again gives the outcome |
 * | `done` | to a request that was sent before, in a body of the API's own: what it asks for is there already |
 * | `lasting` | something is full, and time alone does not empty it: the SDK does not send it again |
 * | `{ data }` | no failure, if the body has a list under this name |
 */
export type StatusMeaning =
  | "continues"
  | "done"
  | "lasting"
  | {
      /** Name of the list in the body. */
      readonly data: string;
    };

/** Kinds of NewStore identifiers that travel in requests and responses. */
export type IdentifierKind = "product" | "store" | "fulfillment-node" | "customer" | "order";

/** Response of an operation that hands over a link instead of a body: where its `Location` header points. */
export interface Redirect {
  /** The link, absolute. It may be a permission of its own: do not log it. */
  readonly location: string;
}

/** One path, query or header parameter of an operation. */
export interface ParameterDescriptor {
  /** Name on the wire. */
  readonly name: string;
  /** Where it travels. */
  readonly in: "path" | "query" | "header";
  /** Whether a call without it is refused. */
  readonly required: boolean;
  /**
   * OpenAPI serialisation style: `simple`, `form`, `pipeDelimited`, `spaceDelimited` or `deepObject`; `json` where a
   * parameter of the query is JSON, whatever it holds.
   */
  readonly style: string;
  /** Whether each element of an array is a parameter of its own. */
  readonly explode: boolean;
  /** Prefixes a path value may start with, as in `id=<uuid>`; their `=` travels unescaped. */
  readonly prefixes?: readonly string[];
  /** Whether its value is about a person: texts do not show it. */
  readonly isPersonal?: true;
}

/**
 * How the next page of a list is requested. Names are query parameters; `items`, `total`, `next` paths in the response.
 */
export type Pagination =
  | {
      /** Pages are counted: a number to pass over and a number to show. */
      readonly style: "offset";
      /** Query parameter for the number of entries to pass over. */
      readonly offset: string;
      /** Query parameter for the number of entries of a page. */
      readonly count: string;
      /** Path to the entries in the response, as in `profiles`. */
      readonly items: string;
      /** Path to the number of all entries, as in `pagination_info.total`. Absent: the response does not say. */
      readonly total?: string;
      /** Entries of a page that asks for no number of them. */
      readonly defaultCount?: number;
      /** Paging at or beyond this offset fails. */
      readonly maxOffset?: number;
      /** Media type that must be requested, where only one of them pages. */
      readonly accept?: string;
    }
  | {
      /** Each page names the next one. */
      readonly style: "cursor";
      /** Query parameter that takes the name of a page. */
      readonly cursor: string;
      /** Path to the next page's name in the response; a page without one is the last. */
      readonly next: string;
      /** Path to the entries in the response. */
      readonly items: string;
    };

/**
 * A place in a document, written as a path: `shipments[].items[].product_id`, with `[]` for every element of an array
 * and `{}` for every value of a map. An empty path is the document itself. `{key}` at the end means the map's keys.
 */
export type Place = string;

/**
 * What has to hold for an identifier to stand at a place: the property beside it, or a path or query parameter of the
 * call, has one of the values of `is`; or the text has the prefix, as in `id=…`, and the identifier is what follows.
 */
export type IdentifierCondition =
  | {
      /** Name of the property beside the identifier. */
      readonly property: string;
      /** Values with which the identifier stands there. */
      readonly is: readonly string[];
    }
  | {
      /** Name of the call's path or query parameter. */
      readonly parameter: string;
      /** Values with which the identifier stands there. */
      readonly is: readonly string[];
    }
  | {
      /** What the text begins with, as in `id=`. */
      readonly prefix: string;
    };

/** An identifier at a place. */
export interface IdentifierAt {
  /** What the identifier names. */
  readonly kind: IdentifierKind;
  /** Where it stands. */
  readonly at: Place;
  /** Absent: always. */
  readonly when?: IdentifierCondition;
}

/** A place where an identifier travels. */
export interface IdentifierPlace extends IdentifierAt {
  /** Which part of the request holds it, or the response. */
  readonly in: "path" | "query" | "header" | "body" | "response";
}

/** A place with a rule that a schema cannot say; the rule's code has the same name. */
export interface RulePlace {
  /** Name of the rule, as in `currency-decimals`. */
  readonly rule: string;
  /** The value that is checked. */
  readonly at: Place;
  /** Values that the contract knows at this place, for the rule about others. */
  readonly values?: readonly string[];
}

/** An error code that the platform is known to respond with. */
export interface ErrorCodeDescriptor {
  /** The code on the wire, as in `invalid_shipments`. */
  readonly code: string;
  /** HTTP status it comes with; 0 where it is not known. */
  readonly status: number;
  /** Words that a message beside it must hold, all of them, in any case: one code may say several things. */
  readonly says?: readonly string[];
  /** Whether it stays until somebody does something about it, whatever its status says. */
  readonly lasting?: true;
  /** What it says, in a sentence for people; it becomes part of the error's message. */
  readonly meaning: string;
  /** Kind of error it becomes, where its status does not tell. */
  readonly kind?: NewStoreErrorKind;
}

/** Schemas of one operation. They check and never rewrite. */
export interface OperationSchemas {
  /** The path's parameters. Absent: there are none. */
  readonly path?: ZodType;
  /** The query's parameters. Absent: there are none. */
  readonly query?: ZodType;
  /** The header parameters. Absent: there are none. */
  readonly headers?: ZodType;
  /** Request body by media type. */
  readonly body?: Readonly<Record<string, ZodType>>;
  /** Response by status (`200`, `default`), then by media type. */
  readonly responses: Readonly<Record<string, Readonly<Record<string, ZodType>>>>;
}

/** Everything the SDK knows of one operation. Generated from `openapi/`; {@link defineOperation} makes one by hand. */
export interface OperationDescriptor {
  /** Name of the API's document, as in `order-injection`. */
  readonly api: string;
  /** Operation id, unique over all APIs, as in `createInjectedOrder`. */
  readonly id: string;
  /** HTTP method. */
  readonly method: HttpMethod;
  /** Path template, as in `/v0/orders/{id}`. */
  readonly path: string;
  /** Which host serves it: the tenant's or the identity provider's. */
  readonly host: "tenant" | "identity";
  /** How the call proves who it is. `bearer` unless the document says otherwise. */
  readonly security: "bearer" | "basic" | "none";
  /**
   * Scopes a token needs, all of them; empty: none. Absent: no source says, as with the legacy APIs, which check none.
   */
  readonly scopes?: readonly string[];
  /** Status for a token that is unknown, expired or revoked. Absent: 403, as the older APIs respond. */
  readonly invalidTokenStatus?: 401;
  /** What may be sent again when the outcome is unknown. */
  readonly idempotency: Idempotency;
  /** Requests a second that the platform takes; calls wait for their turn. Absent: the API names none. */
  readonly rateLimitPerSecond?: number;
  /** How the next page is requested. Absent: it is no list of pages. */
  readonly pagination?: Pagination;
  /** Which list of the body may be sent in parts of at most `maxItems`, and which list of the responses to join. */
  readonly batch?: {
    /** Path to the list in the body, as in `atp_keys`. */
    readonly split: string;
    /** Most entries that the platform takes at once. */
    readonly maxItems: number;
    /** Path to the list in each response, as in `items`. */
    readonly join: string;
  };
  /** Path, query and header parameters, in the document's order. */
  readonly parameters: readonly ParameterDescriptor[];
  /** Media types of the request body, the default first. Absent: no body. */
  readonly requestMediaTypes?: readonly string[];
  /** Whether a call without a body is refused. Absent: not. */
  readonly requestBodyRequired?: boolean;
  /** Media types of successful responses, the default first. Sent as `Accept`. */
  readonly accept: readonly string[];
  /** Whether a successful response is bytes of any media type, text and JSON included. */
  readonly anyMediaType?: true;
  /** Documented statuses, as in `["200", "302", "404", "default"]`. */
  readonly statuses: readonly string[];
  /** Statuses that mean something of their own here. */
  readonly statusMeanings?: Readonly<Record<string, StatusMeaning>>;
  /** Where identifiers travel that a map of the user's may translate. */
  readonly identifiers: readonly IdentifierPlace[];
  /** Whether the document means to know every member of a request: others are told, and travel all the same. */
  readonly knowsMembers?: true;
  /** What callers mean by members that the contract does not know, and what to do in their place, by name. */
  readonly memberHints?: Readonly<Record<string, string>>;
  /** Rules on the request body. */
  readonly rules: readonly RulePlace[];
  /** Codes that the platform responds with when it refuses. */
  readonly errorCodes: readonly ErrorCodeDescriptor[];
  /** Numbers from `x-limits`, as in `{ openJobs: 20 }`. */
  readonly limits?: Readonly<Record<string, number>>;
  /** Where the response carries a state, which values are known and which of them are final. */
  readonly states?: {
    /** Where the state stands in the response. */
    readonly at: Place;
    /** States that the contract knows; others may come all the same. */
    readonly known: readonly string[];
    /** Those of them that stay: waiting on is no use. */
    readonly terminal: readonly string[];
  };
  /** Places of secrets in the request body, never shown. */
  readonly secrets: readonly Place[];
  /** Whether a successful response holds a secret, such as a token: one that cannot be read is not shown either. */
  readonly secretResponse?: true;
  /** Places of what is about people, in the request body and in the response: texts do not show it. */
  readonly personal?: {
    /** Places in the request. */
    readonly body?: readonly Place[];
    /** Places in the response. */
    readonly response?: readonly Place[];
  };
  /** Loads the schemas; they are not part of the start-up cost. */
  readonly schemas: () => Promise<OperationSchemas>;
}

/** Everything the SDK knows of one kind of file. Generated from `openapi/`. */
export interface FileDescriptor {
  /** Name of the API's document, as in `import`. */
  readonly api: string;
  /** `products`, `categories`, `prices`, `availabilities`, or the name of the rows an export holds. */
  readonly name: string;
  /** `import`: `{ head, items }`. `rows`: a list of rows. */
  readonly layout: "import" | "rows";
  /** Where identifiers travel that a map of the user's may translate. */
  readonly identifiers: readonly (IdentifierAt & {
    /** Whether it stands in the file's head or in each of its items. */
    readonly in: "head" | "item";
  })[];
  /** Rules on head and items that a schema cannot say. */
  readonly rules: readonly (RulePlace & {
    /** Whether it is about the file's head or each of its items. */
    readonly in: "head" | "item";
  })[];
  /** Numbers from `x-limits`. Absent: none is known. */
  readonly limits?: Readonly<Record<string, number>>;
  /** Members that together name an item within a file, where the items have such. */
  readonly key?: readonly string[];
  /** Whether an import may delete what the file does not hold. */
  readonly fullAllowed: boolean;
  /** Loads the schemas; they are not part of the start-up cost. */
  readonly schemas: () => Promise<{
    /** Of the head. Absent: the file has none. */
    readonly head?: ZodType;
    /** Of one item. */
    readonly item: ZodType;
  }>;
}

/** Everything the SDK knows of one event. Generated from `openapi/`. */
export interface EventDescriptor {
  /** Name of the API's document, as in `event-stream`. */
  readonly api: string;
  /** Event name on the wire, as in `order.opened`. */
  readonly name: string;
  /** Where identifiers stand in the payload. */
  readonly identifiers: readonly IdentifierAt[];
  /** Loads the schemas; they are not part of the start-up cost. */
  readonly schemas: () => Promise<{
    /** Of the event's payload. */
    readonly payload: ZodType;
  }>;
}
