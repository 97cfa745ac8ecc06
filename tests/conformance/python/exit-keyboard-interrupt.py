# exit=130
try:
    print("working")
    raise KeyboardInterrupt
finally:
    print("cleaned up")
