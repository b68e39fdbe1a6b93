import assert from "node:assert/strict";
import { fork, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite, test } from "node:test";
import { bundledCommandLine } from "../support/bundle.ts";
import { until } from "../support/until.ts";
import { codesIn, start } from "./wire.ts";

const uri = "file:///work/river.brief.md";
const text = "Arvenia recorded 412 overdose deaths in 2029.\n";
const statistic = ["sourcing/unsourced-statistic"];

suite("a server in a process of its own", () => {
	const cli = bundledCommandLine();
	const stdio = () => start([cli.path, "lsp", "--stdio"]);

	test("outlives headers and bodies that are broken", async () => {
		const { wire, child, ended } = stdio();
		await wire.begin();
		wire.open(uri, text);
		const bodies = [
			"{",
			"null",
			"7",
			"[]",
			"{}",
			'{"jsonrpc":"1.0"}',
			'{"id":{},"method":7}',
			'{"jsonrpc":"2.0","id":null,"method":"shutdown?"}',
			"\xff\xfe\0",
		];
		for (const body of bodies) {
			const before = wire.logged;
			wire.raw(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
			assert.deepEqual(await wire.codes(uri), statistic, body);
			assert.ok(wire.logged <= before + 1, body);
		}
		for (const header of [
			"Content-Length: x\r\n\r\n",
			"Content-Type: text/plain\r\n\r\n",
			"no header\r\n\r\n",
			"\r\n\r\n",
		]) {
			const before = wire.logged;
			wire.raw(header);
			await until("the complaint", () => wire.logged === before + 1);
			assert.deepEqual(await wire.codes(uri), statistic, header);
		}
		child.kill();
		await ended;
	});

	test("ends well when it is shut down, and says so when it is not", async () => {
		for (const [shutdown, code] of [
			[true, 0],
			[false, 1],
		] as const) {
			const { wire, ended } = stdio();
			await wire.begin();
			if (shutdown) assert.equal((await wire.request("shutdown", undefined)).result, null);
			wire.notify("exit", undefined);
			assert.equal(await ended, code);
		}
		const { wire, ended } = stdio();
		wire.notify("exit", undefined);
		assert.equal(await ended, 1);
	});

	test("ends when nobody speaks to it any more", async () => {
		const { wire, child, ended } = stdio();
		await wire.begin({ processId: process.pid });
		child.stdin?.end();
		assert.equal(await ended, 1);
	});

	test("loses nothing when it is killed: the client's next server says the same", async () => {
		const choice = { initializationOptions: { chosen: { "file:///work/README.md": true } } };
		const said = [];
		for (let life = 0; life < 2; life++) {
			const { wire, child, ended } = stdio();
			await wire.begin(choice);
			wire.open(uri, text);
			wire.open("file:///work/README.md", text);
			said.push([await wire.codes(uri), await wire.codes("file:///work/README.md")]);
			void wire.request("textDocument/hover", { textDocument: { uri } });
			child.kill("SIGKILL");
			await ended;
		}
		assert.deepEqual(said, [
			[statistic, statistic],
			[statistic, statistic],
		]);
	});

	test("ends when its client is killed, over standard input and over a channel", {
		timeout: 30_000,
	}, async () => {
		for (const transport of ["stdio", "ipc", "held"]) {
			const script = join(cli.folder, `${transport}.mjs`);
			writeFileSync(script, clientOf(cli.path, transport));
			const client = spawn(process.execPath, [script], { stdio: ["ignore", "pipe", "inherit"] });
			const [line] = await once(client.stdout, "data");
			const server = Number(line);
			assert.ok(isAlive(server));
			client.kill("SIGKILL");
			await until(`the server to end (${transport})`, () => !isAlive(server), 15_000);
		}
	});

	test("serves over a channel what it serves over standard input", async () => {
		const child = fork(cli.path, ["lsp", "--node-ipc"]);
		const send = (message: object) => child.send({ jsonrpc: "2.0", ...message });
		const report = new Promise((resolve) =>
			child.on(
				"message",
				(message: { id?: unknown; result?: unknown }) =>
					message.id === 3 && resolve(message.result),
			),
		);
		for (const nonsense of [{ nonsense: 1 }, { id: 9, method: 7 }]) send(nonsense);
		send({
			id: 1,
			method: "initialize",
			params: {
				processId: process.pid,
				rootUri: null,
				capabilities: { textDocument: { diagnostic: {} } },
			},
		});
		send({ method: "initialized", params: {} });
		send({
			method: "textDocument/didOpen",
			params: { textDocument: { uri, languageId: "markdown", version: 1, text } },
		});
		send({ id: 3, method: "textDocument/diagnostic", params: { textDocument: { uri } } });
		assert.deepEqual(codesIn(await report), statistic);
		child.disconnect();
		const [code] = await once(child, "exit");
		assert.equal(code, 1);
	});
});

/** A client that prints the process of its server and then does nothing. */
function clientOf(server: string, transport: string): string {
	const stdio = {
		stdio: '["pipe", "pipe", "ignore"]',
		ipc: '["ignore", "ignore", "ignore", "ipc"]',
		held: '["pipe", "pipe", "ignore"]',
	}[transport];
	const how = transport === "ipc" ? "--node-ipc" : "--stdio";
	const message = {
		jsonrpc: "2.0",
		id: 1,
		method: "initialize",
		params: { rootUri: null, capabilities: {} },
	};
	return `
import { spawn } from "node:child_process";
const child = spawn(process.execPath, [${JSON.stringify(server)}, "lsp", "${how}"], { stdio: ${stdio} });
const message = ${JSON.stringify(message)};
message.params.processId = process.pid;
const body = JSON.stringify(message);
if (${transport === "ipc"}) child.send(message); else child.stdin.write("Content-Length: " + body.length + "\\r\\n\\r\\n" + body);
(${transport === "ipc"} ? child : child.stdout).once(${transport === "ipc"} ? "message" : "data", () => console.log(child.pid));
setInterval(() => undefined, 1000);
`;
}

function isAlive(id: number): boolean {
	try {
		process.kill(id, 0);
		return true;
	} catch {
		return false;
	}
}
