/**
 * The HTTP layer of the SDK: one operation in, one response out, with tokens, replay, deadlines, checks and errors. Use
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
export type { Call, OperationModule } from "../core/call.js";
export { call, callOperation, connect, fromResponse } from "../core/call.js";
export type { Clock } from "../core/clock.js";
export type { OperationDefinition } from "../core/define-operation.js";
export { defineOperation } from "../core/define-operation.js";
export type { HeadersInput } from "../core/headers-input.js";
export type {
  AttemptEvent,
  Deprecation,
  DeprecationEvent,
  DriftEvent,
  Hooks,
  RetryEvent,
} from "../core/hooks.js";
export { isOneOf } from "../core/is-one-of.js";
export type { LogFields, Logger, LogLevel } from "../core/logger.js";
export type { Middleware, MiddlewareChange, MiddlewareNext, MiddlewareRequest } from "../core/middleware.js";
export type { Issue, NewStoreErrorDetails, NewStoreErrorKind, NextStep } from "../core/newstore-error.js";
export { isNewStoreError, NewStoreError } from "../core/newstore-error.js";
export type * from "../core/operation.js";
export type {
  CallOptions,
  OperationInput,
  RetryOptions,
  Some,
  Timeouts,
  Transport,
  TransportRequest,
  ValidateOptions,
  ValidationMode,
} from "../core/request.js";
export type { ApiResponse } from "../core/response.js";
export { systemClock } from "../core/system-clock.js";
export type {
  AttemptStart,
  AttemptTelemetry,
  CallEnd,
  CallStart,
  CallTelemetry,
  FlowEnd,
  FlowTelemetry,
  QueueWait,
  Telemetry,
} from "../core/telemetry.js";
export type { AbortSignalLike, BlobLike, FetchLike, FormDataLike, HeadersLike, UrlLike } from "../core/web-types.js";
export type { RateLimit, RateLimitOptions } from "../limits/rate-limit-options.js";
export type { RetryBudgetOptions } from "../limits/retry-budget.js";
export type { SharedRate } from "../limits/shared-rate.js";
export type { EndpointOverride, Endpoints } from "../wire/endpoints.js";
export type { NewStoreTransport } from "./create-transport.js";
export { createTransport } from "./create-transport.js";
export type { HostOptions } from "./hosts.js";
export type { TransportOptions } from "./options.js";
