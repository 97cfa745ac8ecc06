// Tries to break the compiler by templates within templates.
// ends: done, error
console.log(«`${×3000»1«}`×3000»)
