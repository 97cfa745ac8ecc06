# by hand: dbm.dumb and what is built on it
import dbm
import dbm.dumb
import shelve

with shelve.open("shop") as shelf:
    shelf["tea"] = {"price": 3.2, "tags": ["hot"]}
    shelf["milk"] = 1.15
with shelve.open("shop", writeback=True) as shelf:
    shelf["tea"]["tags"].append("green")
    print(sorted(shelf), "milk" in shelf, len(shelf))
    del shelf["milk"]
with shelve.open("shop", flag="r") as shelf:
    print(dict(shelf))
print(dbm.whichdb("shop"), dbm.whichdb("none"))
try:
    dbm.open("none")
except dbm.error as error:
    print(type(error).__name__)
with dbm.open("words", "n") as words:
    words["a"] = "x" * 600
    words["b"] = b"y"
    words["a"] = "z" * 1200
    print(words.keys(), len(words["a"]), words.get("c", b"?"))
    try:
        words["c"] = 3
    except TypeError as error:
        print(error)
try:
    words["a"]
except dbm.error as error:
    print(error)
with dbm.dumb.open("words", "r") as words:
    try:
        words["d"] = b"1"
    except OSError as error:
        print(error)
