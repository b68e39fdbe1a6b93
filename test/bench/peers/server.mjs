// A language server around a peer that has none: no delay, one diagnostic for all that it found.
import {
	createConnection,
	ProposedFeatures,
	TextDocumentSyncKind,
	TextDocuments,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { checkers } from "./checkers.mjs";

const check = await checkers[process.argv[2]]();
const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
const documents = new TextDocuments(TextDocument);
connection.onInitialize(() => ({
	capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental },
}));
documents.onDidChangeContent(async ({ document }) => {
	const { uri, version } = document;
	const start = { line: 0, character: 0 };
	const found = await check(document.getText());
	await connection.sendDiagnostics({
		uri,
		version,
		diagnostics: [{ range: { start, end: start }, message: `${found} findings` }],
	});
});
documents.listen(connection);
connection.listen();
