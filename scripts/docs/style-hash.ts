import { createHash } from "node:crypto";
import { styleSheet } from "../../server/core/render/index.ts";

/** The file that tells the page's content security policy its style sheet. */
export function withStyleHash(file: string): string {
	const hash = createHash("sha256").update(styleSheet, "utf8").digest("base64");
	return file.replace(/"sha256-[^"]*"/, `"sha256-${hash}"`);
}
