function down(n: number): number {
  return down(n + 1) + 1
}
try {
  down(0)
} catch (error) {
  // Its class and its words are each browser's own.
  console.log(error instanceof Error)
}
