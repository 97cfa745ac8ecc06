import { TABLE_TAGS } from '../../facts/tables'

/** The components that any page may use; components/page registers them. */
export const EVERYWHERE = [
  'BaseTitle',
  'BaseDisclaimer',
  'BaseDisclaimerTitle',
  'BaseDisclaimerContent',
  'BuiltInSignature',
  'RouterLink',
] as const

/** What the theme registers beside them, and what Vue and VitePress bring. */
const OTHERS = [
  ...['CodeExample', 'ClientOnly', 'Content'],
  ...['Component', 'KeepAlive', 'Slot', 'Suspense', 'Teleport', 'Template', 'Transition', 'TransitionGroup'],
]

/** Components of the pages that this site descends from; a page that uses one imports it, so that no other pays for it. */
export const FAMILY: readonly string[] = [
  'BaseLabUrl',
  'BaseQuiz',
  'BaseQuizAnswer',
  'BaseQuizOption',
  'BaseQuizQuestion',
  'BaseWarning',
  'BaseWarningContent',
  'BaseWarningTitle',
  'BlogTitleHeader',
]

const known = new Set<string>([...EVERYWHERE, ...OTHERS, ...FAMILY, ...TABLE_TAGS.map(componentName)])

/** @param name as {@link componentName} gives it */
export function isKnownComponent(name: string): boolean {
  return known.has(name)
}

/** `base-title` and `BaseTitle` are one component: the latter. */
export function componentName(tag: string): string {
  return tag.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
}
