/** How grave a risk is, in the words of most templates. */
export type RiskLevel = "low" | "medium" | "high" | "very high";

/**
 * The level of likelihood times impact, by the highest product that has it. A custom of templates and
 * no standard, so it is shown beside the ratings and never in their place.
 */
export const riskLevels: ReadonlyMap<number, readonly (readonly [most: number, RiskLevel])[]> =
	new Map([
		[
			3,
			[
				[2, "low"],
				[4, "medium"],
				[9, "high"],
			],
		],
		[
			4,
			[
				[3, "low"],
				[6, "medium"],
				[9, "high"],
				[16, "very high"],
			],
		],
		[
			5,
			[
				[4, "low"],
				[9, "medium"],
				[15, "high"],
				[25, "very high"],
			],
		],
	]);
