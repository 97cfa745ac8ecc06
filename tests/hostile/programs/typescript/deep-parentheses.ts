// Tries to break the compiler by parentheses in parentheses.
// ends: error, done
«(×20000»1«)×20000»
