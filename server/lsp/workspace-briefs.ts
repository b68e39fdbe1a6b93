import { FileChangeType, type FileEvent } from "vscode-languageserver";
import type { Files } from "../files/files.ts";
import { inStretches } from "./pace.ts";
import type { Session } from "./session.ts";
import { asMarkdown, isIgnored, requestsAnswered } from "./unopened.ts";

/** Checks the briefs of the workspace that are not open, one after the other. */
export class WorkspaceBriefs {
	readonly #session: Session;
	readonly #files: Files;
	/** Addresses of the files to check. */
	readonly #waiting = new Set<string>();
	#working = false;
	/** Counts the starts, so that what an older one still has under way is dropped. */
	#round = 0;

	constructor(session: Session, files: Files) {
		this.#session = session;
		this.#files = files;
	}

	/** Checks every file anew, and clears what was shown of others. */
	async restart(): Promise<void> {
		const round = ++this.#round;
		this.#waiting.clear();
		const found = await this.#list();
		if (round !== this.#round) return;
		const gone = [...this.#session.shown].filter(
			(uri) => !found.has(uri) && !(this.#session.documents.get(uri) && this.#session.sends(uri)),
		);
		for (const uri of found) this.#waiting.add(uri);
		await Promise.all(gone.map((uri) => this.#session.send(uri, [])));
		await this.#work();
	}

	/** Takes note of what happened on disk. */
	async changed(changes: readonly FileEvent[]): Promise<void> {
		for (const change of changes)
			for (const uri of await this.#filesOf(change)) this.#waiting.add(uri);
		await this.#work();
	}

	/** Shows a document as it is on disk, now that it is closed. */
	closed(uri: string): Promise<void> {
		this.#waiting.add(uri);
		return this.#work();
	}

	/** None where only open briefs are checked. */
	async #list(): Promise<ReadonlySet<string>> {
		const { checksWorkspace, briefs } = this.#session;
		const found = new Set<string>();
		for (const folder of checksWorkspace ? briefs.folders : [])
			for (const uri of await this.#files.markdown(folder)) found.add(uri);
		return found;
	}

	/** A folder that is moved in or removed is told without its files. */
	async #filesOf({ uri, type }: FileEvent): Promise<readonly string[]> {
		if (!this.#isChecked(uri)) return [];
		if (markdownName.test(uri)) return [uri];
		if (type === FileChangeType.Deleted)
			return [...this.#session.shown].filter((known) => known.startsWith(`${uri}/`));
		return otherName.test(uri) ? [] : this.#files.markdown(uri);
	}

	async #work(): Promise<void> {
		if (this.#working) return;
		this.#working = true;
		for (const uri of this.#waiting /* and what is added on the way */) {
			this.#waiting.delete(uri);
			await this.#check(uri).catch(() => undefined); // the client may be gone
			await requestsAnswered();
		}
		this.#working = false;
	}

	async #check(uri: string): Promise<void> {
		const session = this.#session;
		const round = this.#round;
		const text = this.#isChecked(uri)
			? await this.#files.read(uri, { within: session.folderOf(uri) })
			: undefined;
		const document = text === undefined ? undefined : asMarkdown(uri, text);
		const isDue = () => round === this.#round;
		if (document) await session.prepare(document);
		if (document) await inStretches(session.briefs.readAhead(document), isDue);
		if (round !== this.#round || session.documents.get(uri)) return;
		const diagnostics = document ? session.diagnose(document) : [];
		session.briefs.close(uri);
		if (diagnostics.length > 0 || session.shown.has(uri)) await session.send(uri, diagnostics);
	}

	#isChecked(uri: string): boolean {
		const folder = this.#session.folderOf(uri);
		if (!this.#session.checksWorkspace || folder === undefined) return false;
		return !isIgnored(uri.slice(folder.length));
	}
}

const markdownName = /\.(?:md|markdown|qmd|[Rr]md)$/;
const otherName = /\.\w+$/;
