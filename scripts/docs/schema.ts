import { configurationSchema } from "../../server/core/index.ts";

/** The JSON schema of `.policybrief.json`, for editors. */
export function fileSchema(): string {
	const schema = {
		$schema: "http://json-schema.org/draft-07/schema#",
		title: "Policy Brief configuration",
		allowTrailingCommas: true,
		...configurationSchema(),
	};
	return `${JSON.stringify(schema, undefined, "\t")}\n`;
}
