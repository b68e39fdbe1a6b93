import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, suite, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/vscode-host/browser.ts";
import { pageOf } from "../render/support/page.ts";

const axe = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");
const example = readFileSync(
	new URL("../../examples/briefs/korin-network.md", import.meta.url),
	"utf8",
);
const more =
	"\n## More\n\nSearches fell by 12% in 2031.\n\nWe judge that $x^2$ will do [@gone].[^gone] ![Map](https://example.org/map.png)\n";

suite("the page, in a browser", () => {
	let browser: Browser;
	before(async () => {
		browser = await launchBrowser();
	});
	after(() => browser.close());

	async function open(colorScheme: "light" | "dark", width = 1000): Promise<Page> {
		const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
		await page.setContent(pageOf(example.replace("## References", `${more}\n## References`)));
		return page;
	}

	for (const colors of ["light", "dark"] as const)
		test(`can be read by everybody, in ${colors} colors`, async () => {
			const page = await open(colors);
			await page.getByLabel("Arguments").check();
			await page.evaluate(axe);
			const found = await page.evaluate("axe.run({ resultTypes: ['violations'] })");
			assert.deepEqual(violationsIn(found), []);
			await page.close();
		});

	test("shows and hides the evidence without a script", async () => {
		const page = await open("light");
		const claim = page.locator(".badge.claim", { hasText: "no source" }).first();
		const lens = page.locator(".badge.lens").first();
		assert.deepEqual([await claim.isVisible(), await lens.isVisible()], [true, false]);
		await page.getByLabel("Sources of claims").focus();
		await page.keyboard.press("Space");
		await page.keyboard.press("Tab");
		await page.keyboard.press("Space");
		assert.deepEqual([await claim.isVisible(), await lens.isVisible()], [false, true]);
		await page.close();
	});

	test("fits a narrow window", async () => {
		const page = await open("light", 320);
		const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
		assert.equal(scrollWidth, clientWidth);
		await page.close();
	});
});

/** “color-contrast: .badge.claim” */
function violationsIn(found: unknown): string[] {
	const list = field(found, "violations");
	return (Array.isArray(list) ? list : []).flatMap((violation: unknown) => {
		const nodes = field(violation, "nodes");
		return (Array.isArray(nodes) ? nodes : []).map(
			(node: unknown) => `${field(violation, "id")}: ${field(node, "html")}`,
		);
	});
}

function field(value: unknown, name: string): unknown {
	return typeof value === "object" && value !== null
		? new Map<string, unknown>(Object.entries(value)).get(name)
		: undefined;
}
