#!/usr/bin/env node
import module from "node:module";

// Node 22.1 brought it. Where the cache cannot be written, Node does without.
module.enableCompileCache?.();
await import("./main.ts");
