"""Importing beyond what the snapshot holds, and refusing what is not for programs."""

import sys
import zipimport
from _imp import _frozen_module_names
from importlib.machinery import BuiltinImporter, PathFinder, SourceFileLoader

from . import amendments, held, host, refusals, sources
from .held import LIBRARY

# Parts of the engine. For a program they do not exist.
_HIDDEN = {"_engine", "_pyodide", "_pyodide_core", "pyodide", "pyodide_js", "js"}

_PACKAGES = """
    aiofiles aiohttp alembic altair anthropic anyio arcade arrow asyncpg attr attrs azure bcrypt black blessed bokeh
    boto3 botocore bottle bs4 celery certifi chardet cherrypy click colorama colorlog Crypto cryptography
    customtkinter cv2 Cython dash datasets dateparser dateutil decouple discord django docopt docutils docx dotenv
    easyocr elasticsearch emoji environs eventlet faker falcon fastapi fire firebase_admin flake8 flask
    flask_sqlalchemy folium fuzzywuzzy gensim geopandas gevent git gradio greenlet gspread gtts html5lib httpx
    huggingface_hub humanize hypothesis imageio inquirer IPython isort jax jinja2 joblib jsonschema jwt keras
    keyboard kivy langchain lark Levenshtein librosa lightgbm loguru lxml markdown markupsafe matplotlib mediapipe
    mistune mock more_itertools mouse moviepy mpmath msgpack mss mypy mysql MySQLdb networkx nltk nose notebook
    numba numpy openai openpyxl orjson pandas paramiko passlib peewee pendulum PIL playwright plotly plyer polars
    pptx praw prettytable progressbar prompt_toolkit psutil psycopg psycopg2 pyaudio pyautogui pydantic pydub
    pyfiglet pygame pyglet pygments pylint pymongo pymysql pynput pyparsing pypdf PyPDF2 pyperclip PyQt5 PyQt6
    pyramid PySide2 PySide6 pytesseract pytest pyttsx3 pytz pywhatkit qrcode questionary rapidfuzz redis regex
    reportlab requests rich ruff sanic scapy scipy scrapy seaborn selenium sentry_sdk serial setuptools shapely
    simplejson six skimage sklearn slack_sdk sortedcontainers sounddevice soundfile spacy speech_recognition sphinx
    sqlalchemy sqlmodel starlette statsmodels streamlit stripe structlog sympy tabulate telegram telethon tensorflow
    termcolor textblob textual tokenizers toml tomli toolz torch torchvision tornado tqdm transformers trio tweepy
    twilio twisted typer typing_extensions ujson ultralytics unidecode urllib3 ursina usb uvicorn uvloop vlc web3
    websocket websockets werkzeug wheel wikipedia win32api win32com wordcloud wx xgboost xlrd xlsxwriter xmltodict
    yaml yfinance yt_dlp zmq
""".split()
_NO_ACCOUNTS = "A browser page has no user accounts."
_NO_DBM = "This Python has one kind of dbm: dbm.dumb, which dbm.open() and shelve use."
_NO_INTERPRETER = "This Python has one interpreter only: a browser page cannot start more."
_NO_TERMINAL = "A browser page has no terminal."
_NO_PACKAGE = "Packages cannot be installed here: only the standard library is there."

_MISSING = {
    "_curses": "A browser page has no terminal for curses.",
    "_multiprocessing": "A browser page cannot start other processes.",
    "_posixshmem": "A browser page cannot share memory with other processes.",
    "_posixsubprocess": "A browser page cannot start other processes.",
    "_socket": "A browser page cannot open network connections from Python.",
    "_tkinter": "A browser page cannot open Tk windows.",
    "curses": "A browser page has no terminal for curses.",
    "ensurepip": _NO_PACKAGE,
    "idlelib": "A browser page cannot open Tk windows.",
    "_dbm": _NO_DBM,
    "_interpqueues": _NO_INTERPRETER,
    "_interpreters": _NO_INTERPRETER,
    "dbm.gnu": _NO_DBM,
    "dbm.ndbm": _NO_DBM,
    "dbm.sqlite3": _NO_DBM,
    "_gdbm": _NO_DBM,
    "grp": _NO_ACCOUNTS,
    "pwd": _NO_ACCOUNTS,
    "readline": _NO_TERMINAL,
    "resource": "A browser page is not told what it uses of the machine.",
    "syslog": "A browser page has no system log.",
    "pip": _NO_PACKAGE,
    "tkinter": "A browser page cannot open Tk windows.",
    "turtle": "A browser page cannot open Tk windows.",
    "venv": "A browser page has no folders for virtual environments, and starts no programs from them.",
    **dict.fromkeys(_PACKAGES, _NO_PACKAGE),
}


# Modules whose tables or code come late (late.ts), and the files with these.
_LATE = {
    "unicodedata": "unicode",
    **dict.fromkeys((f"_codecs_{of}" for of in ("cn", "hk", "iso2022", "jp", "kr", "tw")), "cjk"),
    **dict.fromkeys(_frozen_module_names(), "frozen"),
}


def is_hidden(name):
    """Whether this is a part of the engine's own, or in one."""
    return name.partition(".")[0] in _HIDDEN


class _Amending:
    """Loads as another loader does, and changes the module then."""

    def __init__(self, loader, amend):
        self._loader = loader
        self._amend = amend

    def create_module(self, spec):
        return self._loader.create_module(spec)

    def exec_module(self, module):
        module.__spec__.loader = module.__loader__ = self._loader
        self._loader.exec_module(module)
        self._amend(module)
        refusals.claim(module)


def _amended(name, spec):
    if spec is not None and name in amendments.OF:
        spec.loader = _Amending(spec.loader, amendments.OF[name])
    return spec


class _Gate:
    """Stands before the other finders."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        if is_hidden(name):
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
        return None


class _Late:
    """Stands before the finders of what is built in: asks for the tables that a module reads, and finds parts of the library's packages."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        if target is None and path and str(path[0]).startswith(LIBRARY) and (spec := held.find_spec(name)):
            return spec
        file = _LATE.get(name)
        if file is not None:
            host.request("fileRequest", file=file)
        return _amended(name, BuiltinImporter.find_spec(name)) if name in amendments.OF else None


class _Library:
    """Stands before the finder for files."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        try:
            spec = PathFinder.find_spec(name, path, target)
        except FileNotFoundError:
            # The snapshot knows what is in the zip, but the zip is not there.
            host.request("fileRequest", file="stdlib")
            spec = PathFinder.find_spec(name, path, target)
        if spec is not None and isinstance(spec.origin, str) and spec.origin.startswith(LIBRARY):
            return (target is None and held.find_spec(name)) or _amended(name, spec)
        return spec


class _Excuse:
    """Stands behind the other finders: says why a module is missing when the reason is the browser."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        sentence = _MISSING.get(name)
        if sentence is not None:
            raise ModuleNotFoundError(f"No module named {name!r}. {sentence}", name=name)
        return None


def _get_filename(self, fullname):
    """Where a module of the zip is; zipimport's own compiles it to say so, and once more when it is imported."""
    files = self._get_files()
    for suffix, _, _ in zipimport._zip_searchorder:
        file = files.get(zipimport._get_module_path(self, fullname) + suffix)
        if file is not None:
            return file[0]
    raise zipimport.ZipImportError(f"can't find module {fullname!r}", name=fullname)


_read = zipimport._get_data


def _get_data(archive, toc_entry):
    """Reads a file of a zip. The library's are also read for their lines, which tracebacks show."""
    if archive == LIBRARY:
        host.request("fileRequest", file="stdlib")
    return _read(archive, toc_entry)


def _invalidate_caches(self):
    """Invalidates the cache of file data of the archive. The library's never changes, and may not be there to be read again."""
    if self.archive != LIBRARY:
        _invalidate(self)


_invalidate = zipimport.zipimporter.invalidate_caches
_compile = SourceFileLoader.source_to_code


def _source_to_code(self, data, path, *args, **options):
    """Return the code object compiled from source."""
    if isinstance(data, bytes) and sources.is_programs(path):
        try:
            data = sources.decode(data, path)
        except SyntaxError:
            # The compiler's own words have the place.
            pass
    return _compile(self, data, path, *args, **options)


def _open_packages():
    """Opens the folders of the packages that are loaded. They are in the zip, and as long as that is not there they could not be opened."""
    for module in list(sys.modules.values()):
        for path in getattr(module, "__path__", ()):
            PathFinder._path_importer_cache(path)


def install():
    """Puts the finders in their places. The path to the program comes first, as for `python main.py`."""
    _open_packages()
    _source_to_code.__name__ = _source_to_code.__qualname__ = "source_to_code"
    SourceFileLoader.source_to_code = _source_to_code
    _get_filename.__name__ = _get_filename.__qualname__ = "get_filename"
    zipimport.zipimporter.get_filename = _get_filename
    _invalidate_caches.__name__ = _invalidate_caches.__qualname__ = "invalidate_caches"
    zipimport.zipimporter.invalidate_caches = _invalidate_caches
    zipimport._get_data = _get_data
    builtin, frozen, files = sys.meta_path
    sys.meta_path[:] = [_Gate, _Late, builtin, frozen, _Library, files, _Excuse]


def hide():
    """Takes the engine's own modules out of sight."""
    for name in list(sys.modules):
        if is_hidden(name):
            del sys.modules[name]
    for file in list(zipimport._zip_directory_cache.get(LIBRARY, ())):
        if file.partition("/")[0] in _HIDDEN:
            del zipimport._zip_directory_cache[LIBRARY][file]
