import type { InjectionKey } from 'vue'

/** The objects that the reader has opened, by number: they stay open from step to step. */
export const OPENED: InjectionKey<Set<number>> = Symbol('opened')
