// Prints, one JSON line each, how many steps each work takes on each hostile text:
// node test/support/count-steps.ts 1000 4000 [part of a name]
import type { Hostile } from "./hostile-texts.ts";
import { StepCounter } from "./step-counter.ts";

export interface StepCount {
	readonly work: string;
	readonly text: string;
	/** One for each size that was asked for. */
	readonly steps: readonly number[];
}

const [sizes, [part = ""]] = [process.argv.slice(2, 4).map(Number), process.argv.slice(4)];
const counter = new StepCounter();
counter.start();
// What is imported before is not counted.
const core = await import("../../server/core/index.ts");
const { readBibliography } = await import("./read-bibliography.ts");
const { hostileBibliographies, hostileRuns, hostileTexts } = await import("./hostile-texts.ts");

const prose = "## Risks\n\nSmuggling fell by 12% in 2030, and there is a risk of raids.\n\n";
for (const file of ["a.bib", "a.json", "a.yaml"]) readBibliography(file, prose);
show(core.lint(prose));

for (const [text, makes] of Object.entries({ ...hostileTexts, ...together(hostileRuns) })) {
	if (!text.includes(part)) continue;
	const linting: number[] = [];
	const showing: number[] = [];
	for (const [salt, size] of sizes.entries()) {
		const sources = makes.map((make) => make(size, salt));
		let linted: ReturnType<typeof core.lint>[] = [];
		linting.push(
			counter.count(() => {
				linted = sources.map((source) => core.lint(source));
			}),
		);
		showing.push(counter.count(() => linted.forEach(show)));
	}
	print({ work: "lint", text, steps: linting });
	print({ work: "show", text, steps: showing });
}

for (const [text, [file, make]] of Object.entries(hostileBibliographies)) {
	if (!text.includes(part)) continue;
	const read = (make: Hostile, size: number, salt: number) => {
		const source = make(size, salt);
		return counter.count(() => {
			for (const entry of readBibliography(file, source).entries.values()) entry.words();
		});
	};
	print({ work: "bibliography", text, steps: sizes.map((size, salt) => read(make, size, salt)) });
}

/** What faces do with a brief besides showing its findings. */
function show({ brief, findings }: ReturnType<typeof core.lint>): void {
	fixOne(findings);
	core.safeEdits(findings);
	core.inspectBrief(brief);
	core.outlineOf(brief);
	core.foldsOf(brief);
	core.linksOf(brief);
	core.labelsOf(brief);
	core.talliesOf(brief);
	core.renumberFootnotes(brief);
	core.recordFindings({ brief, findings });
	const report = { file: "a.md", lines: new core.LineIndex(brief.text), brief, findings };
	for (const finding of findings) core.toJson(finding, report.lines);
	core.renderGithub(report);
	core.sarifResults(report);
	core.toMarkdown(report);
}

/** Some at a time: what takes more than linear time stands out of their sum. */
function together(texts: Readonly<Record<string, Hostile>>): Record<string, readonly Hostile[]> {
	const names = Object.keys(texts);
	const many = part === "" ? 20 : 1;
	const groups = names.flatMap((_, at) => (at % many === 0 ? [names.slice(at, at + many)] : []));
	return Object.fromEntries(
		groups.map((group) => [group.join(", "), group.flatMap((name) => texts[name] ?? [])]),
	);
}

function fixOne(findings: ReturnType<typeof core.lint>["findings"]): void {
	const finding = findings[Math.floor(findings.length / 2)];
	finding?.fixes?.();
	finding?.setAside?.();
}

function print(count: StepCount): void {
	process.stdout.write(`${JSON.stringify(count)}\n`);
}
