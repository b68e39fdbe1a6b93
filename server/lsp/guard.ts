import {
	CancellationToken,
	ErrorCodes,
	LSPErrorCodes,
	type RemoteConsole,
	ResponseError,
} from "vscode-languageserver";

/** Many more would be a log that nobody reads. */
const mostLogged = 200;

/** Stands before what hears a client: nothing that a message says ends the server or goes unanswered. */
export class Guard {
	readonly #console: Pick<RemoteConsole, "error">;
	readonly #logged = new Set<string>();
	#phase: "early" | "open" | "late" = "early";

	constructor(console: Pick<RemoteConsole, "error">) {
		this.#console = console;
	}

	/** The client introduces itself, which it does once. */
	begin(): void {
		if (this.#phase !== "early")
			throw new ResponseError(ErrorCodes.InvalidRequest, "The server is initialized already.");
		this.#phase = "open";
	}

	/** The client says goodbye. */
	end(): void {
		this.#phase = "late";
	}

	/** Answers a request, empty where that fails. What a handler refuses on purpose it says itself. */
	answer<Params, Answer>(
		empty: Answer,
		handler: (params: Params, token: CancellationToken) => Answer | Promise<Answer>,
	): (params: Params, token?: CancellationToken) => Promise<Answer> {
		return async (params, token = CancellationToken.None) => {
			this.#admit(token);
			try {
				return await handler(params, token);
			} catch (error) {
				if (error instanceof ResponseError) throw error;
				this.log(error);
				return empty;
			}
		};
	}

	/** Takes note of what nobody waits for. */
	hear<Params>(handler: (params: Params) => unknown): (params: Params) => Promise<void> {
		return async (params) => {
			try {
				await handler(params);
			} catch (error) {
				this.log(error);
			}
		};
	}

	/** The same is said once. The client may be gone by then. */
	log(error: unknown): void {
		const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
		if (this.#logged.size >= mostLogged || this.#logged.has(words)) return;
		this.#logged.add(words);
		try {
			this.#console.error(words);
		} catch {
			return;
		}
	}

	#admit(token: CancellationToken): void {
		if (this.#phase === "early")
			throw new ResponseError(ErrorCodes.ServerNotInitialized, "The server is not initialized.");
		if (this.#phase === "late")
			throw new ResponseError(ErrorCodes.InvalidRequest, "The server is shut down.");
		if (token.isCancellationRequested) throw cancelled();
	}
}

/** What the client does not wait for any more is not worked out. */
export function cancelled(): ResponseError<void> {
	return new ResponseError(LSPErrorCodes.RequestCancelled, "The request was cancelled.");
}
