import picomatch from "picomatch/posix.js";

/**
 * Whether the globs let the path in: with forward slashes, and none at its start. A glob that starts
 * with `!` takes out what the others let in; a README and its like lie among briefs and are none.
 */
export function isBriefPath(path: string, globs: readonly string[]): boolean {
	return !aboutItsFolder.test(path) && matcherFor(globs)(path);
}

const aboutItsFolder = /(?:^|\/)(?:readme|changelog|contributing|license)[^/]*$/i;

type Matcher = (path: string) => boolean;

/** Many files are asked about with the same globs. */
const matchers = new WeakMap<readonly string[], Matcher>();

function matcherFor(globs: readonly string[]): Matcher {
	const matcher = matchers.get(globs) ?? compile(globs);
	matchers.set(globs, matcher);
	return matcher;
}

function compile(globs: readonly string[]): Matcher {
	const ignore = globs.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1));
	const taken = globs.filter((glob) => !glob.startsWith("!"));
	return taken.length > 0 ? picomatch(taken, { dot: true, ignore }) : () => false;
}
