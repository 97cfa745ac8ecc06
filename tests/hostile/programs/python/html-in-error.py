# Tries to write elements into the page by the name and words of an exception.
# ends: error
Error = type('<img src="http://SERVER_HOST:SERVER_PORT/img" onerror="document.title=1">', (Exception,), {})
raise Error('<script>document.title = "stolen"</script><img src="http://SERVER_HOST:SERVER_PORT/words">')
