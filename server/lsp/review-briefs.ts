import { type CancellationToken, ProgressType } from "vscode-languageserver";
import { type Linted, renderReview, reviewOf, reviewWords } from "../core/index.ts";
import { decoded } from "../files/address.ts";
import type { Files } from "../files/files.ts";
import type { ReviewAnswer, ReviewedBrief, ReviewProgress } from "./protocol-evidence.ts";
import type { Session } from "./session.ts";
import { asMarkdown, isIgnored, requestsAnswered } from "./unopened.ts";

const progressType = new ProgressType<ReviewProgress>();

/** Reads the briefs of the workspace one after the other, as they stand in the editor or on disk. */
export async function reviewBriefs(
	session: Session,
	files: Files,
	token: string,
	stop: CancellationToken,
): Promise<ReviewAnswer> {
	await session.configured;
	await session.filesChanged(); // an editor may miss a change on disk
	const addresses = await listFiles(session, files);
	const briefs: ReviewedBrief[] = [];
	let read = 0;
	while (read < addresses.length && !stop.isCancellationRequested) {
		const brief = await reviewFile(session, files, addresses[read] ?? "");
		read++;
		if (brief) briefs.push(brief);
		const progress = { read, files: addresses.length, ...(brief && { brief }) };
		await session.connection.sendProgress(progressType, token, progress);
		await requestsAnswered();
	}
	const reviewed = briefs.map((brief) => ({ ...brief, href: hrefOf(session, brief.uri) }));
	return { complete: read === addresses.length, report: renderReview(reviewed) };
}

async function listFiles({ briefs }: Session, files: Files): Promise<readonly string[]> {
	const found = new Set<string>();
	for (const folder of briefs.folders)
		for (const uri of await files.markdown(folder)) {
			if (!isIgnored(uri.slice(folder.replace(/\/$/, "").length))) found.add(uri);
		}
	return [...found];
}

async function reviewFile(
	session: Session,
	files: Files,
	uri: string,
): Promise<ReviewedBrief | undefined> {
	const linted = session.documents.get(uri)
		? await lintOpen(session, uri)
		: await lintClosed(session, files, uri);
	if (!linted) return undefined;
	const review = reviewOf(linted);
	return { uri, name: nameOf(session, uri), words: reviewWords(review), review };
}

async function lintOpen(session: Session, uri: string): Promise<Linted | undefined> {
	const document = await session.ready(uri);
	return document && session.briefs.isBrief(document) ? session.briefs.lint(document) : undefined;
}

async function lintClosed(
	session: Session,
	files: Files,
	uri: string,
): Promise<Linted | undefined> {
	const within = session.folderOf(uri);
	const text = await files.read(uri, { within }).catch(() => undefined);
	const document = text === undefined ? undefined : asMarkdown(uri, text);
	return document && session.briefs.lintClosed(document);
}

function nameOf(session: Session, uri: string): string {
	const folder = session.folderOf(uri) ?? "";
	const path = decoded(uri.slice(folder.length + 1));
	return session.briefs.folders.length > 1 ? `${lastPart(folder)}/${path}` : path;
}

/** The editor looks for what a new document links to in the first folder. */
function hrefOf(session: Session, uri: string): string {
	const folder = session.folderOf(uri) ?? "";
	const [first = ""] = session.briefs.folders;
	return folder === first.replace(/\/$/, "") ? uri.slice(folder.length + 1) : uri;
}

function lastPart(folder: string): string {
	return decoded(folder.slice(folder.lastIndexOf("/") + 1));
}
