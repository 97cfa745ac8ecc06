import { withBase } from 'vitepress'
import { fetchVerified } from '../../src/site/fetchVerified'

/** By name: the program, or its coming. */
const programs = new Map<string, string | Promise<string | undefined>>()

/** The compiled form of a program that was fetched before. */
export function knownCompiled(name: string): string | undefined {
  const known = programs.get(name)
  return typeof known === 'string' ? known : undefined
}

/**
 * The compiled form of an unedited program, fetched once per page load.
 *
 * @param name below `compiled/`; it begins with the hash of its content
 * @returns undefined when it cannot be had; the next call then tries again
 */
export async function fetchCompiled(name: string): Promise<string | undefined> {
  const coming = programs.get(name) ?? download(name)
  programs.set(name, coming)
  const program = await coming
  if (program === undefined) programs.delete(name)
  else programs.set(name, program)
  return program
}

async function download(name: string): Promise<string | undefined> {
  try {
    return await fetchVerified(withBase(`/compiled/${name}`), name.replace(/\.js$/, ''))
  } catch {
    return undefined
  }
}
