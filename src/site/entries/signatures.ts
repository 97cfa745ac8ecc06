import type { PageData, TransformPageContext } from 'vitepress'
import { readSite } from './read'
import { readFacts, type Documented } from '../../facts/interpreter'
import { documentedNames } from '../../facts/names'
import { readParameterSection } from '../../facts/parameters'

/** A signature as a page gets it: its text, and the names in it that the entry explains, in order. */
export interface ShownSignature {
  readonly text: string
  readonly parameters: readonly string[]
}

export interface ShownBuiltIn {
  readonly kind: Documented['kind']
  readonly signatures: readonly ShownSignature[]
}

/** What {@link signaturePageData} adds to VitePress's page data. */
export interface SignaturePageData {
  /** What the page shows the signature of, by name: `sum`, `str.split`, `bisect.insort`. */
  readonly builtIns: Readonly<Record<string, ShownBuiltIn>>
}

/**
 * A `transformPageData` hook that gives a page the signatures it shows with `<built-in-signature>`, and no others.
 *
 * @throws Error when the page names what the interpreter does not have
 */
export async function signaturePageData(
  { relativePath }: PageData,
  { siteConfig }: TransformPageContext,
): Promise<SignaturePageData | undefined> {
  const page = readSite(siteConfig.srcDir).pages.find(({ file }) => file === relativePath)
  const body = page?.body ?? ''
  const names = [...body.matchAll(/<built-in-signature\s+name="([^"]*)"/g)].map(([, name = '']) => name)
  if (names.length === 0) return undefined
  const known = documentedNames(await readFacts())
  const shown = names.map((name) => {
    const builtIn = known.get(name)
    if (builtIn === undefined) throw new Error(`${relativePath}: the interpreter has no ${name}()`)
    return [name, show(builtIn, readParameterSection(body).isThere)] as const
  })
  return { builtIns: Object.fromEntries(shown) }
}

/** @param explains whether the entry explains parameters: a module's page shows signatures of several functions, and does not. */
function show({ kind, signatures }: Documented, explains: boolean): ShownBuiltIn {
  return {
    kind,
    signatures: signatures.map(({ text, parameters }) => ({
      text,
      parameters: explains ? parameters.map(({ name }) => name) : [],
    })),
  }
}
