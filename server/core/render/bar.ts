import type { Element } from "hast";
import { s } from "hastscript";

/** A part of a bar, as a share of the whole. */
export interface BarPart {
	readonly share: number;
	readonly className: string;
}

/** A bar beside words that say the same; nothing to read for those who do not see it. */
export function bar(parts: readonly BarPart[]): Element {
	let at = 0;
	const drawn = parts.map(({ share, className }) => {
		const width = Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10;
		const x = Math.round(at * 10) / 10;
		at += width;
		return s("rect", { className: [className], x, y: 0, width, height: 8 });
	});
	return s(
		"svg",
		{
			className: ["bar"],
			viewBox: "0 0 100 8",
			preserveAspectRatio: "none",
			ariaHidden: "true",
			focusable: "false",
		},
		[s("rect", { className: ["whole"], x: 0, y: 0, width: 100, height: 8 }), ...drawn],
	);
}

/** “44 %” */
export function percent(share: number): string {
	return `${Math.round(share * 100)} %`;
}

export function thousands(count: number): string {
	return count.toLocaleString("en");
}
