import type { PageData, TransformPageContext } from 'vitepress'
import { readSite } from './read'
import { readFacts, type Documented } from '../../facts/interpreter'
import { documentedNames } from '../../facts/names'

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
  const names = [...(page?.body ?? '').matchAll(/<built-in-signature\s+name="([^"]*)"/g)].map(
    ([, name = '']) => name,
  )
  if (names.length === 0) return undefined
  const known = documentedNames(await readFacts())
  const shown = names.map((name) => {
    const builtIn = known.get(name)
    if (builtIn === undefined) throw new Error(`${relativePath}: the interpreter has no ${name}()`)
    return [name, show(builtIn)] as const
  })
  return { builtIns: Object.fromEntries(shown) }
}

function show({ kind, signatures }: Documented): ShownBuiltIn {
  return {
    kind,
    signatures: signatures.map(({ text, parameters }) => ({
      text,
      parameters: parameters.map(({ name }) => name),
    })),
  }
}
