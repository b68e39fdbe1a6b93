import { security } from "./axes-security.ts";
import type { Axis } from "./axes-shape.ts";
import { sovereignty } from "./axes-sovereignty.ts";

export const sovereigntySecurity: Axis = {
	id: "sovereignty-security",
	label: "Sovereignty vs security",
	lenses: [sovereignty, security],
	stakes: [
		"armed-force",
		"border",
		"consent",
		"deterrence",
		"historical-grievance",
		"jurisdiction",
		"military-necessity",
		"non-intervention",
		"self-defence",
		"territorial-integrity",
	],
};
