/*
 * How many columns of a terminal a character takes; Unicode's report 11 (East Asian Width) and what terminals make of emoji.
 */

const NARROW = /^[\u0020-\u007e\u00a0-\u02ff\u0370-\u0482\u048a-\u0590\u2500-\u25fc]*$/
/** What stands upon or behind the character before it; a soft hyphen is shown. */
const NONE = /^(?:[\p{M}\u1160-\u11ff\u{1f3fb}-\u{1f3ff}]|(?!\u00ad)\p{Cf})/u
const TWO =
  /^[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18cff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u

/** Whether each UTF-16 code unit of the text is a character that takes one column. */
export function isNarrow(text: string): boolean {
  return NARROW.test(text)
}

/** @param character one code point */
export function columnsOf(character: string): 0 | 1 | 2 {
  if (isNarrow(character)) return 1
  if (NONE.test(character)) return 0
  return TWO.test(character) ? 2 : 1
}
