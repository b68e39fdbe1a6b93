/** Briefs of any length in our own words. The same size and seed give the same text. */
export function makeBrief(size: number, seed = 1): string {
	const random = generator(seed);
	const parts = [frontMatter, `# ${fill("The {place} question", random)}`];
	const notes: string[] = [];
	let length = 0;
	for (let part = 0; length < size * 0.97; part++) {
		const text = partOf(part, random, notes);
		parts.push(text);
		length += text.length + 2;
	}
	return `${parts.join("\n\n")}\n\n## References\n\n${notes.join("\n")}\n`;
}

/** Numbers from 0 up to 1, the same ones for the same seed. */
export function generator(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}

const frontMatter =
	"---\ntitle: A brief to measure by\ntype: policy-brief\nauthor: Nobody\ndate: 2030-01-01\naudience: Machines\naxes: [sovereignty-security]\n---";

/** One heading to nine paragraphs, with a list, a table, a quotation and notes now and then. */
function partOf(part: number, random: () => number, notes: string[]): string {
	if (part % 12 === 0) return `## ${fill(pick(headings, random), random)}`;
	if (part % 12 === 4) return Array.from({ length: 4 }, () => `- ${sentence(random)}`).join("\n");
	if (part % 36 === 7) return riskTable(random);
	if (part % 12 === 9)
		return `> ${sentence(random)}\n>\n> – ${fill("{name}, mayor of {place}", random)}`;
	const sentences = Array.from({ length: 3 + Math.floor(random() * 4) }, () => sentence(random));
	if (random() < 0.4) {
		const label = `n${notes.length + 1}`;
		notes.push(
			`[^${label}]: ${fill("{name} (20{two}). *The {place} survey*. https://example.org/", random)}${label}`,
		);
		return `${sentences.join(" ")}[^${label}]`;
	}
	return sentences.join(" ");
}

function riskTable(random: () => number): string {
	const row = () =>
		`| ${fill("Unrest in {place} over the {thing}", random)} | ${pick(levels, random)} | ${pick(levels, random)} | ${sentence(random)} |`;
	const rows = Array.from({ length: 4 }, row);
	return ["| Risk | Likelihood | Impact | Mitigation |", "| --- | --- | --- | --- |", ...rows].join(
		"\n",
	);
}

function sentence(random: () => number): string {
	return fill(pick(sentences, random), random);
}

function pick<T>(list: readonly [T, ...T[]], random: () => number): T {
	return list[Math.floor(random() * list.length)] ?? list[0];
}

function fill(pattern: string, random: () => number): string {
	return pattern.replace(/\{(\w+)\}/g, (_, slot: string) => {
		if (slot === "two") return String(10 + Math.floor(random() * 20));
		if (slot === "number") return Math.floor(1000 + random() * 9000).toLocaleString("en");
		if (slot === "percent") return `${Math.floor(2 + random() * 90)}%`;
		if (slot === "name") return pick(names, random);
		return pick(slot === "place" ? places : things, random);
	});
}

const levels = ["Low", "Medium", "High"] as const;
const places = [
	"Port Aldra",
	"Belmora",
	"Arvenia",
	"Korin",
	"Senna",
	"the delta",
	"the upper valley",
] as const;
const things = [
	"ferry",
	"harbor fee",
	"patrol",
	"treaty",
	"bridge",
	"fishing quota",
	"customs union",
] as const;
const names = [
	"Mara Olsen",
	"Tove Brandt",
	"Ilan Reyes",
	"Customs Service",
	"River Commission",
] as const;
const headings = [
	"What the {thing} costs",
	"Background",
	"Options for {place}",
	"Risks",
	"The case for the {thing}",
	"Objections from {place}",
	"Recommendations",
] as const;
const sentences = [
	"Traffic through {place} fell by {percent} between 20{two} and 20{two}, and the {thing} was never repaired.",
	"According to {name}, the {thing} would cost {number} crowns a year.",
	"Officials familiar with the plan for {place} say that the {number} crews of the {thing} will not sign.",
	"The {number} people on both banks of {place} have lived from the {thing} for longer than anybody remembers.",
	"A closed border near {place} would protect the {number} families there from attack, and border security would improve.",
	"Foreign soldiers in the {number} villages would violate the sovereignty of {place} and its territorial integrity.",
	"There is a risk that {place} retaliates against the {thing} and its {number} passengers.",
	"“We will not pay {number} crowns for the {thing},” the mayor of {place} told the council in 20{two}.",
	"The council of {place} should decide on the {thing} and its {number} berths before the winter of 20{two}.",
	"Studies show that a {thing} in {place} leads to more trade, although *no one* has counted the {number} boats.",
	"We assess that the {thing} of {place} is likely to return, for [reasons](https://example.org/{number}) given below.",
	"Some {number} families in {place} depend on it, and **most of them** have no other income.",
	"The treaty of 4 May 20{two} allows either side to inspect {number} vessels in {place}.",
	"Nobody has asked the {number} crews of {place} what the {thing} means to them.",
] as const;
