import json
data = {"name": "Ada", "n": [1, 2.5, True, None], "é": "ü"}
print(json.dumps(data), json.dumps(data, indent=2, ensure_ascii=False, sort_keys=True))
print(json.loads('{"a": [1, {"b": null}]}'))
try:
    json.loads("{'a': 1}")
except json.JSONDecodeError as error:
    print(error.lineno, error.colno)
try:
    json.dumps({1, 2})
except TypeError as error:
    print(error)
