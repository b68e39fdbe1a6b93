import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { htmlOf, previewOf } from "./support/page.ts";

const png = "iVBORw0KGgoAAAANSUhEUg==";

suite("pictures", () => {
	test("of the brief's folder keep their address where the page stands in it", () => {
		assert.match(
			htmlOf("![Map](img/map.png)\n"),
			/<img src="img\/map\.png" alt="Map" data-from="0">/,
		);
	});

	test("are told of by the addresses as written", () => {
		const text =
			"![a](img/map.png) <img src='b.png'> ![c](https://example.org/c.png)\n\n![d](img/map.png)\n";
		assert.deepEqual(previewOf(text).images, ["img/map.png", "b.png"]);
	});

	test("are put into a page that stands alone", () => {
		const embedded = new Map([["map.png", png]]);
		const html = htmlOf("![Map](map.png) ![Gone](gone.png)\n", { images: { embedded } });
		assert.match(html, /<img src="data:image\/png;base64,iVBORw0KGgoAAAANSUhEUg==" alt="Map"/);
		assert.match(
			html,
			/<span class="image-missing"[^>]*>Image not loaded: Gone \(gone\.png\)<\/span>/,
		);
	});

	test("are no other files under the name of a picture", () => {
		const embedded = new Map([["map.png", "cm9vdDp4OjA6MDo="]]);
		assert.match(htmlOf("![Map](map.png)\n", { images: { embedded } }), /Image not loaded: Map/);
	});

	test("from the network are not loaded unasked", () => {
		const text = "![Map](https://example.org/map.png) ![](//example.org/b.png)\n";
		const html = htmlOf(text);
		assert.match(
			html,
			/Image not loaded: Map \(example\.org\)<.*without a description \(example\.org\)</,
		);
		assert.doesNotMatch(html, /<img/);
		assert.match(
			htmlOf(text, { images: { remote: true } }),
			/<img src="https:\/\/example\.org\/map\.png" alt="Map"[^>]* referrerpolicy="no-referrer">/,
		);
	});

	test("in an address of their own are shown", () => {
		assert.match(htmlOf(`![x](data:image/png;base64,${png})\n`), /<img src="data:image\/png/);
	});

	test("keep their size, and nothing that would load another", () => {
		const html = htmlOf(
			'<img src="a.png" srcset="https://e.example/b.png 2x" width="40" alt="x">\n',
		);
		assert.match(html, /<img src="a\.png" width="40" alt="x">/);
	});
});
