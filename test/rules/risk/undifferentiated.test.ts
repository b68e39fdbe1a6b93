import { suite, test } from "node:test";
import { check } from "../../support/check.ts";
import { register } from "../../support/register.ts";

const id = "risk/undifferentiated";

suite(id, () => {
	test("marks a table that ranks nothing", () => {
		check(
			id,
			`| Risk | Likelihood | Impact |
  ^^^^^^^^^^^^^^^^^^^^^^^^^^ risk/undifferentiated: All 4 risks are rated “Medium” and “High”, so none stands out.
| --- | --- | --- |
| Flood | Medium | High |
| Fire | **medium** | High |
| Riot | Medium | 🔴 High |
| Rain | Medium | High |
|  |  |  |
`,
		);
	});

	test("leaves tables with a difference, few rows, open ratings or free words in peace", () => {
		const alike = ["A | Low | Low", "B | Low | Low", "C | Low | Low"];
		for (const last of ["D | Low | High", "D | Low-Medium | Low", "D | Low | ", "D | TBD | Low"])
			check(id, register("Risk | Likelihood | Impact", ...alike, last));
		check(id, register("Risk | Likelihood | Impact", ...alike));
		check(id, register("Risk | Impact", "A | Low", "B | Low", "C | Low", "D | Low"));
		const words = ["A", "B", "C", "D"].map((name) => `${name} | Low | Two towns`);
		check(id, register("Risk | Likelihood | Impact", ...words));
	});

	test("follows the settings", () => {
		const text = register("Risk | Likelihood | Impact", "A | 3 | 3", "B | 3 | 3");
		check(
			id,
			text.replace(
				"Impact |",
				"Impact |\n  ^^^^^^^^^^^^^^^^^^^^^^^^^^ risk/undifferentiated: All 2 risks are rated “3” and “3”, so none stands out.",
			),
			{ rules: { [id]: { options: { minRows: 2 } } } },
		);
	});
});
