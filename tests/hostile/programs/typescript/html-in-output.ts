// Tries to write elements into the page by printing them.
const html = '<img src="http://SERVER_HOST:SERVER_PORT/img" onerror="document.title=1"><script>document.title="stolen"</script>'
console.log(html)
console.error(html)
console.log('%c%s', `background: url(http://SERVER_HOST:SERVER_PORT/css)`, html)
console.table([{ [html]: html }])
console.log('\u001b]0;title\u0007\u001b[2J\u202e')
console.log('contained')
