import type { MarkedSentence } from "../../server/lsp/protocol.ts";
import { type Found, findSentences } from "./find-sentences.ts";

/** What we use of a token of markdown-it. */
export interface Token {
	readonly type: string;
	readonly tag: string;
	readonly attrs: readonly (readonly [string, string])[] | null;
	/** The lines that it comes from, end exclusive. */
	readonly map: readonly [number, number] | null;
	readonly nesting: number;
	readonly content: string;
	readonly children: readonly Token[] | null;
	readonly markup: string;
}

/** The tokens of a document with the sentences marked that something is said of. Changes no token. */
export function markTokens(
	tokens: readonly Token[],
	sentences: readonly MarkedSentence[],
): readonly Token[] {
	const byLine = Map.groupBy(sentences, ({ line }) => line);
	let lines: Token["map"] = null;
	return tokens.map((token) => {
		lines = token.map ?? lines;
		if (token.type !== "inline" || !token.children || !lines) return token;
		const own: MarkedSentence[] = [];
		for (let line = lines[0]; line < lines[1]; line++) own.push(...(byLine.get(line) ?? []));
		return own.length === 0 ? token : copy(token, { children: markWords(token.children, own) });
	});
}

function markWords(tokens: readonly Token[], sentences: readonly MarkedSentence[]): Token[] {
	const found = Map.groupBy(findSentences(tokens.map(wordsOf), sentences), ({ piece }) => piece);
	return tokens.flatMap((token, piece) =>
		token.type === "text" ? wrap(token, found.get(piece) ?? []) : [token],
	);
}

/** What has no words for the linter, such as code and bare addresses, has none here. */
function wordsOf(token: Token, index: number, all: readonly Token[]): string {
	const before = all[index - 1];
	const bare = before?.type === "link_open" && /^(autolink|linkify)$/.test(before.markup);
	return token.type === "text" && !bare ? token.content : " ";
}

function wrap(token: Token, found: readonly Found<MarkedSentence>[]): Token[] {
	let at = 0;
	const wrapped: Token[] = [];
	const text = (content: string) => copy(token, { content });
	for (const { start, end, sentence, isLast } of found) {
		const { classes, title, badges } = sentence;
		wrapped.push(
			text(token.content.slice(at, start)),
			open(token, ["policy-brief", ...classes].join(" "), title),
			text(token.content.slice(start, end)),
			close(token),
		);
		for (const badge of isLast ? badges : [])
			wrapped.push(
				open(token, `policy-brief-badge ${badge.of}`, ""),
				text(badge.text),
				close(token),
			);
		at = end;
	}
	return [...wrapped, text(token.content.slice(at))];
}

function open(like: Token, className: string, title: string): Token {
	const attrs: [string, string][] = [["class", className]];
	if (title) attrs.push(["title", title]);
	return copy(like, { type: "policy_brief_open", tag: "span", nesting: 1, attrs, content: "" });
}

function close(like: Token): Token {
	return copy(like, { type: "policy_brief_close", tag: "span", nesting: -1, content: "" });
}

/** With the methods that other plugins call. */
function copy(token: Token, changes: Partial<Token>): Token {
	return Object.assign(Object.create(Object.getPrototypeOf(token)), token, changes);
}
