import type { Brief } from "../../brief/brief.ts";
import { textOf } from "../../brief/front-matter.ts";
import { overlapFinder } from "../../brief/overlap-finder.ts";
import type { RiskRegister } from "../../brief/register.ts";
import { literally } from "../../text/literal.ts";
import type { Span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../words.ts";

export const placeholder = defineRule({
	id: "sourcing/placeholder",
	summary: "A marker for something still missing is left in the text.",
	why: "A stub that reaches the reader says that the work was not finished.",
	severity: "warning",
	options: {
		markers: [
			"TODO",
			"[citation needed]",
			"[source?]",
			"(source?)",
			"TBC",
			"TBD",
			"TK",
			"XX%",
		] as readonly string[],
	},
	help: { markers: "The markers to look for, in exactly this spelling." },

	*check(brief, { markers }) {
		const present = markers.filter((marker) => marker !== "" && brief.text.includes(marker));
		if (present.length === 0) return;
		const final = textOf(brief.frontMatter, "status") === "final";
		const alternatives = present.map(literally);
		const word = "[\\p{L}\\p{N}]";
		const pattern = new RegExp(`(?<!${word})(?:${alternatives.join("|")})(?!${word})`, "gu");
		const found = Array.from(brief.text.matchAll(pattern), ({ 0: marker, index }) => ({
			marker,
			span: { start: index, end: index + marker.length },
		}));
		if (found.length === 0) return;
		const isWritten = overlapFinder(writtenSpans(brief));
		for (const { marker, span } of found)
			if (isWritten(span))
				yield {
					span,
					message: `${quoted(marker)} marks something that is still missing.`,
					grave: final,
				};
	},
});

/** Where the author writes to the reader: not in code, nor in comments. “TBD” in a risk table is an empty cell. */
function writtenSpans({ frontMatter, blocks, linkDefinitions, registers }: Brief): Span[] {
	const open = new Set(registers.flatMap(openCells));
	const written = blocks.filter(
		({ kind, span }) =>
			kind !== "code" && kind !== "html" && !(kind === "cell" && open.has(span.start)),
	);
	const parts = [...written, ...linkDefinitions].map(({ span }) => span);
	return [...(frontMatter.span ? [frontMatter.span] : []), ...parts];
}

/** Where the cells begin that say nothing of a risk yet. */
function openCells({ columns, rows }: RiskRegister): number[] {
	const judged = columns.flatMap(({ role }, column) => (role && rated.has(role) ? [column] : []));
	return rows.flatMap(({ cells }) =>
		judged.flatMap((column) => {
			const cell = cells[column];
			return cell?.blank && cell.text.startsWith("TB") ? [cell.span.start] : [];
		}),
	);
}

const rated: ReadonlySet<string> = new Set(["likelihood", "impact", "mitigation", "owner"]);
