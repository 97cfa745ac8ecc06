# Tries what terminals obey: titles, links, the clipboard, the screen cleared, the cursor sent away, sequences without an end.
# ends: contained, done
import sys

ESC, BEL, ST = "\x1b", "\a", "\x1b\\"
for command in (
    f"{ESC}]0;stolen{BEL}",
    f"{ESC}]8;;javascript:alert(1){ST}press me{ESC}]8;;{ST}",
    f"{ESC}]52;c;c3RvbGVu{BEL}",
    f"{ESC}]1337;File=inline=1:c3RvbGVu{BEL}",
    f"{ESC}[2J{ESC}[H{ESC}[3J{ESC}c",
    f"{ESC}[999999999;999999999H{ESC}[2147483648C{ESC}[-1A",
    f"{ESC}[{';'.join(['38;2;1;2;3'] * 10_000)}m",
    f"{ESC}[{'9' * 10_000}m",
    f"{ESC}[6n{ESC}[c{ESC}[>q",
    f"{ESC}P$q\"p{ST}{ESC}^private{ST}{ESC}_program{ST}",
    f"{ESC}[?1049h{ESC}[?25l{ESC}[5i{ESC}[?1000h",
    "\x9b31m\x9d0;stolen\x9c\x90\x98",
    f"{ESC}[31m<img src=http://SERVER_HOST:SERVER_PORT/x>{ESC}[0m",
    "\b" * 100_000 + "\r" * 100_000 + BEL * 100_000,
    f"{ESC}[1m{ESC}[0m" * 50_000,
):
    print(command)
    print(command, file=sys.stderr)
print(f"{ESC}]0;without an end", end="")
print(f"{ESC}\\{ESC}[0m\ncontained")
