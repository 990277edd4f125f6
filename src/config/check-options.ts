import { NewStoreError } from "../errors/newstore-error.js";
import { refuseBrowser } from "./browser.js";
import { checkOptionNames } from "./option-names.js";
import type { NewStoreOptions } from "./options.js";

/**
 * Refuses options that could never work, before anything else looks at them. What they are made of is checked by the
 * parts that use them.
 *
 * @throws {NewStoreError} kind `configuration`.
 */
export function checkOptions(options: NewStoreOptions): NewStoreOptions {
  if (typeof options !== "object" || options === null)
    throw wrong("NewStore needs options: give at least { tenant, credentials }");
  checkOptionNames(options);
  refuseBrowser(options.dangerouslyAllowBrowser);
  if (options.tenant === undefined && options.baseUrl === undefined)
    throw wrong("The option tenant is missing: give the tenant's name, as in acme-staging, or a baseUrl");
  if (options.credentials === undefined)
    throw wrong(
      "The option credentials is missing: give { clientId, clientSecret } of an API client (Omnichannel Manager," +
        " Settings, API clients), or a function that answers a token",
    );
  return options;
}

function wrong(what: string): NewStoreError {
  return new NewStoreError(`${what}.`, { kind: "configuration" });
}
