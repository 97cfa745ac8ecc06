import type { PageData, TransformPageContext } from 'vitepress'
import { readSite } from './read'
import { readBuiltIns, type BuiltIn } from '../../facts/interpreter'

/** A signature as a page gets it: its text, and the names in it that the entry explains, in order. */
export interface ShownSignature {
  readonly text: string
  readonly parameters: readonly string[]
}

export interface ShownBuiltIn {
  readonly kind: BuiltIn['kind']
  readonly signatures: readonly ShownSignature[]
}

/** What {@link signaturePageData} adds to VitePress's page data. */
export interface SignaturePageData {
  /** The built-ins whose signature the page shows, by name. */
  readonly builtIns: Readonly<Record<string, ShownBuiltIn>>
}

/**
 * A `transformPageData` hook that gives a page the signatures it shows with `<built-in-signature>`, and no others.
 *
 * @throws Error when the page names a built-in that the interpreter does not have
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
  const known = new Map((await readBuiltIns()).map((builtIn) => [builtIn.name, builtIn]))
  const shown = names.map((name) => {
    const builtIn = known.get(name)
    if (builtIn === undefined) throw new Error(`${relativePath}: the interpreter has no built-in ${name}()`)
    return [name, show(builtIn)] as const
  })
  return { builtIns: Object.fromEntries(shown) }
}

function show({ kind, signatures }: BuiltIn): ShownBuiltIn {
  return {
    kind,
    signatures: signatures.map(({ text, parameters }) => ({
      text,
      parameters: parameters.map(({ name }) => name),
    })),
  }
}
