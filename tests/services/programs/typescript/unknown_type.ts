const data: unknown = JSON.parse('1')
data.name
data()
try {
  throw 1
} catch (error) {
  error.message
}
function assertString(x: unknown): asserts x is string {}
