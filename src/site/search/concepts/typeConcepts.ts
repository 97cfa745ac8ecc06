/** How people ask for what a method of a type does: ways to ask, parted by `|`, and the method's name, as in `concepts.ts`. */
export const typeConcepts: readonly (readonly [asked: string, names: string])[] = [
  // Text
  ['encode string|string to bytes|text to bytes|encode text', 'str.encode'],
  ['remove punctuation|strip punctuation|swap characters|map characters', 'str.translate'],
  ['translation table', 'str.maketrans'],
  ['is letter|only letters|is alphabetic|all letters|contains only letters', 'str.isalpha'],
  ['is alphanumeric|alphanumeric|letters and digits', 'str.isalnum'],
  ['only digits|all digits|contains only digits|digits only', 'str.isdecimal'],
  ['is ascii|non ascii|non ascii characters|check ascii', 'str.isascii'],
  ['is uppercase|all caps|check uppercase', 'str.isupper'],
  ['is lowercase|check lowercase', 'str.islower'],
  ['is whitespace|only whitespace|only spaces|is blank|blank string|blank line', 'str.isspace'],
  ['valid identifier|valid variable name|is identifier', 'str.isidentifier'],
  ['invisible characters|control characters|unprintable characters', 'str.isprintable'],
  ['tabs to spaces|expand tabs|convert tabs spaces', 'str.expandtabs'],
  // Sets
  ['remove from set|delete from set|remove element from set', 'set.remove'],
  ['add to set|append to set|insert into set', 'set.add'],
  ['subset|is subset|contains all', 'set.issubset'],
  ['superset|is superset', 'set.issuperset'],
  ['disjoint|have nothing common|share no items', 'set.isdisjoint'],
  ['symmetric difference|xor sets', 'set.symmetric_difference'],
  // Numbers
  ['int to bytes|integer to bytes|number to bytes', 'int.to_bytes'],
  ['bytes to int|bytes to integer|bytes to number', 'int.from_bytes'],
  ['bit count|count bits|popcount|hamming weight|number of set bits', 'int.bit_count'],
  ['bit length|number of bits', 'int.bit_length'],
  ['float is integer|is whole number|check whole number|float is whole', 'float.is_integer'],
  ['float to fraction|exact value float', 'float.as_integer_ratio'],
  // Bytes
  ['hex to bytes|bytes from hex|hex string to bytes|hex decode', 'bytes.fromhex'],
  ['bytes to hex|hex dump|hex encode', 'bytes.hex'],
  // Files
  ['rewind file|back to start file|move file pointer|file pointer', 'file.seek'],
  ['file position|current position file', 'file.tell'],
  ['flush file|flush buffer|fsync', 'file.flush'],
  ['shorten file|cut file|empty file contents', 'file.truncate'],
  ['write lines|write list lines', 'file.writelines'],
]
