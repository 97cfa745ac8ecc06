import traceback, sys
try:
    raise ValueError("printed by the program")
except ValueError as error:
    print(traceback.format_exception_only(error), sys.exc_info()[0] is ValueError)
    print(error.__traceback__.tb_lineno, error.__traceback__.tb_frame.f_code.co_name)
print(sys.exc_info())
