import { lint, type Rule, type Settings } from "../../server/core/index.ts";

/** A fenced block of a rule's page that tests execute. */
export interface Example {
	readonly kind: "bad" | "good";
	readonly text: string;
	/** As the fence says them behind its kind, in JSON. */
	readonly settings: Partial<Settings>;
}

export function examplesOf(page: string): Example[] {
	const blocks = page.matchAll(/^```markdown (bad|good)(?: (\{[^\n]*\}))?\n(.*?)^```$/gms);
	return Array.from(blocks, ([, kind, settings = "{}", text = ""]) => ({
		kind: kind === "bad" ? "bad" : "good",
		text,
		settings: JSON.parse(settings),
	}));
}

const opening = "<!-- rule: written by npm run docs -->";
const closing = "<!-- /rule -->";
const header = new RegExp(`^${opening}\n.*?^${closing}$`, "ms");

/** The page with what the rule object says about itself brought up to date. */
export function withRuleHeader(page: string, rule: Rule): string {
	return page.replace(
		header,
		() => `${opening}\n${ruleHeader(rule, examplesOf(page))}\n${closing}`,
	);
}

function ruleHeader(rule: Rule, examples: readonly Example[]): string {
	const fixes = fixTitles(rule, examples).join("<br>") || "none";
	const facts = table(["Severity", "Quick fixes"], [[rule.severity, fixes]]);
	const options = optionRows(rule);
	return [
		rule.summary,
		rule.why,
		facts,
		...(options.length > 0 ? [table(["Option", "Default", "What it does"], options)] : []),
	].join("\n\n");
}

/** The titles of the quick fixes that the flagged examples are offered, each once. */
function fixTitles({ id }: Rule, examples: readonly Example[]): string[] {
	const offered = examples
		.filter(({ kind }) => kind === "bad")
		.flatMap(({ text, settings }) => lint(text, { ...everything, ...settings }).findings)
		.filter(({ rule }) => rule === id)
		.flatMap(({ fixes }) => fixes?.() ?? [])
		.map(({ title, kind }) => (kind === "safe" ? `${title} (safe)` : title));
	return [...new Set(offered)];
}

const everything: Partial<Settings> = { level: "strict" };

function optionRows({ options, help }: Rule): string[][] {
	const helps = new Map<string, string>(Object.entries(help));
	return Object.entries(options).map(([name, value]) => [
		`\`${name}\``,
		`\`${JSON.stringify(value)}\``,
		helps.get(name) ?? "",
	]);
}

/** A Markdown table; the cells hold no line breaks. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) =>
		`| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
	return [line(columns), line(columns.map(() => "---")), ...rows.map(line)].join("\n");
}
