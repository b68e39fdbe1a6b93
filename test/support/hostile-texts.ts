/** A text of about so many characters, of a kind that is hard to read. `salt` makes the words differ. */
export type Hostile = (size: number, salt?: number) => string;

/** Texts that nobody writes, and some that people paste; each is made of more of the same. */
export const hostileTexts: Readonly<Record<string, readonly Hostile[]>> = Object.fromEntries(
	Object.entries({ ...unclosed(), ...nested(), ...long(), ...many(), ...pairs() }).map(
		([name, text]) => [name, [text]],
	),
);

/** One sign, or two or three, from beginning to end. */
export const hostileRuns: Readonly<Record<string, Hostile>> = runs();

/** The files that a brief may cite from. */
export const hostileBibliographies: Readonly<Record<string, readonly [name: string, Hostile]>> = {
	"BibTeX entries": ["a.bib", of((i) => `@book{key${i}, title = {Dams ${i}}, year = 2030}\n`)],
	"BibTeX entries of one key": ["a.bib", of(() => "@book{key, title = {Dams}}\n")],
	"BibTeX entries that are not closed": ["a.bib", of((i) => `@book{key${i}, title = {Dams\n`)],
	"BibTeX comments that are not closed": ["a.bib", of(() => "@comment{ ")],
	"BibTeX strings": ["a.bib", of((i) => `@string{s${i} = "Senna"}\n@misc{k${i}, title = s${i}}\n`)],
	"BibTeX signs without an entry": ["a.bib", of(() => "@")],
	"BibTeX white space": ["a.bib", (size) => `@book{k, ${" \n".repeat(size / 2)}!`],
	"BibTeX comments": ["a.bib", (size) => `@book{k, ${"%\n ".repeat(size / 3)}!`],
	"BibTeX braces": ["a.bib", (size) => `@book{k, title = ${"{".repeat(size)}`],
	"BibTeX joined values": ["a.bib", (size) => `@book{k, title = ${"a # ".repeat(size / 4)}`],
	"BibTeX aliases": ["a.bib", (size) => `@book{k, ids = {${filled(size, (i) => `a${i},`)}}}`],
	"BibTeX fields": ["a.bib", (size) => `@book{k, ${filled(size, (i) => `f${i} = {x},\n`)}}`],
	"BibTeX letters behind a sign": ["a.bib", (size) => `@${"a".repeat(size)}`],
	"BibTeX lines that open": ["a.bib", of(() => "\n@a ")],
	"CSL JSON": [
		"a.json",
		(size) => `[${filled(size, (i) => `{"id":"k${i}","title":"Dams ${i}"},`)}{}]`,
	],
	"CSL JSON of brackets": ["a.json", of(() => "[")],
	"CSL JSON of braces": ["a.json", of(() => '{"a":')],
	"CSL JSON that is not closed": ["a.json", (size) => `[{"id": "${"a".repeat(size)}`],
	"CSL YAML": [
		"a.yaml",
		(size) => `references:\n${filled(size, (i) => `- id: k${i}\n  title: Dams ${i}\n`)}`,
	],
	"CSL YAML of brackets": ["a.yaml", (size) => `references: ${"[".repeat(size)}`],
	"CSL YAML of aliases": ["a.yaml", bomb],
};

/** A YAML document whose aliases multiply: each line is nine times the line before. */
function bomb(size: number): string {
	const lines = Math.max(2, Math.min(26, Math.floor(size / 60)));
	const name = (line: number) => String.fromCharCode(97 + line);
	const line = (at: number) =>
		`${name(at)}: &${name(at)} [${
			at === 0
				? "x"
				: Array(9)
						.fill(`*${name(at - 1)}`)
						.join(",")
		}]`;
	const written = Array.from({ length: lines }, (_, at) => line(at)).join("\n");
	return `${written}\nreferences: *${name(lines - 1)}\n`;
}

/** More and more of the same, told apart by their number. */
function of(piece: (index: number) => string): Hostile {
	return (size, salt = 0) => filled(size, piece, salt);
}

function filled(size: number, piece: (index: number) => string, salt = 0): string {
	const pieces: string[] = [];
	for (let length = 0, index = salt * 100_000; length < size; index++) {
		const next = piece(index);
		pieces.push(next);
		length += next.length;
	}
	return pieces.join("");
}

/** Signs that mean something to Markdown, HTML, YAML, mathematics or our own scans, alone and in pairs. */
function runs(): Record<string, Hostile> {
	const signs = [..."!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~“”‘’–—…•·⁰¹�\uFEFF\u00A0 \t"];
	const pairs = [
		...[
			"](",
			"[]",
			"()",
			"[^",
			"^[",
			"<!",
			"-->",
			"<!--",
			"![",
			"[[",
			"]]",
			"{{",
			"}}",
			"{%",
			"%}",
		],
		...["**", "* ", "_ ", "__", "~~", "``", "` ", "$$", "$ ", "\\[", "\\*", "\\\\", "&#", "&a"],
		...[
			"| ",
			"|-",
			"|\n",
			":-",
			"- ",
			"+ ",
			"> ",
			">>",
			"1.",
			"1) ",
			"# ",
			". ",
			".\n",
			"? ",
			"\r",
		],
		...["\n ", "\n\t", "\n-", "\n>", "\n|", "\n#", "\n    ", "\r\n", "\n\n", "\n \n", "\n:", "\n~"],
		...[
			"@a",
			"@{",
			"a@",
			"[@",
			";@",
			"@a:",
			"$%",
			"1,",
			"1.1",
			"1 ",
			"A.",
			"A. ",
			"a.b",
			"“a",
			"” “",
		],
		...[
			"(a",
			"a)",
			"(2030",
			"A (2030",
			"www.",
			"http://",
			"10.1000/",
			"<a",
			"<a ",
			"</",
			"<?",
			"a'",
		],
		...[
			"and ",
			"the ",
			"of ",
			"I ",
			"not ",
			"that ",
			"of the ",
			"said ",
			"A ",
			"Aa ",
			"a, ",
			"a; ",
		],
		...[
			"a-",
			"a - ",
			"a/",
			"a:",
			"TODO",
			"TODO ",
			"¹ ",
			"a¹",
			"é",
			"e\u0301",
			"😀",
			"\uD83D",
			"字",
			"ة",
		],
	];
	return Object.fromEntries(
		[...signs, ...pairs].map((sign) => [
			JSON.stringify(sign),
			(size: number) => sign.repeat(Math.ceil(size / sign.length)),
		]),
	);
}

/** What opens and never closes. */
function unclosed(): Record<string, Hostile> {
	const openings: Readonly<Record<string, string>> = {
		"a fence": "```\n",
		"a comment": "<!-- ",
		"a suppression": "<!-- policy-brief-disable ",
		"a link": "[a](",
		"an image": "![a](",
		"a reference": "[a][",
		"a footnote": "[^",
		"an inline note": "^[a ",
		"a citation": "[@doe2030, ",
		"a quotation": "She said “we ",
		"a plain quotation": 'She said "we ',
		"a parenthesis": "(see Doe ",
		"strong words": "**a ",
		emphasis: "_a ",
		code: "`a ",
		"a tag": "<a href=",
		"a block of HTML": "<div>\n",
		"a script": "<script>\n",
		"a processing instruction": "<?x ",
		"character data": "<![CDATA[ ",
		mathematics: "$a ",
		"a block of mathematics": "$$\n",
		"a table": "| a ",
		"a template": "{{a ",
		"a directive": ":::{a}\n",
		"an autolink": "<https://a ",
		"a character reference": "&#1",
		"a title": '[a](b "',
		"a definition": '[a]: b "',
		"a command": "\\cite[a]{",
		"a raised number": "<sup>1",
	};
	const entries = Object.entries(openings).flatMap(([name, opening]): [string, Hostile][] => [
		[`${name} that is not closed, again and again`, of(() => opening)],
		[`${name} that is not closed, before prose`, (size, salt) => opening + prose(size, salt)],
	]);
	const matter = (size: number, salt?: number) => `---\naxes: [\n${prose(size, salt)}`;
	return { ...Object.fromEntries(entries), "front matter that is not closed": matter };
}

/** One inside the other. */
function nested(): Record<string, Hostile> {
	const twice = (open: string, inside: string, close: string) => (size: number) => {
		const depth = Math.ceil((size - inside.length) / (open.length + close.length));
		return open.repeat(depth) + inside + close.repeat(depth);
	};
	return {
		"quotations in quotations": twice("> ", "a", ""),
		"quotations in quotations, line by line": (size) =>
			lines(size, (at) => `${">".repeat(at % 40)} We fell by ${at}%.`),
		"items in items": twice("- ", "a", ""),
		"items in items, line by line": (size) =>
			lines(size, (at) => `${"  ".repeat(at % 40)}- a ${at}`),
		"items ever deeper": (size) => lines(size, (at) => `${" ".repeat(2 * at)}- a`),
		"quotations ever deeper": (size) => lines(size, (at) => `${">".repeat(at)} a`),
		"numbers in numbers": twice("1. ", "a", ""),
		"items and quotations in turn": twice("> - ", "a", ""),
		"brackets in brackets": twice("[", "a", "]"),
		"links in links": twice("[", "a", "](b)"),
		"notes in notes": twice("^[", "a", "]"),
		"strong words in strong words": twice("**a ", "a", " a**"),
		"emphasis in strong words": twice("*a **b ", "a", " b** a*"),
		"parentheses in parentheses": twice("(", "a 2030", ")"),
		"quotation marks in quotation marks": twice("“", "a", "”"),
		"tags in tags": twice("<b>", "a", "</b>"),
		"blocks of HTML in blocks of HTML": twice("<div>\n", "a", "\n</div>"),
		"blocks of HTML in blocks of HTML, apart": twice("<div>\n\n", "a", "\n\n</div>"),
		"braces in braces": twice("{", "a", "}"),
		"YAML lists in YAML lists": (size) => `---\naxes: ${"[".repeat(size)}\n---\n\n# A\n`,
		"YAML maps in YAML maps": (size) => `---\n${lines(size, (at) => `${" ".repeat(at)}a:`)}\n---\n`,
		"YAML keys": (size) => `---\n${lines(size, (at) => `k${at}: ${at}`)}\n---\n\nA.\n`,
		"YAML aliases": (size) => `---\n${bomb(size)}---\n\nA.\n`,
		"YAML axes": (size) => `---\naxes: [${filled(size, (i) => `a${i}, `)}]\n---\n\nA.\n`,
		"YAML references": (size) =>
			`---\nreferences:\n${filled(size, (i) => `- id: k${i}\n  title: Dams ${i}\n`)}---\n\nA.[@k1]\n`,
		"YAML settings that nobody knows": (size) =>
			`---\npolicy-brief:\n${lines(size, (at) => `  k${at}: ${at}`)}\n---\n\nA.\n`,
	};
}

/** Much of one thing. */
function long(): Record<string, Hostile> {
	return {
		"one long word": (size) => "a".repeat(size),
		"one long capital word": (size) => "A".repeat(size),
		"one long number": (size) => "7".repeat(size),
		"one long sentence": (size, salt = 0) => filled(size, (i) => `the raid ${word(i)} and `, salt),
		"one long sentence of names": (size, salt = 0) => filled(size, (i) => `${name(i)} `, salt),
		"one long sentence of figures": (size, salt = 0) => filled(size, (i) => `${i}% of `, salt),
		"one long sentence of verbs": of(() => "says warns claims "),
		"one long sentence of quotations": of((i) => `“${word(i)}” `),
		"one long line of sentences": of((i) => `${sentence(i)} `),
		"one paragraph of lines": of((i) => `${sentence(i)}\n`),
		"one paragraph of lines that end in spaces": of((i) => `${sentence(i)}  \n`),
		"one heading": (size, salt) => `# ${prose(size, salt).replaceAll("\n", " ")}`,
		"one table of rows": (size, salt = 0) => riskTable(size, (i) => `Risk of ${word(i)}`, salt),
		"one table of columns": (size) => table(size / 16, 3),
		"one table of cells that are missing": (size) =>
			`| a ${"| b ".repeat(40)}|\n${"| --- ".repeat(41)}|\n${lines(size, () => "| a |")}`,
		"one table without its line": (size) => lines(size, (at) => `| ${word(at)} | High | ${at} |`),
		"one list": of((i) => `- ${sentence(i)}\n`),
		"one list with a lead": (size, salt) =>
			`They are:\n\n${of((i) => `- ${sentence(i)}\n`)(size, salt)}`,
		"one list of numbers": of((i) => `${i + 1}. ${sentence(i)}\n`),
		"one list of paragraphs": of((i) => `- ${sentence(i)}\n\n  ${sentence(i + 7)}\n`),
		"one list of tasks": of((i) => `- [ ] ${sentence(i)}\n`),
		"one quotation": of((i) => `> ${sentence(i)}\n`),
		"one quotation of paragraphs": of((i) => `> ${sentence(i)}\n>\n`),
		"one quotation with bylines": of((i) => `> ${sentence(i)}\n>\n> – ${name(i)}, mayor\n>\n`),
		"one address": (size) => `https://example.org/${"a/".repeat(size / 2)}`,
		"one label": (size) => `[${"a".repeat(size)}]`,
		"one definition": (size) => `[a]: https://example.org/${"a".repeat(size)}\n`,
		"one line of pipes and words": of((i) => `${word(i)} | `),
		"one block of code": (size, salt) => `\`\`\`\n${prose(size, salt)}\n\`\`\`\n`,
		"one comment": (size, salt) => `<!-- ${prose(size, salt)} -->\n`,
		"blank lines": (size) => `A.${"\n".repeat(size)}B.`,
		"spaces at ends of lines": (size) => lines(size, () => `a.${" ".repeat(40)}`),
		"words without a stop": of((i) => `${word(i)} `),
		"capital words without a stop": of((i) => `${name(i)}, `),
		abbreviations: of((i) => `Mr. ${name(i)} v. U.S. No. ${i} e.g. `),
	};
}

/** Many of one thing in a document of many. */
function many(): Record<string, Hostile> {
	return {
		paragraphs: of((i) => `${sentence(i)} ${sentence(i + 11)}\n\n`),
		headings: of((i) => `## ${name(i)}\n\n`),
		"headings one below the other": of((i) => `${"#".repeat(1 + (i % 6))} ${name(i)}\n\n`),
		"headings of one title": of((i) => `## Risks\n\n${sentence(i)}\n\n`),
		"headings of lists of sources": of((i) => `## References\n\n- ${source(i)}\n\n`),
		footnotes: of((i) => `Rose ${i}%.[^${i}]\n\n[^${i}]: ${source(i)}\n\n`),
		"footnotes that nothing points to": of((i) => `[^${i}]: ${source(i)}\n\n`),
		"footnotes that are not defined": of((i) => `Rose ${i}%.[^n${word(i)}]\n\n`),
		"footnotes of names, half of them mistyped": of(
			(i) => `Rose ${i}%.[^${word(i)}x]\n\n[^${word(i)}y]: ${source(i)}\n\n`,
		),
		"footnotes of one label": of((i) => `Rose ${i}%.[^a]\n\n[^a]: ${source(i)}\n\n`),
		"footnotes that say nothing": of((i) => `Rose ${i}%.[^${i}]\n\n[^${i}]:\n\n`),
		"marks of one footnote": (size, salt) =>
			`[^a]: Note\n\n${of((i) => `Rose by ${i}%.[^a] `)(size, salt)}`,
		"marks of one footnote that is missing": of((i) => `Rose by ${i}%.[^a] `),
		"inline notes": of((i) => `Rose by ${i}%.^[${source(i)}]\n\n`),
		"links to one address": of((i) => `[${word(i)}](https://example.org) rose.\n\n`),
		links: of((i) => `[${word(i)}](https://example.org/${i}) rose.\n\n`),
		"links to labels": of((i) => `[${word(i)}][l${i}]\n\n[l${i}]: https://example.org/${i}\n\n`),
		"links to labels that are mistyped": of(
			(i) => `[${word(i)}][${word(i)}x]\n\n[${word(i)}y]: https://example.org/${i}\n\n`,
		),
		"links to one label that is missing": of((i) => `[${word(i)}][the label]\n\n`),
		"definitions of one label": of((i) => `[a]: https://example.org/${i}\n\n`),
		"definitions line by line": of((i) => `[l${i}]: https://example.org/${i}\n`),
		"citation keys": of((i) => `Rose ${i}%. [@key${i}]\n\n`),
		"citation keys of one bracket": (size) => `[${filled(size, (i) => `@key${i}; `)}]`,
		"authors and years": of((i) => `Rose ${i}% (${name(i)} 2030).\n\n`),
		"authors and years in one bracket": of((i) => `(${name(i)} 2030; ${name(i + 3)} 2031)\n`),
		"numbers in brackets": of((i) => `Rose ${i}%. [${i % 999}]\n\n`),
		"numbers over numbers": (size) =>
			`${of(() => "Rose. [1-999]\n\n")(size)}## References\n\n1. Doe (2030). Dams.\n`,
		"entries of a list of sources": (size, salt) =>
			`Rose 4% (Doe 2030).\n\n## References\n\n${of((i) => `- ${source(i)}\n`)(size, salt)}`,
		"entries that nothing points to, numbered": (size, salt) =>
			`Rose 4%. [1]\n\n## References\n\n${of((i) => `${i + 1}. ${source(i)}\n`)(size, salt)}`,
		"entries that are printed": (size, salt) =>
			`Rose. [1]\n\n## References\n\n${of((i) => `[${i}] ${source(i)}\n\n`)(size, salt)}`,
		"entries in entries": (size, salt) =>
			`Rose. [1]\n\n## References\n\n${of((i) => `- ${source(i)}\n  - ${source(i + 5)}\n`)(size, salt)}`,
		"entries of paragraphs": (size, salt) =>
			`Rose. [1]\n\n## References\n\n${of((i) => `${source(i)}\n\n`)(size, salt)}`,
		"entries that go on": (size, salt) =>
			`Rose. [1]\n\n## References\n\n- ${source(0)}\n\n${of((i) => `  ${source(i)}\n\n`)(size, salt)}`,
		suppressions: of((i) => `<!-- policy-brief-disable-line -->\n\nRose by ${i}%.\n\n`),
		"suppressions of the next line": of(
			(i) =>
				`<!-- policy-brief-disable-next-line sourcing/unsourced-statistic -->\nRose by ${i}%.\n\n`,
		),
		"suppressions of the next line in one paragraph": of(
			(i) => `Rose by ${i}%. <!-- policy-brief-disable-next-line sourcing/no-sources -->\n`,
		),
		"suppressions of sections": of(
			(i) => `## ${name(i)}\n\n<!-- policy-brief-disable-section -->\n\nRose by ${i}%.\n\n`,
		),
		"suppressions of what follows": of(
			(i) => `<!-- policy-brief-disable sourcing/unsourced-event -->\n\nRose by ${i}%.\n\n`,
		),
		"suppressions that end": of(
			(i) => `<!-- policy-brief-disable -->\n\nRose by ${i}%.\n\n<!-- policy-brief-enable -->\n\n`,
		),
		"suppressions of the file": of(
			(i) => `<!-- policy-brief-disable-file a/b${i} -->\n\nRose.\n\n`,
		),
		"names in a suppression": (size) =>
			`<!-- policy-brief-disable ${filled(size, (i) => `a/b${i} `)} -->\n\nRose by 4%.\n`,
		tables: of((i) => `| a ${i} | b |\n| --- | --- |\n| c | ${i}% |\n\n`),
		"tables of risks": of((i) => `${riskTable(120, (at) => `Risk of ${word(at + i)}`, 0)}\n`),
		"tables of risks with numbers": of(
			(i) =>
				`| ID | Risk | Likelihood | Impact |\n| --- | --- | --- | --- |\n| R${i} | Riot ${i} | 3 | 4 |\n\n`,
		),
		"tables that are ragged": of((i) => `| a | b |\n| --- | --- |\n| c ${i} | d | e |\n\n`),
		"options in tables": of(
			(i) => `| Option | Effect |\n| --- | --- |\n| Raid ${i} | Deters |\n| Wait ${i} | None |\n\n`,
		),
		placeholders: of((i) => `The ${word(i)} is TODO [citation needed].\n\n`),
		quotations: of((i) => `> ${sentence(i)}\n\n– Former official\n\n`),
		"quotations with bylines": of((i) => `“${sentence(i)}”\n– ${name(i)}, mayor\n\n`),
		"quoted words": of(
			(i) => `${name(i)} called it “a plain violation of the ${word(i)} treaty”.\n\n`,
		),
		questions: of((i) => `Who pays for the ${word(i)}?\n\n`),
		"questions in one paragraph": of((i) => `Who pays for the ${word(i)}? `),
		"unnamed officials": of(
			(i) => `A senior official told ${name(i)} that the ${word(i)} fell.\n\n`,
		),
		hearsay: of((i) => `It is said that the ${word(i)} fell. Reportedly it ${word(i)} fell.\n\n`),
		"loaded words": of((i) => `The brutal regime of ${name(i)} is a shameful ${word(i)}.\n\n`),
		"first persons": of((i) => `I think that the ${word(i)} fell. In my view it ${word(i)}.\n\n`),
		judgements: of((i) => `The ${word(i)} will almost certainly fail and must go.\n\n`),
		"pasted lines": of((i) => `${sentence(i)} ${sentence(i + 3)}\n${sentence(i + 5)}\n`),
		"pasted articles": of(
			(i) => `A Threat to ${name(i)}\n${sentence(i)} ${sentence(i + 1)}\nTags\n`,
		),
		"pasted tables": of(
			(i) => `Option | Effect ${i}\nRaid | Deters\nWait | None\n${sentence(i)}\n`,
		),
		"lines of HTML": of((i) => `<p>${sentence(i)}</p>\n`),
		"blocks of HTML": of((i) => `<div>${sentence(i)}</div>\n\n`),
		"other languages": of(
			(i) => `El río ${word(i)} cruza la frontera y los pueblos viven de él.\n\n`,
		),
		"lines with carriage returns": of((i) => `${sentence(i)}\r\n\r\n`),
		mathematics: of((i) => `$a_${i} = b$ rose by $${i}.\n\n`),
	};
}

/** So many of this and so many of that: what a rule or a fix might look up for each. */
function pairs(): Record<string, Hostile> {
	const half = (first: Hostile, second: Hostile): Hostile => {
		return (size, salt) => `${first(size / 2, salt)}\n\n${second(size / 2, salt)}`;
	};
	const head =
		"---\naxes: [sovereignty-security]\ntype: options memo\n---\n\n# Patrols\n\nIt fell (Doe 2030).\n\n";
	const headed = (text: Hostile): Hostile => {
		return (size, salt) => head + text(size, salt);
	};
	const claims = of((i) => `Raids fell by ${i}% in ${name(i)}. `);
	const sections = of((i) => `## The ${word(i)}\n\nSmuggling in ${name(i)} fell by ${i}%.\n\n`);
	const risks = of(
		(i) => `There is a risk of ${word(i)} ${word(i + 5)} attacks on ${name(i)}.\n\n`,
	);
	const register: Hostile = (size, salt = 0) =>
		riskTable(size, (i) => `${word(i)} ${word(i + 9)} riots in ${name(i)}`, salt);
	const options: Hostile = (size) =>
		Array.from(
			{ length: Math.min(38, Math.ceil(size / 60)) },
			(_, i) => `## Option ${i + 1}: Joint ${word(i)} patrols\n\n${sentence(i)}\n\n`,
		).join("");
	const security = of(
		(i) => `The ${word(i)} would deter attacks on ${name(i)} and protect troops. `,
	);
	const sovereignty = of((i) => `It violates the sovereignty of ${name(i)} and its consent ${i}. `);
	const sources: Hostile = (size, salt) =>
		`## References\n\n${of((i) => `- ${source(i)}\n`)(size, salt)}`;
	const comments = of(() => "<!-- policy-brief-disable-line sourcing/unsourced-event -->\n\n");
	const notes = of((i) => `[^n${i}]: ${source(i)}\n\n`);
	return {
		"claims × sections": headed(half(claims, sections)),
		"claims × suppressions": headed(half(comments, claims)),
		"claims × footnotes": headed(half(claims, notes)),
		"claims × sources": headed(half(claims, sources)),
		"claims × risks": headed(half(claims, risks)),
		"sections × footnotes": headed(half(sections, notes)),
		"sections × suppressions": headed(half(sections, comments)),
		"sections × sources": headed(half(sections, sources)),
		"sections × risks": headed(half(sections, risks)),
		"sections × arguments": headed(half(sections, half(security, sovereignty))),
		"sections × arguments for one side": headed(
			of((i) => `## Analysis of ${word(i)}\n\n${security(400, i)}\n\n`),
		),
		"sections × arguments for either side": headed(
			of((i) => `## Analysis of ${word(i)}\n\n${(i % 2 ? security : sovereignty)(400, i)}\n\n`),
		),
		"options × sections": headed(half(options, sections)),
		"options × risks": headed(half(options, risks)),
		"options × rows of a register": headed(half(options, register)),
		"options × arguments": headed(half(options, half(security, sovereignty))),
		"options × paragraphs": headed(
			half(
				options,
				of((i) => `Option ${i % 40} costs ${i}%.\n\n`),
			),
		),
		"risks × rows of a register": headed(half(risks, register)),
		"risks × sections about risks": headed(
			of((i) => `## Risks\n\nThere is a risk of ${word(i)}.\n\n`),
		),
		"sources × footnotes": headed(half(notes, sources)),
		"sources × keys": headed(
			half(
				of((i) => `Rose. [@${word(i)}${i}]\n\n`),
				sources,
			),
		),
		"sources × numbers": headed(
			half(
				of((i) => `Rose. [${i % 999}]\n\n`),
				sources,
			),
		),
		"sources × links": headed(
			half(
				of((i) => `[a](https://example.org/x${i})\n\n`),
				sources,
			),
		),
		"tables × sections": headed(half(sections, register)),
		"bylines × lists of sources": headed(
			of(
				(i) => `## References\n\n- ${source(i)}\n\n> ${sentence(i)}\n>\n> – ${name(i)}, mayor\n\n`,
			),
		),
		"placeholders × rows of a register": headed(
			half(
				of((i) => `TODO ${word(i)}.\n\n`),
				(size, salt = 0) => riskTable(size, (i) => `${word(i)} TBD`, salt, "TBD"),
			),
		),
		"rows × rows that miss their score": headed((size, salt = 0) =>
			riskTable(size, (i) => `${word(i)} ${word(i + 9)}`, salt, "Wait", "17"),
		),
		"rows × rows that are empty": headed((size, salt = 0) =>
			riskTable(size, (i) => `${word(i)} ${word(i + 9)}`, salt, " ", " "),
		),
		"rows × rows off the scale": headed((size, salt = 0) =>
			riskTable(size, (i) => `${word(i)} ${word(i + 9)}`, salt, "Wait", "99"),
		),
		"arguments in concessions": headed(
			half(
				security,
				of((i) => `Despite sovereignty concerns in ${name(i)}, the threat comes first. `),
			),
		),
	};
}

function prose(size: number, salt = 0): string {
	return filled(size, (i) => `${sentence(i)}${i % 5 === 4 ? "\n\n" : " "}`, salt);
}

function lines(size: number, line: (index: number) => string): string {
	return filled(size, (i) => `${line(i)}\n`);
}

function table(columns: number, rows: number): string {
	const row = (cell: (column: number) => string) =>
		`|${Array.from({ length: columns }, (_, at) => ` ${cell(at)} |`).join("")}\n`;
	const body = Array.from({ length: rows }, (_, at) => row((column) => String(column + at)));
	return row((column) => `c${column}`) + row(() => "---") + body.join("");
}

function riskTable(
	size: number,
	risk: (index: number) => string,
	salt: number,
	answer = "Patrols",
	score = "6",
): string {
	const head = "| Risk | Likelihood | Impact | Score | Mitigation | Owner |\n";
	const rows = filled(
		size,
		(i) =>
			`| ${risk(i)} | ${1 + (i % 5)} | ${1 + ((i >> 2) % 5)} | ${score} | ${answer} | Navy |\n`,
		salt,
	);
	return `${head}${"| --- ".repeat(6)}|\n${rows}`;
}

const stems = ["river", "harbour", "border", "summit", "market", "valley", "treaty", "convoy"];
const subjects = ["The navy", "Belmora", "The ministry", "A minister", "Smuggling", "The raid"];
const predicates = [
	"seized 4,200 boats in 2030",
	"says that the summit failed",
	"fell by 12% after the closure",
	"violates the sovereignty of its neighbour",
	"would protect the border towns from attack",
	"may cause retaliation against the ports",
	"is the largest of the region",
];

/** A word of its own for each number. */
function word(index: number): string {
	const letters = [...String(index)]
		.map((digit) => "bdfgklmnpr".charAt(Number(digit)) + "a")
		.join("");
	return `${stems[index % stems.length]}${letters}`;
}

function name(index: number): string {
	const own = word(index);
	return own.charAt(0).toUpperCase() + own.slice(1);
}

function sentence(index: number): string {
	const subject = subjects[index % subjects.length];
	return `${subject} of ${word(index)} ${predicates[index % predicates.length]}.`;
}

function source(index: number): string {
	return `${name(index)}, A. (2030). *The ${word(index)}*. https://example.org/${word(index)}`;
}
