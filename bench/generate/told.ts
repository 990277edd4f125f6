/** One operation as its document tells it, read without the generator. */
export interface ToldOperation {
  readonly method: string;
  /** Template, with the path of the server in front. */
  readonly path: string;
  /** Plain query parameters: those of one text, number or truth. */
  readonly query: readonly string[];
  /** Media type of the body, where it is JSON or a form. */
  readonly bodyType: string | undefined;
}

interface Json {
  readonly [key: string]: Json | undefined;
}

const METHODS = ["get", "put", "post", "delete", "patch"];
const PLAIN = ["string", "integer", "number", "boolean"];

/** All operations of an OpenAPI 3.0 document. */
export function toldOperations(document: Json): ToldOperation[] {
  return Object.entries(document["paths"] ?? {}).flatMap(([path, item]) =>
    METHODS.flatMap((method): ToldOperation[] => {
      const operation = item?.[method];
      if (operation === undefined) return [];
      const servers = operation["servers"] ?? item?.["servers"] ?? document["servers"];
      const parameters = [...list(item?.["parameters"]), ...list(operation["parameters"])].map((one) =>
        at(document, one),
      );
      const query = parameters.filter((one) => text(one["in"]) === "query" && isPlain(document, one["schema"]));
      return [
        {
          method: method.toUpperCase(),
          // A fragment tells operations of one path apart, and never travels.
          path: `${serverPath(list(servers)[0])}${path.replace(/#.*$/, "")}`,
          query: [...new Set(query.map(({ name }) => text(name)))],
          bodyType: method === "get" ? undefined : bodyType(at(document, operation["requestBody"] ?? {})["content"]),
        },
      ];
    }),
  );
}

function serverPath(server: Json | undefined): string {
  const { pathname } = new URL(text(server?.["url"]) || "/", "https://host.example");
  return pathname.replace(/\/$/, "");
}

function bodyType(content: Json | undefined): string | undefined {
  const [first] = Object.keys(content ?? {});
  return first === "application/json" || first === "application/x-www-form-urlencoded" ? first : undefined;
}

function isPlain(document: Json, schema: Json | undefined): boolean {
  return schema !== undefined && PLAIN.includes(text(at(document, schema)["type"]));
}

/** A value, or what a reference inside the document names. */
function at(document: Json, value: Json): Json {
  const ref = text(value["$ref"]);
  if (!ref.startsWith("#/")) return value;
  const steps = ref.slice(2).split("/");
  return steps.reduce<Json>((node, step) => node[step.replaceAll("~1", "/").replaceAll("~0", "~")] ?? {}, document);
}

function list(value: unknown): Json[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
