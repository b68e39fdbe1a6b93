import assert from "node:assert/strict";
import { join } from "node:path";
import { after, afterEach, before, suite, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { Workbench } from "../../scripts/vscode-host/workbench.ts";
import { Timeline } from "./support/timeline.ts";
import { Watch } from "./support/watch.ts";

/** After a key, and after a word. In milliseconds. */
const pace = { key: 70, word: 140 };

/** Between two keys. Longer looks like a rest of the author, though the machine is to blame. */
const longestGap = 1200;

// An author who writes a brief of their own. Each test goes on from where the one before it ended.
suite("an author who types", { timeout: 300_000 }, () => {
	let workbench: Workbench;
	let watch: Watch;
	const timeline = new Timeline();

	before(async () => {
		const viewport = { width: 1400, height: 1400 }; // the Problems panel draws only the rows in view
		const folder = join(import.meta.dirname, "workspace");
		workbench = await Workbench.open(folder, "pier.brief.md", { viewport });
		const { page } = workbench;
		await page.keyboard.press("ControlOrMeta+Shift+M");
		await workbench.listed(/“340 jobs”/).waitFor();
		await page.locator(".squiggly-warning").first().waitFor();
		await workbench.line("The pier of Port Aldra").click();
		await page.keyboard.press("ControlOrMeta+End");
		watch = await Watch.begin(page);
		timeline.add("opens the brief", await watch.take());
	});

	after(async () => {
		console.log(timeline.write());
		await workbench?.[Symbol.asyncDispose]();
	});

	afterEach(async (context) => {
		if ("passed" in context && !context.passed) await workbench.shoot("typing-failed");
	});

	test("sees no finding before a sentence ends, not even at a decimal point", async () => {
		await typeInPeace("The ferry carried 40,000 people in 2029, 12.5 percent fewer than in 2028");
		await workbench.shoot("typing-1-in-the-sentence");
		await type(". ");
		await see(/“12\.5 percent fewer”/);
		await workbench.shoot("typing-2-sentence-ended");
	});

	test("sees what was found stay while the next sentence is written", async () => {
		await typeInPeace("Experts say that the pier will not survive another winter");
		await type(".");
		await see(/“Experts say/);
		await typeInPeace(" The harbor master has asked for help");
		await type(".");
		await see(/claims need a source and this brief cites none/);
	});

	test("sees the finding after a rest, and it stays", async () => {
		await typeInPeace(" Landings fell by 30% in the storms of last May");
		await see(/“30%”/);
		await workbench.shoot("typing-3-rest");
		await typeInPeace(" and did not recover");
		await type(".");
	});

	test("sees the finding on leaving the sentence", async () => {
		await typeInPeace(" A new pier would have cost 3 million marks in 2020");
		await press("ArrowUp");
		await see(/“3 million marks”/);
	});

	test("sees what stands below stay while a paragraph grows above it", async () => {
		await workbench.line("# Mend the pier").click();
		await press("End");
		for (const line of [8, 9]) {
			const seen = await press("Enter");
			for (const { problems } of seen) assert.deepEqual(problems, seen[0]?.problems);
			// Until VS Code has the findings of this text, it may mark those of the text before.
			await workbench.listed(new RegExp(`“340 jobs”.*\\[Ln ${line},`)).waitFor();
		}
		await typeInPeace("The town can mend it before the next winter comes");
		await workbench.shoot("typing-4-above");
		await typeInPeace(".");
	});

	/** In peace: nothing comes or goes meanwhile. */
	async function typeInPeace(words: string): Promise<void> {
		const { seen, gap } = await type(words);
		if (gap > longestGap) return;
		const [first] = seen;
		for (const { problems, underlined } of seen) {
			assert.deepEqual(problems, first?.problems);
			assert.equal(underlined, first?.underlined);
		}
	}

	async function type(words: string) {
		timeline.add("", await watch.take());
		const began = Date.now();
		let last = began;
		let gap = 0;
		for (const key of words) {
			await workbench.page.keyboard.type(key);
			gap = Math.max(gap, Date.now() - last);
			last = Date.now();
			await wait(key === " " ? pace.word : pace.key);
		}
		const seen = await watch.take();
		timeline.add(`types “${words}”`, seen, began);
		return { seen, gap };
	}

	async function press(key: string) {
		timeline.add("", await watch.take());
		const began = Date.now();
		await workbench.page.keyboard.press(key);
		await wait(pace.word);
		const seen = await watch.take();
		timeline.add(`presses ${key}`, seen, began);
		return seen;
	}

	async function see(message: RegExp): Promise<void> {
		await workbench.listed(message).waitFor();
		timeline.add("", await watch.take());
	}
});
