// Tries to hang the compiler: each level doubles what it does.
// ends: error, done
«<a>(×18»1«)×18»
