import { strict as assert } from "node:assert";
import { commands, extensions } from "vscode";

const { contributes } = extensions.getExtension("policy-brief.policy-brief")?.packageJSON ?? {};
const contributed: readonly { readonly command: string; readonly title: string }[] =
	contributes?.commands ?? [];

if (contributed.length > 0) {
	suite("commands", () => {
		let known: readonly string[];
		suiteSetup(async () => {
			known = await commands.getCommands(true);
		});

		for (const { command, title } of contributed) {
			test(`“${title}” can be run`, () => {
				assert.ok(known.includes(command), `${command} has no handler`);
			});
		}
	});
}
