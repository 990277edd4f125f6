import { isNewStoreError } from "newstore-sdk";
import { describe, expect, it } from "vitest";
import { CATALOG, facade, POLLING } from "../support/client.js";
import * as fc from "../support/fast-check.js";

/** A job: how often it is not done yet, how it ends, and what is wrong with its items. */
interface Job {
  readonly looks: number;
  readonly end: "finished" | "failed";
  readonly errors: number;
}

function jsonOf(value: unknown): Response {
  return new Response(JSON.stringify(value), { headers: { "content-type": "application/json" } });
}

const errorsOf = ({ errors }: Job, at: number) =>
  Array.from({ length: errors }, (_, index) => ({
    error_id: `${at}-${index}`,
    reason: "no",
    entity_type: "prices",
    entity_id: `P${at}`,
  }));

/** A client of a platform that has these jobs, `job-0` and so on; each has ended once it was looked at often enough. */
function having(jobs: readonly Job[]) {
  const { sandbox, newstore } = facade();
  const looks = jobs.map(() => 0);
  const client = newstore.withOptions({
    fetch: async (input: unknown, init: unknown) => {
      const request = new Request(input as string, init as RequestInit);
      const [, number, part] = /\/v0\/d\/import\/job-(\d+)(\/errors)?$/.exec(request.url) ?? [];
      const job = jobs[Number(number)];
      if (job === undefined) return sandbox.fetch(request);
      const at = Number(number);
      if (part !== undefined) return jsonOf(errorsOf(job, at));
      looks[at] = (looks[at] ?? 0) + 1;
      const isOver = (looks[at] ?? 0) > job.looks;
      return jsonOf({ import_id: `job-${at}`, state: isOver ? job.end : "waiting", reason: "a file is gone" });
    },
  } as object);
  return { newstore: client, looks, started: { jobs: jobs.map((_, at) => ({ id: `job-${at}` })) } };
}

const job = fc.record({
  looks: fc.nat(4),
  end: fc.constantFrom("finished" as const, "finished" as const, "failed" as const),
  errors: fc.constantFrom(0, 0, 1, 3),
});

describe("several jobs of an import", () => {
  it("are all waited for, whatever becomes of them, and tell what went wrong with items in their order", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(job, { maxLength: 4 }), async (jobs) => {
        const { newstore, looks, started } = having(jobs);
        const told: string[] = [];
        const onState = (state: string, id: string) => told.push(`${id} ${state}`);
        const end = await newstore.imports.wait(started, { ...POLLING, onState }).catch((error: unknown) => error);
        expect(looks).toEqual(jobs.map((one) => one.looks + 1));
        for (const [at, one] of jobs.entries()) expect(told).toContain(`job-${at} ${one.end}`);
        const failed = jobs.flatMap((one, at) => (one.end === "failed" ? [`job-${at}`] : []));
        const errors = jobs.flatMap(errorsOf);
        expect(await newstore.imports.errors(started)).toEqual(errors);
        if (failed.length === 0) {
          expect(end).toMatchObject({ errors, isComplete: errors.length === 0 });
          expect((end as { jobs: unknown[] }).jobs).toMatchObject(started.jobs.map(({ id }) => ({ import_id: id })));
          return;
        }
        expect(isNewStoreError(end, "job")).toBe(true);
        const { message, jobId } = end as { message: string; jobId: string };
        expect(jobId).toBe(failed[0]);
        expect(message).toContain(`Import job ${failed[0]} failed: a file is gone.`);
        if (jobs.length > 1)
          expect(message).toContain(`${failed.length} of ${jobs.length} jobs of the import did not end well.`);
      }),
      { numRuns: 30 },
    );
  });
});

describe("a job that was forgotten", () => {
  it("is started by another address where one is given", async () => {
    const { newstore, sandbox } = facade();
    const file = { head: { pricebook: "default", catalog: CATALOG, currency: "USD" }, items: [] };
    const { id } = await newstore.api.import.createImportJob({
      body: { provider: "test", source_uri: "https://files.example/gone.zip", entities: ["prices"] },
    });
    const uri = sandbox.publish("moved.zip", new TextEncoder().encode(JSON.stringify(file)));
    await newstore.imports.start(id, uri);
    expect(sandbox.state.imports.get(id)).toMatchObject({
      source_uri: "https://files.example/gone.zip",
      transformed_uri: uri,
      state: "waiting",
    });
  });
});
