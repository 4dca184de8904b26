import type { TypedPartner } from '~/domain/workshop/matrix-form'
import type { Stage } from '~/domain/workshop/workshop'
import type { FieldProblem } from '~/ui/form/field-problem'
import { MatrixFormRow } from './matrix-form-row'

interface Properties {
  readonly journey: string
  readonly stages: readonly Stage[]
  /** The partners that are there, and last the row that adds one. */
  readonly typed: readonly TypedPartner[]
  readonly problems: readonly FieldProblem[] | undefined
  readonly back: string
}

/** The whole matrix of one journey in one form; on a phone each partner is a card. */
export function MatrixForm({ journey, stages, typed, problems, back }: Properties) {
  return (
    <form method="post" noValidate>
      <div className="wm-table-box" role="region" aria-labelledby="matrix-form-caption" tabIndex={0}>
        <table className="ds_table wm-reflow wm-partner-form">
          <caption id="matrix-form-caption">{journey}</caption>
          <thead>
            <tr>
              <th scope="col">Place</th>
              <th scope="col">Partner</th>
              <th scope="col">How it is told</th>
              {stages.map(({ code, name }) => (
                <th scope="col" key={code}>
                  {name}
                </th>
              ))}
              <th scope="col">Words instead of ticks</th>
            </tr>
          </thead>
          <tbody>
            {typed.map((partner) => (
              <MatrixFormRow key={partner.id} partner={partner} stages={stages} problems={problems} />
            ))}
          </tbody>
        </table>
      </div>
      <div className="wm-actions">
        <button className="ds_button" type="submit">
          Keep this matrix
        </button>
        <a href={back}>Not now</a>
      </div>
    </form>
  )
}
