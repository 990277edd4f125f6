import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, extname, join, resolve } from "node:path";
import { parse } from "yaml";
import { kebabCase, Names } from "./names.js";
import type { Problems } from "./problems.js";
import { isRecord } from "./schema.js";
import { upgradeDocument, upgradePart } from "./upgrade.js";

/** One API description as OpenAPI 3.1, with where it came from. */
export interface Source {
  /** Absolute path: what external references are resolved against. */
  readonly file: string;
  /** File name, for messages. */
  readonly label: string;
  /** Name of the API's folder, as in `order-injection`. */
  readonly api: string;
  readonly document: Record<string, unknown>;
  /** Only read because another document refers to it: nothing is generated for it. */
  readonly isPart?: true;
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

/** Finds documents by file: those that are generated, and whatever else they refer to, each read once. */
export function loaderOf(sources: readonly Source[], problems: Problems): (file: string) => Source | undefined {
  const known = new Map<string, Source | undefined>(sources.map((source) => [source.file, source]));
  return (file) => {
    if (!known.has(file)) known.set(file, readPart(file, problems));
    return known.get(file);
  };
}

/** A whole description, or a file that holds a schema, a path or the like. */
function readPart(file: string, problems: Problems): Source | undefined {
  const label = basename(file);
  const value = readFile(file, problems);
  if (!isRecord(value)) return undefined;
  const isWhole = "openapi" in value || "swagger" in value;
  const document = isWhole ? upgradeDocument(value, label, problems) : upgradePart(value);
  return document && { file, label, api: kebabCase(basename(file, extname(file))) || "api", document, isPart: true };
}

/** Parses one YAML or JSON file. JSON is YAML, but its own parser takes a hundredth of the memory. */
export function readFile(file: string, problems: Problems): unknown {
  try {
    const text = readFileSync(file, "utf8");
    return asJson(text) ?? parse(text, { maxAliasCount: -1, logLevel: "error", merge: true });
  } catch (error) {
    problems.add(basename(file), `cannot be read: ${firstLine(error)}`);
    return undefined;
  }
}

/** `undefined` for what is no JSON: the YAML parser knows what is wrong, or that nothing is. */
function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The parser's messages go on with an excerpt of the file. */
function firstLine(error: unknown): string {
  const [line = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
  return line.replace(/:$/, "");
}
