// Stands in for the desktop's `code` when @vscode/test-electron starts an editor:
// node code.ts FOLDER --extensionDevelopmentPath=… --extensionTestsPath=… --user-data-dir=…
// It takes the desktop's arguments, opens the workbench in a headless browser, passes the extension
// host's console on, and exits with the code of the test run.
import { relative, resolve, sep } from "node:path";
import { parseArgs } from "node:util";
import type { Page } from "playwright-core";
import { launchBrowser, openPage } from "./browser.ts";
import { type Server, startServer } from "./server.ts";

const { values, positionals } = parseArgs({
	strict: false, // the desktop's other arguments mean nothing here
	allowPositionals: true,
	options: {
		extensionDevelopmentPath: { type: "string", multiple: true },
		extensionDevelopmentKind: { type: "string" },
		extensionTestsPath: { type: "string" },
		"user-data-dir": { type: "string" },
		"disable-extensions": { type: "boolean" },
	},
});

// What the workbench says on every run. The rest, the tests' own output first of all, is passed on.
const noise =
	/^(Resolv(ing|ed) connection token|Creating a socket|\[reconnection-grace-time\]|Ignoring fetching additional builtin|Updating additional builtin|\[AgentHost:|\[AccountPolicyGate\]|\[Service Worker\]|\[driver\]|Canceled|\[chat-stt\]|\[DefaultAccount\]|Loading development extension at|Request to '[^']*package.nls.json' failed)/;

const timeLimit = 300_000;
const verbose = Boolean(process.env.VSCODE_HOST_VERBOSE);
const { promise: ended, resolve: end } = Promise.withResolvers<number>();
let isOver = false;

for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, () => end(130));
setTimeout(() => stopWith(`No result after ${timeLimit / 1000} s.`), timeLimit).unref();
process.exitCode = await run();
process.exit();

async function run(): Promise<number> {
	const [folder = "."] = positionals;
	const [extension, ...others] = developed();
	const tests = required("extensionTestsPath");
	await using server = await startServer({
		profile: required("user-data-dir"),
		development: true,
		...(verbose ? { log: note } : {}),
	});
	await using browser = await launchBrowser();
	browser.on("disconnected", () => stopWith("The browser went away."));
	const page = await openPage(browser, server.origin);
	await listen(page);

	const payload: [string, string][] = [];
	if (values["disable-extensions"]) payload.push(["disableExtensions", "true"]);
	if (values.extensionDevelopmentKind === "web") {
		await serveWebExtension(page, server, [extension, ...others], tests);
	} else {
		// Of several, the workbench would take the last.
		payload.push(["extensionDevelopmentPath", server.uri(extension)]);
		payload.push(["extensionTestsPath", server.uri(tests)]);
	}
	await page.goto(server.url(folder, payload), { waitUntil: "commit" });
	const code = await ended;
	isOver = true;
	return code;
}

function required(name: keyof typeof values): string {
	const value = values[name];
	if (typeof value !== "string") throw new Error(`--${name} is missing.`);
	return value;
}

/** The extension under development, and those that it is tested with, in folders of its own. */
function developed(): [string, ...string[]] {
	const paths = values.extensionDevelopmentPath;
	const [first, ...others] = Array.isArray(paths) ? paths.map(String) : [];
	if (first === undefined) throw new Error("--extensionDevelopmentPath is missing.");
	return [first, ...others];
}

/** The workbench calls two functions of the page: one to print, one at the end of a test run. */
async function listen(page: Page): Promise<void> {
	page.on("crash", () => stopWith("The workbench crashed."));
	page.on("pageerror", (error) => note(`${error.stack ?? error}\n`));
	if (verbose) page.on("console", (message) => note(`${message.type()} ${message.text()}\n`));
	await page.exposeFunction("codeAutomationExit", end);
	await page.exposeFunction("codeAutomationLog", (type: string, words: readonly unknown[]) => {
		if (!verbose && noise.test(String(words[0]))) return;
		if (type === "error" || type === "warn") console.error(...words);
		else console.log(...words);
	});
}

/**
 * An extension in the web worker extension host comes over HTTP, and only the page's own configuration
 * can name it. The workbench reads that from an attribute, so what it reads is extended. (Rewriting the
 * page with `page.route` makes Chromium block the page's web socket to this machine.)
 */
async function serveWebExtension(
	page: Page,
	{ origin }: Server,
	[extension, ...others]: readonly [string, ...string[]],
	tests: string,
): Promise<void> {
	const prefix = "/__extension/";
	const location = (path: string) => ({
		scheme: "http",
		authority: new URL(origin).host,
		path: prefix + relative(extension, resolve(path)).split(sep).join("/"),
	});
	await page.context().route(`${origin}${prefix}**`, async (route) => {
		const path = decodeURIComponent(new URL(route.request().url()).pathname).slice(prefix.length);
		await route
			.fulfill({ path: resolve(extension, path) })
			.catch(() => route.fulfill({ status: 404 }));
	});
	await page.addInitScript(
		(developmentOptions) => {
			const { getAttribute } = Element.prototype;
			Element.prototype.getAttribute = function (name) {
				const value = getAttribute.call(this, name);
				const isSettings = this.id === "vscode-workbench-web-configuration";
				if (!isSettings || name !== "data-settings" || !value) return value;
				const settings = JSON.parse(value);
				settings.developmentOptions = { ...settings.developmentOptions, ...developmentOptions };
				return JSON.stringify(settings);
			};
		},
		{ extensions: [extension, ...others].map(location), extensionTestsPath: location(tests) },
	);
}

function stopWith(reason: string): void {
	if (!isOver) note(`${reason}\n`);
	end(1);
}

function note(text: string): void {
	process.stderr.write(`[vscode-host] ${text}`);
}
