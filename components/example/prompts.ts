/** A line of a session; what reads one tells the rest. */
const PROMPT = /^[ \t]*>>>/m

/**
 * The program in text that holds prompts, by what few readers need and none of them before.
 *
 * @returns undefined where there is no prompt in the text; rejects when a part of the page did not come
 */
export function withoutPrompts(text: string): Promise<string> | undefined {
  if (!PROMPT.test(text)) return undefined
  return import('../../src/examples/python/prompts').then(({ unprompt }) => unprompt(text))
}
