import {
	centralisationSubsidiarity,
	costBenefit,
	efficiencyEquity,
	growthEnvironment,
	libertySecurity,
} from "./axes-experimental.ts";
import type { Axis } from "./axes-shape.ts";
import { sovereigntySecurity } from "./axes-sovereignty-security.ts";

/** The axes that ship. Only the first one is active unless a brief or the settings name others. */
export const axes: readonly Axis[] = [
	sovereigntySecurity,
	libertySecurity,
	growthEnvironment,
	costBenefit,
	efficiencyEquity,
	centralisationSubsidiarity,
];
