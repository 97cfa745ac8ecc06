# exit=1
def read(name):
    with open(name) as file:
        return file.read()


print("reading")
print(read("settings.toml"))
