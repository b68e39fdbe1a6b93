import type { Frame, Page } from "playwright-core";
import { until } from "./until.ts";

/** The page of a preview, once it shows such an element: two frames down, behind VS Code's own. */
export async function previewFrame(page: Page, selector = "#brief .part"): Promise<Frame> {
	let found: Frame | undefined;
	await until(`a preview with ${selector}`, async () => {
		for (const frame of page.frames()) {
			const shown = await frame
				.locator(selector)
				.count()
				.catch(() => 0); // it may go meanwhile
			if (shown > 0) found = frame;
		}
		return found !== undefined;
	});
	if (!found) throw new Error("There is no preview.");
	return found;
}
