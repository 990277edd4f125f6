import { fromBase64 } from "../../core/base64.js";
import type { Incoming, ReceiverStatus } from "../receive.js";
import { textOf } from "./web.js";

/** An event of API Gateway (both formats), of a function URL, or of a load balancer. */
export interface LambdaEventLike {
  readonly httpMethod?: string | undefined;
  readonly requestContext?: unknown;
  readonly headers?: Readonly<Record<string, string | undefined>> | null | undefined;
  readonly body?: string | null | undefined;
  readonly isBase64Encoded?: boolean | undefined;
}

/** What a function returns to them. */
export interface LambdaResult {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Takes a request as AWS Lambda hands it over. */
export async function receiveLambda(
  event: LambdaEventLike,
  receive: (incoming: Incoming) => Promise<ReceiverStatus>,
): Promise<LambdaResult> {
  const { httpMethod, requestContext } = event;
  const { http } = (requestContext ?? {}) as { readonly http?: { readonly method?: string } };
  const headers = Object.entries(event.headers ?? {});
  const [, authorization] = headers.find(([name]) => name.toLowerCase() === "authorization") ?? [];
  const statusCode = await receive({
    method: httpMethod ?? http?.method,
    authorization,
    text: async (maxBytes) => {
      const { body, isBase64Encoded } = event;
      const text = isBase64Encoded === true ? textOf([fromBase64(body ?? "")]) : (body ?? "");
      return new TextEncoder().encode(text).byteLength > maxBytes ? undefined : text;
    },
  });
  return { statusCode, headers: {}, body: "" };
}
