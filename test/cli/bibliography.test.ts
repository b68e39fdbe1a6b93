import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, suite, test } from "node:test";
import { workspace } from "./workspace.ts";

const refs = "@book{olsen2030, title = {The river}, year = 2030}\n";
const brief = (matter: string, key = "olsn2030") =>
	`${matter === "" ? "" : `---\n${matter}\n---\n\n`}The river is wide [@${key}].\n`;

suite("bibliographies on the command line", () => {
	const { folder, run, runWith, write } = workspace();
	const outside = mkdtempSync(join(tmpdir(), "policy-brief-outside-"));
	writeFileSync(join(outside, "secret.bib"), refs);
	after(() => rmSync(outside, { recursive: true, force: true }));
	const check = (text: string, ...args: readonly string[]) => {
		write("a.md", text);
		return run("check", "a.md", ...args);
	};

	test("are those that the front matter names", () => {
		write("lib/refs.bib", refs);
		const { stdout, status } = check(brief("bibliography: lib/refs.bib"));
		assert.match(stdout, /“@olsn2030” is in no bibliography of this brief\./);
		assert.equal(status, 1);
		assert.equal(check(brief("bibliography: lib/refs.bib", "olsen2030")).status, 0);
	});

	test("are those that the configuration names, from its own folder, also outside", () => {
		const file = (name: string) => JSON.stringify({ bibliography: [name] });
		write(".policybrief.json", file("lib/refs.bib"));
		write("deep/b.md", brief(""));
		assert.match(run("check", "deep/b.md").stdout, /in no bibliography/);
		write(".policybrief.json", file(join(outside, "secret.bib")));
		assert.match(run("check", "deep/b.md").stdout, /in no bibliography/);
		write(".policybrief.json", file("lost.bib"));
		const lost = run("check", "deep/b.md");
		assert.equal(lost.status, 2);
		assert.match(
			lost.stderr,
			/\.policybrief\.json:1: the bibliography “lost\.bib” is not there\n$/,
		);
		assert.doesNotMatch(lost.stdout, /in no bibliography/);
		rmSync(join(folder, ".policybrief.json"));
	});

	test("are those that lie beside the brief, where nothing is named", () => {
		write("beside/My Library.bib", refs);
		write("beside/c.md", brief(""));
		assert.match(run("check", "beside/c.md").stdout, /in no bibliography/);
		write("c.md", brief(""));
		assert.doesNotMatch(run("check", "c.md").stdout, /in no bibliography/);
	});

	test("that the front matter names and nobody can read are reported there", () => {
		const { stdout, status } = check(brief("bibliography: lost.bib"));
		assert.match(stdout, /^a\.md:2:15 {2}error {2}The bibliography “lost\.bib” is not there\./);
		assert.equal(stdout.match(/references\//g)?.length, 1);
		assert.equal(status, 1);
	});

	test("are not read outside the folder when a brief names them, links followed", () => {
		mkdirSync(join(folder, "link"), { recursive: true });
		symlinkSync(join(outside, "secret.bib"), join(folder, "link", "in.bib"));
		for (const name of [
			join(outside, "secret.bib"),
			"../secret.bib",
			"link/in.bib",
			"link/../../x.bib",
		]) {
			const { stdout } = check(brief(`bibliography: ${name}`));
			assert.match(stdout, /lies outside this folder; only settings may name it/, name);
		}
	});

	test("on the network are nobody's mistake", () => {
		const { stdout } = check(brief("bibliography: https://example.org/refs.bib"));
		assert.match(stdout, /^0 findings/);
	});

	test("say what is wrong in them and where, and the rest of them holds", () => {
		write("broken.bib", `@book{ok1, title={One}}\n@book{bad2, title={Two,\n${refs}${refs}`);
		const { stderr, stdout, status } = check(brief("bibliography: broken.bib", "olsen2030; @bad2"));
		assert.equal(
			stderr,
			"broken.bib:2:7: The entry “bad2” is not closed.\nbroken.bib:4:7: The key “olsen2030” stands here again; its first entry holds.\n",
		);
		assert.match(stdout, /^0 findings/);
		assert.equal(status, 0);
	});

	test("hold for standard input, and for what inspect prints", () => {
		const args = ["--stdin", "--stdin-filename", "x.md"];
		const text = brief("bibliography: lib/refs.bib");
		assert.match(runWith(text, "check", ...args).stdout, /in no bibliography/);
		write("a.md", text);
		const [{ citations }] = JSON.parse(run("inspect", "a.md").stdout);
		assert.deepEqual([citations[0].keys, citations[0].resolved], [["olsn2030"], false]);
	});

	test("are shown among the settings", () => {
		write("a.md", brief("bibliography: lib/refs.bib"));
		assert.match(
			run("config", "a.md").stdout,
			/^bibliography {2,}\["lib\/refs\.bib"\] {2,}a\.md:2$/m,
		);
	});
});
