import assert from "node:assert/strict";
import { symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite, test } from "node:test";
import { workspace } from "./workspace.ts";

const { folder, run, read, write } = workspace();
const png = Buffer.from("iVBORw0KGgoAAAANSUhEUg==", "base64");
const shown = /<img src="data:image\/png;base64,iVBORw0KGgoAAAANSUhEUg=="/;

suite("policy-brief render", () => {
	test("prints a page with the evidence on it", () => {
		write("a.md", "# The river\n\nDeaths rose by 40% in 2030.\n");
		const { status, stdout, stderr } = run("render", "a.md", "--format", "html");
		assert.equal(status, 0);
		assert.equal(stderr, "");
		assert.match(stdout, /^<!doctype html>.*<h1[^>]*>The river<\/h1>.*no source.*<\/html>\n$/s);
	});

	test("cites from the bibliography beside the brief", () => {
		write("b/b.md", "Deaths rose by 40% [@olsen2030].\n");
		write("b/works.bib", "@book{olsen2030, title={The river}, author={Olsen, Mara}, year=2030}\n");
		assert.match(run("render", "b/b.md").stdout, />Olsen 2030<\/a>\)/);
	});

	test("takes in pictures that lie with the brief, and no others", () => {
		write("c/img/map one.png", png);
		write("c/notes.png", "root:x:0:0:");
		write("outside.txt", png);
		const text = (address: string) => `![Map](${address})\n`;
		const page = (address: string) => {
			write("c/c.md", text(address));
			return run("render", "c/c.md").stdout;
		};
		assert.match(page("img/map%20one.png"), shown);
		assert.match(page("<img/map one.png>"), shown);
		assert.match(page("/c/img/map%20one.png"), shown);
		assert.match(page("notes.png"), /Image not loaded: Map \(notes\.png\)/);
		assert.match(page("../../../../../../etc/hostname"), /Image not loaded: Map/);
		symlinkSync(tmpdir(), join(folder, "c/link"));
		write("../policy-brief-outside.png", png);
		assert.match(page("link/policy-brief-outside.png"), /Image not loaded: Map/);
	});

	test("writes to a file, or to a folder for several", () => {
		write("a.md", "# A\n");
		write("d.md", "# D\n");
		assert.equal(run("render", "a.md", "-o", "page.html").status, 0);
		assert.match(read("page.html"), /<h1[^>]*>A</);
		write("pages/.keep", "");
		assert.equal(run("render", "a.md", "d.md", "-o", "pages").status, 0);
		assert.match(read("pages/d.html"), /<h1[^>]*>D</);
		const { status, stdout, stderr } = run("render", "a.md", "d.md");
		assert.equal(status, 2);
		assert.equal(stdout, "");
		assert.match(stderr, /several briefs need a folder/);
	});

	test("says what it does not know", () => {
		assert.equal(run("render", "a.md", "--format", "htm").status, 2);
		assert.match(run("render", "a.md", "--format", "htm").stderr, /Did you mean html\?/);
		assert.match(run("render", "gone.md").stderr, /gone\.md: no such file/);
	});
});
