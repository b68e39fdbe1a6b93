import { type Span, slice } from "../text/span.ts";
import type { CslItem } from "./csl.ts";
import { decodeBibtex } from "./decode-bibtex.ts";
import type { Entry, EntryList, EntryProblem } from "./entry.ts";

/**
 * Cuts BibTeX and BibLaTeX into entries, in one pass. What an entry says is read when somebody asks.
 * A broken entry costs only itself: the next one starts at the next line that starts like one.
 */
export function readBibtex(text: string): EntryList {
	const scanner = new Scanner(text);
	scanner.run();
	return { entries: scanner.entries, problems: scanner.problems };
}

const opening = /@[ \t]*([A-Za-z]+)\s*([{(])/g;
const lineOpening = /\n[ \t]*@[ \t]*[A-Za-z]+\s*[{(]/g;
const space = /\s*(?:%[^\n]*(?:\n\s*|$))*/y;
const keyPattern = /[^\s,={}()"#%@][^,={}"#%\n]*/y;
const fieldName = /[^\s,={}"#%()@]+/y;
const bareValue = /[^\s,={}"#%()]+/y;
/** Fields that tell a work from others, or give it a second key. */
const kept: ReadonlySet<string> = new Set(["author", "editor", "institution", "title", "ids"]);

class Scanner {
	readonly entries: Entry[] = [];
	readonly problems: EntryProblem[] = [];
	readonly #text: string;
	readonly #macros: Span[] = [];
	#macroText: string | undefined;
	#at = 0;
	#next = 0;
	/** How many characters may still be looked through in vain for the end of a comment. */
	#patience: number;

	constructor(text: string) {
		this.#text = text;
		this.#patience = 2 * text.length;
	}

	run(): void {
		for (;;) {
			opening.lastIndex = this.#at;
			const match = opening.exec(this.#text);
			if (!match) return;
			const type = (match[1] ?? "").toLowerCase();
			this.#at = opening.lastIndex;
			const close = match[2] === "(" ? ")" : "}";
			if (type === "comment" || type === "preamble") this.#skip(close);
			else if (type === "string") this.#macro(match.index, close);
			else this.#entry({ start: match.index, end: this.#at }, close);
		}
	}

	/** To the closing sign of what need not be read; of what is not closed, only the opening is left out. */
	#skip(close: string): boolean {
		if (this.#patience < 0) return false;
		if (this.#balanced(close, this.#text.length)) return true;
		this.#patience -= this.#text.length - this.#at;
		return false;
	}

	#macro(start: number, close: string): void {
		if (this.#skip(close)) this.#macros.push({ start, end: this.#at });
		else this.#report({ start, end: this.#at }, "This is not closed.");
	}

	#entry(head: Span, close: string): void {
		const key = this.#key();
		const next = this.#nextOpening();
		const fields = new Map<string, Span>();
		if (!key) {
			this.#report(head, "This entry has no key.");
			this.#resume(close, next);
			return;
		}
		const before = this.problems.length;
		const closed = this.#fields(close, next, fields);
		if (!closed) this.#at = next;
		if (!closed && this.problems.length === before)
			this.#report(key, `The entry “${slice(this.#text, key)}” is not closed.`);
		const source = { start: head.start, end: this.#at };
		this.#add(key, fields, source);
		for (const alias of this.#aliases(fields.get("ids"))) this.#add(alias, fields, source);
	}

	#key(): Span | undefined {
		this.#match(space);
		const start = this.#at;
		const words = this.#match(keyPattern)?.trimEnd() ?? "";
		if (words === "" || this.#text.charAt(this.#at) === "=") {
			this.#at = start;
			return undefined;
		}
		const span = { start, end: start + words.length };
		if (/\s/.test(words)) this.#report(span, `The key “${words}” has a space and cannot be cited.`);
		return span;
	}

	/** Where the next entry starts at the latest. */
	#nextOpening(): number {
		if (this.#next > this.#at) return this.#next;
		lineOpening.lastIndex = this.#at;
		const match = lineOpening.exec(this.#text);
		this.#next = match ? match.index + 1 : this.#text.length;
		return this.#next;
	}

	/** Whether the end of the entry was reached. What is wrong is reported once. */
	#fields(close: string, limit: number, fields: Map<string, Span>): boolean {
		let comma = false;
		for (;;) {
			this.#match(space);
			const sign = this.#text.charAt(this.#at);
			if (this.#at >= limit) return false;
			if (sign === close) {
				this.#at++;
				return true;
			}
			if (sign === ",") {
				this.#at++;
				comma = true;
				continue;
			}
			const start = this.#at;
			const name = this.#match(fieldName);
			this.#match(space);
			if (name === undefined || this.#text.charAt(this.#at) !== "=") {
				const word = name ?? sign;
				this.#report({ start, end: start + word.length }, `A field was expected, not “${word}”.`);
				this.#at = start;
				return this.#resume(close, limit);
			}
			if (!comma)
				this.#report({ start, end: start + name.length }, `A comma is missing before “${name}”.`);
			this.#at++;
			const value = this.#value(limit);
			if (!value) return this.#resume(close, limit);
			const field = name.toLowerCase();
			if (kept.has(field)) fields.set(field, value);
			comma = false;
		}
	}

	/** Behind what could not be read, to the end of the entry. */
	#resume(close: string, limit: number): boolean {
		const closed = this.#balanced(close, limit);
		if (!closed) this.#at = limit;
		return closed;
	}

	/** Braces, quotation marks, numbers and names of macros, joined by `#`. */
	#value(limit: number): Span | undefined {
		this.#match(space);
		const start = this.#at;
		for (;;) {
			const sign = this.#text.charAt(this.#at);
			if (sign === "{" || sign === '"') {
				this.#at++;
				if (!this.#balanced(sign === "{" ? "}" : '"', limit)) return undefined;
			} else if (this.#match(bareValue) === undefined) {
				this.#report({ start: start - 1, end: start }, "A value is missing here.");
				return undefined;
			}
			const end = this.#at;
			this.#match(space);
			if (this.#text.charAt(this.#at) !== "#") return { start, end };
			this.#at++;
			this.#match(space);
		}
	}

	/** Moves behind the next `close` outside braces, or stays where there is none before `limit`. */
	#balanced(close: string, limit: number): boolean {
		const text = this.#text;
		let depth = 0;
		for (let at = this.#at; at < limit; at++) {
			const code = text.charCodeAt(at);
			if (code === backslash) at++;
			else if (depth === 0 && text.charAt(at) === close) {
				this.#at = at + 1;
				return true;
			} else if (code === openBrace) depth++;
			else if (code === closeBrace && --depth < 0) return false;
		}
		return false;
	}

	#match(pattern: RegExp): string | undefined {
		pattern.lastIndex = this.#at;
		const match = pattern.exec(this.#text);
		if (!match) return undefined;
		this.#at = pattern.lastIndex;
		return match[0];
	}

	/** BibLaTeX lists the former keys of an entry. */
	*#aliases(ids: Span | undefined): Generator<Span> {
		if (!ids) return;
		for (const { 0: key, index } of slice(this.#text, ids).matchAll(/[^\s,{}"]+/g))
			yield { start: ids.start + index, end: ids.start + index + key.length };
	}

	#add(span: Span, fields: ReadonlyMap<string, Span>, source: Span): void {
		const text = this.#text;
		let read: { readonly item: CslItem | undefined } | undefined;
		this.entries.push({
			key: slice(text, span),
			span,
			words: () =>
				[...fields]
					.filter(([name]) => name !== "ids")
					.map(([, field]) => slice(text, field))
					.join(" "),
			csl: () => {
				read ??= { item: this.#decode(source) };
				return read.item;
			},
		});
	}

	#decode(source: Span): CslItem | undefined {
		this.#macroText ??= this.#macros.map((macro) => `${slice(this.#text, macro)}\n`).join("");
		return decodeBibtex(slice(this.#text, source), this.#macroText);
	}

	#report(span: Span, message: string): void {
		this.problems.push({ span, message });
	}
}

const backslash = 92;
const openBrace = 123;
const closeBrace = 125;
