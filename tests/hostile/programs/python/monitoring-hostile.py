# Tries to break what comes after a program with callbacks for all that the interpreter does.
# ends: error
import sys

monitoring = sys.monitoring


def fail(*arguments):
    raise SystemExit(arguments)


for tool in range(6):
    if monitoring.get_tool(tool) is None:
        monitoring.use_tool_id(tool, "x" * 100_000)
    for event in range(19):
        try:
            monitoring.register_callback(tool, 1 << event, fail)
        except ValueError:
            pass
    try:
        monitoring.set_events(tool, (1 << 10) - 1)
    except BaseException:
        pass
raise ValueError("after all")
