import type { Axis } from "./axes-shape.ts";

export const libertySecurity: Axis = {
	id: "liberty-security",
	label: "Liberty vs security",
	experimental: true,
	lenses: [
		{
			id: "liberty",
			label: "Liberty",
			sub: {
				core: [
					["civil libert*", 3],
					["fundamental (right*|freedom*)", 3],
					["freedom of (speech|expression|assembly|movement|the press|religion|association)", 3],
					["privacy", 2],
					["due process", 3],
					["habeas corpus", 3],
					["presumption of innocence", 3],
					["warrantless", 2],
					["mass surveillance", 2],
					["proportionality", 1],
					["chilling effect", 2],
					["bulk collection", 2],
					["libert(y|ies)", 2],
				],
			},
		},
		{ id: "security", label: "Security", use: "sovereignty-security/security" },
	],
};

export const growthEnvironment: Axis = {
	id: "growth-environment",
	label: "Growth vs environment",
	experimental: true,
	lenses: [
		{
			id: "growth",
			label: "Growth",
			sub: {
				core: [
					["economic growth", 3],
					["GDP", 2],
					["competitiveness", 3],
					["productivity", 2],
					["job* (creation|losses)", 2],
					["investment", 1],
					["compliance cost*", 2],
					["industrial output", 2],
					["affordability", 1],
					["energy prices", 2],
				],
			},
		},
		{
			id: "environment",
			label: "Environment",
			sub: {
				core: [
					["emission*", 2],
					["climate (change|crisis|target*|goal*)", 3],
					["biodiversity", 3],
					["pollution", 2],
					["net zero", 3],
					["ecosystem*", 2],
					["carbon (budget|price|footprint|sink*)", 2],
					["conservation", 2],
					["polluter pays", 3],
					["air quality", 2],
					["environmental (impact*|damage|harm|justice)", 3],
				],
				mask: [
					["business ecosystem*", 0],
					["start up ecosystem*", 0],
					["business climate", 0],
				],
			},
		},
	],
};

export const costBenefit: Axis = {
	id: "cost-benefit",
	label: "Cost vs benefit",
	experimental: true,
	lenses: [
		{
			id: "cost",
			label: "Cost",
			sub: {
				core: [
					["cost*", 2],
					["expenditure*", 2],
					["burden*", 2],
					["price tag", 2],
					["fiscal (impact|pressure|space)", 2],
					["trade off*", 1],
					["opportunity cost*", 3],
					["overrun*", 2],
					["budget* (impact|pressure|gap)", 2],
				],
				mask: [
					["at all costs", 0],
					["cost effective*", 0],
					["burden of proof", 0],
				],
			},
		},
		{
			id: "benefit",
			label: "Benefit",
			sub: {
				core: [
					["benefit*", 2],
					["saving*", 2],
					["gain*", 1],
					["value for money", 3],
					["return on investment", 3],
					["payoff*", 2],
					["cost effective*", 2],
					["improve* outcome*", 2],
				],
				mask: [
					["(unemployment|housing|welfare|child|disability) benefit*", 0],
					["benefit of the doubt", 0],
				],
			},
		},
	],
};

export const efficiencyEquity: Axis = {
	id: "efficiency-equity",
	label: "Efficiency vs equity",
	experimental: true,
	lenses: [
		{
			id: "efficiency",
			label: "Efficiency",
			sub: {
				core: [
					["efficien*", 3],
					["cost effective*", 3],
					["deadweight", 3],
					["value for money", 3],
					["productivity", 2],
					["streamlin*", 2],
					["economies of scale", 3],
					["waste*", 1],
					["least cost", 2],
				],
				mask: [["energy efficien*", 0]],
			},
		},
		{
			id: "equity",
			label: "Equity",
			sub: {
				core: [
					["equit(y|able)", 3],
					["inequit*", 3],
					["inequalit*", 3],
					["fair* (share|distribution|access)", 3],
					["distribut* (impact*|effect*|analysis)", 3],
					["disproportionate* ... (poor|low income|minorit*|women|rural|disabled)", 3],
					["vulnerable (group*|population*|household*)", 2],
					["regressive", 2],
					["social justice", 3],
					["access gap", 2],
					["left behind", 1],
				],
				mask: [
					["private equity", 0],
					["equity (market*|investor*|stake|capital|fund*|release)", 0],
					["home equity", 0],
				],
			},
		},
	],
};

export const centralisationSubsidiarity: Axis = {
	id: "centralisation-subsidiarity",
	label: "Centralisation vs subsidiarity",
	experimental: true,
	lenses: [
		{
			id: "centralisation",
			label: "Centralisation",
			sub: {
				core: [
					["central(is|iz)ation", 3],
					["harmoni(s|z)ation", 3],
					["EU (wide|level) (action|rules|standard*)", 3],
					["level playing field", 2],
					["single (market|rulebook)", 2],
					["federal pre ?emption", 3],
					["uniform (rules|standard*|application)", 3],
					["economies of scale", 2],
					["fragmentation", 2],
					["cross border (spillover*|externalit*)", 3],
					["added value of ... action", 3],
				],
			},
		},
		{
			id: "subsidiarity",
			label: "Subsidiarity",
			sub: {
				core: [
					["subsidiarity", 3],
					[
						"(member state|national|local|regional) (competence*|discretion|autonomy|prerogative*)",
						3,
					],
					["devol(ved|ution)", 3],
					["local control", 3],
					["closer to citizens", 3],
					["one size fits all", 2],
					["reasoned opinion*", 3],
					["yellow card", 2],
					["home rule", 3],
					["states' rights", 3],
				],
			},
		},
	],
};
