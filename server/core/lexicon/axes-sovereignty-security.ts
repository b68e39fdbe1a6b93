import { security } from "./axes-security.ts";
import type { Axis } from "./axes-shape.ts";
import { sovereignty } from "./axes-sovereignty.ts";

export const sovereigntySecurity: Axis = {
	id: "sovereignty-security",
	label: "Sovereignty vs security",
	lenses: [sovereignty, security],
};
