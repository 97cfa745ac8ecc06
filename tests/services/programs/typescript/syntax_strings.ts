const a = 'text
const b = `open ${1
