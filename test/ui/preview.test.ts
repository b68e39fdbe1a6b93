import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, afterEach, before, suite, test } from "node:test";
import type { Frame, Locator, Page } from "playwright-core";
import { Workbench } from "../../scripts/vscode-host/workbench.ts";
import { previewFrame } from "../support/preview-page.ts";
import { until } from "../support/until.ts";
import { violations } from "./support/accessibility.ts";

const themes = [
	["light", "Default Light Modern"],
	["dark", "Default Dark Modern"],
	["high-contrast", "Default High Contrast"],
	["high-contrast-light", "Default High Contrast Light"],
];

// An author who looks at a brief as its readers will. Each test goes on from where the one before it ended.
suite("the preview", { timeout: 300_000 }, () => {
	let workbench: Workbench;
	let page: Page;
	let preview: Frame;
	const requests: string[] = [];
	let failures = 0;

	before(async () => {
		// Else a reload would show only the file that the workbench was opened with.
		const settings = { "window.restoreWindows": "preserve" };
		const folder = join(import.meta.dirname, "preview");
		workbench = await Workbench.open(folder, "ferry.brief.md", { settings });
		({ page } = workbench);
		page.context().on("request", (request) => requests.push(request.url()));
		await page.locator(".squiggly-warning").first().waitFor();
		await workbench.run("View: Toggle Primary Side Bar Visibility");
	});

	after(() => workbench?.[Symbol.asyncDispose]());

	afterEach(async (context) => {
		if ("passed" in context && !context.passed)
			await workbench.shoot(`preview-failed${failures++}`);
	});

	test("opens by the button of the editor, with the evidence", async () => {
		await page.getByRole("button", { name: "Open Brief Preview to the Side" }).click();
		preview = await previewFrame(page);
		await claim("The towns on the west bank").waitFor();
		assert.equal(await preview.locator("#brief h1").innerText(), "The night ferry on the Korin");
		await workbench.shoot("preview-1-opened");
	});

	test("shows images that stand beside the brief", async () => {
		const image = preview.locator("img[alt='A ferry on the river']");
		await until("the image", () =>
			image.evaluate((one) => one instanceof HTMLImageElement && one.naturalWidth > 0),
		);
	});

	test("opens by the palette", async () => {
		await tab("Preview ferry").click({ button: "middle" });
		await tab("Preview ferry").waitFor({ state: "detached" });
		await line("# The night ferry").click();
		await workbench.run("Policy Brief: Open Preview to the Side");
		preview = await previewFrame(page);
	});

	test("shows what is typed, and leaves every other part as it is", async () => {
		await line("The contract costs").click();
		await page.keyboard.press("End");
		const before = await mark();
		await page.keyboard.type(" It ends in June.");
		await preview.locator("p", { hasText: "It ends in June." }).waitFor();
		assert.deepEqual(await unmarked(), [
			"The contract costs 4 million crowns a year. It ends in June.",
		]);
		assert.equal(await preview.locator(".part").count(), before);
		await workbench.run("File: Revert File");
		await preview.locator("p", { hasText: "It ends in June." }).waitFor({ state: "detached" });
	});

	test("a click on a claim leads to its words", async () => {
		await claim("The towns on the west bank").click();
		await selected("The towns on the west bank lost 300 jobs in 2029.");
		await workbench.shoot("preview-2-clicked");
		await preview.locator(".part tr", { hasText: "Keep it" }).locator("td").first().click();
		await selected(
			"| 2. Keep it, with inspections | 4 million crowns | Smuggling falls on both banks |",
		);
	});

	test("a double click leads to what is not marked", async () => {
		await preview.locator("p", { hasText: "The cabinet should decide" }).dblclick();
		await until("its line", async () => /Ln 66, .*35 selected/.test(await place()));
	});

	test("links lead within the brief, and to other briefs", async () => {
		await preview.evaluate(() => scrollTo(0, document.body.scrollHeight));
		await preview.locator("a", { hasText: "the evidence" }).click();
		await until("the section", () =>
			preview
				.locator(".part h2", { hasText: "Evidence" })
				.evaluate((heading) => Math.abs(heading.getBoundingClientRect().top - 56) < 40),
		);
		await preview.locator("a", { hasText: "what the harbor says" }).click();
		await tab("Preview harbor.brief.md").waitFor();
		preview = await previewFrame(page, "#brief h1:has-text('The harbor of Lenn')");
		await tab("ferry.brief.md").first().click();
		preview = await previewFrame(page, "#brief h1:has-text('The night ferry')");
	});

	test("scrolls with the editor, and the editor with it", async () => {
		await line("The contract costs").click();
		await page.keyboard.press("ControlOrMeta+Home");
		await until("the top", async () => (await scrolled()) === 0);
		await page.keyboard.press("ControlOrMeta+End");
		await until("the end of the brief", async () => await isInView("Next steps"));
		await preview.locator("#brief h2", { hasText: "Next steps" }).hover();
		await page.mouse.wheel(0, -10_000);
		await line("type: policy-brief").waitFor();
		await until("the top of the preview", async () => (await scrolled()) === 0);
		await page.mouse.wheel(0, 2000);
		await line("type: policy-brief").waitFor({ state: "detached" });
		const before = await scrolled();
		await page.waitForTimeout(1000);
		assert.equal(await scrolled(), before, "it does not answer itself");
	});

	test("has its overlay switched by keys", async () => {
		await preview.locator("#show-claims").focus();
		await preview.locator(".badge.claim").first().waitFor();
		await page.keyboard.press("Space");
		await preview.locator(".badge.claim").first().waitFor({ state: "hidden" });
		await page.keyboard.press("Tab");
		await page.keyboard.press("Space");
		await preview.locator(".badge.lens").first().waitFor();
		await workbench.shoot("preview-3-lenses");
	});

	test("leads from one claim without a source to the next by keys", async () => {
		await preview.locator("#show-claims").press("Space");
		const said = preview.locator("#said");
		await page.keyboard.press("n");
		const first = await said.innerText();
		assert.match(first, /^No source: “.+” \(\d+ of \d+\)$/);
		await page.keyboard.press("n");
		await until("the next", async () => (await said.innerText()) !== first);
		await page.keyboard.press("p");
		await until("the first again", async () => (await said.innerText()) === first);
		await page.waitForTimeout(1500); // the editor has followed by then, and must not lead back
		await workbench.shoot("preview-4-gap");
		assert.equal(
			await preview.evaluate(() => {
				const { top = -1, bottom = -1 } = document.activeElement?.getBoundingClientRect() ?? {};
				return top > 0 && bottom < innerHeight;
			}),
			true,
			"the claim stays in view",
		);
		await page.keyboard.press("Enter");
		const words = /^No source: “(.+)” \(/.exec(first)?.[1] ?? "";
		await until("its words", async () => /selected/.test(await place()));
		await line(words.slice(0, 12)).waitFor();
	});

	test("is the same after a reload of the window", async () => {
		await page.keyboard.press("ControlOrMeta+1");
		await workbench.run("Developer: Reload Window");
		await until("the window to go", async () => preview.isDetached());
		preview = await previewFrame(page);
		await tab("Preview ferry.brief.md").waitFor();
		await preview.locator(".badge.lens").first().waitFor();
		assert.equal(await preview.locator("#show-lenses").isChecked(), true);
		await workbench.shoot("preview-5-reloaded");
	});

	test("goes on when the language server was started again", async () => {
		await workbench.run("Policy Brief: Restart Language Server");
		await line("The contract costs").click();
		await page.keyboard.press("End");
		await page.keyboard.type(" It ends in May.");
		await preview.locator("p", { hasText: "It ends in May." }).waitFor();
		await workbench.run("File: Revert File");
		assert.equal(await preview.locator("body.outdated").count(), 0);
	});

	test("says of a file that is no brief why nothing is marked, and takes it for one", async () => {
		await open("notes.md");
		preview = await previewFrame(page, "#notice button");
		assert.equal(await preview.locator("#show-claims").isDisabled(), true);
		assert.equal(await preview.locator(".badge.claim:visible, #overview:visible").count(), 0);
		await workbench.shoot("preview-6-other");
		await preview.getByRole("button", { name: "Treat This File as a Brief" }).click();
		await preview.locator(".badge.claim").first().waitFor();
		await preview.locator("#notice button").waitFor({ state: "detached" });
	});

	test("runs nothing and loads nothing that a stranger wrote", async () => {
		await open("hostile.brief.md");
		preview = await previewFrame(page, "#brief p:has-text('The last line.')");
		await claim("The harbor lost").waitFor();
		await preview
			.locator("a", { hasText: "A link that runs" })
			.click({ timeout: 2000 })
			.catch(() => undefined);
		await page.waitForTimeout(1500);
		assert.equal(await preview.evaluate(() => Object(globalThis).ran), undefined);
		assert.deepEqual(
			requests.filter((url) => url.includes("stranger")),
			[],
		);
		assert.equal(
			await preview
				.locator(".part :is(script, iframe, object, video, form, style, link, meta, base, svg)")
				.count(),
			0,
		);
		assert.equal(
			await preview.locator("#brief [data-to]", { hasText: "Not one of ours" }).count(),
			0,
		);
		await tab("hostile.brief.md").first().waitFor();
		await workbench.shoot("preview-7-hostile");
	});

	for (const [name = "", theme = ""] of themes)
		test(`is accessible in ${theme}`, async () => {
			if (name === "light") await open("ferry.brief.md");
			setTheme(theme);
			await page.mouse.move(300, 700); // away from what has a tooltip
			preview = await previewFrame(page, "#brief h1:has-text('The night ferry')");
			await until("the theme", () =>
				preview
					.locator("body")
					.evaluate((body, wanted) => body.dataset.vscodeThemeKind === wanted, `vscode-${name}`),
			);
			assert.deepEqual(await violations(preview), []);
			await workbench.shoot(`preview-8-${name}`);
		});

	test("marks claims in VS Code’s own Markdown preview", async () => {
		setTheme("Default Light Modern");
		await line("# The night ferry").click();
		await workbench.run("Markdown: Open Preview to the Side");
		const theirs = await previewFrame(page, ".policy-brief.unsourced");
		const words = theirs.locator(".policy-brief.unsourced", {
			hasText: "The towns on the west bank",
		});
		assert.match(await words.innerText(), /^The towns on the west bank lost 300 jobs in 2029\.$/);
		await theirs.locator(".policy-brief-badge", { hasText: "no source" }).first().waitFor();
		await workbench.shoot("preview-9-markdown");
	});

	/** In the first group, so that the preview stays in view. */
	async function open(name: string): Promise<void> {
		const input = page.locator(".quick-input-box input");
		await until("the list of files", async () => {
			await page.keyboard.press("Escape"); // the keys of a page that is just loading are lost
			await page.keyboard.press("ControlOrMeta+1");
			await page.keyboard.press("ControlOrMeta+P");
			return input.waitFor({ timeout: 2000 }).then(
				() => true,
				() => false,
			);
		});
		await input.fill(name);
		await page.locator(".quick-input-list .monaco-list-row", { hasText: name }).first().click();
		await tab(name).first().waitFor();
	}

	function setTheme(theme: string): void {
		const folder = join(workbench.workspace, ".vscode");
		mkdirSync(folder, { recursive: true });
		writeFileSync(join(folder, "settings.json"), JSON.stringify({ "workbench.colorTheme": theme }));
	}

	/** Marks the parts that are there, so that they are known again. */
	function mark(): Promise<number> {
		return preview.evaluate(() => {
			const parts = document.querySelectorAll(".part");
			for (const part of parts) Object.assign(part, { wasThere: true });
			return parts.length;
		});
	}

	function unmarked(): Promise<string[]> {
		return preview.evaluate(() =>
			[...document.querySelectorAll(".part")]
				.filter((part) => !("wasThere" in part))
				.map((part) => {
					for (const badge of part.querySelectorAll(".badge")) badge.remove();
					return part.textContent?.trim() ?? "";
				}),
		);
	}

	async function selected(words: string): Promise<void> {
		await until(`“${words}” to be selected`, async () =>
			(await place()).includes(`(${words.length} selected)`),
		);
		await line(words.slice(0, 20)).waitFor();
	}

	/** Where the caret is, as the status bar says it. */
	function place(): Promise<string> {
		return page.locator("#status\\.editor\\.selection").innerText();
	}

	function scrolled(): Promise<number> {
		return preview.evaluate(() => scrollY);
	}

	function isInView(heading: string): Promise<boolean> {
		return preview
			.locator("#brief h2", { hasText: heading })
			.evaluate((one) => one.getBoundingClientRect().top < innerHeight);
	}

	function claim(words: string): Locator {
		return preview.locator(".sentence.unsourced", { hasText: words });
	}

	function tab(name: string): Locator {
		return page.locator(".tab", { hasText: name });
	}

	function line(words: string): Locator {
		return workbench.line(words).first();
	}
});
