try:
    pass
except 3:
    pass
except (ValueError, "a"):
    pass
except Exception:
    raise "text"
except ValueError as error:
    print(error.nope)
raise 5
raise ValueError from "cause"
