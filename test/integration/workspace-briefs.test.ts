import { strict as assert } from "node:assert";
import { ConfigurationTarget, Uri, window, workspace } from "vscode";
import { closeAll } from "./support/editor.ts";
import { findings, saidByCli } from "./support/said.ts";
import { until } from "./support/until.ts";
import { watchingHasStarted } from "./support/watching.ts";

const rule = "risk/missing-table";
const flawed = "# Patrols\n\n## Risks\n\nThere is a risk that a patrol crosses the line.\n";

suite("briefs that are not open", () => {
	suiteSetup(async () => {
		await watchingHasStarted();
		await write("papers/river.brief.md", flawed);
		await write("papers/README.md", `---\ntitle: Papers\n---\n\n${flawed}`);
		await setMode("workspace");
	});
	teardown(closeAll);
	suiteTeardown(async () => {
		await setMode(undefined);
		await workspace.fs.delete(file("papers"), { recursive: true });
	});

	test("have the findings that the command line gives, and a README has none", async () => {
		await shows("papers/river.brief.md", [rule]);
		const name = "briefs/korin-network-draft.md";
		const said = await saidByCli(name);
		await until("the draft", () => findings(file(name)).length === said.length || undefined);
		assert.deepEqual(findings(file(name)), said);
		assert.deepEqual(findings(file("papers/README.md")), []);
	});

	test("keep them when they are opened and closed, and do not have them twice", async () => {
		await shows("papers/river.brief.md", [rule]);
		const editor = await window.showTextDocument(file("papers/river.brief.md"));
		await editor.edit((edit) => edit.insert(editor.document.positionAt(0), "\n"));
		await until("the open document", () => {
			const found = findings(file("papers/river.brief.md"));
			return (found.length === 1 && found[0]?.start.startsWith("4:")) || undefined;
		});
		await closeAll();
		await until("the file", () => {
			const found = findings(file("papers/river.brief.md"));
			return (found.length === 1 && found[0]?.start.startsWith("3:")) || undefined;
		});
	});

	test("are followed on disk: made, written, moved with their folder, removed", async () => {
		await write("papers/new/lake.brief.md", flawed);
		await shows("papers/new/lake.brief.md", [rule]);
		await write("papers/new/lake.brief.md", "# Nothing\n");
		await shows("papers/new/lake.brief.md", []);
		await write("papers/new/lake.brief.md", flawed);
		await shows("papers/new/lake.brief.md", [rule]);
		await workspace.fs.rename(file("papers/new"), file("papers/old"));
		await shows("papers/new/lake.brief.md", []);
		await shows("papers/old/lake.brief.md", [rule]);
		await workspace.fs.delete(file("papers/old/lake.brief.md"));
		await shows("papers/old/lake.brief.md", []);
	});

	test("are cleared when only open briefs are to be checked", async () => {
		await shows("papers/river.brief.md", [rule]);
		await setMode("openFiles");
		await shows("papers/river.brief.md", []);
		await setMode("workspace");
		await shows("papers/river.brief.md", [rule]);
	});
});

function file(name: string): Uri {
	const [folder] = workspace.workspaceFolders ?? [];
	if (!folder) throw new Error("No folder is open.");
	return Uri.joinPath(folder.uri, name);
}

function write(name: string, text: string): Thenable<void> {
	return workspace.fs.writeFile(file(name), new TextEncoder().encode(text));
}

function setMode(mode: "openFiles" | "workspace" | undefined): Thenable<void> {
	const settings = workspace.getConfiguration("policyBrief");
	return settings.update("diagnosticMode", mode, ConfigurationTarget.Workspace);
}

/** Waits until the Problems panel has findings of these rules for a file. */
function shows(name: string, rules: readonly string[]): Promise<true> {
	return until(`${rules.join() || "nothing"} in ${name}`, () => {
		const found = findings(file(name)).map((finding) => finding.rule);
		return found.join() === rules.join() || undefined;
	});
}
