// Tries to break the compiler by blocks, loops and functions within each other.
// ends: done, error
«{if(1)×10000»console.log('contained')«}×10000»
«(function(){×3000»«})()×3000»
