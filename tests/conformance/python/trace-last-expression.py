# by hand: the last expression belongs to the module that is traced already
import sys


def work(n):
    return n + 1


def tracer(frame, event, argument):
    print(event, frame.f_code.co_name)
    return tracer


sys.settrace(tracer)
work(work(1))
