import {
	commands,
	type Disposable,
	TabInputCustom,
	TabInputWebview,
	type TextDocument,
	type Uri,
	window,
	workspace,
} from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import {
	configurationSection,
	type MarkedSentence,
	type MarksResult,
	marksRequest,
} from "../../server/lsp/protocol.ts";
import { documentParams } from "../document-params.ts";
import { briefLanguages } from "../languages.ts";
import { latest } from "../preview/latest.ts";
import { marksMarkdownPreview } from "../preview/preview-settings.ts";
import { markTokens, type Token } from "./mark-tokens.ts";

/** What we use of markdown-it, as VS Code's Markdown preview hands it out. */
export interface MarkdownIt {
	readonly renderer: {
		render(tokens: readonly Token[], options: unknown, env: Environment | undefined): string;
	};
}

interface Environment {
	readonly currentDocument?: Uri | undefined;
}

/** What is known of a brief that VS Code's Markdown preview shows. */
interface Shown {
	sentences: readonly MarkedSentence[];
	/** The sentences as they were rendered last. */
	rendered: readonly MarkedSentence[];
	/** Asks for the sentences of the document as it is now. */
	readonly ask: () => void;
}

/** Marks claims and arguments in VS Code's own Markdown preview, while it shows a brief. */
export class MarkdownPreview implements Disposable {
	readonly #client: BaseLanguageClient;
	readonly #shown = new Map<string, Shown>();
	readonly #disposables: readonly Disposable[];
	#refresh: ReturnType<typeof setTimeout> | undefined;

	constructor(client: BaseLanguageClient) {
		this.#client = client;
		this.#disposables = [
			workspace.onDidChangeTextDocument(({ document: { uri }, contentChanges }) => {
				const shown = this.#shown.get(uri.toString());
				if (!shown || contentChanges.length === 0) return;
				if (isPreviewOpen()) setTimeout(shown.ask);
				else this.#shown.clear();
			}),
			workspace.onDidCloseTextDocument(({ uri }) => this.#shown.delete(uri.toString())),
			workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration(`${configurationSection}.markdownPreview`)) {
					this.#shown.clear();
					this.#renderAnew();
				}
			}),
		];
	}

	dispose(): void {
		clearTimeout(this.#refresh);
		for (const disposable of this.#disposables) disposable.dispose();
	}

	/** For `extendMarkdownIt`: tokens are marked when they are rendered, as they are kept by version. */
	extend(markdown: MarkdownIt): MarkdownIt {
		const { renderer } = markdown;
		const render = renderer.render.bind(renderer);
		renderer.render = (tokens, options, env) => {
			const sentences = env?.currentDocument ? this.#sentencesOf(env.currentDocument) : [];
			const marked = sentences.length > 0 ? markTokens(tokens, sentences) : tokens;
			return render(marked, options, env);
		};
		return markdown;
	}

	/** What is known of the briefs changed although their text did not. */
	refresh(): void {
		for (const { ask } of this.#shown.values()) ask();
	}

	#sentencesOf(uri: Uri): readonly MarkedSentence[] {
		if (!marksMarkdownPreview()) return [];
		const known = this.#shown.get(uri.toString());
		if (known) {
			known.rendered = known.sentences;
			return known.sentences;
		}
		const document = workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
		if (document && briefLanguages.includes(document.languageId)) this.#begin(document);
		return [];
	}

	#begin(document: TextDocument): void {
		const shown: Shown = {
			sentences: [],
			rendered: [],
			ask: latest(async () => {
				shown.sentences = await this.#ask(document);
				this.#renderAnewIf(shown);
			}),
		};
		this.#shown.set(document.uri.toString(), shown);
		shown.ask();
	}

	async #ask({ uri }: TextDocument): Promise<readonly MarkedSentence[]> {
		if (this.#client.state === State.Stopped) return [];
		const params = documentParams(this.#client, uri);
		try {
			const answer = await this.#client.sendRequest<MarksResult | null>(marksRequest, params);
			return answer?.sentences ?? [];
		} catch {
			return []; // The server ended; it says that everything is stale once it is back.
		}
	}

	/** The preview renders what is typed by itself, a moment later. */
	#renderAnewIf(shown: Shown): void {
		clearTimeout(this.#refresh);
		this.#refresh = setTimeout(() => {
			if (JSON.stringify(shown.sentences) !== JSON.stringify(shown.rendered)) this.#renderAnew();
		}, 400);
	}

	#renderAnew(): void {
		void commands.executeCommand("markdown.preview.refresh").then(undefined, () => undefined);
	}
}

function isPreviewOpen(): boolean {
	return window.tabGroups.all.some(({ tabs }) =>
		tabs.some(
			({ input }) =>
				(input instanceof TabInputWebview || input instanceof TabInputCustom) &&
				showsMarkdown(input.viewType),
		),
	);
}

function showsMarkdown(viewType: string): boolean {
	const at = viewType.indexOf("markdown");
	return at !== -1 && viewType.includes("preview", at);
}
