import lighthouse from 'lighthouse'
import { median } from '../table'

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/** Medians of several runs, out of 100; the layout shift is the worst of them. */
export interface LighthouseResult {
  readonly scores: Readonly<Record<(typeof CATEGORIES)[number], number>>
  readonly layoutShift: number
  /** Audits that cost points, in the last run. */
  readonly lost: readonly string[]
}

/**
 * Runs Lighthouse as it measures phones.
 *
 * @param port of a browser's debugging interface on loopback
 */
export async function runLighthouse(url: string, port: number, runs: number): Promise<LighthouseResult> {
  const scores = new Map<string, number[]>()
  let layoutShift = 0
  let lost: string[] = []
  for (let run = 0; run < runs; run += 1) {
    const result = await lighthouse(url, { port, logLevel: 'error', onlyCategories: [...CATEGORIES] })
    if (!result) throw new Error('Lighthouse gave no result')
    const { categories, audits } = result.lhr
    for (const name of CATEGORIES) {
      scores.set(name, [...(scores.get(name) ?? []), (categories[name]?.score ?? 0) * 100])
    }
    layoutShift = Math.max(layoutShift, audits['cumulative-layout-shift']?.numericValue ?? Infinity)
    const weighed = Object.values(categories).flatMap(({ auditRefs }) =>
      auditRefs.filter(({ weight }) => weight > 0),
    )
    lost = weighed.filter(({ id }) => (audits[id]?.score ?? 1) < 0.9).map(({ id }) => id)
  }
  const middle = (name: string): number => Math.round(median(scores.get(name) ?? []))
  return {
    scores: {
      performance: middle('performance'),
      accessibility: middle('accessibility'),
      'best-practices': middle('best-practices'),
      seo: middle('seo'),
    },
    layoutShift,
    lost,
  }
}
