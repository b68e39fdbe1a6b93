import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, suite, test } from "node:test";
import { pathToFileURL } from "node:url";
import manifest from "../../package.json" with { type: "json" };
import { Bibliographies } from "../../server/files/bibliographies.ts";
import { localFiles } from "../../server/files/local-files.ts";
import { main } from "../cli/workspace.ts";
import { join as joinServer } from "../fire/wire.ts";

const top = mkdtempSync(join(tmpdir(), "policy-brief-hostile-"));
const work = join(top, "work");
const outside = join(top, "outside");
const root = pathToFileURL(work).href;
const uri = `${root}/briefs/a.brief.md`;
const secret = "@book{secret2030, title = {A secret}}\n";
const unix = process.platform === "win32" ? { skip: "Windows has neither" } : {};

for (const folder of [join(work, "briefs"), outside]) mkdirSync(folder, { recursive: true });
writeFileSync(join(outside, "secret.bib"), secret);
writeFileSync(join(outside, "secret.brief.md"), "Arvenia recorded 412 overdose deaths in 2029.\n");
writeFileSync(join(work, "briefs", "a.brief.md"), "We met.\n");
after(() => rmSync(top, { recursive: true, force: true }));

suite("files that a hostile workspace names", () => {
	test("are not read outside of it because a brief names them", async () => {
		const reads: string[] = [];
		const files = {
			...localFiles,
			read: (...args: Parameters<typeof localFiles.read>) => {
				reads.push(args[0]);
				return localFiles.read(...args);
			},
		};
		const away = join(outside, "secret.bib");
		for (const name of [
			"../../outside/secret.bib",
			"..\\..\\outside\\secret.bib",
			"../briefs/../../outside/secret.bib",
			away,
			pathToFileURL(away).href,
			`file:${away}`,
			pathToFileURL(away).href.replace("file://", "FILE://localhost"),
			pathToFileURL(away).href.replaceAll("outside", "%6futside"),
			`${root}/../outside/secret.bib`,
			`${root}/%2e%2e/outside/secret.bib`,
			"..%2f..%2foutside/secret.bib",
			"%2e%2e/%2e%2e/outside/secret.bib",
			"....//....//outside/secret.bib",
			"/etc/passwd",
			"/dev/zero",
			"/dev/stdin",
			"/proc/self/environ",
			"\\\\server\\share\\refs.bib",
			"//server/share/refs.bib",
			"file://server/share/refs.bib",
			"C:\\Windows\\win.ini",
			"~/refs.bib",
			"~root/refs.bib",
			"a\0b.bib",
			"x".repeat(100_000),
			"http://example.org/refs.bib",
			"data:text/plain,x",
			"vscode-vfs://github/x/refs.bib",
		]) {
			const text = `---\nbibliography: ${JSON.stringify(name)}\n---\n`;
			const found = await new Bibliographies(files).find({ uri, text, settings: [], root });
			assert.deepEqual(found.files, [], name);
		}
		assert.ok(
			reads.every((address) => address.startsWith(`${root}/`)),
			reads.join("\n"),
		);
	});

	test(
		"are not read through links that lead out, in circles or to devices, nor from pipes",
		unix,
		async () => {
			const link = (target: string, name: string) =>
				symlinkSync(target, join(work, "briefs", name));
			link(join(outside, "secret.bib"), "link.bib");
			link(outside, "folder");
			link("circle.bib", "circle.bib");
			link("/dev/zero", "zero.bib");
			link("/dev/zero", "zero.md");
			link("/dev/zero", "zero.brief.md");
			link(join(outside, "secret.brief.md"), "out.brief.md");
			link("..", "up");
			for (const name of ["pipe.bib", "pipe.brief.md"])
				execFileSync("mkfifo", [join(work, "briefs", name)]);
			for (const name of [
				"link.bib",
				"folder/secret.bib",
				"circle.bib",
				"zero.bib",
				"pipe.bib",
				"folder",
				".",
			]) {
				const text = `---\nbibliography: ${name}\n---\n`;
				const found = await new Bibliographies(localFiles).find({ uri, text, settings: [], root });
				assert.deepEqual(found.files, [], name);
			}
			assert.deepEqual(
				(await new Bibliographies(localFiles).find({ uri, text: "", settings: [], root })).files,
				[],
			);
			assert.deepEqual(await localFiles.markdown(root), [uri]);
			const { stdout, status } = spawnSync(process.execPath, [main, "check", "."], {
				cwd: work,
				encoding: "utf8",
				timeout: 30_000,
			});
			assert.deepEqual([stdout, status], ["0 findings in 1 file\n", 0]);
		},
	);

	test("are refused where they have no end, also when they are named outright", unix, () => {
		const run = (...args: readonly string[]) =>
			spawnSync(process.execPath, [main, ...args], {
				cwd: work,
				encoding: "utf8",
				timeout: 30_000,
			});
		for (const args of [
			["check", "/dev/zero"],
			["check", "a.md", "--config", "/dev/zero"],
			["check", "briefs/a.brief.md", "--baseline", "/dev/zero"],
		]) {
			const { stderr, status } = run(...args);
			assert.match(stderr, /\/dev\/zero: not a file/);
			assert.equal(status, 2);
		}
		symlinkSync("/dev/zero", join(work, ".policybrief.json"));
		assert.equal(run("check", "briefs/a.brief.md").stdout, "0 findings in 1 file\n");
		rmSync(join(work, ".policybrief.json"));
	});

	test("are read for a configuration file only where the workspace is trusted", async () => {
		const file = `${root}/.policybrief.json`;
		const away = pathToFileURL(join(outside, "secret.bib")).href;
		const asked: string[] = [];
		for (const name of ["../outside/secret.bib", join(outside, "secret.bib")]) {
			const read = async (address: string, limits: object = {}) => {
				asked.push(address);
				return address === file
					? JSON.stringify({ bibliography: [name] })
					: localFiles.read(address, limits);
			};
			const wire = joinServer({ read });
			await wire.begin({
				workspaceFolders: [{ uri: root, name: "work" }],
				initializationOptions: { trusted: false },
			});
			wire.open(uri, "We met [@secret2031].\n");
			assert.deepEqual(await wire.codes(uri), []);
			assert.ok(!asked.includes(away));
			assert.match(
				JSON.stringify(wire.last("textDocument/publishDiagnostics")),
				/lies outside this folder/,
			);
			wire.notify("policyBrief/trust", null);
			assert.deepEqual(await wire.codes(uri), ["references/undefined-citation"]);
			assert.ok(asked.splice(0).includes(away));
		}
	});
});

suite("restricted mode", () => {
	const { untrustedWorkspaces, virtualWorkspaces } = manifest.capabilities;

	test("is declared, and every setting that names a file or a program is restricted", () => {
		assert.equal(untrustedWorkspaces.supported, "limited");
		assert.equal(virtualWorkspaces.supported, "limited");
		const { properties } = manifest.contributes.configuration;
		const names = Object.entries(properties)
			.filter(
				([name, schema]) =>
					/path|pandoc|command|program|image|bibliograph/i.test(name) ||
					/\bpaths?\b|\bprogram\b/i.test(JSON.stringify({ ...schema, properties: undefined })),
			)
			.map(([name]) => name);
		assert.deepEqual(untrustedWorkspaces.restrictedConfigurations.toSorted(), names.toSorted());
		assert.ok(names.includes("policyBrief.bibliography"));
	});

	test("and what the extension reads and runs are described where people look", () => {
		assert.ok(manifest.files.includes("SECURITY.md"));
		const page = readFileSync(new URL("../../SECURITY.md", import.meta.url), "utf8");
		for (const name of untrustedWorkspaces.restrictedConfigurations)
			assert.ok(page.includes(name), name);
		for (const heading of [
			"Report a vulnerability",
			"Supported versions",
			"What it reads",
			"What it runs",
			"What it never does",
			"Restricted mode",
		])
			assert.match(page, new RegExp(`^## ${heading}$`, "m"));
	});
});
