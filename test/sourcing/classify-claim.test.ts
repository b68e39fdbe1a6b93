import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { suite, test } from "node:test";
import fc from "fast-check";
import type { Claim, Reason } from "../../server/core/sourcing/claim.ts";
import { classifyClaim } from "../../server/core/sourcing/classify-claim.ts";

/** «…» marks where the reason lies; the marks are no part of the sentence. */
function read(marked: string): { claim: Claim | undefined; start: number; end: number } {
	const start = marked.indexOf("«");
	const end = marked.indexOf("»") - 1;
	return { claim: classifyClaim(marked.replace(/[«»]/g, "")), start, end };
}

function reasonOf(claim: Claim | undefined, id: string): Reason | undefined {
	return claim?.reasons.find((reason) => reason.id === id);
}

/** The reason decides: it comes first, and its topic and tier are those of the claim. */
function decides(id: string, tier: Claim["tier"], topic: Claim["topic"], marked: string): void {
	test(`${id}: ${marked}`, () => {
		const { claim, start, end } = read(marked);
		assert.equal(claim?.reasons[0]?.id, id);
		assert.deepEqual(claim?.reasons[0]?.span, { start, end });
		assert.equal(claim?.tier, tier);
		assert.equal(claim?.topic, topic);
		assert.equal(claim?.reasons[0]?.hard, tier === "A");
	});
}

/** The reason is among others. */
function shows(id: string, marked: string): void {
	test(`${id}: ${marked}`, () => {
		const { claim, start, end } = read(marked);
		assert.deepEqual(reasonOf(claim, id)?.span, { start, end });
	});
}

function needsNone(title: string, ...sentences: readonly string[]): void {
	for (const sentence of sentences) {
		test(`${title}: ${sentence}`, () => assert.equal(classifyClaim(sentence), undefined));
	}
}

function lacks(title: string, id: string, ...sentences: readonly string[]): void {
	for (const sentence of sentences) {
		test(`${title}: ${sentence}`, () => {
			assert.equal(reasonOf(classifyClaim(sentence), id), undefined);
		});
	}
}

suite("claims: figures", () => {
	decides("statistic", "A", "statistic", "Seizures on the coast of Arvenia rose «40 %» in a year.");
	decides("statistic", "A", "statistic", "About «two-thirds of» the fleet is laid up.");
	decides("statistic", "A", "statistic", "«One in five» growers has left the valley.");
	decides("statistic", "A", "statistic", "Wages in Belmora fell by «3.5 percentage points».");
	decides("money", "A", "statistic", "The levy has brought the treasury «€34.9 billion».");
	decides("money", "A", "statistic", "Belmora owes its neighbours «40 million dollars».");
	decides("quantity", "A", "statistic", "The dam displaced «12,400» villagers.");
	decides("quantity", "A", "statistic", "The ports hold «more than 90» impounded trawlers.");
	decides(
		"quantity",
		"A",
		"statistic",
		"«Tens of thousands of» commuters cross the river each day.",
	);
	decides("count", "A", "statistic", "The patrols made «48 arrests» along the river.");
	decides(
		"proportion",
		"A",
		"statistic",
		"Smuggled fuel supplies «a significant portion of» the market.".replace("«a ", "a «"),
	);
	decides("proportion", "A", "statistic", "Herders bear «the majority of» the losses.");

	lacks("a time span is no quantity", "quantity", "The talks went on for more than 30 years.");
	lacks("a small number of states is spoken of", "count", "The two nations signed an accord.");
	for (const sentence of [
		"The council quoted Section 12 and Table 4.",
		"Belmora adopted Resolution 1373.",
		"The envoys met on 3 May 2031.",
		"The clinics opened after COVID-19.",
		"Troops crossed the border in the 20th century.",
		"A ceasefire is likely (55–80%) to hold.",
		"Under 21 U.S.C. 802 the drug was banned.",
	]) {
		test(`a number that names or glosses: ${sentence}`, () => {
			assert.notEqual(classifyClaim(sentence)?.topic, "statistic");
		});
	}
});

suite("claims: quotations", () => {
	decides(
		"quotation",
		"A",
		"quotation",
		"The envoy left «“in anger and without a word”» after an hour.",
	);
	decides(
		"quotation",
		"A",
		"quotation",
		'The minister called the raid "wholly unacceptable" at noon.'
			.replace('"wholly', '«"wholly')
			.replace('unacceptable"', 'unacceptable"»'),
	);

	lacks(
		"a title quotes nobody",
		"quotation",
		"The council published a review entitled “What the river owes to its towns”.",
	);
	lacks("a term quotes nobody", "quotation", "The “open door” zone borders the harbour.");
	lacks(
		"apostrophes quote nobody",
		"quotation",
		"Belmora’s president, in the growers’ view, and Arvenia’s envoy met.",
	);
});

suite("claims: attributions", () => {
	decides("accordingTo", "A", "attribution", "«According to» the ministry, the levy has failed.");
	decides(
		"reportedSpeech",
		"A",
		"attribution",
		"The «ministry has repeatedly warned» that wells run dry.",
	);
	decides(
		"reportedSpeech",
		"A",
		"attribution",
		"«Arvenia argues» that strikes could stem the flow.",
	);
	decides(
		"reportedSpeech",
		"A",
		"attribution",
		"The president walked out, «rejecting» any notion of joint patrols.",
	);
	decides("reportedSpeech", "A", "attribution", "«Belmora describes» the barrier as a dyke.");
	decides(
		"anonymous",
		"A",
		"attribution",
		"For years, Belmoran «officials have bristled» at such demands.",
	);
	decides(
		"anonymous",
		"A",
		"attribution",
		"The base «is widely seen» as a relic.".replace("The base «", "The «base "),
	);
	decides("anonymous", "A", "attribution", "The plan is «reportedly» ready.");
	decides("research", "A", "attribution", "«Surveys show» that growers distrust the levy.");
	decides(
		"research",
		"A",
		"attribution",
		"«A recent study by» the lake institute is under review.",
	);
	decides("position", "B", "attribution", "But Arvenia’s «leadership sees» this as an affront.");
	decides("position", "B", "attribution", "Now, «Arvenia is considering» maritime patrols.");
	decides(
		"position",
		"B",
		"attribution",
		"«Belmora has shown» willingness to share its radar data.",
	);
	decides("position", "B", "attribution", "The «cabinet prefers» joint efforts over raids.");
	decides(
		"position",
		"B",
		"attribution",
		"The cabinet’s «stance is» clear: trade is welcome, troops are not.",
	);
	decides(
		"position",
		"B",
		"attribution",
		"The «government is weighing» sanctions on three banks.".replace("three ", ""),
	);
	decides("position", "B", "attribution", "The «US is considering» a blockade.");
	shows("groupView", "Many «Belmorans view» foreign troops as a threat.");

	lacks(
		"only somebody can demand",
		"reportedSpeech",
		"The challenge is immense, demanding patience from all.",
	);
	lacks(
		"a noun is no verb",
		"reportedSpeech",
		"The ministry pays for projects that serve the coast.",
		"When weighing claims that a design is safe, engineers look at loads.",
	);
	lacks("need is no source", "accordingTo", "The fund pays according to need.");
	lacks("a proposed law is no speech", "reportedSpeech", "The proposed budget cuts the navy.");
});

suite("claims: laws", () => {
	decides("law", "B", "legal", "The «treaty prohibits» foreign bases.");
	decides(
		"law",
		"B",
		"legal",
		"The overflights are «unlawful» at any height.".replace("are «", "«are "),
	);
	decides("law", "B", "legal", "The «bill would ban» imports of coral.");
	decides("law", "B", "legal", "«Designating smugglers as» a threat allows for arrests at sea.");
	decides("law", "B", "legal", "Searches happen «under the Harbour Act» of the islands.");
});

suite("claims: events", () => {
	decides("datedEvent", "B", "event", "The pact of «1996» settled the border.");
	decides("pastAct", "B", "event", "The «talks collapsed» overnight.");
	decides("pastAct", "B", "event", "The «garrison was founded» by settlers.");
	decides("actorAction", "B", "event", "The «navy has moved» its patrols south.");
	decides("actorAction", "B", "event", "«Wells are drying» up across the plain.");
	shows("history", "«For decades», the two states have cooperated.");
	shows("trend", "Thefts have «increased» since the harvest.");
});

suite("claims: causes and comparisons", () => {
	decides("causal", "B", "causal", "The shortage «stems from» the blockade.");
	decides("forecast", "B", "causal", "Output «is projected to» shrink.");
	decides("mechanism", "B", "causal", "The «tariff protects» growers on the plain.");
	decides("superlative", "B", "comparative", "Belmora is the «largest» exporter of salt.");
	decides("comparison", "B", "comparative", "The new drug is «deadlier than» heroin.");
	decides("plain", "C", "fact", "The «cartel is» a web of families.");
	lacks("a figure of speech compares nothing", "comparison", "The dispute is more than a quarrel.");
});

suite("claims: exemptions", () => {
	needsNone(
		"question",
		"Did 40 % of the fleet leave in 2031?",
		"But what does the levy mean for growers?",
	);
	needsNone(
		"pointer",
		"Let’s dive into this complex issue.",
		"This brief examines the raids of 2031.",
		"For details on the levy, see the next section.",
		"Table 3 shows seizures by port.",
	);
	needsNone(
		"hypothetical",
		"Imagine a world where borders blur.",
		"Suppose that 40 % of growers sold out.",
	);
	needsNone(
		"recommendation",
		"The council should cut the levy by 40 %.",
		"Arvenia must withdraw its patrols by June 2032.",
		"Freeze the accounts of the smugglers.",
		"Strengthen patrols: Enhance joint operations at sea.",
		"The crisis demands action.",
		"It is vital that the ports reopen.",
	);
	needsNone(
		"own view",
		"In my view, the blockade feels like a mistake.",
		"Personally, I think the patrols have more staying power.",
		"We recommend a levy of 3 %.",
	);
	needsNone("reader", "As you know, the river floods.");
	needsNone(
		"definition",
		"A levy is defined as a charge on cargo.",
		"Consent means a decision that nobody forces.",
	);
	needsNone("own plan", "We will train 400 wardens.");
	needsNone("future", "The ministry will review the levy.");
	needsNone(
		"hedge",
		"The patrols could inflame the valley.",
		"Perhaps the most telling aspect is how the port reflects this.",
	);
	needsNone("own side", "We share a border with Arvenia.");
	needsNone(
		"judgement",
		"The shortage is no small issue.",
		"The river remains a priority.",
		"Belmora is committed to the talks.",
	);
	needsNone(
		"comment",
		"It’s a classic case of solving one problem only to create another.",
		"Here’s where things get murky.",
		"That’s a risky bet.",
	);
	needsNone("counting", "The first involves the ports.", "The question is whether the levy holds.");
	needsNone("no verb", "Annual review by the treasury", "Ports, wells and roads");

	needsNone(
		"a target",
		"Our target is a 25% cut in waiting times.",
		"The goal is 40% local content by 2030.",
		"KPI: 80% of cases closed within 30 days.",
	);
	decides("statistic", "A", "statistic", "Arvenia’s target is «40%» local content by 2030.");
	needsNone(
		"the author's own work",
		"Our model projects a deficit of 4.2% of output.",
		"We project that enrolment will reach 76% by 2031.",
		"We surveyed 412 households on both banks.",
	);
	decides("statistic", "A", "statistic", "Our ports lost «40%» of their trade.");
	needsNone(
		"an example made up to explain",
		"For example, a household that earns 2,000 marks would pay 3%.",
		"Under this scenario, landings fall by 30%.",
	);
	decides(
		"quantity",
		"A",
		"statistic",
		"For example, the tax cost households «2,000» marks in 2029.",
	);

	test("a figure found before what is wanted stays", () => {
		const claim = classifyClaim("The 12,400 villagers who fled must be housed by 40 towns.");
		assert.equal(claim?.reasons[0]?.id, "quantity");
	});
	test("a figure outlives a hedge", () => {
		assert.equal(classifyClaim("The levy could cost €40 million.")?.tier, "A");
	});
	test("a quotation outlives a recommendation", () => {
		const sentence = "Arvenia should heed the warning that “no well will last the summer”.";
		assert.equal(classifyClaim(sentence)?.topic, "quotation");
	});
	test("“US”, “May” and a numeral are not the author", () => {
		assert.equal(classifyClaim("The US has pointed fingers at Belmora.")?.tier, "A");
		assert.equal(classifyClaim("The accord of May failed after World War I.")?.tier, "B");
	});
});

suite("claims: the learned score", () => {
	test("a plain fact with weight makes tier B, and shows why", () => {
		const claim = classifyClaim(
			"Some blockades can keep Arvenian growers from selling their crops.",
		);
		assert.equal(claim?.tier, "B");
		assert.deepEqual(
			claim?.reasons.map(({ id }) => id),
			["plain"],
		);
	});

	test("a weak sign without weight makes tier C", () => {
		assert.equal(classifyClaim("In our hands rests a better world.")?.tier ?? "C", "C");
	});

	test("a position makes tier B whatever the score", () => {
		assert.equal(classifyClaim("Belmora wants peace.")?.tier, "B");
	});

	test("confidence rises with the evidence", () => {
		const weak = classifyClaim("Trade shapes the region.")?.confidence ?? 0;
		const strong = classifyClaim(
			"In May 2031 the Arvenian navy seized 48 Belmoran trawlers, and the ministry said why.",
		)?.confidence;
		assert.ok(strong !== undefined && weak < strong);
	});
});

suite("claims: any text", () => {
	const prose = fc.array(
		fc.constantFrom(
			..."the Belmora said that has been 40 % of in 2031 and , ( ) “ ” levy it is".split(" "),
		),
		{ maxLength: 60 },
	);

	test("is total, deterministic and stays inside the sentence", () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string(),
					prose.map((words) => words.join(" ")),
				),
				(sentence) => {
					const claim = classifyClaim(sentence);
					assert.deepEqual(claim, classifyClaim(sentence));
					if (claim) assertSound(claim, sentence);
				},
			),
			{ numRuns: 500 },
		);
	});

	test("reads no further than 1,500 characters", () => {
		const long = `${"The levy holds firm and ".repeat(80)} costs €40 million`;
		assert.equal(reasonOf(classifyClaim(long), "money"), undefined);
	});
});

function assertSound({ reasons, topic, tier, confidence }: Claim, sentence: string): void {
	assert.equal(reasons[0]?.topic, topic);
	assert.equal(reasons[0]?.hard, tier === "A");
	assert.ok(confidence > 0 && confidence <= 1);
	for (const { span } of reasons) {
		assert.ok(0 <= span.start && span.start < span.end && span.end <= sentence.length);
	}
}

suite("claims: linear time", () => {
	const folder = new URL("../../server/core/sourcing/", import.meta.url);

	// A repeated group without an upper bound is what makes matching super-linear.
	for (const name of readdirSync(folder).filter((file) => file.endsWith(".ts"))) {
		test(`${name} repeats no group without bound`, () => {
			const code = readFileSync(new URL(name, folder), "utf8");
			const unbounded = /\)[*+](?![=*+ ])|\)\{\d+,\}/.exec(code.replace(/\/\*\*[\s\S]*?\*\//g, ""));
			assert.equal(unbounded?.[0], undefined);
		});
	}
});

/** Whether the claim is shown to every author. */
function firm(expected: boolean, ...sentences: readonly string[]): void {
	for (const sentence of sentences) {
		test(`${expected ? "firm" : "weak"}: ${sentence}`, () => {
			const claim = classifyClaim(sentence);
			assert.equal(claim?.tier, "B");
			assert.equal(claim?.firm, expected);
		});
	}
}

suite("claims: firmness", () => {
	firm(
		true,
		"Belmora has signed the treaty.",
		"Smuggling has declined since the closure.",
		"Cartels operate laboratories that exploit weak controls in the hills.",
		"The cabinet was dissolved in 2027.",
	);
	firm(
		false,
		"The pipes were laid under the lake.",
		"The scheme depends on the goodwill of the ports.",
		"The Court of Audit’s 2029 report counted the patrols.",
		"In 2027 the cabinet closed these ports:",
	);
});

suite("claims: named laws", () => {
	for (const sentence of [
		"A raid violates Article 3 of the treaty.",
		"The Korin Treaty forbids searches.",
		"Arrests were banned under the River Police Act 1971.",
	])
		test(`named: ${sentence}`, () => assert.equal(classifyClaim(sentence)?.namesLaw, true));
	for (const sentence of ["The treaty forbids searches.", "Raids are unlawful in both states."])
		test(`not named: ${sentence}`, () => assert.equal(classifyClaim(sentence)?.namesLaw, false));
});
