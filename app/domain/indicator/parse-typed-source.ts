import { accepted, type Problem, refused, type Result } from '../kernel/result'
import { type Indicator, type IndicatorSource, indicatorSources, type ProductCount, productCounts } from './indicator'

/** Where an indicator's value is to come from, as it was typed; what belongs to another source is left aside. */
export interface TypedSource {
  readonly source: string
  readonly theme: string
  /** Codes of communities; none: all groups. */
  readonly communities: readonly string[]
  readonly counts: string
}

interface SourceChoices {
  readonly themes: readonly string[]
  readonly communities: readonly string[]
}

type Source = Pick<Indicator, 'source' | 'theme' | 'communities' | 'counts'>

function isSource(text: string): text is IndicatorSource {
  return (indicatorSources as readonly string[]).includes(text)
}

function isCount(text: string): text is ProductCount {
  return (productCounts as readonly string[]).includes(text)
}

function surveySource({ theme, communities }: TypedSource, choices: SourceChoices): Result<Source> {
  const problems: readonly Problem[] = [
    ...(choices.themes.includes(theme) ? [] : [{ item: 'theme', key: 'framework.theme' }]),
    ...(communities.every((code) => choices.communities.includes(code)) ? [] : [{ item: 'communities', key: 'framework.choice' }]),
  ]
  if (problems.length > 0) return refused(...problems)
  const chosen = choices.communities.filter((code) => communities.includes(code))
  return accepted({ source: 'survey', theme, communities: chosen.length === 0 ? null : chosen, counts: null })
}

/**
 * Where an indicator's value comes from: the sealed scores of one theme for all groups or some communities, entered figures, what the product
 * counts, or words. Refuses survey scores without a theme, and counts without what is counted.
 */
export function parseTypedSource(typed: TypedSource, choices: SourceChoices): Result<Source> {
  const { source, counts } = typed
  if (!isSource(source)) return refused({ item: 'source', key: 'framework.choice' })
  if (source === 'survey') return surveySource(typed, choices)
  if (source !== 'count') return accepted({ source, theme: null, communities: null, counts: null })
  return isCount(counts)
    ? accepted({ source, theme: null, communities: null, counts })
    : refused({ item: 'counts', key: 'framework.counts' })
}
