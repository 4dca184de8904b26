import type { Indicator, Polarity, ProductCount } from '~/domain/indicator/indicator'
import { themeName } from '~/ui/release/theme-name'

const countWords: Readonly<Record<ProductCount, string>> = {
  workshops: 'workshops',
  'workshops-in-person': 'workshops in person',
  'workshops-online': 'workshops online',
  'workshops-with-lived-experience': 'workshops with people with lived experience',
  people: 'people who came to workshops',
}

/** Where an indicator's value comes from, in words. `names`: of communities of interest by code. */
export function sourceText({ source, theme, communities, counts }: Indicator, names: ReadonlyMap<string, string>): string {
  if (source === 'survey') {
    const whose =
      communities === null || communities.length === 0 ? 'all groups' : communities.map((code) => names.get(code) ?? code).join(', ')
    return `Published scores of the survey: ${themeName(theme ?? '')}, ${whose}`
  }
  if (source === 'count') return `Participation statements: ${counts === null ? 'nothing chosen yet' : countWords[counts]}`
  return source === 'entered' ? 'Figures of other bodies, entered by the partnership' : 'What is reported in words'
}

/** The direction wanted, and how it is known. */
export function polarityText({ polarity, source }: Indicator, wanted: Polarity | null): string {
  if (wanted === null) return 'not known: neither baseline and targets nor the partnership say it'
  const origin = polarity !== null ? 'set by the partnership' : source === 'survey' ? '7 is the best rating' : 'from baseline and targets'
  return `${wanted === 'higher' ? 'higher is better' : 'lower is better'} (${origin})`
}
