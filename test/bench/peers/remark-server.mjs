// The server behind remark's editor extensions, with the rules that remark-lint recommends.
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkPresetLintRecommended from "remark-preset-lint-recommended";
import { createUnifiedLanguageServer } from "unified-language-server";

createUnifiedLanguageServer({
	configurationSection: "remark",
	processorName: "remark",
	processorSpecifier: "remark",
	plugins: [remarkFrontmatter, remarkGfm, remarkPresetLintRecommended],
});
