import type { Brief, Section } from "../brief/brief.ts";
import { type Coverage, coverageOf } from "../brief/coverage.ts";
import { argumentsOf, axesOf, type EvidenceAxis } from "./arguments.ts";
import { claimsOf, viewsOf } from "./claims.ts";
import type { EvidenceItem } from "./item.ts";
import { risksOf } from "./risks.ts";
import { sourcesOf } from "./sources.ts";

/** What a brief rests on, as plain data: for a view, a summary, a report. */
export interface Evidence {
	/** As its front matter or its first heading names it; empty where neither does. */
	readonly title: string;
	readonly words: number;
	/** Claims, views and arguments are read in English only. */
	readonly english: boolean;
	readonly coverage: Coverage;
	readonly sections: readonly Pick<Section, "title" | "depth" | "heading">[];
	readonly axes: readonly EvidenceAxis[];
	/** In the order of the text; of one sentence the claim first. */
	readonly items: readonly EvidenceItem[];
}

/** Lists every claim, view, argument, risk and source of a brief. Total: any brief gives a list. */
export function evidenceOf(brief: Brief): Evidence {
	const { words, english, sections } = brief;
	const items = [
		...claimsOf(brief),
		...viewsOf(brief),
		...argumentsOf(brief),
		...risksOf(brief),
		...sourcesOf(brief),
	];
	return {
		title: titleOf(brief),
		words,
		english,
		coverage: coverageOf(brief),
		sections: sections.map(({ title, depth, heading }) => ({ title, depth, heading })),
		axes: axesOf(brief),
		items: items.sort((a, b) => a.span.start - b.span.start),
	};
}

function titleOf({ frontMatter, sections }: Brief): string {
	const [named = ""] = frontMatter.values.get("title")?.texts ?? [];
	return named.trim() || (sections.find(({ depth }) => depth === 1) ?? sections[0])?.title || "";
}
