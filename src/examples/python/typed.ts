const ASKS = /\binput\(\s*(?:"([^"\\]+)"|'([^'\\]+)')\s*\)/g

/** What the calls of `input()` in a program ask; nothing where one of them asks something that is not written there. */
export function questionsIn(code: string): string[] {
  const questions = [...code.matchAll(ASKS)].map(([, double, single]) => double ?? single ?? '')
  return questions.length === code.match(/\binput\(/g)?.length ? questions : []
}

/**
 * What somebody typed in a stored output, behind the questions of the program: `Name: Ada` of `input("Name: ")`.
 *
 * @returns the lines; undefined where none can be told
 */
export function typedIn(output: string, code: string): string | undefined {
  const questions = questionsIn(code).sort((a, b) => b.length - a.length)
  const typed = output.split('\n').flatMap((line) => {
    const question = questions.find((text) => line.startsWith(text))
    return question === undefined ? [] : [line.slice(question.length)]
  })
  return typed.length === 0 ? undefined : typed.join('\n')
}
