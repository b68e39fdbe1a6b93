import {
	type CancellationToken,
	type Disposable,
	type Range,
	type SemanticTokens,
	SemanticTokensBuilder,
	type SemanticTokensLegend,
	type SemanticTokensParams,
	type SemanticTokensRangeParams,
	SemanticTokensRegistrationType,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { overlaps, type Span, slice, type Wording, wordingsOf } from "../core/index.ts";
import { toSpan } from "./convert.ts";
import type { Session } from "./session.ts";

const modifiers = [
	"sourced",
	"unsourced",
	"firstLens",
	"secondLens",
	"sovereignty",
	"security",
	"conceded",
	"negated",
];
const legend: SemanticTokensLegend = {
	tokenTypes: ["claim", "argument"],
	tokenModifiers: modifiers,
};

/** What a server says at the start to a client that does not let it say so later. */
export const semanticTokensOptions = { legend, full: true, range: true };

/** Colors the words of claims and arguments, for those who ask for it. */
export class WordColors {
	readonly #session: Session;
	/** Whether the author asked for it. */
	shown = false;
	#told = false;
	#registered: Promise<Disposable> | undefined;

	constructor(session: Session) {
		this.#session = session;
	}

	listen(): void {
		const { connection, guard } = this.#session;
		const { semanticTokens } = connection.languages;
		semanticTokens.on(
			guard.answer<SemanticTokensParams, SemanticTokens | null>(null, ({ textDocument }, token) =>
				this.#answer(textDocument.uri, token),
			),
		);
		semanticTokens.onRange(
			guard.answer<SemanticTokensRangeParams, SemanticTokens | null>(
				null,
				({ textDocument, range }, token) => this.#answer(textDocument.uri, token, range),
			),
		);
	}

	/** Has the colors shown, hidden or made anew. A client that lets it is asked only while they are shown. */
	async update(): Promise<void> {
		const changed = this.shown !== this.#told;
		this.#told = this.shown;
		if (changed && isDynamic(this.#session)) await this.#register();
		else if (changed || this.shown) await this.#ask();
	}

	async #register(): Promise<void> {
		const { client } = this.#session.connection;
		const options = { documentSelector: null, ...semanticTokensOptions };
		const before = this.#registered;
		this.#registered = this.shown
			? client.register(SemanticTokensRegistrationType.type, options)
			: undefined;
		(await before)?.dispose();
		await this.#registered;
	}

	async #ask(): Promise<void> {
		const { client, connection } = this.#session;
		if (client.workspace?.semanticTokens?.refreshSupport)
			await connection.languages.semanticTokens.refresh();
	}

	async #answer(
		uri: string,
		token: CancellationToken,
		range?: Range,
	): Promise<SemanticTokens | null> {
		const document = await this.#session.ready(uri, token);
		const brief = document && this.shown && this.#session.briefs.briefOf(document);
		if (!brief) return null;
		const within = range && toSpan(document, range);
		const wordings = wordingsOf(brief).filter(({ span }) => !within || overlaps(span, within));
		return encode(document, wordings);
	}
}

/** Whether the client lets the server say later what it answers. */
export function isDynamic({ client }: Session): boolean {
	return client.textDocument?.semanticTokens?.dynamicRegistration === true;
}

function encode(document: TextDocument, wordings: readonly Wording[]): SemanticTokens {
	const builder = new SemanticTokensBuilder();
	for (const wording of wordings)
		for (const { start, end } of linesOf(document.getText(), wording.span)) {
			const { line, character } = document.positionAt(start);
			builder.push(line, character, end - start, wording.argued ? 1 : 0, bitsOf(wording));
		}
	return builder.build();
}

/** A token ends with its line. */
function linesOf(text: string, span: Span): Span[] {
	return Array.from(slice(text, span).matchAll(/[^\s>][^\r\n]*/g), ({ 0: line, index }) => {
		const start = span.start + index;
		return { start, end: start + line.trimEnd().length };
	});
}

function bitsOf({ sourced, argued }: Wording): number {
	const names = [sourced ? "sourced" : "unsourced"];
	if (argued) names.push(argued.side === 0 ? "firstLens" : "secondLens", argued.lens);
	if (argued?.conceded) names.push("conceded");
	if (argued?.negated) names.push("negated");
	return names.reduce((bits, name) => bits | bitOf(name), 0);
}

function bitOf(name: string): number {
	const index = modifiers.indexOf(name);
	return index === -1 ? 0 : 1 << index;
}
