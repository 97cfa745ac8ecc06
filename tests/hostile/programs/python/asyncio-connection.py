# Tries to connect with asyncio.
import asyncio


async def main():
    try:
        reader, writer = await asyncio.open_connection("SERVER_HOST", SERVER_PORT)
        writer.write(b"GET /asyncio HTTP/1.1\r\n\r\n")
        print("BREACH", await reader.read())
    except OSError as error:
        print(error)
    try:
        await asyncio.start_server(print, "SERVER_HOST", 0)
        print("BREACH")
    except OSError as error:
        print(error)


asyncio.run(main())
print("contained")
