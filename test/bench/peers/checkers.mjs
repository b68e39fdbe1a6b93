// What each peer does with a text, in process. Imported only where the peers are installed.
export const checkers = {
	"remark-parse + GFM": async () => {
		const { unified } = await import("unified");
		const { default: remarkParse } = await import("remark-parse");
		const { default: remarkGfm } = await import("remark-gfm");
		const { default: remarkFrontmatter } = await import("remark-frontmatter");
		const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze();
		return (text) => processor.parse(text).children.length;
	},
	"write-good": async () => {
		const { default: writeGood } = await import("write-good");
		return (text) => writeGood(text).length;
	},
	markdownlint: async () => {
		const { lint } = await import("markdownlint/sync");
		return (text) => lint({ strings: { text } }).text.length;
	},
	alex: async () => {
		const { markdown } = await import("alex");
		return (text) => markdown(text).messages.length;
	},
	"textlint, 4 rules": async () => {
		const { createLinter, loadTextlintrc } = await import("textlint");
		const descriptor = await loadTextlintrc({ configFilePath: ".textlintrc.json" });
		const linter = createLinter({ descriptor });
		return async (text) => (await linter.lintText(text, "brief.md")).messages.length;
	},
	Harper: async () => {
		const { LocalLinter } = await import("harper.js");
		const { binary } = await import("harper.js/binary");
		const linter = new LocalLinter({ binary });
		await linter.setup();
		return async (text) => (await linter.lint(text, { language: "markdown" })).length;
	},
};
