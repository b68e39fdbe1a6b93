import {
	createConnection,
	ProposedFeatures,
	StreamMessageReader,
	StreamMessageWriter,
} from "vscode-languageserver/node";
import { localFiles } from "../files/local-files.ts";
import { serve } from "./serve.ts";

/** Serves one client over standard input and output. Resolves when it hangs up. */
export function serveStdio(): Promise<void> {
	const reader = new StreamMessageReader(process.stdin);
	const writer = new StreamMessageWriter(process.stdout);
	serve(createConnection(ProposedFeatures.all, reader, writer), localFiles);
	return new Promise((resolve) => reader.onClose(() => resolve()));
}
