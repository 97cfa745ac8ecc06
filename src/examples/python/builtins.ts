const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean))

/** Names that a program may read without binding them: those of `builtins`, and what every module has. */
export const BUILTINS = words(`
  ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError BufferError
  BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError
  DeprecationWarning EOFError Ellipsis EncodingWarning EnvironmentError Exception ExceptionGroup False FileExistsError
  FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError ImportError ImportWarning IndentationError
  IndexError InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError ModuleNotFoundError
  NameError None NotADirectoryError NotImplemented NotImplementedError OSError OverflowError PendingDeprecationWarning
  PermissionError ProcessLookupError PythonFinalizationError RecursionError ReferenceError ResourceWarning RuntimeError
  RuntimeWarning StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError
  True TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError
  UnicodeWarning UserWarning ValueError Warning ZeroDivisionError __build_class__ __debug__ __import__ __name__ __doc__
  __file__ __builtins__ __spec__ __package__ __loader__ __annotations__ __class__ abs aiter all anext any ascii bin bool
  breakpoint bytearray bytes callable chr classmethod compile complex copyright credits delattr dict dir divmod enumerate
  eval exec exit filter float format frozenset getattr globals hasattr hash help hex id input int isinstance issubclass
  iter len license list locals map max memoryview min next object oct open ord pow print property quit range repr
  reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip _
`)

/** Functions that change nothing of what they are given. */
export const PURE = words(`
  abs all any ascii bin bool bytes callable chr complex dict dir divmod enumerate float format frozenset getattr globals
  hasattr hash help hex id int isinstance issubclass len list locals max memoryview min oct ord pow print range repr
  reversed round set sorted str sum tuple type vars zip
`)

/** Those of them that read all there is to be had of what they are given: an iterator is empty after it. */
export const CONSUMING = words(
  'all any bytes dict frozenset list max min set sorted sum tuple enumerate reversed zip',
)

/** Functions whose value goes on with what they were given. */
export const LAZY = words('enumerate reversed zip map filter iter')
