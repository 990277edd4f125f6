import { isName } from "../../core/is-name.js";
import { NewStoreError } from "../../core/newstore-error.js";
import { resolveTimeouts } from "../../core/options.js";
import type { CallOptions } from "../../core/request.js";
import type { StateStore } from "../../durable/state/state-store.js";
import { callStore } from "./call-store.js";
import type { FacadeContext } from "./context.js";

/** Position in the platform's count of ATP changes. A counter, not a time: store it, never calculate with it. */
export type ExportCursor = number | string;

/** What a `cursorStore` keeps of exports: where the next one begins, and the job that is under way. */
export interface ExportState {
  /** Position up to which every row was worked through; absent before the first export was. */
  readonly cursor?: ExportCursor | undefined;
  /** Id of a job that began at `cursor` and was not read to its end. */
  readonly job?: string | undefined;
  /** The location group that all of it is about; absent: all locations. */
  readonly group?: string | undefined;
}

/** The exports of one store: loads and saves with deadlines, and says what failed in the caller's words. */
export class ExportStates {
  readonly #store: StateStore<ExportState> | undefined;
  readonly #context: FacadeContext;
  readonly #options: CallOptions;
  readonly #group: string | undefined;

  constructor(
    context: FacadeContext,
    {
      cursorStore,
      group,
    }: { readonly cursorStore?: StateStore<ExportState> | undefined; readonly group?: string | undefined },
    options: CallOptions,
  ) {
    this.#store = cursorStore;
    this.#context = context;
    this.#options = options;
    this.#group = group;
  }

  /**
   * @throws {NewStoreError} kind `validation` when the store's exports are of another group; `configuration` when it gives
   * what was never saved: an export of everything must not begin because of that.
   */
  async load(): Promise<ExportState> {
    const store = this.#store;
    const given: unknown = store === undefined ? undefined : await this.#bounded("load", () => store.load());
    if (given === undefined || given === null) return {};
    const state = stateOf(given);
    if (state.group === this.#group) return state;
    const [was, is] = [nameOf(state.group), nameOf(this.#group)];
    // Whether one kind of position may be used for the other is not known.
    throw new NewStoreError(
      `availability.export was not sent: cursorStore belongs to exports of ${was}, and this one is of ${is}. Use a store for each.`,
      {
        kind: "validation",
        issues: [{ path: "cursorStore", message: `belongs to exports of ${was}`, rule: "cursor" }],
      },
    );
  }

  async save(state: Omit<ExportState, "group">): Promise<void> {
    const store = this.#store;
    const group = this.#group === undefined ? {} : { group: this.#group };
    if (store !== undefined) await this.#bounded("save", () => store.save({ ...state, ...group }));
  }

  #bounded<T>(method: "load" | "save", work: () => Promise<T>): Promise<T> {
    const { clock, timeouts } = this.#context;
    const limits = { clock, limitMs: resolveTimeouts(timeouts, this.#options.timeouts).totalMs };
    return callStore(`availability.export: cursorStore.${method}`, work, limits, this.#options.signal ?? undefined);
  }
}

/** What was saved, or an error. */
function stateOf(given: unknown): ExportState {
  const { cursor, job, group } = Object(given) as ExportState;
  const isObject = typeof given === "object" && !Array.isArray(given);
  const saysWhat = (cursor ?? job ?? group) !== undefined || Object.keys(Object(given)).length === 0;
  if (isObject && saysWhat && [job, group].every((one) => one === undefined || isName(one)))
    return given as ExportState;
  throw new NewStoreError("cursorStore.load gave something else than what was saved: give it back unchanged.", {
    kind: "configuration",
  });
}

const nameOf = (group: string | undefined): string => (group === undefined ? "all locations" : `the group ${group}`);
