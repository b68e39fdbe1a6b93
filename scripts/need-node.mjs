// Runs before the scripts that need the project's own Node; this file itself runs on any.
if (!process.features.typescript) {
	const { default: manifest } = await import("../package.json", { with: { type: "json" } });
	console.error(`
This is Node ${process.versions.node}, which cannot run the project's TypeScript scripts.
\`npm ci\` brings Node ${manifest.devDependencies.node} along, but its install script did not run. Run it now:

    npm rebuild node --ignore-scripts=false
`);
	process.exit(1);
}
