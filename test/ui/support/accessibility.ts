import axe from "axe-core";
import type { Frame } from "playwright-core";

/** What axe finds serious or critical in a frame. */
export async function violations(frame: Frame): Promise<readonly string[]> {
	await frame.evaluate(axe.source);
	const found = await frame.evaluate(async () => {
		const { axe: tool }: { axe?: { run(): Promise<AxeResults> } } = Object(globalThis);
		return (await tool?.run())?.violations;
	});
	if (!found) throw new Error("axe did not run.");
	return found
		.filter(({ impact }) => impact === "serious" || impact === "critical")
		.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

interface AxeResults {
	readonly violations: readonly {
		readonly id: string;
		readonly impact?: string | null;
		readonly nodes: readonly { readonly html: string }[];
	}[];
}
