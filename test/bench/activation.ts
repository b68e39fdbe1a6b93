import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runTests } from "@vscode/test-electron";
import { build } from "esbuild";
import { installBrowser, installVscode } from "../../scripts/vscode-host/install.ts";
import { root } from "../../scripts/vscode-host/paths.ts";
import { processesWith } from "../support/processes.ts";
import { until } from "../support/until.ts";
import { makeBrief } from "./corpus.ts";
import { median, shown, table } from "./measure.ts";

interface Times {
	readonly activated: number;
	readonly diagnosed: number;
}

/** In VS Code without a desktop, each start with a profile of its own. */
export async function measureActivation(starts: number): Promise<string> {
	await installVscode();
	await installBrowser();
	const inside = await buildInside();
	const times: Times[] = [];
	for (let start = 0; start < starts; start++) times.push(await activate(inside));
	const row = (name: string, all: readonly number[]) => [
		name,
		`${shown(median(all))} ms`,
		`${shown(Math.max(...all))} ms`,
	];
	return table(
		["Extension activation", "Median", "Slowest"],
		[
			row(
				"Until VS Code goes on",
				times.map(({ activated }) => activated),
			),
			row(
				"Until the first diagnostics, 10 kB",
				times.map(({ diagnosed }) => diagnosed),
			),
		],
	);
}

async function buildInside(): Promise<string> {
	const outfile = join(root, "out/bench/measure-activation.cjs");
	await build({
		entryPoints: [join(root, "test/integration/measure-activation.ts")],
		outfile,
		bundle: true,
		format: "cjs",
		external: ["vscode"],
	});
	return outfile;
}

async function activate(extensionTestsPath: string): Promise<Times> {
	const scratch = mkdtempSync(join(tmpdir(), "policy-brief-"));
	const workspace = join(scratch, "workspace");
	mkdirSync(workspace);
	writeFileSync(join(workspace, "brief.md"), makeBrief(10_000));
	try {
		await runTests({
			vscodeExecutablePath: process.execPath,
			extensionDevelopmentPath: root,
			extensionTestsPath,
			extensionTestsEnv: { TEST_SCRATCH: scratch },
			launchArgs: [
				join(root, "scripts/vscode-host/code.ts"),
				workspace,
				"--disable-extensions",
				`--user-data-dir=${join(scratch, "profile")}`,
			],
		});
		await until("VS Code's processes to end", () => processesWith(scratch).length === 0);
		return JSON.parse(readFileSync(join(workspace, "result.json"), "utf8"));
	} finally {
		rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
	}
}
