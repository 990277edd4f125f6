// Other SDKs, each with what it has on by itself: tokens, retries, deadlines. JavaScript, since the types of packages that
// only benchmarks need (bench/package.json) must not be needed to compile the project.
import { ClientBuilder } from "@commercetools/ts-client";
import { Octokit } from "@octokit/core";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import OpenAI from "openai";
import Stripe from "stripe";

const TOKEN = "a-token-of-usual-length-0123456789abcdef";

/** The same read by each. */
export function peerReads(baseUrl, path) {
  const openai = openaiClient(baseUrl);
  const octokit = octokitClient(baseUrl);
  const commercetools = commercetoolsClient(baseUrl);
  const stripe = stripeClient(baseUrl);
  return {
    openai: () => openai.get(path),
    octokit: async () => (await octokit.request(`GET ${path}`)).data,
    commercetools: async () => (await commercetools.execute({ method: "GET", uri: path, headers: {} })).body,
    stripe: () => stripe.rawRequest("GET", path),
  };
}

/**
 * The same write by those that send JSON at any rate: stripe sends forms, and octokit's throttling holds writes to one a
 * second.
 */
export function peerWrites(baseUrl, path, body) {
  const openai = openaiClient(baseUrl);
  const commercetools = commercetoolsClient(baseUrl);
  return {
    openai: () => openai.post(path, { body }),
    commercetools: async () => {
      const headers = { "Content-Type": "application/json" };
      return (await commercetools.execute({ method: "POST", uri: path, headers, body })).body;
    },
  };
}

function openaiClient(baseURL) {
  return new OpenAI({ baseURL, apiKey: TOKEN });
}

function octokitClient(baseUrl) {
  return new (Octokit.plugin(retry, throttling))({
    baseUrl,
    auth: TOKEN,
    throttle: { onRateLimit: () => true, onSecondaryRateLimit: () => true },
  });
}

function commercetoolsClient(host) {
  return new ClientBuilder()
    .withProjectKey("project")
    .withClientCredentialsFlow({
      host,
      projectKey: "project",
      credentials: { clientId: "client", clientSecret: "a-secret-of-usual-length-0123456789" },
      httpClient: fetch,
    })
    .withHttpMiddleware({ host, httpClient: fetch, timeout: 30_000, enableRetry: true })
    .withUserAgentMiddleware({ name: "bench", version: "1.0.0" })
    .build();
}

function stripeClient(baseUrl) {
  const { hostname, port } = new URL(baseUrl);
  return new Stripe(TOKEN, { host: hostname, port: Number(port), protocol: "http", telemetry: false });
}
