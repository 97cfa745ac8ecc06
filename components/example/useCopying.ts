import { ref, type Ref } from 'vue'

/** Copying an example, as code or as a link that carries it. */
export interface Copying {
  /** What has just been copied. */
  readonly copied: Ref<'code' | 'link' | undefined>
  copyCode(): void
  copyLink(): void
}

export interface CopyingOptions {
  readonly example: string
  readonly language: Readonly<Ref<string>>
  readonly edited: Readonly<Ref<boolean>>
  readonly code: () => string
  /** What could not be done, in words for the reader; empty when it could. */
  readonly tell: (notice: string) => void
}

/** How long a button says that it has copied, in milliseconds. */
const COPIED = 2000

export function useCopying({ example, language, edited, code, tell }: CopyingOptions): Copying {
  const copied = ref<'code' | 'link'>()
  let timer: ReturnType<typeof setTimeout> | undefined

  async function copy(what: 'code' | 'link', text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text)
    } catch {
      return tell(
        what === 'code'
          ? 'The browser does not let this page copy. Select the code and copy it yourself.'
          : `The browser does not let this page copy. The link: ${text}`,
      )
    }
    tell('')
    copied.value = what
    clearTimeout(timer)
    timer = setTimeout(() => (copied.value = undefined), COPIED)
  }

  async function link(): Promise<string> {
    const { origin, pathname } = location
    if (!edited.value) return `${origin}${pathname}#${example}`
    const { encodeShare } = await import('./share')
    return origin + pathname + (await encodeShare({ example, language: language.value, code: code() }))
  }

  return {
    copied,
    copyCode: () => void copy('code', code()),
    copyLink() {
      link().then(
        (text) => copy('link', text),
        (reason: Error) => tell(reason.message),
      )
    },
  }
}
