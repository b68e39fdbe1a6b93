import assert from "node:assert/strict";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, suite, test } from "node:test";
import type { Conversion } from "../../client/export/conversion.ts";
import { convertWithPandoc } from "../../client/export/pandoc.ts";
import { safeDocument } from "../../client/export/safe-document.ts";

const folder = mkdtempSync(join(tmpdir(), "policy-brief-export-"));
after(() => rmSync(folder, { recursive: true, force: true }));

/** A program in the place of pandoc, which writes down how it was called. */
function fakePandoc(body: string): string {
	const path = join(folder, "pandoc");
	const log = join(folder, "calls");
	rmSync(log, { force: true });
	writeFileSync(
		path,
		`#!${process.execPath}
const fs = require("node:fs");
const args = process.argv.slice(2);
const input = args[0] === "--version" ? "" : fs.readFileSync(0, "utf8");
fs.appendFileSync(${JSON.stringify(log)}, JSON.stringify({ args, input, cwd: process.cwd() }) + "\\n");
if (args[0] === "--version") console.log("pandoc 3.1.2");
else ${body}
`,
	);
	chmodSync(path, 0o755);
	return path;
}

const calls = (): { args: string[]; input: string; cwd: string }[] =>
	readFileSync(join(folder, "calls"), "utf8")
		.trim()
		.split("\n")
		.map((line) => JSON.parse(line));

const conversion = (pandocPath: string): Conversion => ({
	markdown: "# The river\n",
	pictures: new Map(),
	bibliographies: ["/work/a b.bib"],
	format: "docx",
	target: join(folder, "out.docx"),
	pandocPath,
});
const never = () => new AbortController().signal;

suite("an export with pandoc", { skip: process.platform === "win32" }, () => {
	test("reads the brief where no file can be opened, and writes what is safe of it", async () => {
		const path = fakePandoc(`{
			if (args.includes("--sandbox")) console.log(JSON.stringify({ meta: { "header-includes": { t: "x" } }, blocks: [{ t: "RawBlock", c: ["tex", "x"] }] }));
			else fs.writeFileSync(args[args.indexOf("--output") + 1], input);
		}`);
		assert.deepEqual(await convertWithPandoc(conversion(path), never()), {});
		const [version, read, written] = calls();
		assert.deepEqual(version?.args, ["--version"]);
		assert.deepEqual(read?.args, [
			"--sandbox",
			"--from",
			"markdown-raw_tex-raw_attribute-latex_macros",
			"--to",
			"json",
			"--citeproc",
			"--bibliography",
			"/work/a b.bib",
		]);
		assert.equal(read?.input, "# The river\n");
		assert.equal(written?.cwd, tmpdir());
		assert.deepEqual(JSON.parse(readFileSync(join(folder, "out.docx"), "utf8")), {
			meta: {},
			blocks: [],
		});
	});

	test("says what pandoc says when it refuses", async () => {
		const path = fakePandoc('{ console.error("It is Monday."); process.exit(3); }');
		assert.deepEqual(await convertWithPandoc(conversion(path), never()), {
			failed: "refused",
			why: "It is Monday.\n",
		});
	});

	test("tells a missing PDF engine from other failures", async () => {
		const path = fakePandoc(
			'{ if (args.includes("--sandbox")) console.log("{}"); else process.exit(47); }',
		);
		const { failed } = await convertWithPandoc({ ...conversion(path), format: "pdf" }, never());
		assert.equal(failed, "engine");
	});

	test("needs a pandoc that can be kept from opening files", async () => {
		const path = fakePandoc("process.exit(9);");
		writeFileSync(path, readFileSync(path, "utf8").replace("pandoc 3.1.2", "pandoc 2.14.2"));
		assert.deepEqual(await convertWithPandoc(conversion(path), never()), {
			failed: "old",
			why: "pandoc 2.14.2",
		});
	});

	test("says that there is no pandoc", async () => {
		const { failed } = await convertWithPandoc(conversion(join(folder, "gone")), never());
		assert.equal(failed, "missing");
	});

	test("ends when it is canceled", async () => {
		const path = fakePandoc("setInterval(() => undefined, 1000);");
		const abort = new AbortController();
		const converted = convertWithPandoc(conversion(path), abort.signal);
		setTimeout(() => abort.abort(), 300);
		assert.equal((await converted).failed, "canceled");
	});
});

suite("a document for pandoc", () => {
	const converted = (block: unknown, pictures = new Map<string, string>()): unknown =>
		JSON.parse(safeDocument(JSON.stringify({ meta: {}, blocks: [block] }), pictures) ?? "null")
			.blocks[0];
	const image = (address: string) => ({
		t: "Image",
		c: [["", [], []], [{ t: "Str", c: "Map" }], [address, "title"]],
	});

	test("holds pictures that were read, and words for all others", () => {
		const pictures = new Map([["img/map one.png", "data:image/png;base64,AAAA"]]);
		assert.deepEqual(converted({ t: "Para", c: [image("img/map%20one.png")] }, pictures), {
			t: "Para",
			c: [image("data:image/png;base64,AAAA")],
		});
		for (const address of ["https://example.org/x.png", "/etc/passwd", "file:///etc/passwd"])
			assert.deepEqual(converted(image(address)), { t: "Emph", c: [{ t: "Str", c: "Map" }] });
	});

	test("holds no TeX that could open a file", () => {
		const math = (tex: string) => ({ t: "Math", c: [{ t: "InlineMath" }, tex] });
		assert.deepEqual(converted(math("x^2 + \\frac{a}{b}")), math("x^2 + \\frac{a}{b}"));
		for (const tex of [
			"\\input{/etc/passwd}",
			"\\csname input\\endcsname x",
			"^^5cinput x",
			"\\def\\a{x}",
		])
			assert.deepEqual(converted(math(tex)), { t: "Code", c: [["", [], []], tex] });
	});

	test("keeps what says whose it is, and nothing else that templates read", () => {
		const meta = {
			title: { t: "MetaString", c: "T" },
			"header-includes": {},
			css: {},
			bibliography: {},
		};
		const safe = JSON.parse(safeDocument(JSON.stringify({ meta, blocks: [] }), new Map()) ?? "");
		assert.deepEqual(safe.meta, { title: { t: "MetaString", c: "T" } });
	});
});
