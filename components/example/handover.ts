import { writeStored } from '../../src/site/storage'

/** Under this name a page leaves a program for the playground. */
export const HANDOVER = 'play:code'

/** Leaves a program for the playground, which takes it once (playground/handover.ts). */
export function handOver(language: string, code: string): void {
  writeStored(HANDOVER, JSON.stringify({ language, code }))
}
