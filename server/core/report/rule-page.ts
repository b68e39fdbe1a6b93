const pages = "https://github.com/policy-brief/policy-brief/blob/main/docs/rules";

/** The page that explains a rule. `base` is where the pages are, without a slash at its end. */
export function rulePage(rule: string, base = pages): string {
	return `${base}/${rule}.md`;
}
