// Stands in for what commander would run programs with: none of our commands is a program of its own.
module.exports = {};
