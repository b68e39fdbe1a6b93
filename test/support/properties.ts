import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Validator } from "@cfworker/json-schema";
import fc from "fast-check";
import {
	evidenceOf,
	evidenceSummary,
	type Finding,
	type Fix,
	fixSafely,
	inspectBrief,
	LineIndex,
	Linter,
	lint,
	overlaps,
	readBaseline,
	readSettings,
	readSettingsText,
	recordFindings,
	renderGithub,
	renderMarkdown,
	reviewOf,
	type Span,
	safeEdits,
	sarifLog,
	sarifResults,
	toJson,
	toMarkdown,
	withEdits,
	wordingsOf,
} from "../../server/core/index.ts";
import { Previewer } from "../../server/core/render/index.ts";
import { anyText, draft, edit, paste, prefix, soup, weighed } from "./arbitrary-texts.ts";
import { applyFix, lintOnly, placeAfter } from "./check.ts";
import { readBibliography } from "./read-bibliography.ts";
import { checkSessions } from "./session-property.ts";

/** Something that holds for every text. */
export interface Property {
	readonly name: string;
	/** How many of the usual number of texts it is tried on. */
	readonly share: number;
	readonly holds: fc.IRawProperty<unknown>;
}

const edits = fc.array(edit, { maxLength: 12 });

export const properties: readonly Property[] = [
	...Object.entries({ "any string": fc.string({ unit: "binary" }), soup, prefix }).map(
		([name, text]) => ({
			name: `gives findings in order, inside the text, and the same again: ${name}`,
			share: 1,
			holds: fc.property(text, checkFindings),
		}),
	),
	...Object.entries({ soup, draft, prefix }).map(([name, text]) => ({
		name: `colors words in order, inside the text and apart: ${name}`,
		share: 0.4,
		holds: fc.property(text, checkWordings),
	})),
	...Object.entries({ soup, draft, prefix }).map(([name, text]) => ({
		name: `rests on evidence that stands in it, counted as elsewhere: ${name}`,
		share: 0.6,
		holds: fc.property(text, checkEvidence),
	})),
	{
		name: "may be prepared in steps, broken off at any, and says the same",
		share: 0.2,
		holds: fc.property(anyText, anyText, fc.nat(20), checkSteps),
	},
	...Object.entries({ draft, weighed, paste, prefix }).map(([name, text]) => ({
		name: `is better by each fix: ${name}`,
		share: 0.4,
		holds: fc.property(text, checkFixes),
	})),
	{
		name: "gives after edits what a fresh reading gives: prefix",
		share: 0.5,
		holds: fc.property(prefix, edits, checkEdits),
	},
	{
		name: "gives after edits what a fresh reading gives: soup",
		share: 1,
		holds: fc.property(soup, edits, checkEdits),
	},
	{
		name: "gives in an editor, after edits, what it gives when it is opened",
		share: 0.2,
		holds: fc.asyncProperty(anyText, fc.array(fc.array(edit, { maxLength: 4 })), checkSessions),
	},
	{
		name: "is shown after edits as a fresh reading is shown",
		share: 0.3,
		holds: fc.property(anyText, fc.array(edit, { maxLength: 5 }), checkPreview),
	},
	{
		name: "has no safe fix left after its safe fixes, which keep every word",
		share: 0.5,
		holds: fc.property(fc.oneof(paste, draft, soup), checkSafely),
	},
	{
		name: "can be reported in every format",
		share: 0.3,
		holds: fc.property(anyText, fc.string({ unit: "binary" }), checkReports),
	},
	{
		name: "is read as a bibliography, a configuration or a baseline",
		share: 1,
		holds: fc.property(fc.oneof(anyText, bibliographies()), fc.jsonValue(), checkReaders),
	},
];

function checkFindings(text: string): void {
	const { findings } = lint(text);
	let last = 0;
	for (const finding of findings) {
		const { span, related = [] } = finding;
		assert.ok(span.start >= last && span.start < span.end && span.end <= text.length);
		last = span.start;
		for (const place of related) assert.ok(isInside(place.span, text));
		const safe = finding.fixes?.().some(({ kind }) => kind === "safe") ?? false;
		assert.equal(finding.safe ?? false, safe);
		for (const { edits } of fixesOf(finding)) {
			let end = -1;
			for (const { span: place } of edits) {
				assert.ok(place.start > end && isInside(place, text));
				end = place.end;
			}
		}
	}
	assert.deepEqual(plain(lint(text).findings), plain(findings));
}

function checkEvidence(text: string): void {
	const linted = lint(text);
	const { items, coverage, axes, sections } = evidenceOf(linted.brief);
	let last = 0;
	for (const { span, section, label, detail, places } of items) {
		assert.ok(span.start >= last && isInside(span, text) && section < sections.length);
		last = span.start;
		for (const words of [label, detail]) assert.ok(!words.includes("\n"), words);
		for (const place of places) assert.ok(isInside(place.span, text));
	}
	const claims = items.filter(({ kind }) => kind === "claim");
	const sourced = claims.filter(({ state }) => state === "complete");
	assert.deepEqual(coverage, { claims: claims.length, sourced: sourced.length });
	for (const lens of axes.flatMap(({ lenses }) => lenses))
		assert.equal(items.filter((item) => item.lens === lens.id).length, lens.arguments);
	assert.ok(evidenceSummary(linted).startsWith("# Evidence"));
	assert.equal(reviewOf(linted).claims, coverage.claims);
}

function checkWordings(text: string): void {
	let from = 0;
	for (const { span } of wordingsOf(new Linter().lint(text).brief)) {
		assert.ok(from <= span.start && span.start < span.end && span.end <= text.length);
		from = span.end;
	}
}

function checkSteps(text: string, next: string, most: number): void {
	const linter = new Linter();
	linter.lint(text);
	const steps = linter.readAhead(next)[Symbol.iterator]();
	for (let step = 0; step < most; step++) steps.next();
	const { findings } = linter.lint(next);
	assert.deepEqual(plain(findings), plain(lint(next).findings));
}

function isInside({ start, end }: Span, text: string): boolean {
	return 0 <= start && start <= end && end <= text.length;
}

/** After these the finding stays, as its page says: until the author has argued, or as information. */
const invitations =
	/^(?:Insert a (?:counter-argument section|subsection)|Declare an advocacy brief|Give \S+ a sentence)/;

function checkFixes(text: string): void {
	for (const finding of lint(text).findings)
		for (const fix of fixesOf(finding)) {
			const fixed = applyFix(text, fix);
			const place = placeAfter(finding.span, fix);
			const left = lintOnly(finding.rule, fixed).filter(({ span }) => overlaps(span, place));
			if (!invitations.test(fix.title)) assert.deepEqual(plain(left), [], fix.title);
		}
	checkSafeFixes(text);
}

/** They come to an end, one after the other. */
function checkSafeFixes(text: string): void {
	let fixed = text;
	for (let steps = 0; steps <= text.length; steps++) {
		const fixes = lint(fixed).findings.flatMap((finding) => finding.fixes?.() ?? []);
		const safe = fixes.find(({ kind }) => kind === "safe");
		if (!safe) return;
		fixed = applyFix(fixed, safe);
	}
	assert.fail(fixed);
}

function checkEdits(start: string, edits: readonly (readonly [number, number, string])[]): void {
	const linter = new Linter();
	let text = start;
	linter.lint(text);
	for (const change of edits) {
		text = changed(text, change);
		const edited = linter.lint(text);
		const fresh = lint(text);
		assert.deepEqual(plain(edited.findings), plain(fresh.findings));
		assert.deepEqual(inspectBrief(edited.brief), inspectBrief(fresh.brief));
	}
}

function changed(text: string, [share, length, words]: readonly [number, number, string]): string {
	const at = Math.round(text.length * share);
	return text.slice(0, at) + words + text.slice(at + (length > 20 ? 0 : length));
}

/** With the fixes made. */
function plain(findings: readonly Finding[]) {
	return findings.map((finding) => ({
		...finding,
		fixes: fixesOf(finding),
		setAside: undefined,
	}));
}

function fixesOf({ fixes, setAside }: Finding): Fix[] {
	return [...(fixes?.() ?? []), ...(setAside ? [setAside()] : [])];
}

function checkPreview(
	start: string,
	changes: readonly (readonly [number, number, string])[],
): void {
	const [linter, previewer] = [new Linter(), new Previewer()];
	let text = start;
	previewer.preview(linter.lint(text).brief);
	for (const change of changes) {
		text = changed(text, change);
		const shown = previewer.preview(linter.lint(text).brief);
		assert.deepEqual(shown, new Previewer().preview(lint(text).brief));
		assert.equal(new Set(shown.blocks.map(({ key }) => key)).size, shown.blocks.length);
		for (const { span } of shown.blocks) assert.ok(isInside(span, text));
	}
}

/** Safe fixes of the text add and move signs of Markdown; those of comments write and remove comments. */
function checkSafely(text: string): void {
	const fixed = fixSafely(text, lint);
	const wordsOf = (words: string) =>
		words.replace(/<!--[\s\S]*?-->/g, "").replace(/[\s|:>#-]+/g, "");
	assert.equal(fixSafely(fixed, lint), fixed);
	const { findings } = lint(text);
	const outside = findings.filter(({ rule }) => !rule.startsWith("suppression/"));
	assert.equal(wordsOf(withEdits(text, safeEdits(outside))), wordsOf(text));
}

const schema = new URL("../cli/sarif-2.1.0.schema.json", import.meta.url);
const sarif = new Validator(JSON.parse(readFileSync(schema, "utf8")), "2020-12", true);

function checkReports(text: string, file: string): void {
	const linted = lint(text);
	const lines = new LineIndex(text);
	const report = { file: /\p{Cs}/u.test(file) ? "a.md" : file, lines, ...linted };
	const log = JSON.parse(JSON.stringify(sarifLog(sarifResults(report), "1.0.0")));
	assert.deepEqual(sarif.validate(log).errors, []);
	for (const finding of linted.findings) {
		const json = toJson(finding, lines);
		assert.deepEqual(JSON.parse(JSON.stringify(json)), json);
		assert.ok(json.startLine >= 1 && json.endLine >= json.startLine);
	}
	const commands = renderGithub(report);
	assert.equal(commands.split("\n").length - 1, linted.findings.length);
	assert.ok(!/[\r]/.test(commands));
	assert.ok(renderMarkdown([toMarkdown(report)]).length > 0);
	for (const { count, words } of recordFindings(linted))
		assert.ok(count > 0 && words.length <= 300);
}

/** Total, and with every place inside the text. */
function checkReaders(text: string, json: unknown): void {
	for (const name of ["a.bib", "a.json", "a.yaml"]) {
		const { entries, problems } = readBibliography(name, text);
		for (const { span } of problems) assert.ok(isInside(span, text));
		for (const entry of entries.values()) {
			assert.ok(isInside(entry.span, text));
			entry.words();
			entry.csl();
		}
	}
	readSettingsText(text);
	readSettings(json);
	readBaseline(json);
}

/** What bibliographies are made of, well and badly put together. */
function bibliographies(): fc.Arbitrary<string> {
	const parts = [
		..."@{}()[],=\"#%\\:-*&!|>' \n\t",
		...[
			"@book{olsen2030,\n",
			"@article(a,",
			"@string{",
			"@comment{",
			"@preamble{",
			"title = {Dams},\n",
		],
		...[
			"year = 2030",
			'author = "Olsen, Mara"',
			"\\'e",
			'{\\"o}',
			"@misc",
			"}\n\n@",
			"ids = {a, b}",
		],
		...[
			'[{"id": "a", ',
			'"title": "Dams"}',
			'"issued": {"date-parts": [[2030]]}',
			"null",
			"true",
			"1e9",
		],
		...[
			"references:\n",
			"- id: a\n",
			"  title: Dams\n",
			"  author:\n  - family: Olsen\n",
			"&a ",
			"*a ",
			"---\n",
		],
		...["<<: *a\n", "!!binary ", "? ", "\uFEFF", "\r\n", "\u2028", "constructor", "__proto__"],
	];
	return fc.array(fc.constantFrom(...parts), { maxLength: 30 }).map((some) => some.join(""));
}
