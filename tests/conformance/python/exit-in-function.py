# exit=1
import sys
def main():
    print("main")
    return 1
if __name__ == "__main__":
    sys.exit(main())
