import { onMounted, ref, type Ref } from 'vue'
import { languageNamed } from '../../src/engines/languages'
import { decodeShare, encodeShare } from './share'
import type { ExampleCodeControl } from './useCode'

/** Copying an example, as code or as a link that carries it. */
export interface ShareControl {
  readonly copied: Ref<'code' | 'link' | undefined>
  /** What could not be done, for the reader. */
  readonly notice: Ref<string>
  copyCode(): void
  copyLink(): void
}

/** How long a button says that it has copied, in milliseconds. */
const COPIED = 2000

export function useShare(
  example: string,
  language: Readonly<Ref<string>>,
  prefer: (language: string) => void,
  code: ExampleCodeControl,
): ShareControl {
  const copied = ref<'code' | 'link'>()
  const notice = ref('')
  let timer: ReturnType<typeof setTimeout> | undefined

  async function copy(what: 'code' | 'link', text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text)
    } catch {
      notice.value =
        what === 'code'
          ? 'The browser does not let this page copy. Select the code and copy it yourself.'
          : `The browser does not let this page copy. The link: ${text}`
      return
    }
    notice.value = ''
    copied.value = what
    clearTimeout(timer)
    timer = setTimeout(() => (copied.value = undefined), COPIED)
  }

  async function link(): Promise<string> {
    const { origin, pathname } = location
    if (!code.edited.value) return `${origin}${pathname}#${example}`
    const shared = { example, language: language.value, code: code.current() }
    return `${origin}${pathname}${await encodeShare(shared)}`
  }

  async function open(): Promise<void> {
    const result = await decodeShare(location.hash)
    if (result.kind === 'damaged' && document.querySelector('.example')?.id === example)
      notice.value = result.message
    if (result.kind !== 'code' || result.shared.example !== example) return
    const shared = languageNamed(result.shared.language)?.id ?? result.shared.language
    prefer(shared)
    code.showShared(shared, result.shared.code)
    document.getElementById(example)?.scrollIntoView()
  }

  onMounted(() => void open())

  return {
    copied,
    notice,
    copyCode: () => void copy('code', code.current()),
    copyLink() {
      link().then(
        (text) => copy('link', text),
        (reason: Error) => (notice.value = reason.message),
      )
    },
  }
}
