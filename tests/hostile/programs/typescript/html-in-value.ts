// Tries to write elements into the page by the value of the last statement.
// ends: done
'<img src="http://SERVER_HOST:SERVER_PORT/value" onerror="document.title=1">'
