import { globSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { unmark } from "./marks.ts";

const briefs = globSync("golden/*.md", { cwd: new URL("..", import.meta.url) }).map((name) =>
	unmark(readFileSync(new URL(`../${name}`, import.meta.url), "utf8")),
);

const paragraphs = [
	"Raids would protect the public from attack, and border security would improve. They have been tried before, and nobody on either bank remembers a better summer.",
	"The closure could hurt the towns. It would also cost 4 million crowns a year, the ministry said. Deaths rose to 506 in 2030.",
	"According to officials familiar with the plan, the talks failed. Belmora insists that no soldier may enter without its consent, and the river is wide.",
	"There is a risk of retaliation against the border towns. The minister called the raids “a plain violation of the treaty” in the debate of 4 September.",
];

/** What Markdown has between blank lines. */
const blocks = [
	...paragraphs,
	"# Joint patrols on the Senna",
	"## Risks",
	"## References",
	"- Mara Olsen (2030). *The river*. https://example.org/olsen\n- Customs Service",
	"1. The cabinet should decide in May.\n2. Searches fell by 12%.[^1]",
	"> The network knows every patrol and every pier.\n>\n> – Mara Olsen, mayor of Port Aldra",
	"The network knows every patrol and every pier.\n– Former official",
	"Option | What it does | Cost |\nRaid | Destroys stocks | 4 million crowns |",
	"| Option | Cost |\n| --- | --- |\n| 1. Do nothing | None |\n| 2. Raid | 4 million crowns |",
	"| Option | Cost |\n| --- | --- |\n| Raid | 4 million crowns | each year |",
	"| Risk | Option | Likelihood | Impact | Score | Mitigation |\n| --- | --- | --- | --- | --- | --- |\n| Riot | 1 | 7 | High | 12 | TBD\n| Riots | 1 | 2 | 3 | 6 |  |\n| Flood |",
	"| ID | Hazard | Response |\n| --- | --- | --- |\n| R1 | Flood | Dykes |\n",
	"| Option | Effect |\n| --- | --- |\n| Raid | Deters smugglers |\n| Treaty\n| Wait | |",
	"## Option 1: Raids\n\nThey violate the sovereignty of Belmora.",
	"## Option 2: Patrols",
	"## Options\n\n- Raids: they deter smugglers.\n- Patrols: a threat to sovereignty",
	"## Analysis",
	"Despite sovereignty concerns, the threat must come first.",
	"## Summary",
	"[^1]: Customs Service (2031). *Yearbook*.",
	"The budget is TODO.",
	"Seizures rose by 40% in 2029. Searches fell by 12%.[^1]",
	"Arrests fell by 9%. <!-- policy-brief-disable-line sourcing/unsourced-statistics -- agreed -->",
	"<!-- policy-brief-disable-next-line sourcing/unsourced-quotation -->",
	"El río cruza la frontera y los pueblos viven de la pesca.",
];

/** What a pasted article has from line to line. */
const pastes = [
	...paragraphs,
	...paragraphs,
	"A Threat on Both Banks",
	"Effectiveness and Risks",
	"Tags",
	"References",
	"- Customs Service\n- Ministry of Health",
	"The network knows every patrol and every pier.\n– Mara Olsen, mayor of Port Aldra",
	"“The network knows every patrol.”\n– Former official",
	"Option | What it does | Cost |\nRaid | Destroys stocks | 4 million crowns |",
	"Option | Effect\nRaid | Deters smugglers\nTreaty | Respects sovereignty\nWait |",
];

/** What people type and paste, also where it makes no sense. */
const fragments = [
	...["\n", "\n\n", "\r\n", "\r\n\r\n", " ", "\t", "\uFEFF", "    "],
	...["```", "```\n", "~~~\n", "> ", "- ", "1. ", "# ", "## ", "---\n", "===\n", "<!--", "-->"],
	...["**", "_", "`", "[", "]", "(", ")", "|", "\\", "&amp;", "&", "<b>", "<div>\n", "^", "¹"],
	...["| a | b |\n", "| --- | --- |\n", "a | b | c\n", "| a | b | c |\n", "|"],
	...["[^1]", "[^1]: x", "[^1]: x\n", "[^a]: https://example.org 2030\n", "[1]", "[@key]"],
	...["[text](https://example.org)", "[text][id]", "[id]: https://example.org\n", "^[x 2030]"],
	...["## Risks\n", "## References\n", "Tags\n", "## Recommendations\n", "(Olsen 2030)"],
	...["– Former official\n", "– Mara Olsen, mayor\n", "TODO", "[citation needed]", "“", "”", '"'],
	...[
		"<!-- policy-brief-disable-line -- x -->",
		"<!-- policy-brief-disable risk/missing-table -->",
	],
	...["<!-- policy-brief-disable-section -->\n", "<!-- policy-brief-enable -->", "policy-brief-"],
	...["axes: [sovereignty-security]\n", "stance: advocacy\n", "balance-scope: x\n", ": "],
	...blocks,
];

/** What somebody types or pastes next. */
export const fragment = fc.oneof(
	{ weight: 9, arbitrary: fc.constantFrom(...fragments) },
	{ weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
);
export const soup = fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join(""));
export const prefix = fc
	.tuple(fc.constantFrom(...briefs), fc.double({ min: 0, max: 1, noNaN: true }))
	.map(([brief, share]) => brief.slice(0, Math.round(brief.length * share)));

const joined = (parts: readonly string[], gaps: readonly string[]) =>
	fc
		.tuple(
			fc.constantFrom("", "\uFEFF"),
			fc.array(fc.constantFrom(...parts), { maxLength: 8 }),
			fc.constantFrom(...gaps),
		)
		.map(([start, some, gap]) => start + some.join(gap));
export const draft = joined(blocks, ["\n\n", "\r\n\r\n"]);
export const weighed = fc
	.tuple(fc.constantFrom("objective", "advocacy", "none"), joined(blocks, ["\n\n"]))
	.map(
		([stance, text]) =>
			`---\naxes: [sovereignty-security]\nstance: ${stance}\n---\n\n${text.replace("\uFEFF", "")}`,
	);
export const paste = joined(pastes, ["\n", "\r\n"]);

/** Where, as a share of the text; how many characters go, and what comes. */
export const edit = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40), fragment);

/** Any text that people, other programs or nobody at all would write. */
export const anyText = fc.oneof(fc.string({ unit: "binary" }), soup, prefix, draft, weighed, paste);
