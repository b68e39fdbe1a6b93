import { rulePage, rules } from "../core/index.ts";

export function listRules(format: string): void {
	if (format === "json") {
		const list = rules.map(({ id, summary, why, severity, options }) => ({
			id,
			summary,
			why,
			severity,
			options,
			url: rulePage(id),
		}));
		process.stdout.write(`${JSON.stringify(list, undefined, "\t")}\n`);
		return;
	}
	for (const { id, summary, severity } of rules)
		process.stdout.write(`${id.padEnd(32)}  ${severity.padEnd(11)}  ${summary}\n`);
}
