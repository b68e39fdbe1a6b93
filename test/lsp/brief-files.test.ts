import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { renderReview } from "../../server/core/index.ts";
import { type BriefFiles, isBriefFile, type OpenFile } from "../../server/lsp/brief-files.ts";

suite("which files are briefs", () => {
	test("those whose path says so", () => {
		assert.ok(isBrief("file:///work/river.brief.md"));
		assert.ok(isBrief("file:///work/briefs/2031/river.md"));
		assert.ok(isBrief("file:///c%3A/my%20work/briefs/river.md"));
		assert.ok(isBrief("vscode-vfs://github/org/repo/briefs/a%23b%20(1).md"));
		assert.ok(!isBrief("file:///work/notes.md"));
		assert.ok(!isBrief("file:///work/briefs.md"));
	});

	test("a glob starts at a folder of the workspace, or at the root", () => {
		const memos: Partial<BriefFiles> = { files: ["memos/*.md"], folders: ["file:///home/me/work"] };
		assert.ok(isBrief("file:///home/me/work/memos/river.md", {}, memos));
		assert.ok(!isBrief("file:///home/me/memos/river.md", {}, memos));
		assert.ok(!isBrief("file:///home/me/work/river.brief.md", {}, memos));
		assert.ok(!isBrief("file:///home/me/work/river.brief.md", {}, { files: [] }));
	});

	test("a glob takes files out", () => {
		const files = ["**/briefs/**", "!drafts/**"];
		const folders = ["file:///home/me/work/"];
		assert.ok(isBrief("file:///home/me/work/briefs/a.md", {}, { files, folders }));
		assert.ok(!isBrief("file:///home/me/work/drafts/briefs/a.md", {}, { files, folders }));
	});

	test("a folder of briefs that is opened by itself", () => {
		assert.ok(isBrief("file:///work/briefs/a.md", {}, { folders: ["file:///work/briefs"] }));
	});

	for (const type of [
		...["policy-brief", "options-memo", "decision-memo", "evidence-brief", "rapid-response"],
		...["intelligence-assessment", "impact-assessment", "brief", "memo", "Policy Brief"],
	])
		test(`front matter with the type ${type}`, () => {
			assert.ok(isBrief("file:///a.md", { text: `---\ntitle: River\ntype: ${type}\n---\n` }));
			assert.ok(isBrief("file:///a.md", { text: `\uFEFF---\r\ntype: ${type}\r\n---\r\n` }));
		});

	test("no other front matter, and no text that speaks of a type", () => {
		assert.ok(!isBrief("file:///a.md", { text: "---\ntype: post\n---\n" }));
		assert.ok(!isBrief("file:///a.md", { text: "type: policy-brief\n" }));
	});

	test("no report on briefs, wherever it is kept", () => {
		const text = renderReview([]);
		assert.ok(!isBrief("untitled:Untitled-1", { text }));
		assert.ok(!isBrief("file:///work/briefs/review.md", { text: `\uFEFF${text}` }));
	});

	test("untitled documents, Quarto and R Markdown", () => {
		assert.ok(isBrief("untitled:Untitled-1"));
		assert.ok(isBrief("file:///a.qmd", { languageId: "quarto" }));
		assert.ok(isBrief("file:///a.Rmd", { languageId: "rmd" }));
	});

	test("never a README, unless it says so itself", () => {
		assert.ok(!isBrief("file:///work/briefs/README.md"));
		assert.ok(!isBrief("file:///work/briefs/readme.es.md"));
		assert.ok(isBrief("file:///work/README.md", { text: "---\ntype: memo\n---\n" }));
	});

	test("what the author said of a file comes first", () => {
		const uri = "file:///work/README.md";
		assert.ok(isBrief(uri, {}, { chosen: new Map([[uri, true]]) }));
		const other = "file:///work/river.brief.md";
		assert.ok(!isBrief(other, {}, { chosen: new Map([[other, false]]) }));
	});

	test("an address that is none", () => {
		for (const uri of ["", "%", "file:///%E0%A4%A/briefs/x.md", ":::", "c:\\briefs\\x.md"])
			assert.equal(typeof isBrief(uri), "boolean");
	});
});

function isBrief(
	uri: string,
	file: Partial<OpenFile> = {},
	files: Partial<BriefFiles> = {},
): boolean {
	return isBriefFile(
		{ uri, languageId: "markdown", text: "# River\n", ...file },
		{ files: ["**/*.brief.md", "**/briefs/**/*.md"], folders: [], chosen: new Map(), ...files },
	);
}
