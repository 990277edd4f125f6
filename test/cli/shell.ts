import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** How a program ended and what it said. */
interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A program that runs. */
export interface Running {
  readonly process: ChildProcess;
  readonly out: () => string;
  /** Resolves once the text was printed to standard output. */
  readonly says: (text: string) => Promise<void>;
  readonly ended: Promise<Ended>;
}

/** Starts a program in the repository, with nothing of NewStore in its environment but what is given. */
export function launch(program: string, words: readonly string[], env: Readonly<Record<string, string>> = {}): Running {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith("NEWSTORE_"));
  const child = spawn(program, words, {
    cwd: ROOT,
    env: { ...Object.fromEntries(own), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, out, err }));
  });
  const says = async (text: string) => {
    let isOver = false;
    void ended.finally(() => {
      isOver = true;
    });
    while (!out.includes(text)) {
      if (isOver) throw new Error(`It ended without saying ${JSON.stringify(text)}:\n${out}\n${err}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  return { process: child, out: () => out, says, ended };
}

/** Starts the real command. */
export function newstore(words: readonly string[], env: Readonly<Record<string, string>> = {}): Running {
  return launch(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...words], env);
}
