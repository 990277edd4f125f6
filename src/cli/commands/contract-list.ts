import { Option } from "@commander-js/extra-typings";
import { allEvidence } from "../../../generated/evidence.js";
import { apis } from "../../../generated/index.js";
import type { EvidenceLevel } from "../../core/operation.js";
import { type Verb, verb } from "../lib/command.js";
import { OPERATIONS } from "../lib/operations.js";
import { counted } from "../lib/rate.js";
import { table } from "../lib/table.js";

const LEVELS: readonly EvidenceLevel[] = ["published", "documented", "observed", "inferred"];

/** All operations, or some of them. */
export const contractList: Verb = (io) =>
  verb("list", "operations with path and evidence")
    .argument("[words...]", "only those whose id or path has all of these words")
    .addOption(new Option("--api <api>", "only those of one API").choices(apis))
    .addOption(new Option("--evidence <level>", "only those that are so sure").choices(LEVELS))
    .option("--json", "print them as JSON")
    .action((words, { api, evidence, json }) => {
      const found = OPERATIONS.filter(
        (operation) =>
          (api === undefined || operation.api === api) &&
          (evidence === undefined || allEvidence[operation.id]?.level === evidence) &&
          words.every((word) => `${operation.id} ${operation.path}`.toLowerCase().includes(word.toLowerCase())),
      );
      if (json) {
        const shown = found.map(({ api: name, id, method, path }) => ({
          api: name,
          id,
          method,
          path,
          evidence: allEvidence[id]?.level,
        }));
        return io.out(JSON.stringify(shown, null, 2));
      }
      const rows = found.map(({ id, method, path }) => [id, allEvidence[id]?.level ?? "", method, path]);
      if (rows.length > 0)
        for (const line of table([["operation", "evidence", "method", "path"], ...rows])) io.out(line);
      io.err(`${counted(found.length, "operation")} of ${OPERATIONS.length}.`);
    });
