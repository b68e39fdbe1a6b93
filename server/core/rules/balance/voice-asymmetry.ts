import type { Brief, LensReading } from "../../brief/brief.ts";
import { defineRule } from "../rule.ts";
import { fitting } from "../words.ts";
import {
	argumentsThrough,
	type Counted,
	documentSpan,
	judgedAxes,
	pleads,
	visits,
} from "./axis.ts";

export const voiceAsymmetry = defineRule({
	id: "balance/voice-asymmetry",
	summary: "The brief asserts one side in its own voice and reports the other as somebody's view.",
	why: "What the author says counts as so; what an actor is said to hold counts as a position.",
	severity: "off",
	options: { minGap: 0.4, minArguments: 6 },
	help: {
		minGap: "How far the shares of reported arguments may lie apart, 0 to 1.",
		minArguments: "How many arguments each side must make.",
	},
	most: { minGap: 1 },

	*check(brief, { minGap, minArguments }) {
		if (pleads(brief)) return;
		for (const { axis } of judgedAxes(brief, 2 * minArguments)) {
			const [more, less] = axis.lenses
				.map((lens) => voicesOf(brief, lens))
				.sort((a, b) => b.share - a.share);
			if (!more || !less || Math.min(more.all, less.all) < minArguments) continue;
			if (more.share - less.share < minGap) continue;
			yield {
				span: documentSpan(brief),
				whole: true,
				message: fitting(
					`${more.reported.length} of ${more.all} arguments about ${more.lens.label} are reported views, ${less.reported.length} of ${less.all} about ${less.lens.label}.`,
					`Reported: ${more.reported.length} of ${more.all} arguments about ${more.lens.label}, ${less.reported.length} of ${less.all} about ${less.lens.label}.`,
				),
				related: visits(more.reported, more.lens),
			};
		}
	},
});

interface Voices {
	readonly lens: LensReading;
	readonly all: number;
	/** Those that are somebody else's. */
	readonly reported: readonly Counted[];
	readonly share: number;
}

function voicesOf(brief: Brief, lens: LensReading): Voices {
	const made = argumentsThrough(brief, lens);
	const reported = made.filter(
		({ sentence, argument }) => sentence.kind === "quotation" || argument.holder !== undefined,
	);
	return { lens, all: made.length, reported, share: reported.length / Math.max(1, made.length) };
}
