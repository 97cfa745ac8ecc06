/** What tools leave in a folder beside a program, thousands of files sometimes: none of it is the program's. */
const LEFTOVERS: ReadonlySet<string> = new Set([
  '.DS_Store',
  '.git',
  '.mypy_cache',
  '.pytest_cache',
  '.ruff_cache',
  '.venv',
  '__MACOSX',
  '__pycache__',
  'node_modules',
])

/** Whether a path is that of something which a tool has left, or of something in it. */
export const isLeftover = (path: string): boolean => path.split('/').some((part) => LEFTOVERS.has(part))
