import { readRows } from './rows'

/** What people do with files, folders, data formats, dates, other programs and the modules for them. */
export const fileConcepts = readRows(`
  read file|open file|open text file|file open modes|read text file|load file|read file into string|r w a modes|open mode|write file|write to file|create file|create text file|save to file|write text file|write list to file|overwrite file|append to file|add line to file|write string to file|open with encoding|read whole file|read binary file → open|Reading and Writing Files
  read line by line|read lines into list|read file into list|read first line|loop over lines of file|read last line|line count of file|readline|readlines|skip first line of file|skip header → Read lines
  close file|file.close|do i need to close file → file.close|with
  file exists|check if file exists|does file exist|check if folder exists|path exists|is file|is directory → Is it there?|pathlib
  delete file|remove file|unlink|delete folder|remove directory|create folder|create directory|mkdir|make directory|create directory if not exists|nested directories|intermediate directories|create directory including intermediate → Create and remove|pathlib|os
  delete non empty folder|remove directory tree|rm -rf|delete folder with contents|copy directory|copy folder|disk space|free space → shutil
  rename file|rename files in folder|move file|move files to folder|copy file|copy file to folder → shutil|os
  list files|list directory|files in folder|all files in directory|list files with extension|find all txt files|list folders|recursive file list|dir listing|ls|find files by name → List files
  current directory|working directory|pwd|getcwd|change directory|cd|where is my script|path of script|directory of script → Where am I?|os
  join paths|path join|os.path.join|combine path|build path|file path|relative path|absolute path|parent directory|windows path|home directory|path object → pathlib|File and directory Paths
  file extension|get extension|filename without extension|file name from path|basename|dirname|split path → pathlib|File and directory Paths
  file size|get file size|last modified date|modification time|creation date of file → pathlib|os
  temporary file|temp directory|tmp file → tempfile
  zip files|unzip|extract zip|create zip|compress files|archive → zipfile|shutil
  gzip|compress string|tar → shutil|zipfile
  read csv|csv reader|parse csv|csv to list|csv header|csv to dict|write csv|csv writer|save list to csv|export to csv|csv delimiter|csv semicolon → csv|Write CSV
  json|parse json|json string to dict|json to dict|load json file|read json|write json|save json|dict to json|json dump|json pretty print|json indent|convert dict to json string|json from file|deserialize json|json encode|json decode|object to json|class to json → Read and write JSON|json
  json dumps vs dump|json load vs loads|json datetime not serializable → json
  read yaml|yaml|yml → JSON and YAML
  toml|read toml|pyproject → tomllib|Packaging
  read xml|parse xml|xml to dict|elementtree → Read XML
  config file|ini file|parse ini|configparser|settings file → Read a config file|tomllib
  save object|pickle|serialize object|dump object to file|load object from file|save variable to file|persist data → pickle
  key value file database|persistent dictionary → shelve
  sqlite|database|sql query|insert into table|create table|select from database|sql injection|db connection → sqlite3
  regex|regular expression|pattern match|match pattern|extract with regex|find all with regex|regex groups|regex replace|re.sub|validate email|validate phone number|extract numbers from string|extract email from text|regex split|split by multiple delimiters|regex digits|greedy|lookahead|regex flags|regex named group|find pattern in text|match vs search → Regular Expressions|re
  ## Time
  current date|today date|current time|get date|now|date and time|print current time|get current year|current month|day of week today|weekday|time in milliseconds|get time|date today → Dates and times|datetime
  format date|date to string|strftime|date format|print date in format|datetime to string|dd/mm/yyyy|iso date|month name|day name → Dates and times|datetime
  parse date|string to date|strptime|date from string|string to datetime|convert string to datetime|iso string to datetime → Parse a date|datetime
  days between dates|date difference|subtract dates|number of days between|difference between two dates|age from birthdate|how old|days until → Days between
  add days to date|date plus days|timedelta|add hours to datetime|yesterday|tomorrow|next month|last day of month|subtract hours|date in past|compare dates → Dates and times|datetime
  timestamp|unix time|epoch|timestamp to datetime|datetime to timestamp|milliseconds since epoch → datetime|time
  timezone|utc time|convert timezone|time zone|utc to local|naive and aware → zoneinfo|Dates and times
  calendar|leap year|days in month|first day of month|print calendar → calendar
  sleep|wait|pause|delay|wait 5 seconds|pause program|sleep milliseconds|delay execution|wait before continue → Wait a while|time
  measure time|execution time|time a function|how long does code take|stopwatch|timer|benchmark|elapsed time|time code → Time a function|timeit
  profile code|performance|slow code|make code faster|speed up|optimize → Time a function|timeit|Debugging
  schedule task|run every minute|run at certain time|cron|repeat every 5 seconds → Wait a while|time|threading
  countdown timer|clock → Wait a while|time
  ## The system and programs
  run shell command|execute system command|call external program|run another script|bash command|run exe|capture command output|system call|os.system → subprocess
  command line arguments|parse command line|parse arguments|argparse|argv|cli|script arguments|pass arguments to script|command line flags|optional arguments command line → Parse arguments|argparse
  exit program|quit program|end program|stop program|exit code|stop script|end script early|exit()|quit()|terminate program|how to exit → sys.exit|SystemExit
  python version|check version|which version of python|version of interpreter|python --version → sys|The command line
  environment variable|env var|read environment variable|set environment variable|.env → Environment variables
  virtual environment|venv|create virtualenv|activate venv|requirements.txt|pip freeze → Virtual Environments
  create package|publish package|setup.py|pyproject.toml|__init__.py|build wheel|pypi → Packaging
  run python script|run python file|run from command line|execute py file|shebang|python -m|python -c|interactive mode|repl → The command line
  os name|number of cpus|operating system|which os|platform|cpu count|username|process id → os|sys
  memory usage|size of object|sys.getsizeof|reference count → sys
  recursion limit|increase recursion limit|setrecursionlimit → sys.setrecursionlimit|sys
  import path|pythonpath|sys.path|module search path|where does python look for modules → sys|import
  stdin|read multiple lines of input|pipe input|stdout|redirect output|write to stderr|flush stdout → sys|input|print
  read multiple inputs|read from stdin|multiple inputs in one line|two numbers in one line|input list of numbers|read integers from input|space separated input → input|map
  input number|integer input|read int from user|convert input to int|numeric input|input always string|get user input as integer → input|int
  validate input|input validation|ask again if invalid|keep asking user|loop until valid input|yes no question → Ask until it is valid
  hide password input|getpass|key press|detect key|single character input → input
  progress bar|loading bar|update same line|carriage return|overwrite line|percentage progress|spinner → Progress|print
  print|print to screen|display text|show output|hello world|print hello world|output|print variable|print multiple variables|print two things|print empty line|blank line|print separator|print with space|sep parameter|print on same line|print without newline|no newline|print multiple lines|print end|print in a row|print one line|print horizontally|print flush|print to stderr|print to file → print
  colored text|print in color|terminal colors|ansi|bold text → The command line|print
  clear screen|clear terminal|clear console → os|The command line
  logging|log to file|log levels|logger|debug log|log format|print vs logging → Logging|logging
  debug|debugger|breakpoint|pdb|step through code|find bug|set breakpoint|debugging → breakpoint|Debugging
  unit test|pytest|test function|write test|unittest|assert raises|mock|test exception|test driven → Testing|unittest
  traceback|print stack trace|full traceback|exception line number|print exception message|exception details|get error message|error message as string → traceback|Exception Handling
  warning|suppress warnings|ignore warnings|show warning|deprecated → warnings
  ## Modules by what they are for
  hash|md5|sha256|checksum|hash string|hash password|file hash → hashlib
  base64 encode|base64 decode|encode image → base64
  uuid|unique id|guid|generate id|random id → uuid
  random password|secure token|secret key|generate password|cryptographically secure random → Random password|secrets
  download file|http request|fetch url|get request|post request|call api|web page content|rest api|urlopen|url encode|query string|read url|download image → urllib.request
  thread|threads|multithreading|run in background|start thread|lock|thread safe|join thread|daemon thread|mutex|race condition|semaphore → threading
  multiprocessing|multiple cores|process pool|thread pool|parallel processing|parallel for loop|run in parallel|run tasks in parallel|gil → concurrent.futures|Run things at once
  producer consumer|thread queue|queue between threads|fifo queue|task queue → queue
  asyncio|async await|async function|run async function|await coroutine|asyncio gather|event loop|async vs threading|asynchronous|create task|run coroutine → asyncio|async
  wait for tasks|gather results|run coroutines concurrently|await multiple|async tasks → Run things at once|asyncio
  timeout function|limit execution time|stop after n seconds|time limit for function|asyncio timeout → Timeout
  retry|try again on error|retry on failure|exponential backoff → Retry
  cache|memoize|lru_cache|cache function results|remember results|@cache → Cache results|functools
  partial function|functools|reduce|currying|wraps|functools.wraps|total_ordering|single dispatch → functools
  cached property|lazy attribute|compute once → functools|property
  itertools|chain iterables|infinite iterator|cycle through list|repeat list|count forever|take while|drop while|group consecutive → itertools
  heap|priority queue|min heap|max heap|heapify|heap push → heapq
  binary search|bisect|sorted insert|insert keeping order|search sorted list → bisect
  linked list|queue|stack|deque|fifo|lifo|circular buffer|sliding queue|last in first out → collections.deque|collections
  tree|binary tree|graph|node class|linked list class → class|OOP Basics
  named tuple|namedtuple|tuple with names → collections.namedtuple|collections
  enum|enumeration|constants|enum members|enum value|auto enum|flag enum|string enum|loop over enum|enum from string → Enumerations|enum
  dataclass|data class|frozen dataclass|dataclass default|dataclass field|post init|__post_init__|asdict|dataclass vs namedtuple|class without init|dataclass list default|kw_only|slots dataclass|dataclass to dict|dataclass inheritance|dataclass order → Dataclasses|dataclasses
  abstract class|abstract method|interface|abstract base class|abstract property|cannot instantiate abstract class → abc
  type hints|type annotation|annotate function|list of int type|optional type hint|union type|typing|dict type hint|callable type|any type hint|type hint for list|return type|literal type|typeddict|protocol|self type|mypy|cast type → Type hints|typing
  inspect function|function arguments names|get source code|signature|caller function name|get function name → inspect
  parse expression|abstract syntax tree|literal_eval|safe eval|string to list safely|evaluate literal → ast
  pretty print|print dict nicely|pprint|format nested data|print dictionary line by line → pprint
  weak reference|weakref|garbage collection|reference cycle → weakref
  bytes struct|pack integers|unpack binary|binary file format|endianness|little endian → struct
  string as file|in memory file|stringio|bytesio → io
  glob|wildcard files|files matching pattern|*.txt → glob|List files
  diff|compare two texts|compare files|similarity ratio|difference between strings → difflib
  operator functions|itemgetter|attrgetter|operator as function → operator
  dynamic class|simplenamespace|function type|module type → types
  ignore exception|suppress errors|contextmanager decorator|redirect stdout|custom with|exitstack|closing|null context|capture printed output → contextlib
  context manager|with statement|own context manager|__enter__ __exit__|with multiple files|with open as|custom context manager → with|Context Manager
  what is new in python|python 3.12 features|python 3.13|python 3.14|new features|latest version changes → What 3.10 to 3.14 brought
`)
