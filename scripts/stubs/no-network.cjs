// Stands in for what citation-js would fetch with: nothing here reads from the network.
module.exports = function fetch() {
	throw new Error("Policy Brief does not use the network.");
};
module.exports.Headers = class Headers {};
