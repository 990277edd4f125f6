/** What the probe below looks at; all of it may be missing. */
interface RuntimeGlobals {
  readonly Bun?: { readonly version?: string };
  readonly Deno?: { readonly version?: { readonly deno?: string } };
  readonly process?: { readonly versions?: { readonly node?: string } };
  readonly navigator?: { readonly userAgent?: string };
}

/**
 * Name and version of the runtime, as in `node/24.1.0`, or `unknown`.
 *
 * Bun and Deno come first: both also pretend to be Node. Workers only say who they are in `navigator.userAgent`.
 */
export function runtimeName(globals: object = globalThis): string {
  const { Bun, Deno, process, navigator } = globals as RuntimeGlobals;
  if (Bun?.version) return `bun/${Bun.version}`;
  if (Deno?.version?.deno) return `deno/${Deno.version.deno}`;
  if (navigator?.userAgent === "Cloudflare-Workers") return "workerd";
  if (process?.versions?.node) return `node/${process.versions.node}`;
  return "unknown";
}
