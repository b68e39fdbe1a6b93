// Preloaded into a process: whatever would reach the network is written down and fails.
import { appendFileSync } from "node:fs";
import { createRequire, syncBuiltinESMExports } from "node:module";

const require = createRequire(import.meta.url);
const trap = (name) =>
	function reached() {
		appendFileSync(process.env.NETWORK_LOG, `${name}\n`);
		throw new Error(`${name} would reach the network`);
	};
const doors = {
	net: ["connect", "createConnection", "createServer"],
	tls: ["connect", "createServer"],
	dns: ["lookup", "resolve", "resolve4", "resolve6", "reverse"],
	"dns/promises": ["lookup", "resolve"],
	http: ["request", "get", "createServer"],
	https: ["request", "get", "createServer"],
	http2: ["connect", "createServer"],
	dgram: ["createSocket"],
};
for (const [module, names] of Object.entries(doors))
	for (const name of names) require(`node:${module}`)[name] = trap(`${module}.${name}`);
const { Server, Socket } = require("node:net");
Socket.prototype.connect = trap("Socket.connect");
Server.prototype.listen = trap("Server.listen");
for (const name of ["fetch", "WebSocket", "EventSource"]) globalThis[name] = trap(name);
syncBuiltinESMExports();
