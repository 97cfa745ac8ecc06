// Tries to write elements into the page by the name and words of an error.
// ends: error
const error = new Error('<script>document.title="stolen"</script><img src="http://SERVER_HOST:SERVER_PORT/words">')
error.name = '<img src="http://SERVER_HOST:SERVER_PORT/name" onerror="document.title=1">'
throw error
