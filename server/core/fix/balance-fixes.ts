import type { Brief, LensReading } from "../brief/brief.ts";
import { axes } from "../lexicon/axes.ts";
import type { Fix } from "../rules/rule.ts";
import { insertBlocks } from "./insert.ts";

/** A section to be written: where the other side speaks, with the questions it would ask. */
export function addCounterArguments(brief: Brief, lens: LensReading): Fix {
	const kinds = kindsOf(lens.id).map((kind) => `- ${capital(wordsOf(kind))}: TODO`);
	const blocks = [
		`## Counter-arguments: ${lens.label}`,
		`TODO the strongest argument from ${lens.label}, who makes it, and where.`,
		kinds.join("\n"),
	].join("\n\n");
	const at = beforeClosing(brief);
	return {
		title: `Insert a counter-argument section for ${lens.label}`,
		kind: "draft",
		edits: [insertBlocks(brief, at, blocks)],
	};
}

/** The kinds of argument of a lens, from its vocabulary, without the lens's own name. */
function kindsOf(id: string): string[] {
	const lens = axes
		.flatMap(({ lenses }) => lenses)
		.find((candidate) => candidate.id === id && candidate.sub);
	return Object.keys(lens?.sub ?? {})
		.filter((kind) => kind !== "core")
		.slice(0, 6);
}

/** `territorial-integrity` without its hyphen, but “non-intervention”. */
function wordsOf(kind: string): string {
	return kind.replace(/(?<!^(?:non|self))-/g, " ");
}

/** Before the recommendations, the sources or the first footnote definition; else at the end. */
export function beforeClosing({ sections, footnotes, text }: Brief): number {
	const closing = sections.find(
		({ role, depth }) =>
			depth > 1 && (role === "recommendations" || role === "sources" || role === "tags"),
	);
	const note = Math.min(text.length, ...footnotes.map(({ span }) => span.start));
	return Math.min(closing?.span.start ?? text.length, note);
}

function capital(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
