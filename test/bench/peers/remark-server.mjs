// unified's own language server with the recommended rules of remark-lint.

import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkPresetLintRecommended from "remark-preset-lint-recommended";
import { createUnifiedLanguageServer } from "unified-language-server";

createUnifiedLanguageServer({
	configurationSection: "remark",
	processorName: "remark",
	processorSpecifier: "remark",
	plugins: [remarkParse, remarkGfm, remarkFrontmatter, remarkPresetLintRecommended],
});
