import * as z from "zod";
import { CONTROL_PATH } from "../server/control.js";
import type { ControlOperation, ControlResult } from "./operation.js";

/** Of this API; it grows with new operations, and another first number would break clients. */
const API_VERSION = "1.0.0";

const PROBLEM = {
  type: "object",
  properties: {
    error_code: { type: "string" },
    message: { type: "string", description: "What is wrong, and where." },
    messages: { type: "array", items: { type: "string" }, description: "The same for each place." },
    request_id: { type: "string" },
  },
};

/** The control API as an OpenAPI 3.1 document, made of the schemas that requests are checked by. */
export function documentOf(operations: readonly ControlOperation[], url: string): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of operations) {
    const path = `${CONTROL_PATH}${operation.path}`;
    paths[path] = { ...paths[path], [operation.method.toLowerCase()]: operationOf(operation) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Control of a NewStore sandbox",
      version: API_VERSION,
      description:
        "Steers a simulated NewStore: what people in stores do, time, faults, events, its state. It is no part of the " +
        "platform. No token is needed; requests of web pages of other origins are refused.",
    },
    servers: [{ url }],
    tags: [...new Set(operations.map(({ topic }) => topic))].map((name) => ({ name })),
    paths,
    components: { schemas: { Problem: PROBLEM } },
  };
}

function operationOf(operation: ControlOperation): Record<string, unknown> {
  const names = [...operation.path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name);
  const query = operation.query === undefined ? {} : operation.query.shape;
  const parameters = [
    ...names.map((name) => ({ name, in: "path", required: true, schema: { type: "string" } })),
    ...Object.entries(query).map(([name, schema]) => ({
      name,
      in: "query",
      required: !(schema as z.ZodType).safeParse(undefined).success,
      schema: schemaOf(schema as z.ZodType),
    })),
  ];
  return {
    operationId: operation.id,
    tags: [operation.topic],
    summary: operation.summary,
    ...(parameters.length > 0 ? { parameters } : {}),
    ...bodyOf(operation),
    responses: {
      [operation.result.status]: responseOf(operation.result),
      default: {
        description: "The request is refused; the message says why.",
        content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
      },
    },
  };
}

function bodyOf({ body, bodyOptional, bodyMediaType }: ControlOperation): Record<string, unknown> {
  if (bodyMediaType !== undefined) return { requestBody: { required: true, content: { [bodyMediaType]: {} } } };
  if (body === undefined) return {};
  const content = { "application/json": { schema: schemaOf(body) } };
  return { requestBody: { required: bodyOptional !== true, content } };
}

function responseOf({ description, schema, mediaTypes }: ControlResult): Record<string, unknown> {
  if (schema === undefined && mediaTypes === undefined) return { description };
  const types = mediaTypes ?? ["application/json"];
  const media = schema === undefined ? {} : { schema: schemaOf(schema) };
  return { description, content: Object.fromEntries(types.map((type) => [type, media])) };
}

function schemaOf(schema: z.ZodType): unknown {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return json;
}
