import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Licences that let anybody ship the work in a bundle, given their text. */
export const permissive: ReadonlySet<string> = new Set([
	"0BSD",
	"Apache-2.0",
	"BSD-2-Clause",
	"BSD-3-Clause",
	"BlueOak-1.0.0",
	"ISC",
	"MIT",
]);

export interface BundledPackage {
	readonly name: string;
	readonly version: string;
	readonly license: string;
	/** Empty where the package brings none. */
	readonly text: string;
}

/** The packages that the files of a bundle come from, each version once, by name. */
export function bundledPackages(inputs: readonly string[]): BundledPackage[] {
	const folders = new Set(inputs.flatMap((input) => folderOf(input) ?? []));
	const packages = new Map(
		[...folders].map(readPackage).map((one) => [`${one.name}@${one.version}`, one]),
	);
	return [...packages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** Their licences ask that this goes with every copy. */
export function thirdPartyNotices(inputs: readonly string[]): string {
	const parts = bundledPackages(inputs).map(({ name, version, license, text }) => {
		if (!permissive.has(license) || text === "")
			throw new Error(`${name} ${version} is under ${license}, which does not let us ship it.`);
		return `${name} ${version} (${license})\n\n${text.trim()}\n`;
	});
	const opening = "Policy Brief contains parts of these packages, under the licences given here.\n";
	return [opening, ...parts].join(`\n${"-".repeat(80)}\n\n`);
}

interface Manifest {
	readonly name: string;
	readonly version: string;
	readonly license?: string;
	readonly author?: string | { readonly name: string };
}

/** `node_modules/@a/b/lib/c.js` lies in `node_modules/@a/b`, nested ones in the innermost. */
function folderOf(input: string): string | undefined {
	return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
}

function readPackage(folder: string): BundledPackage {
	const manifest: Manifest = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
	const { name, version, license = "unknown", author = name } = manifest;
	const file = readdirSync(join(root, folder)).find((one) => /^licen[cs]e/i.test(one));
	const holder = typeof author === "string" ? author : author.name;
	const text =
		file === undefined ? ourLicense(holder) : readFileSync(join(root, folder, file), "utf8");
	return { name, version, license, text: file === undefined && license !== "MIT" ? "" : text };
}

/** Some packages say that they are under MIT and leave its text out; it is the same as ours. */
function ourLicense(holder: string): string {
	const text = readFileSync(join(root, "LICENSE"), "utf8");
	return text.replace(/^Copyright.*$/m, `Copyright (c) ${holder}`);
}
