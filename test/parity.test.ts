import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Diagnostic, DocumentDiagnosticReport } from "vscode-languageserver-protocol";
import { startSession } from "./lsp/client.ts";

const main = fileURLToPath(new URL("../server/cli/main.ts", import.meta.url));

const strict = JSON.stringify({
	level: "strict",
	citationScope: "sentence",
	rules: {
		"sourcing/unsourced-quotation": "error",
		"sourcing/unsourced-statistic": { severity: "information", ignore: ["percent"] },
		"risk/missing-table": { minSentences: 1 },
		"sourcing/placeholder": "off",
	},
});

// The editor and the command line give the same findings for the same file.
suite("parity of editor and command line", () => {
	for (const configuration of [undefined, strict]) {
		parity("golden briefs", new URL("./golden/", import.meta.url), configuration);
		parity("examples", new URL("../examples/briefs/", import.meta.url), configuration);
		parity("real drafts", new URL("../../shared/briefs/", import.meta.url), configuration);
		parity(
			"real documents",
			new URL("../../shared/data/markdown/", import.meta.url),
			configuration,
		);
	}
});

function parity(name: string, folder: URL, configuration: string | undefined): void {
	const skip = existsSync(folder) ? false : `${folder.pathname} is not here`;
	const title = configuration === undefined ? name : `${name}, with a configuration file`;
	test(title, { skip }, async () => {
		const files = readdirSync(folder)
			.filter((file) => file.endsWith(".md"))
			.map((file) => fileURLToPath(new URL(file, folder)));
		assert.ok(files.length > 0);
		const reports = commandLine(files, configuration);
		const here = `${folder}.policybrief.json`;
		const session = await startSession({
			read: async (uri) => (uri === here ? configuration : undefined),
		});
		for (const { file, findings } of reports) {
			const uri = `file://${file}`;
			await session.connection.sendNotification("policyBrief/choose", {
				textDocument: { uri },
				brief: true,
			});
			await session.open(uri, readFileSync(file, "utf8"));
			const report = await session.connection.sendRequest<DocumentDiagnosticReport>(
				"textDocument/diagnostic",
				{ textDocument: { uri } },
			);
			assert.ok(report.kind === "full");
			assert.deepEqual(report.items.map(fromEditor), findings.map(fromCli), file);
		}
		session.close();
	});
}

function commandLine(
	files: readonly string[],
	configuration: string | undefined,
): readonly { readonly file: string; readonly findings: readonly CliFinding[] }[] {
	const scratch = mkdtempSync(join(tmpdir(), "policy-brief-parity-"));
	const path = join(scratch, "configuration.json");
	writeFileSync(path, configuration ?? "{}");
	const config = configuration === undefined ? ["--no-config"] : ["--config", path];
	const args = [main, "check", ...files, ...config, "--format", "json", "--fail-on", "never"];
	try {
		return JSON.parse(
			execFileSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 28 }),
		);
	} finally {
		rmSync(scratch, { recursive: true, force: true });
	}
}

interface CliFinding {
	readonly rule: string;
	readonly severity: string;
	readonly message: string;
	readonly startLine: number;
	readonly startColumn: number;
	readonly endLine: number;
	readonly endColumn: number;
}

const severities = ["", "error", "warning", "information", "hint"];

function fromEditor({ range: { start, end }, code, severity, message }: Diagnostic): unknown {
	return [
		code,
		severities[severity ?? 0],
		message,
		[start.line + 1, start.character + 1, end.line + 1, end.character + 1],
	];
}

function fromCli(finding: CliFinding): unknown {
	const { rule, severity, message, startLine, startColumn, endLine, endColumn } = finding;
	return [rule, severity, message, [startLine, startColumn, endLine, endColumn]];
}
