# by hand: asyncio.get_event_loop raises where there is no loop since 3.14.
import asyncio
try:
    asyncio.get_event_loop()
except RuntimeError as error:
    print(error)
