/** Sentences written together with the vocabulary: a regression test, no estimate of accuracy. */
export interface LensCase {
	readonly sentence: string;
	/** The lenses it argues through. */
	readonly lenses: readonly string[];
	/** The lenses it concedes; undefined where that was not judged. */
	readonly conceded?: readonly string[];
	/** The lenses it denies; undefined where that was not judged. */
	readonly negated?: readonly string[];
}

export const lensCases: readonly LensCase[] = [
	{ sentence: "Social Security outlays will rise by 4% a year.", lenses: [] },
	{ sentence: "Security of tenure for tenants is the reform's main aim.", lenses: [] },
	{ sentence: "The sovereign debt crisis raised sovereign bond yields.", lenses: [] },
	{ sentence: "Norway's sovereign wealth fund divested.", lenses: [] },
	{ sentence: "The UN Security Council met on Tuesday.", lenses: [] },
	{ sentence: "The Department of Homeland Security published the rule.", lenses: [] },
	{ sentence: "A security analyst reviewed the paper.", lenses: [] },
	{ sentence: "Food insecurity affects 12% of households.", lenses: [] },
	{ sentence: "The bank holds a security interest in the vehicle.", lenses: [] },
	{ sentence: "Investors sold government securities.", lenses: [] },
	{ sentence: "The National Security Council chairs the process.", lenses: [] },
	{ sentence: "Patients must give informed consent before treatment.", lenses: [] },
	{ sentence: "Autonomous vehicles need new liability rules.", lenses: [] },
	{ sentence: "Central bank independence is protected by statute.", lenses: [] },
	{ sentence: "Artificial intelligence regulation is fragmented.", lenses: [] },
	{ sentence: "Cross-border payments cost 6% on average.", lenses: [] },
	{ sentence: "Early intervention in schools improves outcomes.", lenses: [] },
	{ sentence: "The intervention group showed a larger effect.", lenses: [] },
	{ sentence: "High prices deter first-time buyers.", lenses: [] },
	{ sentence: "Unpaid carers' needs demand action.", lenses: [] },
	{ sentence: "The clinic targets smoking in its network.", lenses: [] },
	{ sentence: "Heart attack deaths fell.", lenses: [] },
	{ sentence: "The raid would violate Mexico's territorial integrity.", lenses: ["sovereignty"] },
	{
		sentence: "Article 2(4) prohibits the threat or use of force against political independence.",
		lenses: ["sovereignty"],
	},
	{ sentence: "The strike was justified under Article 51 as self-defence.", lenses: ["security"] },
	{
		sentence: "Operating without the host government's consent would breach the agreement.",
		lenses: ["sovereignty"],
	},
	{ sentence: "Extraterritorial sanctions override national competence.", lenses: ["sovereignty"] },
	{ sentence: "The proposal respects subsidiarity.", lenses: ["sovereignty"] },
	{ sentence: "Data sovereignty rules keep records onshore.", lenses: ["sovereignty"] },
	{ sentence: "Porous borders let traffickers move freely.", lenses: ["security"] },
	{ sentence: "The programme deterred attacks on critical infrastructure.", lenses: ["security"] },
	{
		sentence: "Despite sovereignty concerns, the threat to civilians requires decisive action.",
		lenses: ["sovereignty", "security"],
		conceded: ["sovereignty"],
	},
	{
		sentence: "Sovereignty concerns aside, the case for counter-terrorism strikes is strong.",
		lenses: ["sovereignty", "security"],
		conceded: ["sovereignty"],
	},
	{
		sentence: "While national security matters, the treaty forbids intervention without consent.",
		lenses: ["sovereignty", "security"],
		conceded: ["security"],
	},
	{
		sentence: "The plan does not violate sovereignty.",
		lenses: ["sovereignty"],
		negated: ["sovereignty"],
	},
	{
		sentence: "This is not just a sovereignty issue but a question of public order.",
		lenses: ["sovereignty", "security"],
		negated: [],
	},
	{
		sentence: "National security outweighs sovereignty here.",
		lenses: ["sovereignty", "security"],
		conceded: ["sovereignty"],
	},
	{
		sentence: "While working with allies, the ministry protects territorial integrity.",
		lenses: ["sovereignty"],
		conceded: [],
	},
	{ sentence: "The invasion of privacy claims were settled.", lenses: [] },
	{ sentence: "The occupation of the respondent was recorded.", lenses: [] },
];
