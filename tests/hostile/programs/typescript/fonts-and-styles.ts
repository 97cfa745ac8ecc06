// Tries to have a font and a style sheet loaded.
const url = 'http://SERVER_HOST:SERVER_PORT/font.woff2'
try {
  await new FontFace('x', `url(${url})`).load()
  console.log('BREACH')
} catch (error) {
  console.log(String(error))
}
try {
  new CSSStyleSheet().replaceSync(`@import url(${url})`)
  console.log('BREACH')
} catch (error) {
  console.log(String(error))
}
console.log('contained')
