import { type ExtensionContext, l10n, SnippetString, Uri, workspace } from "vscode";

/** A brief to begin with. Its text is in `templates/<id>.md`. */
export interface Template {
	readonly id: string;
	readonly name: string;
	/** What it is written for. */
	readonly use: string;
	/** Who reads it, and how long it is. */
	readonly detail: string;
}

export function templates(): readonly Template[] {
	return [
		{
			id: "policy-brief",
			name: l10n.t("Policy Brief"),
			use: l10n.t("Shows what a problem is and what should be done about it"),
			detail: l10n.t("For people who can act and did not ask · 2–4 pages, at most 1,500 words"),
		},
		{
			id: "options-memo",
			name: l10n.t("Options Memo"),
			use: l10n.t("Weighs courses of action against each other and recommends one"),
			detail: l10n.t(
				"For a decision-maker and the offices that are asked · 2–3 pages, about 1,000 words",
			),
		},
		{
			id: "decision-memo",
			name: l10n.t("Decision Memo"),
			use: l10n.t("Asks for a signature: bottom line first, boxes to tick"),
			detail: l10n.t("For the person who signs · 1 page, 2 at most"),
		},
		{
			id: "evidence-brief",
			name: l10n.t("Evidence Brief"),
			use: l10n.t("Sets out what is known of each option, and need not choose one"),
			detail: l10n.t(
				"For those who prepare a decision together · 1 page of messages, 3 of summary",
			),
		},
		{
			id: "rapid-response",
			name: l10n.t("Rapid Response"),
			use: l10n.t("Answers a question today: what is known, assessed and unknown"),
			detail: l10n.t("For whoever asked · 1 page, about 700 words"),
		},
		{
			id: "intelligence-assessment",
			name: l10n.t("Intelligence Assessment"),
			use: l10n.t("Judges how likely something is, and leaves to others what to do"),
			detail: l10n.t("For those who decide on it · 2–4 pages"),
		},
		{
			id: "impact-assessment",
			name: l10n.t("Impact Assessment"),
			use: l10n.t("Measures options against what happens anyway, and says who should act"),
			detail: l10n.t(
				"For lawmakers and those who are consulted · 2 pages of summary, then as long as it must be",
			),
		},
	];
}

export async function readTemplate(
	{ extensionUri }: ExtensionContext,
	{ id }: Template,
): Promise<SnippetString> {
	const file = await workspace.fs.readFile(Uri.joinPath(extensionUri, "templates", `${id}.md`));
	return snippetOf(new TextDecoder().decode(file));
}

/** Each TODO is a tab stop; the title is one in both its places, and the date is today. */
function snippetOf(template: string): SnippetString {
	const snippet = new SnippetString();
	const title = 1;
	let stop = title;
	for (const [part] of template.matchAll(
		/^date: TODO$|TODO(?: \([^()]*\))?|.+?(?=TODO|^date: TODO$)|.+$/gms,
	)) {
		if (part === "date: TODO") appendDate(snippet);
		else if (!part.startsWith("TODO")) snippet.appendText(part);
		else snippet.appendPlaceholder(part, isTitle(snippet) ? title : ++stop);
	}
	return snippet.appendTabstop(0);
}

function isTitle({ value }: SnippetString): boolean {
	return /\n(?:title: "|# )$/.test(value);
}

function appendDate(snippet: SnippetString): void {
	snippet.appendText("date: ");
	for (const [index, name] of ["YEAR", "MONTH", "DATE"].entries()) {
		if (index > 0) snippet.appendText("-");
		snippet.appendVariable(`CURRENT_${name}`, "");
	}
}
