import { type Disposable, type ExtensionContext, Uri, workspace } from "vscode";

const scheme = "policy-brief-rule";

/** Serves the pages of the rules, with what a rule says of one place under their title. */
export function serveRulePages({ extensionUri }: ExtensionContext): Disposable {
	return workspace.registerTextDocumentContentProvider(scheme, {
		async provideTextDocumentContent({ path, query }) {
			const page = await workspace.fs.readFile(Uri.joinPath(extensionUri, "docs", path));
			const text = new TextDecoder().decode(page);
			return query === ""
				? text
				: text.replace(/^# .*$/m, (title) => `${title}\n\n> ${plain(query)}`);
		},
	});
}

/** The page at the path of a finding's link, such as `/rules/risk/missing-table.md`. */
export function rulePageFor({ path }: Uri, message: string): Uri {
	return Uri.from({ scheme, path, query: message });
}

/** The author's words, which Markdown would read otherwise. */
function plain(words: string): string {
	return words.replace(/\s+/g, " ").replace(/[\\`*_{}[\]()#+!|<>~&-]/g, "\\$&");
}
