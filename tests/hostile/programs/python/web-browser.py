# Tries to open a window of the reader's browser.
import webbrowser

try:
    print(webbrowser.open("http://SERVER_HOST:SERVER_PORT/webbrowser"))
except Exception as error:
    print(type(error).__name__)
try:
    import antigravity
except Exception as error:
    print(error)
print("contained")
