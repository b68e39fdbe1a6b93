import { listLenses } from "../core/index.ts";

/** Prints every axis and lens with its words: the phrase, and how much it weighs. */
export function showLenses(format: string): void {
	const { axes, masks } = listLenses();
	if (format === "json") {
		process.stdout.write(`${JSON.stringify({ axes, masks }, undefined, "\t")}\n`);
		return;
	}
	const lines: string[] = [];
	for (const { id, label, experimental, lenses } of axes) {
		lines.push(`${id}  ${label}${experimental ? " (experimental)" : ""}`);
		for (const lens of lenses) {
			lines.push(`  ${lens.id}`);
			for (const { phrase, weight, kind } of lens.terms)
				lines.push(`    ${weight}  ${phrase}  [${kind}]`);
			for (const phrase of lens.masks) lines.push(`    not  ${phrase}`);
		}
	}
	lines.push("counts for no lens", ...masks.map((phrase) => `    not  ${phrase}`));
	process.stdout.write(`${lines.join("\n")}\n`);
}
