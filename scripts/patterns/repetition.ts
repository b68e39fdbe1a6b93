/** Whether a regular expression has a `*`, a `+` or a `{2,}`. */
export function repeatsWithoutBound(source: string): boolean {
	const bare = source.replace(/\\./gs, "a").replace(/\[[^\]]*\]/g, "a");
	return /[*+]|\{\d+,\}/.test(bare);
}
