import { env } from "vscode";
import type { EvidenceNode } from "../views/evidence-tree.ts";

/** Copies the author's words of the rows; of a group, what is in it as a list. */
export async function copyEvidence(nodes: readonly EvidenceNode[]): Promise<void> {
	if (nodes.length > 0) await env.clipboard.writeText(nodes.map((node) => textOf(node)).join("\n"));
}

function textOf(node: EvidenceNode, depth = 0): string {
	const { kind, text, description, children } = node;
	const indent = "  ".repeat(Math.max(0, depth - 1));
	const words = kind === "group" ? [text, description].filter(Boolean).join(": ") : text;
	const told = depth > 0 && kind === "item" ? `${words} (${description})` : words;
	const line = depth > 0 ? `${indent}- ${told}` : told;
	if (kind !== "group") return line;
	return [line, ...children.map((child) => textOf(child, depth + 1))].join("\n");
}
