# exit=2
import argparse
parser = argparse.ArgumentParser(prog="tool", description="A tool.")
parser.add_argument("--count", type=int, default=1)
parser.add_argument("name")
print(parser.parse_args(["--count", "3", "x"]))
parser.parse_args(["--count", "many", "x"])
