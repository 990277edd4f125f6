/** From nothing loaded to the first response of an empty sandbox; prints milliseconds. */
export {};

const beginMs = performance.now();
const { startSandbox } = await import("../../src/sandbox/index.js");
const sandbox = await startSandbox();
const { clientId, clientSecret } = sandbox.credentials;
const response = await fetch(sandbox.tokenUrl, {
  method: "POST",
  body: new URLSearchParams({ grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret }),
});
const { access_token: token } = (await response.json()) as { access_token: string };
const locations = await fetch(`${sandbox.url}/v0/locations`, { headers: { authorization: `Bearer ${token}` } });
if (!locations.ok) throw new Error(`the sandbox answered ${locations.status}`);
await locations.text();
const respondedMs = performance.now();
await sandbox.stop();

console.log(respondedMs - beginMs);
