#!/usr/bin/env node
import module from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";

/**
 * Where nobody else can write: what is kept there runs at the next start. Node would choose the
 * folder for temporary files, which all who use a machine share.
 */
function cacheFolder(): string {
	const { NODE_COMPILE_CACHE, LOCALAPPDATA, XDG_CACHE_HOME } = process.env;
	const home = LOCALAPPDATA ?? (XDG_CACHE_HOME || join(homedir(), ".cache"));
	return NODE_COMPILE_CACHE ?? join(home, "policy-brief");
}

// Node 22.1 brought it. Where the cache cannot be written, Node does without.
module.enableCompileCache?.(cacheFolder());
await import("./main.ts");
