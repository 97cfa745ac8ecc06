import { useRoute, withBase } from 'vitepress'
import { computed, type ComputedRef, type Ref } from 'vue'
import { handOver } from './handover'

/** The way from an example to the playground. */
export interface PlaygroundLink {
  readonly address: ComputedRef<string>
  /** To be called at the press: edited code does not stand in the entry, where the playground would read it. */
  handOver(): void
}

export interface PlaygroundLinkOptions {
  /** Id of the example. */
  readonly example: string
  readonly language: Readonly<Ref<string>>
  readonly edited: Readonly<Ref<boolean>>
  readonly code: () => string
}

export function usePlaygroundLink({
  example,
  language,
  edited,
  code,
}: PlaygroundLinkOptions): PlaygroundLink {
  const route = useRoute()
  return {
    address: computed(() =>
      withBase(
        `/play?entry=${route.path.slice(withBase('/').length)}&example=${example}&language=${language.value}`,
      ),
    ),
    handOver() {
      if (edited.value) handOver(language.value, code())
    },
  }
}
