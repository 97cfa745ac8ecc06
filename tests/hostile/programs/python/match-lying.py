# Tries to confuse matching with classes that lie.
import sys


class Meta(type):
    def __instancecheck__(cls, instance):
        raise SystemExit(1)


class Endless(metaclass=Meta):
    pass


class Names:
    __match_args__ = ("a",) * 1_000

    def __getattr__(self, name):
        return self


class Wrong:
    __match_args__ = [1]


class Mapping(dict):
    def keys(self):
        raise KeyError

    def get(self, key, default=None):
        raise RecursionError


def attempt(work):
    try:
        work()
    except BaseException as error:
        print(type(error).__name__)


def first():
    match 5:
        case Endless():
            print("never")


def second():
    match Names():
        case Names(a, a2):
            print("never")


def third():
    match Wrong():
        case Wrong(_):
            print("never")


def fourth():
    match Mapping(a=1):
        case {"a": 1, **rest}:
            print("never")


for work in first, second, third, fourth:
    attempt(work)
print("contained")
