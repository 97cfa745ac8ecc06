# Tries to write elements into the page by the value of the last expression.
# ends: done
class Page:
    def __repr__(self):
        return '<img src="http://SERVER_HOST:SERVER_PORT/value" onerror="document.title=1">'


Page()
