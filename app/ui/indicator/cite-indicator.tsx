import type { PeriodStanding } from '~/domain/indicator/standing'

interface Properties {
  readonly measure: string
  readonly framework: string
  /** The whole address of the page. */
  readonly address: string
  readonly standings: readonly PeriodStanding[]
}

/** How to point at the figures of an indicator: an address that stays, and the numbers of the releases and statements. */
export function CiteIndicator({ measure, framework, address, standings }: Properties) {
  const releases = standings.flatMap(({ release }) => (release === null ? [] : [`release ${release}`]))
  const statements = standings.flatMap(({ statement }) => (statement === null ? [] : [`participation statement ${statement}`]))
  const numbered = [...new Set([...releases, ...statements])]
  return (
    <section aria-labelledby="cite">
      <h2 id="cite">To cite this page</h2>
      <p>
        {measure}. In: {framework}. {address}
        {numbered.length === 0 ? '' : `, ${numbered.join(', ')}`}
      </p>
      <p>The address stays. Releases and statements are numbered and never change; entered figures stand with their source.</p>
    </section>
  )
}
