# Tries the standard library's other clients.
import ftplib
import poplib
import smtplib
import xmlrpc.client

attempts = [
    lambda: ftplib.FTP().connect("SERVER_HOST", SERVER_PORT, timeout=2),
    lambda: smtplib.SMTP("SERVER_HOST", SERVER_PORT, timeout=2),
    lambda: poplib.POP3("SERVER_HOST", SERVER_PORT, timeout=2),
    lambda: xmlrpc.client.ServerProxy("http://SERVER_HOST:SERVER_PORT/").system.listMethods(),
]
for attempt in attempts:
    try:
        print("BREACH", attempt())
    except OSError as error:
        print(error)
print("contained")
