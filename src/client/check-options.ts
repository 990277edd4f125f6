import { configurationError } from "../core/configuration-error.js";
import { NewStoreError } from "../core/newstore-error.js";
import { refuseBrowser } from "./browser.js";
import { checkEndpoints } from "./check-endpoints.js";
import { checkOptionNames } from "./option-names.js";
import type { ClientOptions } from "./options.js";

/**
 * Refuses options that could never work, before anything else looks at them. What they are made of is checked by the
 * parts that use them.
 *
 * @throws {NewStoreError} kind `configuration`.
 */
export function checkOptions(options: ClientOptions): ClientOptions {
  if (typeof options !== "object" || options === null)
    throw new NewStoreError("NewStore needs options: give at least { tenant, credentials }.", {
      kind: "configuration",
    });
  checkOptionNames(options);
  checkEndpoints(options);
  refuseBrowser(options.dangerouslyAllowBrowser);
  if (options.tenant === undefined && options.baseUrl === undefined)
    throw configurationError("tenant", "is missing: give the tenant's name, as in acme-staging, or a baseUrl");
  if (options.credentials === undefined)
    throw configurationError(
      "credentials",
      "is missing: give { clientId, clientSecret } of an API client (Omnichannel Manager," +
        " Settings, API clients), or a function that returns a token",
    );
  return options;
}
