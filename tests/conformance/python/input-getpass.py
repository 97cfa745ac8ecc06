# by hand: what is typed comes through the page.
import getpass
secret = getpass.getpass("Secret: ")
print(len(secret))
