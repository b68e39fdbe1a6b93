import { math } from "micromark-extension-math";
import type { Code, Construct, Extension, Previous, State, Tokenizer } from "micromark-util-types";

/**
 * Formulas between two dollar signs on either side, and between one on either side where they cannot
 * be sums of money: pandoc's rule, and in doubt it is text.
 */
export function formulas(): Extension {
	const { text, flow } = math();
	const construct = text?.[dollar];
	return {
		...(flow && { flow }),
		...(construct && !Array.isArray(construct) && { text: { [dollar]: careful(construct) } }),
	};
}

const dollar = 36;

function careful(construct: Construct): Construct {
	const tokenize: Tokenizer = (effects, ok, nok) =>
		effects.check({ tokenize: looksLikeFormula }, effects.attempt(construct, ok, nok), nok);
	const previous: Previous = function (code) {
		const isWord = code !== null && code > 0 && /[\p{L}\p{N}]/u.test(String.fromCodePoint(code));
		return !isWord && (construct.previous?.call(this, code) ?? true);
	};
	return { tokenize, previous, name: "formula" };
}

/** Looks ahead to the closing sign and behind it. */
const looksLikeFormula: Tokenizer = (effects, ok, nok) => {
	let words = "";
	return (code) => {
		effects.enter("data");
		effects.consume(code);
		return opened;
	};

	function opened(code: Code): State | undefined {
		return code === dollar ? leave(code, ok) : inside(code);
	}

	function inside(code: Code): State | undefined {
		if (code === null || words.length > longestInline) return leave(code, nok);
		effects.consume(code);
		if (code === dollar) return closed;
		words += code > 0 ? String.fromCodePoint(code) : " ";
		return inside;
	}

	function closed(code: Code): State | undefined {
		const isDigit = code !== null && code >= 48 && code <= 57;
		return leave(code, isDigit || code === dollar || !isFormula(words) ? nok : ok);
	}

	function leave(code: Code, next: State): State | undefined {
		effects.exit("data");
		return next(code);
	}
};

/** Longer ones stand on lines of their own. */
const longestInline = 1000;

function isFormula(words: string): boolean {
	if (/^\s|[\s\\]$/.test(words)) return false;
	if (/[\\^_={}<>]/.test(words)) return true;
	return !/^\d/.test(words) && !(/\s/.test(words) && /\p{L}{2}/u.test(words));
}
