import { spawn } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { text } from "node:stream/consumers";
import type { Conversion, Converted } from "./conversion.ts";
import { findProgram } from "./find-program.ts";
import { safeDocument } from "./safe-document.ts";

/**
 * Has pandoc make a Word or PDF file of a brief, in two steps: it reads the brief where it can open
 * nothing but the bibliographies, and writes what is left of it without anything that acts.
 */
export async function convertWithPandoc(
	{ markdown, pictures, bibliographies, format, target, pandocPath }: Conversion,
	signal: AbortSignal,
): Promise<Converted> {
	const program = pandocPath === "" ? await findProgram("pandoc") : pandocPath;
	if (program === undefined) return { failed: "missing", why: "" };
	try {
		const { output: version } = await run(program, ["--version"], "", signal);
		if (!isRecent(version)) return { failed: "old", why: version.split("\n")[0] ?? "" };
		const cites = bibliographies.length > 0 || /^references:/m.test(markdown);
		const sources = bibliographies.flatMap((path) => ["--bibliography", path]);
		const citing = cites ? ["--citeproc", ...sources] : [];
		const reading = ["--sandbox", "--from", dialect, "--to", "json", ...citing];
		const read = await run(program, reading, markdown, signal);
		const document = read.code === 0 ? safeDocument(read.output, pictures) : undefined;
		if (document === undefined) return { failed: "refused", why: read.errors };
		const engine = format === "pdf" ? await pdfEngine() : [];
		const writing = ["--from", "json", "--standalone", "--output", target, ...engine];
		const written = await run(program, writing, document, signal);
		if (written.code === 0) return {};
		return { failed: written.code === noEngine ? "engine" : "refused", why: written.errors };
	} catch (error) {
		if (signal.aborted) return { failed: "canceled", why: "" };
		return { failed: "missing", why: error instanceof Error ? error.message : "" };
	}
}

/** Without the author's TeX, which could open files. */
const dialect = "markdown-raw_tex-raw_attribute-latex_macros";

/** What pandoc ends with when it finds no PDF engine. */
const noEngine = 47;

/** Earlier ones can be kept from opening files by nothing. */
function isRecent(version: string): boolean {
	const [, major = "0", minor = "0"] = /^pandoc(?:\.exe)? (\d+)\.(\d+)/.exec(version) ?? [];
	return Number(major) > 2 || (Number(major) === 2 && Number(minor) >= 15);
}

/** Those that read any letter go first; pandoc looks for its own choice where none is there. */
async function pdfEngine(): Promise<readonly string[]> {
	for (const name of ["xelatex", "lualatex", "pdflatex"])
		if (await findProgram(name))
			return [`--pdf-engine=${name}`, "--pdf-engine-opt=-no-shell-escape"];
	for (const name of ["tectonic", "typst", "weasyprint"])
		if (await findProgram(name)) return [`--pdf-engine=${name}`];
	return [];
}

interface Ended {
	readonly code: number | null;
	readonly output: string;
	readonly errors: string;
}

/** Not where the brief lies, so that nothing there is taken for a part of the program. */
async function run(
	program: string,
	args: readonly string[],
	input: string,
	signal: AbortSignal,
): Promise<Ended> {
	const child = spawn(program, args, { cwd: tmpdir(), shell: false, signal, windowsHide: true });
	const closed = once(child, "close");
	child.stdin.on("error", () => undefined); // it ended before it had read everything
	child.stdin.end(input);
	const [[code], output, errors]: [readonly unknown[], string, string] = await Promise.all([
		closed,
		text(child.stdout),
		text(child.stderr),
	]);
	return { code: typeof code === "number" ? code : null, output, errors };
}
