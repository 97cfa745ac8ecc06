# exit=1
import sys
def hook(kind, error, tb):
    print("hook:", kind.__name__, error, tb.tb_lineno)
sys.excepthook = hook
raise ValueError("custom")
