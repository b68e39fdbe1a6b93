import { commands } from "vscode";

/** Runs a command that offers a list, and takes what is offered first until the command has ended. */
export async function choosing<Result>(run: () => Thenable<Result>): Promise<Result> {
	let ended = false;
	const result = run().then(
		(answer) => {
			ended = true;
			return answer;
		},
		(error: unknown) => {
			ended = true;
			throw error;
		},
	);
	while (!ended) {
		await commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	return result;
}
