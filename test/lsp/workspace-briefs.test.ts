import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { suite, test } from "node:test";
import { pathToFileURL } from "node:url";
import type { Diagnostic, DocumentDiagnosticReport } from "vscode-languageserver-protocol";
import type { Files } from "../../server/files/files.ts";
import { localFiles } from "../../server/files/local-files.ts";
import { until } from "../support/until.ts";
import { type Session, startSession } from "./client.ts";

const flawed = "# River\n\nArvenia recorded 412 overdose deaths in 2029.\n";
const typed = `---\ntype: policy-brief\n---\n\n${flawed}`;
const flawless = "# River\n\nWe met.\n";

const created = 1;
const changed = 2;
const deleted = 3;

suite("briefs of the workspace that are not open", () => {
	test("are checked where the author wants it so, and nothing else is", async () => {
		await inWorkspace(async ({ write, shows, heard, uriOf }) => {
			write("river.brief.md", flawed);
			write("sub/typed.md", typed);
			write("sub/typed.qmd", typed);
			write("briefs/what (1) & why.md", flawed);
			write("briefs/good.md", flawless);
			write("briefs/README.md", flawed);
			write("notes.md", flawed);
			write("book.qmd", flawed);
			write("node_modules/a/briefs/a.md", flawed);
			write(".cache/briefs/a.md", flawed);
			write("briefs/binary.md", `\0${flawed}`);
			write("briefs/latin.md", Buffer.from(`${flawed}caf\xe9\n`, "latin1"));
			write("briefs/long.md", flawed.repeat(100_000));
			await shows(
				"briefs/long.md",
				"briefs/what%20%281%29%20%26%20why.md",
				"river.brief.md",
				"sub/typed.md",
				"sub/typed.qmd",
			);
			assert.equal(heard.size, 5);
			assert.match(String(heard.get(uriOf("briefs/long.md"))?.[0]?.message), /this one is longer/);
		});
	});

	test("are left alone unless the author wants it so", async () => {
		for (const settings of [{}, { diagnosticMode: "workspace", run: "manual" }])
			await inWorkspace(async ({ write, session, heard, pull, uriOf }) => {
				write("closed.brief.md", flawed);
				await session.open(uriOf("open.brief.md"), flawed);
				await pull("open.brief.md");
				assert.equal(heard.size, 0);
			}, settings);
	});

	test("are cleared when the setting is taken back, and what is open is asked for again", async () => {
		await inWorkspace(async ({ write, session, shows, configure, pull, uriOf, watched }) => {
			write("closed.brief.md", flawed);
			await session.open(uriOf("open.brief.md"), flawed);
			await shows("closed.brief.md", "open.brief.md");
			assert.equal((await pull("open.brief.md")).length, 0);
			const always = ["**/.policybrief.json", "**/*.bib"];
			assert.ok(watched().length > always.length);
			await configure({ diagnosticMode: "openFiles" });
			await shows();
			assert.equal((await pull("open.brief.md")).length, 1);
			await until("the watchers to go", () => watched().length === always.length);
			assert.deepEqual(watched(), always);
			await configure({ diagnosticMode: "workspace" });
			await shows("closed.brief.md", "open.brief.md");
		});
	});

	test("give way to the open document, and come back when it is closed", async () => {
		await inWorkspace(async ({ write, session, shows, close, uriOf, tell }) => {
			write("river.brief.md", flawed);
			await shows("river.brief.md");
			await session.open(uriOf("river.brief.md"), flawless);
			await shows();
			write("river.brief.md", `${flawed}\n`);
			await tell(changed, "river.brief.md");
			await close("river.brief.md");
			await shows("river.brief.md");
			await session.open(uriOf("river.brief.md"), flawed);
			await shows("river.brief.md");
			rmSync(new URL(uriOf("river.brief.md")));
			await tell(deleted, "river.brief.md");
			await close("river.brief.md");
			await shows();
		});
	});

	test("are followed when they are made, written and removed, folders too", async () => {
		await inWorkspace(async ({ write, remove, shows, tell }) => {
			await shows();
			write("briefs/a.md", flawed);
			write("briefs/b.md", flawed);
			await tell(created, "briefs/a.md");
			await tell(created, "briefs/b.md");
			await shows("briefs/a.md", "briefs/b.md");
			write("briefs/a.md", flawless);
			await tell(changed, "briefs/a.md");
			await shows("briefs/b.md");
			write("briefs/a.md", flawed);
			await tell(changed, "briefs/a.md");
			await shows("briefs/a.md", "briefs/b.md");
			remove("briefs");
			await tell(deleted, "briefs");
			await shows();
			write("moved/briefs/c.md", flawed);
			await tell(created, "moved");
			await shows("moved/briefs/c.md");
		});
	});

	test("are checked again when a configuration file or the folders change", async () => {
		await inWorkspace(async ({ write, remove, session, shows, tell, folder }) => {
			write("one/a.brief.md", flawed);
			write("two/b.md", flawed);
			await shows("one/a.brief.md");
			write(".policybrief.json", '{ "files": ["**/two/*.md"] }');
			await tell(created, ".policybrief.json");
			await shows("two/b.md");
			remove(".policybrief.json");
			await tell(deleted, ".policybrief.json");
			await shows("one/a.brief.md");
			const changeFolders = (added: readonly string[], removed: readonly string[]) =>
				session.connection.sendNotification("workspace/didChangeWorkspaceFolders", {
					event: {
						added: added.map((uri) => ({ uri, name: "" })),
						removed: removed.map((uri) => ({ uri, name: "" })),
					},
				});
			await changeFolders([], [folder]);
			await shows();
			await changeFolders([`${folder}/one`], []);
			await shows("one/a.brief.md");
		});
	});

	test("are shown to a client that cannot ask for diagnostics", async () => {
		await inWorkspace(
			async ({ write, session, shows, close, uriOf }) => {
				write("river.brief.md", flawed);
				await shows("river.brief.md");
				await session.open(uriOf("river.brief.md"), flawless);
				await shows();
				await close("river.brief.md");
				await shows("river.brief.md");
			},
			{ diagnosticMode: "workspace" },
			{ pulls: false },
		);
	});

	test("keep no request waiting but for the one that is read", async () => {
		let read = 0;
		const list = async (folder: string) =>
			Array.from({ length: 500 }, (_, index) => `${folder}/${index}.brief.md`);
		const files: Files = {
			markdown: list,
			names: async () => [],
			async read() {
				read++;
				return flawed;
			},
		};
		await inWorkspace(
			async ({ session, pull, uriOf }) => {
				await session.open(uriOf("notes.md"), flawed);
				await until("the first files", () => read > 5);
				const before = read;
				await pull("notes.md");
				assert.ok(read - before < 10, `${read - before} files were read before the answer`);
			},
			{ diagnosticMode: "workspace" },
			{ files },
		);
	});

	test("are dropped when the settings change while they are read", async () => {
		const reads: (() => void)[] = [];
		const files: Files = {
			names: async () => [],
			markdown: async (folder) => [`${folder}/a.brief.md`],
			read: (uri) =>
				uri.endsWith(".md")
					? new Promise((resolve) => reads.push(() => resolve(flawed)))
					: Promise.resolve(undefined),
		};
		await inWorkspace(
			async ({ session, configure, pull, uriOf, heard }) => {
				await until("the file to be read", () => reads.length > 0);
				await configure({ diagnosticMode: "openFiles" });
				await session.open(uriOf("open.brief.md"), flawed);
				await until("the setting", async () => (await pull("open.brief.md")).length > 0);
				reads[0]?.();
				await pull("open.brief.md");
				assert.equal(heard.get(uriOf("a.brief.md")), undefined);
			},
			{ diagnosticMode: "workspace" },
			{ files },
		);
	});
});

interface Workspace {
	readonly session: Session;
	/** Its address. */
	readonly folder: string;
	uriOf(path: string): string;
	write(path: string, content: string | Uint8Array): void;
	remove(path: string): void;
	/** Tells the server what happened on disk. */
	tell(type: number, path: string): Promise<void>;
	close(path: string): Promise<void>;
	configure(settings: object): Promise<void>;
	/** Waits until findings were sent of these files, and of no others. */
	shows(...paths: readonly string[]): Promise<void>;
	/** What was sent last, by address. */
	readonly heard: ReadonlyMap<string, readonly Diagnostic[]>;
	pull(path: string): Promise<readonly Diagnostic[]>;
	/** The globs of the files that the server wants to be told of. */
	watched(): readonly string[];
}

async function inWorkspace(
	use: (workspace: Workspace) => Promise<void>,
	initialSettings: object = { diagnosticMode: "workspace" },
	{ pulls = true, files = localFiles }: { pulls?: boolean; files?: Files } = {},
): Promise<void> {
	const path = mkdtempSync(join(tmpdir(), "policy-brief-"));
	const folder = pathToFileURL(path).href;
	const heard = new Map<string, readonly Diagnostic[]>();
	let settings = initialSettings;
	let globs: readonly string[] = [];
	const session = await startSession({
		pulls,
		files,
		folders: [folder],
		settings: () => settings,
		published: (diagnostics, uri) => heard.set(uri, diagnostics),
		watched: (now) => {
			globs = now;
		},
	});
	const { connection } = session;
	const uriOf = (name: string) => `${folder}/${name}`;
	const configure = (now: object) => {
		settings = now;
		return connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
	};
	const workspace: Workspace = {
		session,
		folder,
		uriOf,
		heard,
		configure,
		write(name, content) {
			mkdirSync(dirname(join(path, name)), { recursive: true });
			writeFileSync(join(path, name), content);
		},
		remove: (name) => rmSync(join(path, name), { recursive: true }),
		tell: (type, name) =>
			connection.sendNotification("workspace/didChangeWatchedFiles", {
				changes: [{ uri: uriOf(name), type }],
			}),
		close: (name) =>
			connection.sendNotification("textDocument/didClose", { textDocument: { uri: uriOf(name) } }),
		async shows(...names) {
			const shown = () =>
				[...heard].filter(([, diagnostics]) => diagnostics.length > 0).map(([uri]) => uri);
			const wanted = names.map(uriOf).join();
			await until(`findings in ${names}`, () => shown().sort().join() === wanted, 5000);
		},
		async pull(name) {
			const report = await connection.sendRequest<DocumentDiagnosticReport>(
				"textDocument/diagnostic",
				{ textDocument: { uri: uriOf(name) } },
			);
			return report.kind === "full" ? report.items : [];
		},
		watched: () => globs,
	};
	try {
		await use(workspace);
	} finally {
		session.close();
		rmSync(path, { recursive: true, force: true });
	}
}
