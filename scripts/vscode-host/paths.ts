import { join, resolve } from "node:path";

export const root = resolve(import.meta.dirname, "../..");

/** Everything downloaded or produced for a run of VS Code; git does not see it. */
export const cache = join(root, ".vscode-test");

export const vscodeFolder = join(cache, "vscode");
export const chromiumFolder = join(cache, "chromium");
