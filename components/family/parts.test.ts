import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FAMILY } from '../../src/site/markup/componentNames'
import { lostParts } from '../../src/site/markup/componentParts'

/* What the check of pages knows of a component is what the component has: else words are lost, or pages do not build. */

const PROP = /^ {2}(\w+)\??:/gm
const SLOT = /<slot\b(?: name="(\w+)")?/g

describe.each(FAMILY)('%s', (name) => {
  const source = readFileSync(new URL(`./${name}.vue`, import.meta.url), 'utf8')
  const props =
    /defineProps<\{\n([^]*?)\n\}>/.exec(source)?.[1] ?? /defineProps<\{ (.*) \}>/.exec(source)?.[1] ?? ''
  const inLine = props.includes('\n') ? props : props.replace(/(?:^|; )/g, '\n  ')
  const attributes = [...inLine.matchAll(PROP)].map(([, prop = '']) => prop)
  const tag = (given: string, attribute?: string) => ({
    tag: given,
    line: 1,
    attributes: attribute === undefined ? [] : [[attribute, 'two words'] as const],
    closes: false,
    isWhole: false,
  })

  it('has the attributes that the check knows', () => {
    expect(attributes.filter((attribute) => lostParts([tag(name, attribute)]).length > 0)).toEqual([])
    expect(lostParts([tag(name, 'unheard-of')])[0]?.message.match(/it has (.*)\.$/)?.[1]).toBe(
      attributes.length === 0 ? 'none' : attributes.join(', '),
    )
  })

  it('has the slots that the check knows', () => {
    const inner = source.includes('<QuizParts')
      ? readFileSync(new URL('./QuizParts.vue', import.meta.url), 'utf8')
      : source
    const slots = [...inner.matchAll(SLOT)].flatMap(([, slot]) => slot ?? [])
    const [problem] = lostParts([tag(name), tag('template', '#unheard-of')])
    expect(problem?.message.match(/it has (.*)\.$/)?.[1]).toBe(slots.length === 0 ? 'none' : slots.join(', '))
  })
})
