// Runs test/integration inside VS Code, and writes what it counted to the file it is given.
// TEST_HOST says inside which:
//   (nothing)            the headless one of vscode-host/, as a Node extension, then as a web extension
//   desktop[@VERSION]    the desktop's, which @vscode/test-electron downloads
//   PATH                 the desktop's, installed there
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runTests } from "@vscode/test-electron";
import { processesWith } from "../test/support/processes.ts";
import { until } from "../test/support/until.ts";
import { buildIntegration } from "./build-integration.ts";
import { installBrowser, installVscode } from "./vscode-host/install.ts";
import { root } from "./vscode-host/paths.ts";

interface Counts {
	readonly passes: number;
	readonly failures: number;
	readonly pending: number;
}

const [resultFile = join(root, ".vscode-test/results/host.tap")] = process.argv.slice(2);
const { TEST_HOST: host = "headless" } = process.env;
const [program, version] = host.split("@");

const extensionTestsPath = await buildIntegration();
if (host === "headless") {
	await installVscode();
	await installBrowser();
}
const runs = [await run("node")];
if (host === "headless") runs.push(await run("web"));

const sum = (count: keyof Counts) => runs.reduce((total, counts) => total + counts[count], 0);
writeFileSync(
	resultFile,
	`# pass ${sum("passes")}\n# fail ${sum("failures")}\n# skipped ${sum("pending")}\n`,
);
process.exitCode = sum("failures") > 0 ? 1 : 0;

async function run(kind: "node" | "web"): Promise<Counts> {
	console.log(`\nVS Code (${host}), ${kind} extension host`);
	const scratch = mkdtempSync(join(tmpdir(), "policy-brief-"));
	const workspace = join(scratch, "workspace");
	prepare(workspace);
	const launchArgs = [
		workspace,
		"--disable-extensions",
		`--user-data-dir=${join(scratch, "profile")}`,
		`--extensions-dir=${join(scratch, "extensions")}`,
	];
	if (kind === "web") launchArgs.push("--extensionDevelopmentKind=web");
	const options = {
		extensionDevelopmentPath: [root, join(root, "test/integration/languages")],
		extensionTestsPath,
		extensionTestsEnv: { TEST_SCRATCH: scratch },
	};
	try {
		if (program === "desktop") {
			await runTests({ ...options, launchArgs, ...(version ? { version } : {}) });
		} else if (program === "headless") {
			const code = join(root, "scripts/vscode-host/code.ts");
			const vscodeExecutablePath = process.execPath;
			await runTests({ ...options, vscodeExecutablePath, launchArgs: [code, ...launchArgs] });
		} else {
			await runTests({ ...options, vscodeExecutablePath: host, launchArgs });
		}
		// Everything VS Code starts inherits TEST_SCRATCH.
		await until("VS Code's processes to end", () => processesWith(scratch).length === 0);
		return readCounts(workspace);
	} catch (error) {
		console.error(String(error));
		const counts = readCounts(workspace);
		return { ...counts, failures: Math.max(counts.failures, 1) };
	} finally {
		rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
	}
}

/** The suite's own files, the examples, and what the command line says of them. */
function prepare(workspace: string): void {
	cpSync(join(root, "test/integration/workspace"), workspace, { recursive: true });
	cpSync(join(root, "examples/briefs"), join(workspace, "briefs"), { recursive: true });
	const check = ["check", "briefs", "--format", "json", "--fail-on", "never"];
	const said = execFileSync(process.execPath, [join(root, "dist/cli.mjs"), ...check], {
		cwd: workspace,
	});
	writeFileSync(join(workspace, "said-by-cli.json"), said);
}

/** Only what the suite itself wrote counts: an extension host that dies early ends with code 0 too. */
function readCounts(workspace: string): Counts {
	try {
		const counts: Counts = JSON.parse(readFileSync(join(workspace, "result.json"), "utf8"));
		if (counts.passes + counts.failures > 0) return counts;
	} catch {
		// The suite did not get as far as its result.
	}
	console.error("The suite has no result.");
	return { passes: 0, failures: 1, pending: 0 };
}
