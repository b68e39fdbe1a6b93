import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { unmark } from "../../test/support/marks.ts";
import { root } from "../vscode-host/paths.ts";
import type { Pattern } from "./pattern.ts";

/**
 * The patterns that our code puts together when it is loaded, lints the golden briefs and the
 * examples, and makes every fix. Those that libraries make are theirs.
 */
export async function builtPatterns(): Promise<Pattern[]> {
	const found: Pattern[] = [];
	const own = globalThis.RegExp;
	const record = (pattern: RegExp) => {
		const place = maker();
		if (place) found.push({ source: pattern.source, flags: pattern.flags, place });
		return pattern;
	};
	globalThis.RegExp = new Proxy(own, {
		construct: (target, [source, flags]) => record(new target(source, flags)),
		apply: (target, _, [source, flags]) => record(new target(source, flags)),
	});
	try {
		const core = await import("../../server/core/index.ts");
		for (const file of globSync("{test/golden,examples/**}/*.md", { cwd: root }).toSorted())
			for (const finding of core.lint(unmark(readFileSync(join(root, file), "utf8"))).findings) {
				finding.fixes?.();
				finding.setAside?.();
			}
	} finally {
		globalThis.RegExp = own;
	}
	return found;
}

/** What only makes the patterns of others. */
const helpers = ["built-patterns.ts", "sourcing/patterns.ts"];

/** Where in our own code the pattern is made; undefined where a library makes it. */
function maker(): string | undefined {
	const frames = (new Error().stack ?? "").split("\n").slice(1);
	const caller = frames.find(
		(frame) => frame.includes(".ts:") && !helpers.some((helper) => frame.includes(helper)),
	);
	const [, place] = caller?.split(`${pathToFileURL(root).href.replace(/\/?$/, "/")}`) ?? [];
	const [, path, line] = /^(server\/[^:]+):(\d+)/.exec(place ?? "") ?? [];
	const library = frames.findIndex((frame) => frame.includes("node_modules"));
	if (path === undefined || (library !== -1 && library < frames.indexOf(caller ?? "")))
		return undefined;
	return `${path}:${line}`;
}
