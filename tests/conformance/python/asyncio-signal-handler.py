import asyncio
import os
import signal


async def main():
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()

    def heard(*args):
        print("heard", args)
        if len(got) < 2:
            got.append(args)
        else:
            raise ValueError("the loop goes on")

    got = []
    loop.set_exception_handler(lambda loop, context: print(repr(context["exception"])))
    loop.add_signal_handler(signal.SIGUSR1, heard, 1, 2)
    os.kill(os.getpid(), signal.SIGUSR1)
    print("sent")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    loop.call_later(0.01, signal.raise_signal, signal.SIGUSR1)
    await asyncio.sleep(0.05)
    signal.raise_signal(signal.SIGUSR1)
    await asyncio.sleep(0.01)

    # What a server does to end in good order.
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    loop.call_later(0.01, os.kill, os.getpid(), signal.SIGTERM)
    await stop.wait()
    print("in good order")
    stop.clear()
    loop.call_later(0.01, os.kill, os.getpid(), signal.SIGINT)
    await stop.wait()
    print("the other too")

    loop.add_signal_handler(signal.SIGALRM, stop.set)
    stop.clear()
    signal.setitimer(signal.ITIMER_REAL, 0.02)
    await stop.wait()
    print("timer")

    print([loop.remove_signal_handler(signal.SIGUSR1) for _ in range(2)])
    for wrong in (0, 999, "TERM", signal.SIGKILL):
        try:
            loop.add_signal_handler(wrong, print)
        except (TypeError, ValueError, RuntimeError) as error:
            print(type(error).__name__, error)
    try:
        loop.add_signal_handler(signal.SIGUSR2, main)
    except TypeError as error:
        print(error)


asyncio.run(main())
print(signal.getsignal(signal.SIGINT) is signal.default_int_handler, signal.getsignal(signal.SIGTERM))
