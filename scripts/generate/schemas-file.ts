import type { Component } from "./bundle.js";
import type { ApiModel } from "./model.js";
import type { Problems } from "./problems.js";
import {
  MARKED,
  mark,
  mentions,
  nameSchemas,
  type SchemaNames,
  type SharedNames,
  sharedConstants,
  type Texts,
} from "./schema-names.js";
import type { Usage } from "./usage.js";
import { listed, valueNames } from "./values-file.js";
import { type ZodContext, zodContext, zodExpression } from "./zod.js";
import { declarationOrder } from "./zod-order.js";
import { zodValues } from "./zod-scalars.js";

/** The zod schemas of one API. */
export interface ApiSchemas {
  readonly names: ReadonlyMap<string, SchemaNames>;
  /** Source text of the declarations. */
  readonly text: string;
  /** Names that come from documents of shared parts, by API: all are exported again, some are used. */
  readonly imports: ReadonlyMap<string, { readonly exported: readonly string[]; readonly used: readonly string[] }>;
}

/** Writes the zod schemas of an API's components. `shared` names those of documents of shared parts. */
export function renderSchemas(
  api: ApiModel,
  usage: Usage,
  taken: ReadonlySet<string>,
  shared: SharedNames,
  problems: Problems,
): ApiSchemas {
  const lookUp = (name: string) => api.components.get(name)?.schema;
  const context = (side: ZodContext["side"]) =>
    zodContext(side, lookUp, mark, (at, message) => problems.add(at, message));
  const own = [...api.components.values()].filter((component) => !component.shared);
  const lists = namedLists(api);
  const texts = new Map(
    own.map(({ name, schema }) => [
      name,
      {
        closed: byName(zodExpression(schema, context("closed")), lists.get(name)),
        open: zodExpression(schema, context("open")),
      },
    ]),
  );
  const names = nameSchemas(api, usage, texts, taken, shared);
  const declarations = own.flatMap(({ name }) => declarationsOf(name, texts, usage, names));
  const text = render(declarations, api.components, names);
  return { names, text, imports: importsOf(declarations, api, names) };
}

/** A list of values by its name: as an expression writes it, and what takes its place. */
interface NamedList {
  readonly written: string;
  readonly named: string;
}

/** The lists of an API that are written down in `values.ts`, by component. */
function namedLists(api: ApiModel): ReadonlyMap<string, NamedList> {
  const constants = valueNames(api);
  return new Map(
    listed(api).map(([name, { values }]) => [
      name,
      { written: zodValues(values), named: `z.enum(values.${constants.get(name)})` },
    ]),
  );
}

/** A schema that is a list of texts and nothing else reads it where it is written down. */
function byName(expression: string, list: NamedList | undefined): string {
  return list?.written === expression && expression.startsWith("z.enum(") ? list.named : expression;
}

interface Declaration {
  readonly constant: string;
  readonly component: string;
  readonly side: "closed" | "open";
  readonly text: string;
}

function declarationsOf(
  name: string,
  texts: Texts,
  usage: Usage,
  names: ReadonlyMap<string, SchemaNames>,
): Declaration[] {
  const text = texts.get(name);
  const constants = names.get(name);
  if (!text || !constants) return [];
  const closed: Declaration = { constant: constants.closed, component: name, side: "closed", text: text.closed };
  const open: Declaration = { constant: constants.open, component: name, side: "open", text: text.open };
  if (constants.closed !== constants.open) return [closed, open];
  return [usage.get(name)?.request ? closed : open];
}

function render(
  declarations: readonly Declaration[],
  components: ReadonlyMap<string, Component>,
  names: ReadonlyMap<string, SchemaNames>,
): string {
  const byConstant = new Map(declarations.map((declaration) => [declaration.constant, declaration]));
  const constantOf = (side: "closed" | "open", name: string) => names.get(name)?.[side] ?? "";
  const ordered = declarationOrder(
    declarations.map(({ constant, side, text }) => ({
      name: constant,
      needs: new Set(mentions(text).map((name) => constantOf(side, name))),
    })),
  );
  const declared = new Set<string>();
  const texts = ordered.map(({ name: constant }) => {
    const declaration = byConstant.get(constant);
    if (!declaration) return "";
    const text = declaration.text.replace(MARKED, (_, name: string) => {
      const target = constantOf(declaration.side, name);
      const isLater = byConstant.has(target) && !declared.has(target) && !components.get(name)?.shared;
      return isLater ? `z.lazy(() => ${target})` : target;
    });
    declared.add(constant);
    const type = `z.ZodType<types.${declaration.component}>`;
    return `${comment(declaration)}export const ${constant}: ${type} = /* @__PURE__ */ ((): z.ZodType => ${text})() as ${type};\n`;
  });
  return texts.join("\n");
}

/** Bundlers strip comments: the documentation costs nobody a byte of a bundle. */
function comment({ component, side }: Declaration): string {
  const checked =
    side === "closed" ? "in requests: types, presence and every limit" : "in responses: types and presence only";
  return `/** Schema of {@link types.${component} | ${component}}, as zod checks it ${checked}. */\n`;
}

function importsOf(declarations: readonly Declaration[], api: ApiModel, names: ReadonlyMap<string, SchemaNames>) {
  const used = new Set(declarations.flatMap(({ side, text }) => mentions(text).map((name) => names.get(name)?.[side])));
  const byApi = sharedConstants(api, undefined, names);
  return new Map(
    [...byApi].map(([origin, exported]) => [origin, { exported, used: exported.filter((name) => used.has(name)) }]),
  );
}
