import { type ExtensionContext, Uri, type Webview, workspace } from "vscode";

/** The page around the brief. Its script asks for the brief itself, as the server renders it. */
export function shellPage(
	{ extensionUri }: ExtensionContext,
	webview: Webview,
	brief: Uri,
	remoteImages: boolean,
): string {
	const nonce = newNonce();
	const address = (uri: Uri) => inAttribute(webview.asWebviewUri(uri).toString(true));
	const built = (file: string) => address(Uri.joinPath(extensionUri, "dist", file));
	const root = workspace.getWorkspaceFolder(brief)?.uri;
	const { cspSource } = webview;
	const policy = [
		"default-src 'none'",
		`script-src 'nonce-${nonce}'`,
		`style-src ${cspSource}`,
		`font-src ${cspSource}`,
		`img-src ${cspSource} data:${remoteImages ? " https:" : ""}`,
		"form-action 'none'",
	];
	return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join("; ")}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<base href="${address(brief)}">
<link rel="stylesheet" href="${built("preview.css")}">
<title>Policy Brief</title>
</head>
<body class="waiting"${root ? ` data-root="${address(root)}"` : ""}${remoteImages ? "" : " data-holds-images"}>
<header>
<fieldset>
<legend>Show</legend>
<label><input type="checkbox" id="show-claims" checked> Sources of claims</label>
<label><input type="checkbox" id="show-lenses"> Arguments</label>
</fieldset>
<span id="steps" hidden>
<span id="gaps"></span>
<button type="button" id="previous-gap" aria-label="Previous claim without a source" title="Previous claim without a source (P)">↑</button>
<button type="button" id="next-gap" aria-label="Next claim without a source" title="Next claim without a source (N)">↓</button>
</span>
<span id="said" role="status"></span>
</header>
<div id="notice" role="status"></div>
<div id="held-back" role="status"></div>
<main class="policy-brief">
<article id="brief"><div id="overview"></div></article>
</main>
<script nonce="${nonce}" src="${built("preview.js")}"></script>
</body>
</html>`;
}

function inAttribute(text: string): string {
	return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

/** `randomUUID` is missing where VS Code is served without encryption. */
function newNonce(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
