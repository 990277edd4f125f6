/** Fails when package-lock.json says where a package was downloaded from: that is a matter of the machine, not of ours. */
import { readFileSync } from "node:fs";

const lock = JSON.parse(readFileSync(new URL("../package-lock.json", import.meta.url), "utf8"));
const resolved = Object.entries(lock.packages).filter(([, entry]) => entry.resolved !== undefined && !entry.link);
for (const [name] of resolved)
  console.error(`${name} has a "resolved" field; run npm install again with this folder's .npmrc`);
console.log(`${Object.keys(lock.packages).length} packages, ${resolved.length} with a download address`);
process.exit(resolved.length === 0 ? 0 : 1);
