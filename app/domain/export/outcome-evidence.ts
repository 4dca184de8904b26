import type { Framework } from '../indicator/framework'
import type { Indicator } from '../indicator/indicator'

/** An outcome with the indicators that serve it. */
export interface OutcomeEvidence {
  readonly title: string
  readonly indicators: readonly Indicator[]
}

/** The titles that an indicator reports on: the national outcomes as printed, else the outcome that it stands under. */
function titlesOf({ outcomes }: Framework, indicator: Indicator): readonly string[] {
  if (indicator.nationalOutcomesPrinted.length > 0) return indicator.nationalOutcomesPrinted
  return outcomes.filter(({ id }) => id === indicator.outcomeId).map(({ title }) => title)
}

/** National outcomes of the framework that no indicator names, with the indicators that serve all of them; without such, with none. */
function unnamedOutcomes({ outcomes, indicators }: Framework, printed: ReadonlyMap<string, unknown>): readonly OutcomeEvidence[] {
  const named = new Set(indicators.flatMap(({ serves }) => serves.map(({ outcome }) => outcome?.id)))
  const forAll = indicators.filter(({ servesAll }) => servesAll)
  return outcomes
    .filter(({ id, kind, title }) => kind.startsWith('national') && !named.has(id) && !printed.has(title.toLowerCase()))
    .map(({ title }) => ({ title, indicators: forAll }))
}

/**
 * The indicators of a framework by the national outcomes that they serve, in the order in which these are first printed; one may serve several.
 * Two prints of an outcome that differ in capitals are one, under the first of them; the printed wildcard is an outcome of its own. The
 * framework's national outcomes that nothing is printed for come last, so that none is left out.
 */
export function outcomeEvidence(framework: Framework): readonly OutcomeEvidence[] {
  const found = new Map<string, { readonly title: string; readonly indicators: Indicator[] }>()
  for (const indicator of framework.indicators) {
    for (const title of titlesOf(framework, indicator)) {
      const known = found.get(title.toLowerCase())
      if (known === undefined) found.set(title.toLowerCase(), { title, indicators: [indicator] })
      else known.indicators.push(indicator)
    }
  }
  return [...found.values(), ...unnamedOutcomes(framework, found)]
}
