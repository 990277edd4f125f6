/**
 * The floors of `src/`, the lowest first: a folder stands above all that it imports, types included. A new folder gets
 * its place here, or the check fails on it. `docs/architecture.md` shows the same list with a line a floor.
 */
export const FLOORS = [
  ["src/core"],
  ["src/money"],
  ["generated"],
  ["src/order-builder"],
  ["src/files"],
  ["src/durable"],
  ["src/wire"],
  ["src/checks"],
  ["src/limits"],
  ["src/auth"],
  ["src/transport"],
  ["src/identifiers"],
  ["src/resources"],
  ["src/client"],
  ["src/newstore\\.ts"],
  ["src/index\\.ts"],
  // Parts behind entry points of their own: they know the SDK, and it does not know them.
  ["src/redis", "src/otel", "src/outbox", "src/events", "src/bulk", "src/s3"],
  ["src/sandbox"],
  ["src/msw"],
  ["src/cli"],
];

/** The floors inside the sandbox, in the same way. `src/files` is the one part of the SDK whose code it runs. */
export const SANDBOX_FLOORS = [
  ["src/sandbox/state"],
  ["src/sandbox/kernel"],
  ["src/sandbox/rules"],
  ["src/sandbox/views"],
  ["src/sandbox/flows"],
  ["src/sandbox/seed", "src/sandbox/handlers", "src/sandbox/webhooks", "src/sandbox/page"],
  ["src/sandbox/server"],
  ["src/sandbox/record"],
  ["src/sandbox/control"],
  // What wires them: `sandbox.ts`, `memory.ts`, `start.ts`, `wiring.ts`, `secrets.ts`, `options.ts`, `index.ts`.
  ["src/sandbox/[^/]+\\.ts"],
];

const path = (floors) => `^(${floors.flat().join("|")})(/|$)`;

/** A folder imports only from floors below its own, of those that `within` names. */
const upward = (floors, within) =>
  floors.map((floor, index) => ({
    name: `imports-go-down: ${floor.join(", ")}`,
    comment: "A folder imports only from floors below its own.",
    severity: "error",
    from: { path: path([floor]) },
    to: { path: within, pathNot: path(floors.slice(0, index + 1)) },
  }));

/** Siblings on one floor do not know each other. */
const sideways = (floors) =>
  floors
    .filter((floor) => floor.length > 1)
    .flatMap((floor) =>
      floor.map((folder) => ({
        name: `siblings-are-strangers: ${folder}`,
        severity: "error",
        from: { path: path([[folder]]) },
        to: { path: path([floor.filter((other) => other !== folder)]) },
      })),
    );

export default {
  forbidden: [
    ...upward(FLOORS, "^(src|generated)/"),
    ...upward(SANDBOX_FLOORS, "^src/sandbox/"),
    ...sideways([...FLOORS, ...SANDBOX_FLOORS]),
    {
      name: "every-folder-has-a-floor",
      severity: "error",
      from: { path: "^src/", pathNot: path(FLOORS) },
      to: {},
    },
    {
      name: "every-sandbox-folder-has-a-floor",
      severity: "error",
      from: { path: "^src/sandbox/", pathNot: path(SANDBOX_FLOORS) },
      to: {},
    },
    {
      name: "no-file-circle",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-folder-circle",
      severity: "error",
      scope: "folder",
      from: { path: "^src/" },
      to: { circular: true },
    },
    {
      name: "the-sandbox-takes-only-types-from-the-sdk",
      comment: "It is a second opinion on the platform: sharing code would share mistakes.",
      severity: "error",
      from: { path: "^src/sandbox/" },
      to: { path: "^src/(?!sandbox/|files/)", dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
  },
};
