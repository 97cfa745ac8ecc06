# Tries to hold the page by carriage returns: a progress bar that is drawn again and again, and lines of nothing else.
# ends: done
import sys

sys.stdout.write("\r" * 3_000_000)
for percent in range(100_000):
    sys.stdout.write(f"\r{percent:>10}% " + "█" * (percent % 80))
    sys.stderr.write("\r\n\r" if percent % 1000 == 0 else "\r")
sys.stdout.write("\r" + "x" * 10_000_000 + "\r")
print("\ncontained")
