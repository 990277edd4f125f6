import type { Suite } from "../suite.js";

/** Integrations that events are sent to. */
export async function eventFlows(suite: Suite): Promise<void> {
  await suite.flow(async () => {
    const { body } = await suite.call("listIntegrations");
    const id: unknown = (body.integrations ?? [])[0]?.id;
    if (typeof id === "string") await suite.call("showIntegration", { path: { id } });
  });
  if (suite.options.readOnly) return;
  await suite.flow(async () => {
    const id = "conformance";
    const path = { id };
    await suite.call("createIntegration", {
      body: {
        id,
        integration_type: "permanent",
        callback_parameters: { callback_url: "https://example.invalid/events", api_key: "conformance-key" },
        filter_conditions: { event_filter: ["order.opened"] },
      },
    });
    await suite.call("showIntegration", { path });
    const stopped = await suite.call("stopIntegration", { path, body: {} });
    suite.holds("stopIntegration", "is stopped", stopped.body.status === "stopped");
    await suite.call("updateIntegration", {
      path,
      body: { callback_parameters: { callback_url: "https://example.invalid/other" } },
    });
    const started = await suite.call("startIntegration", { path, body: {} });
    suite.holds("startIntegration", "runs again", started.body.status === "running");
    await suite.call("stopIntegration", { path });
    const { body: log } = await suite.call("listIntegrationLogEntries", { path });
    const actions = new Set(log.entries.map(({ action }: { readonly action: string }) => action));
    const isLogged = actions.has("integration_started") && actions.has("integration_stopped");
    suite.holds("listIntegrationLogEntries", "starts and stops are in it", isLogged);
    await suite.call("listRejectedEvents", { path });
    // Nothing was rejected: no run can make the platform send an event that a receiver refuses.
    const nobody = { path: { id, event_id: "00000000-0000-4000-8000-000000000000" } };
    for (const operation of ["showRejectedEvent", "retryRejectedEvent", "destroyRejectedEvent"])
      await suite.call(operation, nobody, [404]);
    await suite.call("destroyIntegration", { path }, [200, 204]);
    await suite.call("showIntegration", { path }, [404]);
    suite.holds("destroyIntegration", "the integration is gone", true);
  });
}
