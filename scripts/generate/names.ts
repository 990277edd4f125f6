/** Names that a top-level `const` cannot have, or that would hide what generated files use. */
const RESERVED_VALUES = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
    "false finally for function if implements import in instanceof interface let new null package private protected " +
    "public return static super switch this throw true try typeof undefined var void while with yield constructor " +
    "then catch finally toString valueOf hasOwnProperty operations schemasOf evidence files events limits call callOperation connect schemas usual checks z"
  ).split(" "),
);

/** Types that generated files use themselves, and globals that a schema's name must not hide. */
const RESERVED_TYPES = new Set(
  (
    "Array ArrayBuffer BlobLike Boolean Call CallOptions Date Error EventDescriptor FileDescriptor FormDataLike Function Map Number Object " +
    "OperationDescriptor OperationSchemas Partial Promise Readonly Record Redirect RegExp Required Set String Symbol " +
    "Transport Uint8Array Omit Pick Exclude Extract"
  ).split(" "),
);

/** `in-store-pickup` -> `InStorePickup`; `Extendorder'sgraceperiodtimer` -> `ExtendorderSgraceperiodtimer`. */
export function pascalCase(raw: string): string {
  const name = raw
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join("");
  if (name === "") return "Unnamed";
  return /^\p{L}/u.test(name) ? name : `N${name}`;
}

/** `order-injection` -> `orderInjection`. */
export function camelCase(raw: string): string {
  const name = pascalCase(raw);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** `Some file (v2)` -> `some-file-v2`. */
export function kebabCase(raw: string): string {
  return raw
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, "$1-$2")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join("-")
    .toLowerCase();
}

/** The name of an operation that has none: `GET /v0/orders/{id}` -> `getV0OrdersId`. */
export function operationNameOf(method: string, path: string): string {
  return camelCase(`${method.toLowerCase()} ${path}`);
}

/** Whether a name can be written without quotes. */
export function isIdentifier(name: string): boolean {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name);
}

/** A property name as source text. */
export function propertyKey(name: string): string {
  return isIdentifier(name) ? name : JSON.stringify(name);
}

/** A set of names in use. Asking for one that is taken gives the next free one, so that the result only depends on order. */
export class Names {
  readonly #taken = new Set<string>();
  readonly #reserved: ReadonlySet<string>;

  constructor(kind: "types" | "values" = "types") {
    this.#reserved = kind === "types" ? RESERVED_TYPES : RESERVED_VALUES;
  }

  has(name: string): boolean {
    return this.#taken.has(name) || this.#reserved.has(name);
  }

  /** Takes the name, or the first free one of `name2`, `name3`, … A reserved word gets `suffix` first. */
  take(wanted: string, suffix = ""): string {
    const base = this.#reserved.has(wanted) ? `${wanted}${suffix}` : wanted;
    let name = base;
    for (let count = 2; this.has(name); count += 1) name = `${base}${count}`;
    this.#taken.add(name);
    return name;
  }
}
