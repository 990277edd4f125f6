import { fromBase64 } from "../../core/base64.js";
import type { Incoming, ReceiverStatus } from "../receive.js";
import { bodyText } from "./body.js";

/** An event of API Gateway (both formats), of a function URL, or of a load balancer. */
export interface LambdaEventLike {
  /** Method, in the first format of API Gateway and of load balancers. */
  readonly httpMethod?: string | undefined;
  /** Its `http.method` is the method, in the second format and of function URLs. */
  readonly requestContext?: unknown;
  /** Headers; their names in any case. */
  readonly headers?: Readonly<Record<string, string | undefined>> | null | undefined;
  /** In place of `headers`, where a load balancer is set to it. */
  readonly multiValueHeaders?: Readonly<Record<string, readonly string[] | undefined>> | null | undefined;
  /** Body as text; `null` or absent without one. */
  readonly body?: string | null | undefined;
  /** Whether `body` is Base64 of the bytes. Default false. */
  readonly isBase64Encoded?: boolean | undefined;
}

/** What a function returns to them. */
export interface LambdaResult {
  /** 200: the event is kept. 401, 405, 413 or 503: it is not. */
  readonly statusCode: number;
  /** Always empty. */
  readonly headers: Readonly<Record<string, string>>;
  /** Always empty: the status says it all. */
  readonly body: string;
  /** Load balancers want to be told. */
  readonly isBase64Encoded: boolean;
}

/** Takes a request as AWS Lambda hands it over. */
export async function receiveLambda(
  event: LambdaEventLike,
  receive: (incoming: Incoming) => Promise<ReceiverStatus>,
): Promise<LambdaResult> {
  const { httpMethod, requestContext } = event ?? {};
  const { http } = (requestContext ?? {}) as { readonly http?: { readonly method?: string } };
  const statusCode = await receive({
    method: httpMethod ?? http?.method,
    authorization: authorizationOf(event ?? {}),
    text: (maxBytes) => readLambda(event ?? {}, maxBytes),
  });
  return { statusCode, headers: {}, body: "", isBase64Encoded: false };
}

function authorizationOf({ headers, multiValueHeaders }: LambdaEventLike): string | undefined {
  const all = [...Object.entries(headers ?? {}), ...Object.entries(multiValueHeaders ?? {})];
  const [, value] = all.find(([name]) => name.toLowerCase() === "authorization") ?? [];
  return typeof value === "string" ? value : value?.[0];
}

async function readLambda({ body, isBase64Encoded }: LambdaEventLike, maxBytes: number): Promise<string | undefined> {
  // A function that is called by hand gets what was typed, an object maybe.
  const text: string | undefined = typeof body === "string" ? body : JSON.stringify(body ?? undefined);
  if (text === undefined) return "";
  return bodyText([isBase64Encoded === true ? bytesOf(text) : new TextEncoder().encode(text)], maxBytes);
}

/** What says that it is Base64 and is none is kept as it is. */
function bytesOf(text: string): Uint8Array {
  try {
    return fromBase64(text);
  } catch {
    return new TextEncoder().encode(text);
  }
}
