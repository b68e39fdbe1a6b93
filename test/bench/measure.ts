/** Between the smallest and the largest, as a share: 0.5 is the median. NaN for none. */
export function quantile(numbers: readonly number[], share: number): number {
	const sorted = numbers.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function median(numbers: readonly number[]): number {
	return quantile(numbers, 0.5);
}

/** The k of time ~ size^k between two sizes. */
export function exponent(
	small: { readonly size: number; readonly time: number },
	large: { readonly size: number; readonly time: number },
): number {
	return Math.log(large.time / small.time) / Math.log(large.size / small.size);
}

/** Two digits that say something: 0.43, 5.2, 38, 1,240. */
export function shown(value: number): string {
	if (!Number.isFinite(value)) return "–";
	const digits = value < 1 ? 2 : value < 10 ? 1 : 0;
	return value.toLocaleString("en", {
		minimumFractionDigits: digits,
		maximumFractionDigits: digits,
	});
}

export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
	return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}
