// Tries to have a stack of a million calls told.
// ends: error
Error.stackTraceLimit = Infinity
const deep = (text: string): number => deep(text + '\u0301') + 1
deep('x'.repeat(1000))
