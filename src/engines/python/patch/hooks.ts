/** What the interpreter asks us for: the first argument of its calls. */
export const HOOK = {
  /** Linux's number for the C library's `errno`. */
  errno: 1,
  /** The address of the words for one of Linux's numbers, which is the second argument. */
  strerror: 2,
  /** Down to where the stack may grow: of a thread state, with the stack pointer. */
  stack: 3,
  /** The same, for the parser. */
  parserStack: 5,
  /** The same, for functions that only say that they are entered. */
  entry: 6,
  /** To wait: as clock_nanosleep() with the address of a time and flags, else so many milliseconds. */
  sleep: 4,
  /** To wait for a lock, which nobody else lets go of: so many nanoseconds, their lower half first; for ever where they are negative. */
  lock: 7,
} as const

/**
 * Distances on the stack that C code keeps in memory, in bytes. What it takes of the stack that it runs on, which only the browser
 * sees, is up to 32 times as much.
 */
export const STACK = {
  /** Above this address there is always room: the stack begins 12 kB higher. */
  shallow: 14_539_216 - 12_288,
  /** It is asked anew when it came closer than this to the limit … */
  near: 512,
  /** … and when it went further away than this: the way back down may be one that takes more. */
  far: 2048,
  /** So far away is the limit set that the answer gives. */
  afresh: 1024,
  /** The parser goes up and down all the time. What is taken for its pointer is lower by 2 ** bitsOfLevel bytes for each level. */
  parser: { near: 1024, far: 24_576, afresh: 8192, bitsOfLevel: 5, margin: 128 },
  /** Where the stack begins. */
  top: 14_539_216,
  /** Where it ends: below are the interpreter's variables. */
  bottom: 14_539_216 - 10 * 2 ** 20,
  /** So many objects may be taken down one by the other. */
  nested: 50,
} as const

/** Where the C library keeps `errno`. */
export const ERRNO = 4_006_800

/** Where the C library has its own words for errors, 1,900 bytes that nobody reads any more. */
export const WORDS = 2_987_044

/** Where the C library keeps the address of the time zone's name, once it has read the zone. */
export const ZONE_NAME = 4_006_820

/** Where the address of the state of the thread is. */
export const THREAD = 4_001_308

/** What a RecursionError says, in place of other words; it ends with the zero of C. */
export const WORDS_OF_RECURSION = { address: 81_647, text: 'maximum recursion depth exceeded%s\0' } as const

/** A function that belongs to the bridge to JavaScript, in whose place one stands that takes a thread state and tells the limit. */
export const FIND_LIMIT = 'JsProxy_init_docstrings'
