# by hand: nothing that runs the program is seen
import asyncio
import sys
import time

monitoring = sys.monitoring
seen = set()


def started(code, offset):
    seen.add((code.co_filename, code.co_name))


async def main():
    await asyncio.sleep(0.01)
    await asyncio.to_thread(sum, [1])
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, abs, -1)


monitoring.use_tool_id(monitoring.PROFILER_ID, "own")
monitoring.register_callback(monitoring.PROFILER_ID, monitoring.events.PY_START, started)
monitoring.set_events(monitoring.PROFILER_ID, monitoring.events.PY_START)
time.sleep(0.01)
asyncio.run(main())
import fractions
import colorsys

monitoring.set_events(monitoring.PROFILER_ID, 0)
print([file for file, _ in seen if not file.startswith(("/lib/", "<frozen", "main.py"))])
print(("main.py", "main") in seen)
monitoring.register_callback(
    monitoring.PROFILER_ID, monitoring.events.PY_START, lambda code, offset: print("started", code.co_name)
)


class Last:
    def __del__(self):
        print("deleted")


last = Last()
monitoring.set_events(monitoring.PROFILER_ID, monitoring.events.PY_START)
