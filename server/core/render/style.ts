/**
 * The one style sheet of the preview and the page. Its colors are those of VS Code's theme where there
 * is one. Nothing is told by color alone, and nothing is lost without it.
 */
export const styleSheet = `
:root {
	color-scheme: light dark;
	--text: var(--vscode-editor-foreground, #1f2328);
	--quiet: var(--vscode-descriptionForeground, #57606a);
	--paper: var(--vscode-editor-background, #ffffff);
	--shade: var(--vscode-textBlockQuote-background, #f3f4f6);
	--line: var(--vscode-editorWidget-border, #c9cfd6);
	--link: var(--vscode-textLink-foreground, #0b57b0);
	--good: #1a7f4b;
	--lack: #8a5300;
	--view: #5b4bb0;
	--side-1: #0b62a8;
	--side-2: #a3470f;
	--side-1-soft: #d9e9f7;
	--side-2-soft: #fbe3d4;
	--low: #e3f2e6;
	--medium: #fff3cd;
	--high: #ffe0c2;
	--very-high: #fbd3d0;
}
@media (prefers-color-scheme: dark) {
	:root {
		--text: var(--vscode-editor-foreground, #e3e6ea);
		--quiet: var(--vscode-descriptionForeground, #a4acb6);
		--paper: var(--vscode-editor-background, #16191d);
		--shade: var(--vscode-textBlockQuote-background, #22262c);
		--line: var(--vscode-editorWidget-border, #444b54);
		--link: var(--vscode-textLink-foreground, #7db8f7);
	}
	:root:not(:has(body.vscode-light, body.vscode-high-contrast-light)) {
		--good: #5cc48d; --lack: #e5ad57; --view: #b3a7f5;
		--side-1: #79b8ee; --side-2: #f0a070; --side-1-soft: #17344d; --side-2-soft: #4a2a17;
		--low: #1f3a28; --medium: #453a14; --high: #4d3013; --very-high: #52221f;
	}
}
:root:has(body.vscode-dark, body.vscode-high-contrast:not(.vscode-high-contrast-light)) {
	--good: #5cc48d; --lack: #e5ad57; --view: #b3a7f5;
	--side-1: #79b8ee; --side-2: #f0a070; --side-1-soft: #17344d; --side-2-soft: #4a2a17;
	--low: #1f3a28; --medium: #453a14; --high: #4d3013; --very-high: #52221f;
}
body.policy-brief {
	margin: 0 auto;
	padding: 1rem 1.5rem 4rem;
	max-width: 72ch;
	background: var(--paper);
	color: var(--text);
	font: 1.0625rem/1.6 "Source Serif 4", Charter, "Iowan Old Style", Cambria, Georgia, serif;
	overflow-wrap: break-word;
}
.policy-brief h1, .policy-brief h2, .policy-brief h3, .policy-brief h4, .policy-brief h5,
.policy-brief h6, .policy-brief table, .overview, .switches, .badge {
	font-family: system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
.policy-brief h1, .policy-brief h2, .policy-brief h3, .policy-brief h4 {
	line-height: 1.25;
	margin: 1.6em 0 0.5em;
	text-wrap: balance;
}
.policy-brief h1 { font-size: 1.9rem; margin-top: 1rem; }
.policy-brief h2 { font-size: 1.35rem; }
.policy-brief h3 { font-size: 1.1rem; }
.policy-brief h4, .policy-brief h5, .policy-brief h6 { font-size: 1rem; }
.policy-brief a { color: var(--link); text-underline-offset: 0.15em; }
.policy-brief :focus-visible { outline: 2px solid var(--vscode-focusBorder, var(--link)); outline-offset: 2px; }
.policy-brief :target { background: var(--shade); scroll-margin-top: 4rem; }
.policy-brief blockquote {
	margin: 1em 0;
	padding: 0.1em 1em;
	border-inline-start: 4px solid var(--line);
	color: var(--quiet);
}
.policy-brief img { max-width: 100%; height: auto; }
.image-missing {
	display: inline-block;
	padding: 0.4em 0.7em;
	border: 1px dashed var(--line);
	color: var(--quiet);
	font-size: 0.9em;
}
.policy-brief code { font: 0.9em ui-monospace, "Cascadia Mono", Consolas, Menlo, monospace; }
.policy-brief pre { padding: 0.8em 1em; background: var(--shade); overflow: auto; line-height: 1.4; }
.policy-brief pre code { font-size: 0.85em; }
.policy-brief hr { border: 0; border-top: 1px solid var(--line); margin: 2em 0; }
.policy-brief table {
	border-collapse: collapse;
	margin: 1em 0;
	font-size: 0.875rem;
	line-height: 1.4;
}
.policy-brief .scroll { overflow-x: auto; }
.policy-brief th, .policy-brief td {
	border: 1px solid var(--line);
	padding: 0.35em 0.6em;
	vertical-align: top;
	text-align: start;
}
.policy-brief [align="right"] { text-align: end; }
.policy-brief [align="center"] { text-align: center; }
.policy-brief thead th { background: var(--shade); }
.policy-brief li.task-list-item { list-style: none; margin-inline-start: -1.3em; }
div.formula { overflow-x: auto; margin: 1em 0; }

.switches {
	display: flex;
	flex-wrap: wrap;
	gap: 0.3em 1.2em;
	align-items: center;
	margin: 0 0 1rem;
	padding: 0.3em 0;
	border: 0;
	border-bottom: 1px solid var(--line);
	font-size: 0.875rem;
}
.switches legend { float: left; padding: 0; margin-inline-end: 0.6em; color: var(--quiet); }
.switches label { cursor: pointer; }

.overview .banner {
	margin: 0 0 0.8rem;
	padding: 0.3em 0.7em;
	border: 2px solid currentColor;
	font-weight: 600;
	font-size: 0.875rem;
}
.facts {
	display: grid;
	grid-template-columns: repeat(auto-fit, minmax(14ch, 1fr));
	gap: 0.5em 1.5em;
	margin: 0 0 1rem;
	font-size: 0.875rem;
}
.facts dt { color: var(--quiet); }
.facts dd { margin: 0; }
.overview {
	margin-bottom: 2rem;
	padding-bottom: 1rem;
	border-bottom: 1px solid var(--line);
	font-size: 0.9375rem;
	line-height: 1.45;
}
.overview h2 { font-size: 1.1rem; margin: 0.8em 0 0.6em; }
.overview h3 { font-size: 0.9375rem; margin: 1em 0 0.3em; }
.overview p { margin: 0.2em 0; }
.overview .why { color: var(--quiet); font-size: 0.8125rem; }
.measures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26ch), 1fr)); gap: 0 2rem; }
.overview table { width: 100%; margin: 0.3em 0 0.8em; }
.overview th.inner { padding-inline-start: 1.6em; font-weight: normal; }
.overview td.balance { min-width: 6em; vertical-align: middle; }
.overview ul { margin: 0.2em 0; padding-inline-start: 1.2em; }
.sides { list-style: none; }
.overview ul.sides { padding: 0; }
.sides li::before {
	content: "";
	display: inline-block;
	width: 0.7em;
	height: 0.7em;
	margin-inline-end: 0.5em;
	background: currentColor;
	forced-color-adjust: none;
}
.sides .side-1::before { background: var(--side-1); }
.sides .side-2::before { background: var(--side-2); }
.bar { display: block; width: 100%; height: 0.6em; margin: 0.3em 0; }
.bar .whole { fill: var(--line); }
.bar .good { fill: var(--good); }
.bar .over { fill: var(--lack); }
.bar .side-1 { fill: var(--side-1); }
.bar .side-2 { fill: var(--side-2); }
.matrix caption { text-align: start; color: var(--quiet); font-size: 0.8125rem; padding-bottom: 0.3em; }
.matrix td { min-width: 7em; }
.matrix ul { margin: 0.2em 0 0; padding-inline-start: 1.1em; font-size: 0.8125rem; }
.matrix .level { color: var(--quiet); font-size: 0.75rem; }
.matrix .level-low { background: var(--low); }
.matrix .level-medium { background: var(--medium); }
.matrix .level-high { background: var(--high); }
.matrix .level-very-high { background: var(--very-high); }
.matrix [class^="level-"] { color: var(--text); }
.matrix [class^="level-"] .level, .matrix [class^="level-"] a { color: inherit; }

.badge { font-size: 0.6875rem; line-height: 1; white-space: nowrap; letter-spacing: 0.01em; font-style: normal; font-weight: 500; }
.badge, .badge.quiet { display: none; }
.lack { color: var(--lack); }
.missing { color: var(--lack); }
.notes, .references { margin-top: 2.5rem; padding-top: 0.5rem; border-top: 1px solid var(--line); font-size: 0.9375rem; }
.notes p, .references p { margin: 0.2em 0; }
.notes li, .references li { margin: 0.35em 0; }
.references ul { list-style: none; padding: 0; }
.references li { padding-inline-start: 2em; text-indent: -2em; }
.note-mark { font-size: 0.75em; line-height: 0; }
.note-mark a { text-decoration: none; }
.note-mark a, .notes .back { padding: 0 0.1em; }

:root:has(#show-claims:checked) {
	.sourced { text-decoration: underline solid var(--good) 1px; text-underline-offset: 0.25em; }
	.unsourced, .promised { text-decoration: underline dotted var(--lack) 2px; text-underline-offset: 0.25em; }
	.judgement { text-decoration: underline dashed var(--view) 1px; text-underline-offset: 0.25em; }
	.badge.claim {
		display: inline-block;
		margin-inline-start: 0.5em;
		padding: 0.15em 0.4em;
		border: 1px solid currentColor;
		border-radius: 0.6em;
		color: var(--lack);
		text-decoration: none;
		vertical-align: 0.1em;
	}
	.judgement > .badge.claim { color: var(--view); }
	.badge.quiet {
		position: absolute;
		width: 1px;
		height: 1px;
		padding: 0;
		border: 0;
		overflow: hidden;
		clip-path: inset(50%);
	}
}
:root:has(#show-lenses:checked) {
	.phrase { padding: 0.05em 0.1em; border-radius: 0.15em; }
	.phrase.side-1 { background: var(--side-1-soft); box-shadow: inset 0 -2px var(--side-1); }
	.phrase.side-2 { background: var(--side-2-soft); box-shadow: inset 0 -2px var(--side-2); }
	.badge.lens {
		display: inline-block;
		margin-inline-start: 0.5em;
		padding: 0.15em 0.4em;
		border: 1px solid currentColor;
		border-radius: 0.15em;
		text-decoration: none;
		vertical-align: 0.1em;
	}
	.badge.lens.side-1 { color: var(--side-1); }
	.badge.lens.side-2 { color: var(--side-2); }
}

@media (forced-colors: active) {
	.bar .whole { fill: Canvas; stroke: CanvasText; }
	.bar .good, .bar .over, .bar .side-1 { fill: Highlight; }
	.bar .side-2 { fill: CanvasText; }
	.bar { forced-color-adjust: none; }
	.sides .side-1::before { background: Highlight; }
	.sides .side-2::before { background: CanvasText; }
}
@media print {
	:root {
		--text: #000; --quiet: #444; --paper: #fff; --shade: #f3f4f6; --line: #bbb; --link: #000;
		--good: #1a7f4b; --lack: #8a5300; --view: #5b4bb0;
		--side-1: #0b62a8; --side-2: #a3470f; --side-1-soft: #d9e9f7; --side-2-soft: #fbe3d4;
		--low: #e3f2e6; --medium: #fff3cd; --high: #ffe0c2; --very-high: #fbd3d0;
	}
	body.policy-brief { max-width: none; padding: 0; font-size: 10.5pt; }
	.switches, .notes .back { display: none; }
	.policy-brief h1, .policy-brief h2, .policy-brief h3, .policy-brief h4 { break-after: avoid; }
	.policy-brief table, .policy-brief blockquote, .policy-brief img, .measure { break-inside: avoid; }
	.policy-brief .scroll { overflow: visible; }
	.bar, .sides li::before, .matrix td, .phrase { print-color-adjust: exact; }
}
`;
