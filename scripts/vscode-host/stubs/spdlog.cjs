// Writes VS Code's log files, which its Output panel reads, without the native logger.
const { appendFileSync, mkdirSync } = require("node:fs");
const { dirname } = require("node:path");

const levels = ["trace", "debug", "info", "warning", "error", "critical"];

class Logger {
	constructor(_name, file) {
		this.file = file;
		this.level = levels.indexOf("info");
		this.formatted = true;
		mkdirSync(dirname(file), { recursive: true });
		appendFileSync(file, "");
	}

	write(level, message) {
		if (level < this.level) return;
		const time = new Date().toISOString().replace("T", " ").slice(0, 23);
		const line = this.formatted ? `${time} [${levels[level]}] ${message}\n` : message;
		try {
			appendFileSync(this.file, line);
		} catch {
			// The profile may be gone already when VS Code writes its last words.
		}
	}

	getLevel() {
		return this.level;
	}

	setLevel(level) {
		this.level = level;
	}

	clearFormatters() {
		this.formatted = false;
	}

	setPattern() {}
	flush() {}
	drop() {}
}

for (const [level, name] of levels.entries()) {
	Logger.prototype[name === "warning" ? "warn" : name] = function (message) {
		this.write(level, message);
	};
}

const createLogger = async (name, file) => new Logger(name, file);

exports.version = "0.0.0";
exports.Logger = Logger;
exports.createRotatingLogger = createLogger;
exports.createAsyncRotatingLogger = createLogger;
exports.setFlushOn = () => {};
exports.setLevel = () => {};
exports.shutdown = () => {};
