import type { Bundle, Located } from "./bundle.js";
import { bodySchema } from "./media.js";
import type { MediaModel } from "./model.js";
import { isRecord, type Schema } from "./schema.js";

/** Older descriptions list the media type of errors for every response of an operation. */
export function isNoProblem(type: string): boolean {
  return !/^application\/problem\+/.test(type);
}

/** Reads the media types of a body; each gets a component. */
export function readMedia(
  owner: Located,
  name: (type: string, count: number) => string,
  about: string,
  bundle: Bundle,
  isWanted: (type: string) => boolean = () => true,
): MediaModel[] {
  const listed = isRecord(owner.value) && isRecord(owner.value.content) ? Object.entries(owner.value.content) : [];
  const wanted = listed.filter(([type]) => isWanted(type));
  const content = wanted.length > 0 ? wanted : listed;
  return content.map(([type, value]) => {
    const pointer = `${owner.pointer}/content/${type.replaceAll("/", "~1")}/schema`;
    const written = isRecord(value) && isRecord(value.schema) ? (value.schema as Schema) : undefined;
    const schema = bodySchema(
      type,
      written ? bundle.schema({ value: written, source: owner.source, pointer }) : undefined,
    );
    const named = name(type, content.length);
    // A bare reference stays one: a description beside it names nothing new.
    return { type, component: bundle.hoist(named, { description: `${about}, as \`${type}\`.`, ...schema }) };
  });
}
