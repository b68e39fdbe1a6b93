// Writes what the rules say about themselves into their pages, the index of rules and package.json.
import { writeFileSync } from "node:fs";
import { generatedFiles } from "./docs/files.ts";

for (const { path, url, current, wanted } of generatedFiles()) {
	if (wanted === current) continue;
	writeFileSync(url, wanted);
	console.log(path);
}
