// Tries to import modules by functions made at run time, which no check of the source can see.
const load = new Function('url', 'return import(url)') as (url: string) => Promise<unknown>
const code = 'fetch("http://SERVER_HOST:SERVER_PORT/module");export default 1'
const blob = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))
for (const url of [
  'http://SERVER_HOST:SERVER_PORT/dynamic.js',
  `data:text/javascript,${encodeURIComponent(code)}`,
  blob,
  '/assets/app.js?stolen',
]) {
  try {
    await Promise.race([load(url), new Promise((_, reject) => setTimeout(reject, 500, 'no answer'))])
    if (!url.startsWith('blob:')) console.log('BREACH', url)
  } catch (error) {
    console.log(String(error))
  }
}
console.log('contained')
