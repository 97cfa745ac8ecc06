import uuid, secrets, os
print(uuid.uuid5(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid4().version, uuid.uuid4() != uuid.uuid4())
print(len(secrets.token_hex(8)), len(os.urandom(5)), os.urandom(8) != os.urandom(8), secrets.choice([1]))
