# exit=1
import sys

sys.modules.clear()
raise ValueError("without a library")
