import { shallowRef, type Ref } from 'vue'

/** The reader's answers to a program's questions. */
export interface Answers {
  /** The run has asked: the place for answers is shown. */
  readonly asked: Readonly<Ref<boolean>>
  /** The reader has sent a line; undefined is the end of the input. */
  send(line: string | undefined): void
  /** The program has asked for a line. */
  onQuestion(): void
  /** A run begins, or has ended: what was sent and not asked for is forgotten. */
  clear(): void
}

/**
 * Lines that come before the program asks for them wait for its questions, as in a terminal.
 *
 * @param waiting whether the program waits for a line now
 * @param answer gives it one
 */
export function useAnswers(waiting: () => boolean, answer: (line: string | undefined) => void): Answers {
  const asked = shallowRef(false)
  let lines: (string | undefined)[] = []
  return {
    asked,
    send(line) {
      if (waiting()) answer(line)
      else lines.push(line)
    },
    onQuestion() {
      asked.value = true
      if (lines.length > 0) answer(lines.shift())
    },
    clear() {
      asked.value = false
      lines = []
    },
  }
}
