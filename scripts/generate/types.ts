import openapiTS from "openapi-typescript";
import ts from "typescript";
import { jsDoc, schemaDoc } from "./comments.js";
import { isRecord, refName, type Schema, typesOf } from "./schema.js";

const factory = ts.factory;

/**
 * Renders component schemas as exported interfaces and types. openapi-typescript writes one nested `components`
 * interface; taking that apart gives types that an editor shows by name. `imported` are declared elsewhere.
 */
export async function renderTypes(
  schemas: ReadonlyMap<string, Schema>,
  imported: ReadonlyMap<string, Schema> = new Map(),
): Promise<string> {
  if (schemas.size === 0) return "";
  const docs: DocTable = new DocTable((name) => imported.get(name) ?? docs.of(schemas.get(name) ?? {}));
  const own = [...schemas].map(([name, schema]) => [name, docs.strip(schema)] as const);
  const document = {
    openapi: "3.1.0",
    info: { title: "types", version: "0" },
    paths: {},
    components: { schemas: Object.fromEntries([...[...imported.keys()].map((name) => [name, {}] as const), ...own]) },
  };
  // The library's own types of a document are narrower than JSON Schema; it is plain JSON here.
  const nodes = await openapiTS(JSON.stringify(document), {
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
    transform: (schema) => special(schema as Schema),
    postTransform: (type, { schema }) => acceptReadonly(type, schema as Schema | undefined),
    transformProperty: (property, schema) => docs.attach(acceptUndefined(property, schema as Schema), schema as Schema),
  });
  const members = componentMembers(nodes);
  return members
    .filter((member) => schemas.has(memberName(member)))
    .map((member) => {
      const name = memberName(member);
      const comment = jsDoc(schemaDoc(docs.of(schemas.get(name) ?? {})));
      return `${comment}${declaration(name, member.type ?? factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword))}\n`;
    })
    .join("\n");
}

/** Schemas as written, by a number that survives JSON. */
class DocTable {
  readonly #docs: Schema[] = [];
  readonly #named: (name: string) => Schema;

  constructor(named: (name: string) => Schema) {
    this.#named = named;
  }

  /** Replaces the schema each `x-doc` holds by its number, and turns the tree into plain JSON. */
  strip(schema: Schema): unknown {
    return JSON.parse(
      JSON.stringify(schema, (key, value) => {
        if (key !== "x-doc") return value;
        return this.#docs.push(value) - 1;
      }),
    );
  }

  of(schema: Schema): Schema {
    const doc = schema["x-doc"];
    return isRecord(doc) ? doc : typeof doc === "number" ? (this.#docs[doc] ?? {}) : {};
  }

  attach(property: ts.PropertySignature, schema: Schema): ts.PropertySignature {
    const comment = jsDoc(schemaDoc(this.#described(this.of(schema)))).trim();
    // The library adds a comment of its own where it finds one of these; the type is made already.
    for (const key of ["description", "enum", "const"]) delete schema[key];
    if (comment === "") return property;
    const body = comment.replace(/^\/\*/, "").replace(/\*\/$/, "");
    return ts.addSyntheticLeadingComment(property, ts.SyntaxKind.MultiLineCommentTrivia, body, true);
  }

  /** A property of which nothing is said but what it refers to says what that says: an editor shows it at the property. */
  #described(schema: Schema): Schema {
    if (schema.description || schema.title) return schema;
    const ref = onlyRef(schema);
    const description = ref === undefined ? undefined : this.#named(refName(ref)).description;
    return description === undefined ? schema : { ...schema, description };
  }
}

/** The one schema that a property refers to, whether or not it may also be `null`. */
function onlyRef(schema: Schema): string | undefined {
  if (schema.$ref !== undefined) return schema.$ref;
  const parts = [schema.allOf, schema.oneOf, schema.anyOf].flatMap((list) => list ?? []);
  const [part, ...others] = parts.filter((one) => one.type !== "null");
  return others.length === 0 ? part?.$ref : undefined;
}

/**
 * What a caller may leave out may also be `undefined`: JSON leaves that out, and a caller with
 * `exactOptionalPropertyTypes` who copies an optional field of the shop has nothing else to write.
 */
function acceptUndefined(property: ts.PropertySignature, schema: Schema): ts.PropertySignature {
  const { modifiers, name, questionToken, type } = property;
  if (!schema["x-given"] || !questionToken || !type) return property;
  const orUndefined = factory.createUnionTypeNode([
    ...(ts.isUnionTypeNode(type) ? type.types : [type]),
    factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword),
  ]);
  return factory.updatePropertySignature(property, modifiers, name, questionToken, orUndefined);
}

/** A list that a caller gives may be one that cannot be changed: it is read, and nothing else. */
function acceptReadonly(type: ts.TypeNode, schema: Schema | undefined): ts.TypeNode | undefined {
  if (!schema?.["x-given"]) return undefined;
  const readOnly = (node: ts.TypeNode) =>
    ts.isArrayTypeNode(node) || ts.isTupleTypeNode(node)
      ? factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, node)
      : node;
  if (ts.isUnionTypeNode(type)) return factory.createUnionTypeNode(type.types.map(readOnly));
  return readOnly(type);
}

/** Types that the library cannot express. */
function special(schema: Schema): ts.TypeNode | undefined {
  if (schema["x-never"]) return factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword);
  if (schema["x-bytes"]) {
    const bytes = factory.createTypeReferenceNode("Uint8Array");
    const string = factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
    const blob = factory.createTypeReferenceNode("BlobLike");
    return schema["x-bytes"] === "in" ? factory.createUnionTypeNode([string, bytes, blob]) : bytes;
  }
  const known = schema["x-open"];
  if (!Array.isArray(known)) return undefined;
  const literals = known.map((value) =>
    factory.createLiteralTypeNode(
      typeof value === "number" ? factory.createNumericLiteral(value) : factory.createStringLiteral(String(value)),
    ),
  );
  const anyString = factory.createParenthesizedType(
    factory.createIntersectionTypeNode([
      factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      factory.createTypeLiteralNode([]),
    ]),
  );
  const nullable = typesOf(schema).includes("null") ? [factory.createLiteralTypeNode(factory.createNull())] : [];
  return factory.createUnionTypeNode([...literals, anyString, ...nullable]);
}

function componentMembers(nodes: readonly ts.Node[]): ts.PropertySignature[] {
  for (const node of nodes) {
    if (!ts.isInterfaceDeclaration(node) || node.name.text !== "components") continue;
    const schemas = node.members.find(
      (member) => member.name && memberName(member as ts.PropertySignature) === "schemas",
    );
    if (schemas && ts.isPropertySignature(schemas) && schemas.type && ts.isTypeLiteralNode(schemas.type)) {
      return schemas.type.members.filter(ts.isPropertySignature);
    }
  }
  return [];
}

function memberName(member: ts.PropertySignature): string {
  return ts.isIdentifier(member.name) || ts.isStringLiteral(member.name) ? member.name.text : "";
}

function declaration(name: string, type: ts.TypeNode): string {
  const named = useNames(type);
  const exported = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  const members = objectMembers(named);
  return print(
    members
      ? factory.createInterfaceDeclaration(exported, name, undefined, undefined, members)
      : factory.createTypeAliasDeclaration(exported, name, undefined, named),
  );
}

/** The members of an object type; an object that may hold anything else besides is one interface with an index. */
function objectMembers(type: ts.TypeNode): ts.TypeElement[] | undefined {
  if (ts.isTypeLiteralNode(type)) return type.members.length > 0 ? [...type.members] : undefined;
  if (!ts.isIntersectionTypeNode(type) || !type.types.every(ts.isTypeLiteralNode)) return undefined;
  const members = type.types.flatMap((part) => (ts.isTypeLiteralNode(part) ? [...part.members] : []));
  const index = members.find(ts.isIndexSignatureDeclaration);
  return index?.type.kind === ts.SyntaxKind.UnknownKeyword ? members : undefined;
}

/** `components["schemas"]["Order"]` -> `Order`. */
function useNames<T extends ts.Node>(node: T): T {
  const result = ts.transform(node, [
    (context) => (root) => {
      const visit = (child: ts.Node): ts.Node => {
        const name = componentName(child);
        return name === undefined ? ts.visitEachChild(child, visit, context) : factory.createTypeReferenceNode(name);
      };
      return visit(root) as T;
    },
  ]);
  return result.transformed[0] as T;
}

function componentName(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  const root = node.objectType.objectType;
  if (!ts.isTypeReferenceNode(root) || !ts.isIdentifier(root.typeName) || root.typeName.text !== "components") {
    return undefined;
  }
  return ts.isLiteralTypeNode(node.indexType) && ts.isStringLiteral(node.indexType.literal)
    ? node.indexType.literal.text
    : undefined;
}

function print(node: ts.Node): string {
  const file = ts.createSourceFile("types.ts", "", ts.ScriptTarget.Latest, false, ts.ScriptKind.TS);
  return ts.createPrinter({ newLine: ts.NewLineKind.LineFeed }).printNode(ts.EmitHint.Unspecified, node, file);
}
