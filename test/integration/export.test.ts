import { strict as assert } from "node:assert";
import { commands, Uri, workspace } from "vscode";
import { closeAll, open } from "./support/editor.ts";

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]);

suite("“Export…”", () => {
	const [folder] = workspace.workspaceFolders ?? [];
	const place = (name: string) => Uri.joinPath(folder?.uri ?? Uri.file("/"), name);
	const written: Uri[] = [];

	async function write(name: string, content: Uint8Array): Promise<void> {
		await workspace.fs.writeFile(place(name), content);
		written.push(place(name));
	}

	async function exported(text: string): Promise<string> {
		await write("export.brief.md", new TextEncoder().encode(text));
		await open("export.brief.md");
		const target = place("export.html");
		await commands.executeCommand("policyBrief.export", { format: "html", target });
		written.push(target);
		return new TextDecoder().decode(await workspace.fs.readFile(target));
	}

	teardown(async () => {
		await closeAll();
		for (const file of written.splice(0))
			await workspace.fs.delete(file).then(undefined, () => undefined);
	});

	test("writes a page with the evidence on it, and the pictures in it", async () => {
		await write("export map.png", png);
		const page = await exported(
			"# The river\n\nDeaths rose by 40% in 2030.\n\n![Map](export%20map.png) ![Gone](gone.png)\n",
		);
		assert.match(page, /^<!doctype html>/);
		assert.match(page, /no source/);
		assert.match(page, /<img src="data:image\/png;base64,iVBORw0KGgo/);
		assert.match(page, /Image not loaded: Gone \(gone\.png\)/);
	});

	test("takes in nothing from outside the workspace", async () => {
		const page = await exported("![Map](../../../../../../etc/hostname)\n");
		assert.match(page, /Image not loaded: Map/);
	});
});
