import type { Perspective } from '~/domain/workshop/perspective'
import { QrCode } from '~/ui/coordinate/qr-code'
import { perspectiveWords } from './workshop-words'

/** A case study that is read at a workshop. */
export interface TableStudy {
  readonly id: string
  readonly title: string
  readonly perspective: Perspective
  /** Where whoever has it can read the story on their own phone. */
  readonly address: string
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
              <StudyAtTable study={study} />
            </li>
          ),
        )}
      </ol>
    </section>
  )
}

function StudyAtTable({ study: { id, title, perspective, address } }: { readonly study: TableStudy }) {
  return (
    <div className="wm-way-in">
      <div>
        <p>
          <a href={`/stories/${id}`}>{title}</a> ({perspectiveWords[perspective].toLowerCase()})
        </p>
        <p>Whoever has this address can read it on their own phone. It stands in no list and in no search engine.</p>
        <code className="wm-copy">{address}</code>
        <p>
          <a href={`/case-studies/${id}/print`} aria-label={`Print ${title} for the table`}>
            Print it for the table
          </a>
        </p>
      </div>
      <div className="wm-qr">
        <QrCode text={address} label={`QR code of the address of ${title}`} />
      </div>
    </div>
  )
}
