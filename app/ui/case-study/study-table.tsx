import type { CaseStudyState, Consent } from '~/domain/workshop/case-study'
import { StudyStateTag } from './study-state-tag'
import { consentWords } from './study-words'

export interface StudyRow {
  readonly id: string
  /** Null for whoever may not read it. */
  readonly title: string | null
  readonly journey: string
  readonly state: CaseStudyState
  readonly consent: Consent
  readonly writtenBy: string
}

interface Properties {
  readonly rows: readonly StudyRow[]
  readonly caption: string
  /** What stands before the id in the address of each. */
  readonly home: string
}

/** Case studies, by title where one may be read; cards on a phone. */
export function StudyTable({ rows, caption, home }: Properties) {
  return (
    <table className="ds_table wm-reflow">
      <caption className="wm-visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Title</th>
          <th scope="col">Journey</th>
          <th scope="col">State</th>
          <th scope="col">Consent</th>
          <th scope="col">Written by</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.state === 'withdrawn' ? 'Its words are destroyed' : <Title row={row} home={home} />}</th>
            <td data-label="Journey">{row.journey}</td>
            <td data-label="State">
              <StudyStateTag state={row.state} />
            </td>
            <td data-label="Consent">{consentWords[row.consent]}</td>
            <td data-label="Written by">{row.writtenBy}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Title({ row: { id, title, writtenBy, journey }, home }: { readonly row: StudyRow; readonly home: string }) {
  return (
    <a href={`${home}/${id}`}>
      {title ?? (
        <>
          One that you may not read
          <span className="wm-visually-hidden">
            , by {writtenBy}, journey {journey}
          </span>
        </>
      )}
    </a>
  )
}
