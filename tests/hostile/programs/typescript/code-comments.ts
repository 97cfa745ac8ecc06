// Tries to break out by what ends a line or begins a comment.
/* */ //# sourceURL=http://SERVER_HOST:SERVER_PORT/source.js
//# sourceMappingURL=http://SERVER_HOST:SERVER_PORT/source.map
const text = '</script><script>document.title="stolen"</script>\u2028<!-- -->'
console.log(text.length)
console.log('contained')
//# sourceMappingURL=http://SERVER_HOST:SERVER_PORT/end.map
