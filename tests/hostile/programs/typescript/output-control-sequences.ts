// Tries what terminals obey: titles, links, the clipboard, the screen cleared, the cursor sent away, sequences without an end.
// ends: contained, done
const esc = '\x1b'
const st = `${esc}\\`
for (const command of [
  `${esc}]0;stolen\x07`,
  `${esc}]8;;javascript:alert(1)${st}press me${esc}]8;;${st}`,
  `${esc}]52;c;c3RvbGVu\x07`,
  `${esc}[2J${esc}[H${esc}[3J${esc}c`,
  `${esc}[999999999;999999999H${esc}[2147483648C${esc}[-1A`,
  `${esc}[${Array(10_000).fill('38;2;1;2;3').join(';')}m`,
  `${esc}[${'9'.repeat(10_000)}m`,
  `${esc}[6n${esc}[c${esc}[>q`,
  `${esc}P$q"p${st}${esc}^private${st}${esc}_program${st}`,
  '\x9b31m\x9d0;stolen\x9c\x90\x98',
  `${esc}[31m<img src=http://SERVER_HOST:SERVER_PORT/x>${esc}[0m`,
  '\b'.repeat(100_000) + '\r'.repeat(100_000) + '\x07'.repeat(100_000),
  `${esc}[1m${esc}[0m`.repeat(50_000),
]) {
  console.log(command)
  console.error(command)
}
console.log(`${esc}]0;without an end`)
console.log(`${st}${esc}[0m`)
console.log('contained')
