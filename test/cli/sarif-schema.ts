import type { Schema } from "@cfworker/json-schema";

/**
 * SARIF 2.1.0 (OASIS Standard), as far as our logs use it: a property that is not here is refused, and
 * so is a value that the standard does not allow.
 */
const text: Schema = { type: "string" };
const message = closed({ text }, ["text"]);
const line: Schema = { type: "integer", minimum: 1 };
const uri: Schema = { type: "string", format: "uri-reference" };
const level: Schema = { enum: ["none", "note", "warning", "error"] };
const region = closed({ startLine: line, startColumn: line, endLine: line, endColumn: line }, [
	"startLine",
]);
const artifactLocation = closed({ uri }, ["uri"]);
const physicalLocation = closed({ artifactLocation, region }, ["artifactLocation"]);
const location = closed({ id: { type: "integer", minimum: -1 }, message, physicalLocation }, [
	"physicalLocation",
]);
const replacement = closed({ deletedRegion: region, insertedContent: message }, ["deletedRegion"]);
const change = closed({ artifactLocation, replacements: some(replacement) }, [
	"artifactLocation",
	"replacements",
]);
const fix = closed({ description: message, artifactChanges: some(change) }, ["artifactChanges"]);
const result = closed(
	{
		ruleId: text,
		ruleIndex: { type: "integer", minimum: -1 },
		level,
		message,
		locations: { type: "array", items: location },
		relatedLocations: { type: "array", items: location, uniqueItems: true },
		partialFingerprints: { type: "object", additionalProperties: text },
		fixes: { type: "array", items: fix, uniqueItems: true },
	},
	["message"],
);
const rule = closed(
	{
		id: text,
		shortDescription: message,
		fullDescription: message,
		helpUri: { type: "string", format: "uri" },
		defaultConfiguration: closed({ level }, []),
	},
	["id"],
);
const driver = closed(
	{
		name: text,
		version: text,
		informationUri: { type: "string", format: "uri" },
		rules: { type: "array", items: rule, uniqueItems: true },
	},
	["name"],
);
const run = closed(
	{
		tool: closed({ driver }, ["driver"]),
		columnKind: { enum: ["utf16CodeUnits", "unicodeCodePoints"] },
		results: { type: "array", items: result },
	},
	["tool"],
);

export const sarifSchema = closed(
	{
		$schema: { type: "string", format: "uri" },
		version: { enum: ["2.1.0"] },
		runs: { type: "array", items: run },
	},
	["version", "runs"],
);

function closed(properties: Readonly<Record<string, Schema>>, required: readonly string[]): Schema {
	return { type: "object", additionalProperties: false, properties, required: [...required] };
}

function some(items: Schema): Schema {
	return { type: "array", minItems: 1, items };
}
