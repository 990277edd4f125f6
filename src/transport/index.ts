/**
 * The HTTP layer of the SDK: one operation in, one answer out, with tokens, replay, deadlines, checks and errors. Use
 * it with a generated client of one API, or with clients generated from other documents.
 *
 * @packageDocumentation
 */

export type {
  ClientCredentials,
  Credentials,
  CryptoKeyLike,
  EncryptionKey,
  PasswordCredentials,
  ProvidedToken,
  ReleaseLock,
  StoredTokenProblem,
  Token,
  TokenProvider,
  TokenStore,
} from "../auth/index.js";
export { encryptedTokenStore, MemoryTokenStore } from "../auth/index.js";
export type { Issue, NewStoreErrorDetails, NewStoreErrorKind } from "../errors/index.js";
export { isNewStoreError, NewStoreError } from "../errors/index.js";
export type { RateLimit, RateLimitOptions } from "../limits/rate-limit-options.js";
export type { RetryBudgetOptions } from "../limits/retry-budget.js";
export type { SharedRate } from "../limits/shared-rate.js";
export type { AbortSignalLike, FetchLike, HeadersLike, Platform, UrlLike } from "../platform/index.js";
export { systemPlatform } from "../platform/index.js";
export type { Call } from "./call.js";
export { call, fromAnswer } from "./call.js";
export type { CallContext } from "./context.js";
export type { LogLevel } from "./create-logger.js";
export type { NewStoreTransport, TransportOptions } from "./create-transport.js";
export { createTransport } from "./create-transport.js";
export type { EndpointOverride, Endpoints } from "./endpoints.js";
export type {
  AttemptEvent,
  Deprecation,
  DeprecationEvent,
  DriftEvent,
  Hooks,
  Middleware,
  MiddlewareChange,
  MiddlewareNext,
  MiddlewareRequest,
  RetryEvent,
} from "./hooks.js";
export type { HostOptions } from "./hosts.js";
export type { LogFields, Logger } from "./logger.js";
export type * from "./operation.js";
export { compose } from "./stages.js";
export type { AttemptStart, AttemptTelemetry, CallEnd, CallStart, CallTelemetry, Telemetry } from "./telemetry.js";
export type {
  Answer,
  CallOptions,
  Decorator,
  OperationInput,
  RetryOptions,
  Timeouts,
  Transport,
  TransportRequest,
  ValidateOptions,
  ValidationMode,
} from "./transport.js";
