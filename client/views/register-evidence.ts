import { commands, Disposable, type Memento } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { copyEvidence } from "../commands/copy-evidence.ts";
import { copyEvidenceSummary } from "../commands/copy-evidence-summary.ts";
import { filterEvidence } from "../commands/filter-evidence.ts";
import { openReport } from "../commands/open-report.ts";
import { Reviewer } from "../commands/review-all-briefs.ts";
import { showBalance } from "../commands/show-balance.ts";
import { BriefsView } from "./briefs-view.ts";
import { noFilter } from "./evidence-filter.ts";
import type { EvidenceNode } from "./evidence-tree.ts";
import { EvidenceView } from "./evidence-view.ts";
import type { StatusBar } from "./status-bar.ts";

/** The views about evidence, and the commands that go with them. */
export function registerEvidence(
	client: BaseLanguageClient,
	memory: Memento,
	statusBar: StatusBar,
): Disposable {
	const evidence = new EvidenceView(client, memory, statusBar);
	const briefs = new BriefsView();
	const reviewer = new Reviewer(client, briefs);
	const showLens = (lens: string) => {
		evidence.filterBy({ ...noFilter, show: `argument:${lens}` });
		void commands.executeCommand("policyBrief.evidence.focus");
	};
	/** A menu hands over the row it is about, and those that are selected; a key hands over nothing. */
	const chosen = (node?: EvidenceNode, nodes?: readonly EvidenceNode[]) =>
		nodes ?? (node ? [node] : evidence.selection);
	const register = (name: string, run: (...args: never[]) => unknown): Disposable =>
		commands.registerCommand(`policyBrief.${name}`, run);
	return Disposable.from(
		evidence,
		briefs,
		register("groupBySection", () => evidence.groupBy("section")),
		register("groupByPillar", () => evidence.groupBy("pillar")),
		register("filterEvidence", () => filterEvidence(evidence)),
		register("clearEvidenceFilter", () => evidence.filterBy(noFilter)),
		register("copyEvidence", (node?: EvidenceNode, nodes?: readonly EvidenceNode[]) =>
			copyEvidence(chosen(node, nodes)),
		),
		register("copyEvidenceSummary", () => copyEvidenceSummary(client)),
		register("showBalance", () => showBalance(client, showLens)),
		register("reviewAllBriefs", () => reviewer.run()),
		register("openReport", () => openReport(briefs)),
	);
}
