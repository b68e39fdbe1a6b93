import { readFileSync } from "node:fs";
import { rules } from "../../server/core/index.ts";
import { withWords } from "./grammar.ts";
import { englishStrings, spanishStrings, withSettings } from "./manifest.ts";
import { withRuleIndex } from "./rule-index.ts";
import { withRuleHeader } from "./rule-page.ts";
import { fileSchema } from "./schema.ts";
import { withStyleHash } from "./style-hash.ts";

/** A file that is written, wholly or in part, from the rules. */
export interface GeneratedFile {
	/** From the root of the repository. */
	readonly path: string;
	readonly url: URL;
	readonly current: string;
	readonly wanted: string;
}

export function generatedFiles(): GeneratedFile[] {
	return [
		generated("package.json", withSettings),
		generated("package.nls.json", englishStrings),
		generated("package.nls.es.json", spanishStrings),
		generated("syntaxes/policy-brief.tmLanguage.json", withWords),
		generated("schemas/policybrief.schema.json", fileSchema),
		generated("server/core/render/style-hash.ts", withStyleHash),
		generated("docs/rules/README.md", (page) => withRuleIndex(page, rules)),
		...rules.map((rule) => generated(pagePath(rule.id), (page) => withRuleHeader(page, rule))),
	];
}

export function pagePath(rule: string): string {
	return `docs/rules/${rule}.md`;
}

function generated(path: string, write: (current: string) => string): GeneratedFile {
	const url = new URL(`../../${path}`, import.meta.url);
	const current = readFileSync(url, "utf8");
	return { path, url, current, wanted: write(current) };
}
