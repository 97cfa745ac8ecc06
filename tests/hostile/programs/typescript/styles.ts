// Tries to reach a server by the style of a line.
const style = 'background: url(http://SERVER_HOST:SERVER_PORT/style); position: fixed; inset: 0; z-index: 9999; font-size: 400px'
console.log(`%c${'x'.repeat(100)}%c`, style, style)
console.log('%c'.repeat(5_000), ...Array.from({ length: 5_000 }, () => style))
console.log('contained')
