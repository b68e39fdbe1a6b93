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
		const alternatives = present.map((marker) => marker.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
		if (alternatives.length === 0) return;
		const word = "[\\p{L}\\p{N}]";
		const pattern = new RegExp(`(?<!${word})(?:${alternatives.join("|")})(?!${word})`, "u");
		for (const { kind, span } of brief.blocks) {
			if (kind === "code" || kind === "html") continue;
			const found = pattern.exec(brief.text.slice(span.start, span.end));
			if (!found) continue;
			const start = span.start + found.index;
			yield {
				span: { start, end: start + found[0].length },
				message: `${quoted(found[0])} marks something that is still missing.`,
			};
		}
	},
});
