export { build } from './build'

/** A program gets nothing of the platform but through the interpreter. */
export const realms = true
