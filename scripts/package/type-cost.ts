import { execFileSync } from "node:child_process";
import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PEERS_FOLDER } from "../../bench/peers.js";
import { ROOT } from "./tools.js";

/** What compiling a program costs. Lines and instantiations are counted beyond those of an empty program. */
export interface TypeCost {
  readonly name: string;
  readonly lines: number;
  readonly instantiations: number;
  readonly memoryKb: number;
}

/** The same for each SDK: a client, and the reading of one thing. */
const PROGRAMS = {
  empty: "export const found = 1;",
  "newstore-sdk": `import { NewStore } from "newstore-sdk";
const newstore = new NewStore({ tenant: "acme", credentials: { clientId: "id", clientSecret: "secret" } });
export const found = await newstore.orders.get("1", { idType: "internal" });`,
  openai: `import OpenAI from "openai";
const openai = new OpenAI({ apiKey: "key" });
export const found = await openai.models.retrieve("1");`,
  stripe: `import Stripe from "stripe";
const stripe = new Stripe("key");
export const found = await stripe.customers.retrieve("1");`,
  commercetools: `import { createApiBuilderFromCtpClient } from "@commercetools/platform-sdk";
import { ClientBuilder } from "@commercetools/ts-client";
const client = new ClientBuilder().withHttpMiddleware({ host: "https://api.example", httpClient: fetch }).build();
const root = createApiBuilderFromCtpClient(client).withProjectKey({ projectKey: "shop" });
export const found = await root.orders().withId({ ID: "1" }).get().execute();`,
} as const;

const PEERS = ["openai", "stripe", "@commercetools"] as const;

/** Compiles a program with each SDK, with the project's own compiler, ours from the folder of the unpacked package. */
export function typeCosts(folder: string): TypeCost[] {
  for (const name of PEERS) symlinkSync(join(PEERS_FOLDER, "node_modules", name), join(folder, "node_modules", name));
  const [empty, ...measured] = Object.entries(PROGRAMS).map(([name, text]) => measure(folder, name, text));
  if (empty === undefined) throw new Error("nothing was measured");
  return measured.map((one) => ({
    ...one,
    lines: one.lines - empty.lines,
    instantiations: one.instantiations - empty.instantiations,
  }));
}

function measure(folder: string, name: string, text: string): TypeCost {
  const program = `cost-${name}`;
  writeFileSync(join(folder, `${program}.mts`), text);
  const compilerOptions = {
    ...{ module: "NodeNext", moduleResolution: "NodeNext", target: "ES2022", strict: true, noEmit: true },
    // What the others need: our own declarations do without the DOM and Node.
    ...{ lib: ["ES2022", "DOM"], types: ["node"], typeRoots: [join(ROOT, "node_modules/@types")], skipLibCheck: true },
  };
  const config = join(folder, `tsconfig.${program}.json`);
  writeFileSync(config, JSON.stringify({ compilerOptions, files: [`${program}.mts`] }));
  const compiler = join(ROOT, "node_modules/typescript/bin/tsc");
  const told = execFileSync(process.execPath, [compiler, "-p", config, "--extendedDiagnostics"], {
    cwd: folder,
    encoding: "utf8",
  });
  const figure = (label: string) => {
    const found = new RegExp(`^${label}:\\s+(\\d+)`, "m").exec(told)?.[1];
    if (found === undefined) throw new Error(`the compiler did not tell: ${label}`);
    return Number(found);
  };
  const lines = figure("Lines of Library") + figure("Lines of Definitions") + figure("Lines of TypeScript");
  return { name, lines, instantiations: figure("Instantiations"), memoryKb: figure("Memory used") };
}
