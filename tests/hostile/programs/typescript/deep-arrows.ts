// Tries to hang the compiler by what may be the head of a function, level after level.
// ends: error, done
«async (×40»1«)×40»
