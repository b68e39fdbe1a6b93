import { listLenses } from "../core/index.ts";
import { hasComplained } from "./complain.ts";
import { settingsFileFor } from "./settings-file.ts";

export interface LensesOptions {
	readonly format: string;
	readonly config?: string | boolean;
}

/**
 * Prints every axis and lens with its words: the phrase, and how much it weighs. Those of the
 * configuration are among them. Resolves to the exit code.
 */
export async function showLenses({ format, config }: LensesOptions): Promise<number> {
	const file = await settingsFileFor(process.cwd(), config);
	const { axes, masks } = listLenses(file?.settings.knownAxes);
	if (format === "json")
		process.stdout.write(`${JSON.stringify({ axes, masks }, undefined, "\t")}\n`);
	else process.stdout.write(`${linesOf({ axes, masks }).join("\n")}\n`);
	return hasComplained() ? 2 : 0;
}

function linesOf({ axes, masks }: ReturnType<typeof listLenses>): string[] {
	const lines: string[] = [];
	for (const { id, label, experimental, own, lenses } of axes) {
		const mark = own ? " (your own, not measured)" : experimental ? " (experimental)" : "";
		lines.push(`${id}  ${label}${mark}`);
		for (const lens of lenses) {
			lines.push(`  ${lens.id}`);
			for (const { phrase, weight, kind } of lens.terms)
				lines.push(`    ${weight}  ${phrase}  [${kind}]`);
			for (const phrase of lens.masks) lines.push(`    not  ${phrase}`);
		}
	}
	return [...lines, "counts for no lens", ...masks.map((phrase) => `    not  ${phrase}`)];
}
