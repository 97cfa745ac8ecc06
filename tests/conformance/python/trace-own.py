# by hand: the tracer sees the program and nothing that runs it
import sys

seen = []


def work(n):
    return n + 1


def tracer(frame, event, argument):
    print(event, frame.f_code.co_name)
    return tracer


def profiler(frame, event, argument):
    if event in ("call", "return"):
        seen.append((event, frame.f_code.co_name))


sys.setprofile(profiler)
work(1)
sys.setprofile(None)
print(seen)
sys.settrace(tracer)
work(2)
sys.settrace(None)
print("done")
sys.setprofile(profiler)
sys.settrace(tracer)
