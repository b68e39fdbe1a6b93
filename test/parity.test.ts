import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { suite, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Diagnostic, DocumentDiagnosticReport } from "vscode-languageserver-protocol";
import { startSession } from "./lsp/client.ts";

const main = fileURLToPath(new URL("../server/cli/main.ts", import.meta.url));

// The editor and the command line give the same findings for the same file.
suite("parity of editor and command line", () => {
	parity("golden briefs", new URL("./golden/", import.meta.url));
	parity("examples", new URL("../examples/briefs/", import.meta.url));
	parity("real drafts", new URL("../../shared/briefs/", import.meta.url));
	parity("real documents", new URL("../../shared/data/markdown/", import.meta.url));
});

function parity(name: string, folder: URL): void {
	const skip = existsSync(folder) ? false : `${folder.pathname} is not here`;
	test(name, { skip }, async () => {
		const files = readdirSync(folder)
			.filter((file) => file.endsWith(".md"))
			.map((file) => fileURLToPath(new URL(file, folder)));
		assert.ok(files.length > 0);
		const args = [main, "check", ...files, "--no-config", "--format", "json", "--fail-on", "never"];
		const reports: { file: string; findings: CliFinding[] }[] = JSON.parse(
			execFileSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 28 }),
		);
		const session = await startSession();
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
