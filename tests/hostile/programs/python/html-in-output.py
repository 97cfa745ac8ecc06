# Tries to write elements into the page by printing them.
import sys

html = '<img src="http://SERVER_HOST:SERVER_PORT/img" onerror="document.title=1"><script>document.title="BREA"+"CH"</script>'
print(html)
print(html, file=sys.stderr)
print("<style>@import url(http://SERVER_HOST:SERVER_PORT/css)</style>\x1b]0;title\x07\x1b[2J\x1b[31m\u202e")
print("contained")
