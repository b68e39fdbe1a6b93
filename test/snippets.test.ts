import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { suite, test } from "node:test";
import { lint } from "../server/core/index.ts";
import { expandSnippet } from "./support/expand-snippet.ts";

interface Snippet {
	readonly prefix: string;
	readonly scope: string;
	readonly description: string;
	readonly body: readonly string[];
}

interface Manifest {
	readonly activationEvents: readonly string[];
	readonly contributes: { readonly snippets: readonly { readonly path: string }[] };
}

const manifest: Manifest = JSON.parse(
	readFileSync(new URL("../package.json", import.meta.url), "utf8"),
);
const [contributed] = manifest.contributes.snippets;
const file = new URL(`../${contributed?.path}`, import.meta.url);
const snippets = new Map<string, Snippet>(Object.entries(JSON.parse(readFileSync(file, "utf8"))));
const today = { CURRENT_YEAR: "2031", CURRENT_MONTH: "02", CURRENT_DATE: "10" };

/** Where a snippet belongs that is no block of its own. The words around it have no finding. */
const homes = new Map<string, (text: string) => string>([
	["pb-front", (text) => `${text}# Ferries\n\nThe river is wide.\n`],
	["pb-tlp", (text) => `---\ntitle: Ferries\n${text}\n---\n\n# Ferries\n`],
	["pb-baseline", row("Option", "Security effect", "Sovereignty test", "Cost")],
	["pb-likely", (text) => brief(`We assess that it is ${text} that the ferry ends.`)],
]);
const riskRow = row("Risk", "Likelihood", "Impact", "Mitigation", "Owner");
const scoredRow = row(
	...["ID", "Risk", "Option", "Likelihood (1–5)", "Impact (1–5)"],
	...["Score", "Mitigation", "Owner", "Residual", "Trigger"],
);

suite("snippets", () => {
	test("there are 28 prefixes, for every language of briefs", () => {
		assert.deepEqual(new Set([...snippets.values()].map(({ prefix }) => prefix)).size, 28);
		assert.equal(manifest.contributes.snippets.length, 1);
		const languages = manifest.activationEvents.flatMap(
			(event) => /^onLanguage:(.*)/.exec(event)?.[1] ?? [],
		);
		for (const { scope } of snippets.values()) assert.deepEqual(scope.split(","), languages);
	});

	test("the manual names each", () => {
		const manual = readFileSync(new URL("../docs/editor.md", import.meta.url), "utf8");
		for (const { prefix } of snippets.values()) assert.ok(manual.includes(`\`${prefix}\``), prefix);
	});

	for (const [name, { prefix, description, body }] of snippets) {
		const { text, stops } = expandSnippet(body.join("\n"), today);

		test(`${prefix} (${name}) leads through its tab stops in order, and out`, () => {
			const order = [...new Set(stops)].filter((stop) => stop > 0);
			assert.deepEqual(
				order,
				order.map((_, index) => index + 1),
			);
			assert.equal(stops.filter((stop) => stop === 0).length, 1);
			assert.match(description, /^\p{Lu}.{20,110}[^.]$/u);
		});

		test(`${prefix} (${name}) has no finding but what is still to be written`, () => {
			const whole = placed(name, prefix, text);
			const found = lint(whole, { level: "strict" }).findings;
			assert.deepEqual(
				found.flatMap(({ rule, message }) => (rule === "sourcing/placeholder" ? [] : [message])),
				[],
				whole,
			);
			const open = whole.split(/\bTODO\b/).length - 1;
			assert.equal(found.length, open);
			assert.equal(open > 0, prefix !== "pb-tlp", "TLP labels have a safe default");
		});
	}
});

function placed(name: string, prefix: string, text: string): string {
	if (prefix === "pb-riskrow") return (name.startsWith("Scored") ? scoredRow : riskRow)(text);
	return (homes.get(prefix) ?? brief)(text);
}

function brief(text: string): string {
	return `---\ntitle: Ferries\ntype: options-memo\n---\n\n# Ferries\n\n${text}\n\n## Boats\n\nThe river is wide.\n`;
}

/** A table of one row. */
function row(...columns: readonly string[]): (text: string) => string {
	const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
	return (text) => brief([line(columns), line(columns.map(() => "---")), text].join("\n"));
}
