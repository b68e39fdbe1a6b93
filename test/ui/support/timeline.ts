import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cache } from "../../../scripts/vscode-host/paths.ts";
import type { Sight } from "./watch.ts";

/** What the author did and saw, as a table in Markdown. */
export class Timeline {
	readonly #rows: string[] = [];
	#began = 0;
	#last: Sight | undefined;

	add(what: string, seen: readonly Sight[], at = seen[0]?.at ?? 0): void {
		this.#began ||= at;
		if (what) this.#row(at, what, "");
		for (const sight of seen) {
			const before = this.#last;
			this.#last = sight;
			const came = sight.problems.filter((problem) => !before?.problems.includes(problem));
			const went = before?.problems.filter((problem) => !sight.problems.includes(problem)) ?? [];
			const news = [
				...came.map((problem) => `+ ${problem}`),
				...went.map((problem) => `− ${problem}`),
			];
			if (JSON.stringify({ ...sight, at: 0 }) !== JSON.stringify({ ...before, at: 0 }))
				this.#row(sight.at, "", news.join("<br>"), sight);
		}
	}

	#row(at: number, what: string, news: string, sight?: Sight): void {
		const time = ((at - this.#began) / 1000).toFixed(2);
		const counts = sight ? [sight.problems.length, sight.underlined, sight.status] : ["", "", ""];
		this.#rows.push(`| ${[time, what, news, ...counts].join(" | ")} |`);
	}

	write(): string {
		const head =
			"| s | the author | Problems panel | rows | underlined | status bar |\n| --: | --- | --- | --: | --: | --- |";
		const table = `${head}\n${this.#rows.join("\n")}\n`;
		mkdirSync(join(cache, "results"), { recursive: true });
		writeFileSync(join(cache, "results/typing.md"), table);
		return table;
	}
}
