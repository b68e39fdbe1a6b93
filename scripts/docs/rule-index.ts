import type { Rule } from "../../server/core/index.ts";
import { table } from "./rule-page.ts";

const opening = "<!-- rules: written by npm run docs -->";
const closing = "<!-- /rules -->";
const list = new RegExp(`^${opening}\n.*?^${closing}$`, "ms");

/** The page with its table of all rules brought up to date. */
export function withRuleIndex(page: string, rules: readonly Rule[]): string {
	const rows = rules.map(({ id, summary, severity }) => [`[${id}](${id}.md)`, summary, severity]);
	const index = table(["Rule", "What it reports", "Severity"], rows);
	return page.replace(list, () => `${opening}\n${index}\n${closing}`);
}
