import { showImportJob } from "../../../generated/import/operations.js";

/** State of a job that was created and not started. */
export const NOT_STARTED = showImportJob.states?.known?.[0];

/** An archive whose job is looked for. */
export interface SoughtArchive {
  readonly uri: string;
  /** Label of its job. */
  readonly label: string;
  /** Whether no other job has this label, as with the archive's own name. */
  readonly isLabelUnique: boolean;
  /** Whether no other job has this address, as with one that holds the archive's own name. */
  readonly isAddressUnique: boolean;
  /** Jobs of the same import that belong to other archives. */
  readonly others: ReadonlySet<string>;
}

/** What a list or a job says of itself; any of it may be missing. */
export interface JobFacts {
  readonly import_id?: unknown;
  readonly source_uri?: unknown;
  readonly name?: unknown;
  readonly state?: unknown;
}

/**
 * Whether a job is an archive's; `undefined` where its members do not say. Pure.
 *
 * | the job | is the archive's |
 * | --- | --- |
 * | belongs to another archive of the import | no |
 * | has its label, and no other job has that | yes |
 * | has another label | no |
 * | has its label or none, and its address, which is unique | yes |
 * | the same with an address that is always there, and was not started | yes: it will fetch what lies there now |
 * | has its label or none, and another address | no |
 * | else | it does not say |
 */
export function isJobOf(
  { import_id: id, source_uri: source, name, state }: JobFacts,
  { uri, label, isLabelUnique, isAddressUnique, others }: SoughtArchive,
): boolean | undefined {
  if (others.has(id as string)) return false;
  if (typeof name === "string") {
    if (name !== label) return false;
    if (isLabelUnique) return true;
  }
  if (typeof source !== "string") return undefined;
  if (source !== uri) return false;
  // At an address that is used each night, the one of yesterday is no stranger either.
  return isAddressUnique || state === NOT_STARTED ? true : undefined;
}

/** Members that tell of a further page, whatever they are called: no source has one, and the platform may begin to. */
const FURTHER_PAGE = /next|more|cursor|page_?token/i;

/**
 * Whether a list may be only a part of what there is, by its own account: a number above that of its entries, or a word
 * of a further page. Pure.
 */
export function isPartOf(list: Readonly<Record<string, unknown>>, entries: number): boolean {
  return Object.entries(list).some(([name, value]) => {
    if (typeof value === "number" && /total|count/i.test(name)) return value > entries;
    return FURTHER_PAGE.test(name) && value !== null && value !== undefined && value !== false && value !== "";
  });
}
