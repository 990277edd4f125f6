import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, extname, join, resolve } from "node:path";
import { parse } from "yaml";
import { kebabCase, Names } from "./names.js";
import type { Problems } from "./problems.js";
import { isRecord } from "./schema.js";
import { upgradeDocument } from "./upgrade.js";

/** One API description as OpenAPI 3.1, with where it came from. */
export interface Source {
  /** Absolute path: what external references are resolved against. */
  readonly file: string;
  /** File name, for messages. */
  readonly label: string;
  /** Name of the API's folder, as in `order-injection`. */
  readonly api: string;
  readonly document: Record<string, unknown>;
}

const DOCUMENT_FILE = /\.(ya?ml|json)$/i;

/** Reads every API description of a folder (or the one file), in the order of their names. */
export function readSources(from: string, problems: Problems): Source[] {
  const files = statSync(from).isDirectory()
    ? readdirSync(from)
        .filter((name) => DOCUMENT_FILE.test(name))
        .sort()
        .map((name) => join(from, name))
    : [from];
  const names = new Names("types");
  return files.flatMap((file) => {
    const source = readSource(resolve(file), problems);
    return source ? { ...source, api: names.take(source.api) } : [];
  });
}

/** Reads one API description; `undefined` where the file holds none. */
export function readSource(file: string, problems: Problems): Source | undefined {
  const label = basename(file);
  const value = readFile(file, problems);
  if (value === undefined) return undefined;
  if (!isRecord(value) || !("openapi" in value || "swagger" in value)) {
    problems.add(label, "is no OpenAPI or Swagger document; skipped");
    return undefined;
  }
  const document = upgradeDocument(value, label, problems);
  if (!document) return undefined;
  return { file, label, api: kebabCase(basename(file, extname(file))) || "api", document };
}

/** Parses one YAML or JSON file; JSON is YAML, so one parser serves both. */
export function readFile(file: string, problems: Problems): unknown {
  try {
    return parse(readFileSync(file, "utf8"), { maxAliasCount: -1, logLevel: "error" });
  } catch (error) {
    problems.add(basename(file), `cannot be read: ${firstLine(error)}`);
    return undefined;
  }
}

/** The parser's messages go on with an excerpt of the file. */
function firstLine(error: unknown): string {
  const [line = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
  return line.replace(/:$/, "");
}
