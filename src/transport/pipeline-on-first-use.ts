import { loadPart } from "../core/load-part.js";
import type { Transport } from "../core/request.js";
import type { StageName } from "./pipeline.js";
import type { Settings } from "./policies/settings.js";

type Machinery = typeof import("./pipeline.js");

let machinery: Machinery | undefined;

/** Loads what calls are made with, the policies and ky among them. */
export async function loadPipeline(): Promise<Machinery> {
  machinery ??= await loadPart(() => import("./pipeline.js"));
  return machinery;
}

/**
 * A pipeline that the first call puts together: half of the SDK is behind it, and a start needs none of that. Once it is
 * loaded, by whichever client, calls run straight into it.
 *
 * @param left - stages that are left out.
 */
export function pipelineOnFirstUse(settings: Settings, left: readonly StageName[] = []): Transport {
  let pipeline: Transport | undefined;
  const assembled = ({ assemble, without }: Machinery): Transport => {
    pipeline ??= assemble(settings, without(...left));
    return pipeline;
  };
  return {
    send(request) {
      if (pipeline !== undefined) return pipeline.send(request);
      if (machinery !== undefined) return assembled(machinery).send(request);
      return loadPipeline().then((loaded) => assembled(loaded).send(request));
    },
  };
}
