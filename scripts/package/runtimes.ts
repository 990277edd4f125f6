import { join } from "node:path";
import { tool } from "./tools.js";

/** A runtime that comes in a package of the npm registry. */
export interface Runtime {
  readonly name: string;
  readonly version: string;
  /** Package with the program for a kind of machine, as in `linux-x64`, and the program's place in it. */
  readonly packaged: (machine: string) => { readonly name: string; readonly program: string };
  /** What stands before a script. */
  readonly run: readonly string[];
}

const node = (version: string): Runtime => ({
  name: "Node",
  version,
  packaged: (machine) => ({ name: `node-${machine}`, program: "bin/node" }),
  run: [],
});

/** The supported releases of Node. */
export const NODES = [node("22.23.3"), node("24.21.0"), node("26.10.0")];

/** Others that `engines` admits: the oldest, and those of 22 that cannot `require` an ES module. */
export const OLD_NODES = [node("20.20.2"), node("22.0.0"), node("22.11.0")];

/** Runtimes that speak Node's language. */
export const OTHERS: readonly Runtime[] = [
  {
    name: "Bun",
    version: "1.4.5",
    packaged: (machine) => ({ name: `@oven/bun-${machine.replace("arm64", "aarch64")}`, program: "bin/bun" }),
    run: ["run"],
  },
  {
    name: "Deno",
    version: "2.9.6",
    packaged: (machine) => ({ name: `@deno/${machine.replace(/^(linux-.*)/, "$1-glibc")}`, program: "deno" }),
    run: ["run", "--allow-all", "--node-modules-dir=manual", "--no-lock"],
  },
];

/** Cloudflare's, which runs workers and no scripts. */
export const WORKERD: Runtime = {
  name: "workerd",
  version: "1.20261117.1",
  packaged: (machine) => ({ name: `@cloudflare/workerd-${machine.replace("x64", "64")}`, program: "bin/workerd" }),
  run: ["test"],
};

/**
 * Path of a runtime's program, fetched if need be.
 *
 * @throws {Error} that says why it cannot be had on this machine.
 */
export function program({ name, version, packaged }: Runtime): string {
  const found = packaged(`${process.platform}-${process.arch}`);
  try {
    return join(tool(found.name, version), found.program);
  } catch (cause) {
    throw new Error(`${name} ${version}: the package ${found.name} could not be installed`, { cause });
  }
}
