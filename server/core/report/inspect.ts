import type { Brief, Sentence } from "../brief/brief.ts";
import { coverageOf, isSourced } from "../brief/coverage.ts";

/** What the engine read, as `policy-brief inspect` prints it. Offsets are UTF-16, end exclusive. */
export function inspectBrief(brief: Brief) {
	const ids = brief.axes.flatMap(({ lenses }) => lenses.map(({ id }) => id));
	const none = Object.fromEntries(["sovereignty", "security", ...ids].map((id) => [id, 0]));
	return {
		words: brief.words,
		sections: brief.sections.map(({ title, depth, span }) => ({
			title,
			level: depth,
			...span,
			coverage: coverageOf(brief, span),
		})),
		sentences: brief.sentences.filter(isProse).map((sentence) => inspectSentence(sentence, none)),
		citations: brief.citations.map(({ span, kind, keys, resolved }) => ({
			...span,
			kind,
			keys,
			resolved,
		})),
		footnotes: brief.footnotes.map(({ label, span }) => ({ label, ...span })),
		tables: brief.tables.map(({ span, columns, rows, risk, broken }) => ({
			...span,
			columns: columns.map(({ text }) => text),
			rows: rows.length,
			risk,
			broken: broken !== undefined,
		})),
		axes: brief.axes.map(({ id, lenses, weakerShare }) => ({
			id,
			counts: Object.fromEntries(lenses.map((lens) => [lens.id, lens.sentences.length])),
			weakerShare: Math.round(weakerShare * 1000) / 1000,
			sourced: Object.fromEntries(lenses.map((lens) => [lens.id, lens.sourced])),
		})),
		options: brief.options.map(({ label, kind, extent, baseline, lenses }) => ({
			name: label,
			kind,
			...extent,
			baseline,
			lenses: [...lenses],
		})),
		coverage: coverageOf(brief),
	};
}

function isProse({ kind }: Sentence): boolean {
	return kind !== "heading" && kind !== "footnote" && kind !== "byline";
}

function inspectSentence(sentence: Sentence, none: Readonly<Record<string, number>>) {
	const { span, section, claim, arguments: made } = sentence;
	const strengths = Object.fromEntries(made.map(({ lens, strength }) => [lens, strength]));
	return {
		...span,
		section,
		claim: claim
			? {
					tier: claim.tier,
					reasons: claim.reasons.map(({ id }) => id),
					confidence: claim.confidence,
				}
			: null,
		sourced: isSourced(sentence),
		lenses: { ...none, ...strengths },
	};
}
