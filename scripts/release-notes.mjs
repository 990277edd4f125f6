/**
 * Prints the notes of a release: the section of CHANGELOG.md that has its version. Fails where the tag, package.json and
 * the changelog do not name the same version: a release is what all three say.
 *
 * node scripts/release-notes.mjs v0.2.0
 */
import { readFile } from "node:fs/promises";

const [tag = ""] = process.argv.slice(2);
const { version } = JSON.parse(await readFile("package.json", "utf8"));
if (tag !== `v${version}`) fail(`The tag is ${JSON.stringify(tag)}, and package.json says ${version}.`);

const notes = sectionOf(await readFile("CHANGELOG.md", "utf8"), version);
if (notes === undefined) fail(`CHANGELOG.md has no section "## ${version}": move what is under "Unreleased" there.`);
console.log(notes);

/** The text under a version's heading, up to the next one; `undefined` where there is none or nothing in it. */
function sectionOf(changelog, wanted) {
  const sections = changelog.split(/^## /m).slice(1);
  const found = sections.find((section) => section.split(/[\s(]/, 1)[0]?.replace(/[[\]]/g, "") === wanted);
  const text = found?.slice(found.indexOf("\n")).trim();
  return text === "" ? undefined : text;
}

function fail(problem) {
  console.error(problem);
  process.exit(1);
}
