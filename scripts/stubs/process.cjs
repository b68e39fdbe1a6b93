// Node's own module makes standard input, output and error when it is asked for, needed or not.
module.exports = process;
