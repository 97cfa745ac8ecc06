// Tries to drown the engine in names that it has to keep.
// ends: done
for (let label = 0; label < 300_000; label += 1) {
  console.count(`label ${label}`)
  console.time(`time ${label}`)
}
console.trace('x'.repeat(1_000_000))
