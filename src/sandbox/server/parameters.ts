import type { ZodType } from "zod";
import type { ParameterDescriptor } from "../../core/operation.js";

/** The part of a schema's own description that decoding needs. */
interface SchemaDefinition {
  readonly type?: string;
  readonly shape?: Readonly<Record<string, ZodType>>;
  readonly innerType?: ZodType;
  readonly element?: ZodType;
  readonly options?: readonly ZodType[];
  readonly getter?: () => ZodType;
}

const SEPARATORS: Readonly<Record<string, string>> = { pipeDelimited: "|", spaceDelimited: " " };

function definitionOf(schema: ZodType | undefined): SchemaDefinition {
  const definition = (schema as { def?: SchemaDefinition } | undefined)?.def ?? {};
  if (definition.innerType) return definitionOf(definition.innerType);
  if (definition.type === "lazy" && definition.getter) return definitionOf(definition.getter());
  return definition;
}

/** Turns text from a path, query or header into what its schema speaks of; text that does not fit stays text. */
function decodeText(text: string, schema: ZodType | undefined): unknown {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case "number":
    case "int":
      return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
    case "boolean":
      return text === "true" ? true : text === "false" ? false : text;
    case "union": {
      const decoded = (definition.options ?? []).map((option) => ({ option, value: decodeText(text, option) }));
      return decoded.find(({ option, value }) => option.safeParse(value).success)?.value ?? text;
    }
    default:
      return text;
  }
}

/** Decodes the values of one parameter as its style says. */
function decodeValues(values: readonly string[], parameter: ParameterDescriptor, schema: ZodType | undefined): unknown {
  const definition = definitionOf(schema);
  if (definition.type !== "array") return decodeText(values[0] ?? "", schema);
  const separator = SEPARATORS[parameter.style] ?? ",";
  const parts = parameter.explode ? values : values.flatMap((value) => (value === "" ? [] : value.split(separator)));
  return parts.map((part) => decodeText(part, definition.element));
}

/** Decodes the parameters of one place into the object that the place's schema describes. */
export function decodeParameters(
  parameters: readonly ParameterDescriptor[],
  schema: ZodType | undefined,
  valuesOf: (name: string) => readonly string[],
): Record<string, unknown> {
  const shape = definitionOf(schema).shape ?? {};
  const decoded: Record<string, unknown> = {};
  for (const parameter of parameters) {
    const values = valuesOf(parameter.name);
    if (values.length > 0) decoded[parameter.name] = decodeValues(values, parameter, shape[parameter.name]);
  }
  return decoded;
}
