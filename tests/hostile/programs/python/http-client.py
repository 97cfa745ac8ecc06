# Tries to fetch with http.client.
import http.client

try:
    connection = http.client.HTTPConnection("SERVER_HOST", SERVER_PORT, timeout=2)
    connection.request("GET", "/http-client")
    print("BREACH", connection.getresponse().status)
except OSError as error:
    print(error)
print("contained")
