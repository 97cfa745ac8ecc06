import { inject, provide, ref, type InjectionKey, type Ref } from 'vue'

/** One question: what the reader has chosen, and what is right. */
export interface Quiz {
  /** The value of the option that is right; an option may say it of itself instead. */
  readonly correct: string | undefined
  readonly chosen: Ref<string | undefined>
}

const key: InjectionKey<Quiz> = Symbol('quiz')

/** Gives the options and the answer below a question of their own. */
export function provideQuiz(correct: string | undefined): Quiz {
  const quiz: Quiz = { correct, chosen: ref<string>() }
  provide(key, quiz)
  return quiz
}

/** @returns the question around; one that nobody else sees where there is none */
export function useQuiz(): Quiz {
  return inject(key, () => ({ correct: undefined, chosen: ref<string>() }), true)
}
