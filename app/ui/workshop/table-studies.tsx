import type { Perspective } from '~/domain/workshop/perspective'
import { perspectiveWords } from './workshop-words'

/** A case study that is read at a workshop. */
export interface TableStudy {
  readonly id: string
  readonly title: string
  readonly perspective: Perspective
}

/** The case studies for the table; null: one that was withdrawn since. */
export function TableStudies({ studies }: { readonly studies: readonly (TableStudy | null)[] }) {
  if (studies.length === 0) return null
  return (
    <section aria-labelledby="studies">
      <h2 id="studies">Case studies for the table</h2>
      <ol>
        {studies.map((study, index) =>
          study === null ? (
            <li key={`gone ${index}`}>This one was withdrawn. Do not read it, and destroy what was printed.</li>
          ) : (
            <li key={study.id}>
              <a href={`/stories/${study.id}`}>{study.title}</a> ({perspectiveWords[study.perspective].toLowerCase()}){' '}
              <a href={`/case-studies/${study.id}/print`} aria-label={`Print ${study.title}`}>
                Print
              </a>
            </li>
          ),
        )}
      </ol>
    </section>
  )
}
