import type { Sentence } from "../brief/brief.ts";
import type { EvidenceItem } from "./item.ts";

type Sourced = Pick<EvidenceItem, "state" | "detail">;

/** Where the source of a claim stands, or that it has none. */
export function sourcingWords({ sourcing, promised, pointsNowhere, marked }: Sentence): Sourced {
	if (promised) return { state: "promised", detail: "source still to be written" };
	if (sourcing !== "none") return { state: "complete", detail: found[sourcing] };
	if (marked) return { state: "promised", detail: "source still to be found" };
	return { state: "lacking", detail: pointsNowhere ? "its mark leads nowhere" : "no source" };
}

const found: Readonly<Record<Exclude<Sentence["sourcing"], "none">, string>> = {
	own: "has a source",
	near: "source one sentence away",
	far: "source elsewhere in the paragraph",
};
