import type { SendBackReason } from '~/domain/workshop/case-study'
import { QrCode } from '../coordinate/qr-code'
import { StudyStateTag } from './study-state-tag'
import type { StudyRow } from './study-table'
import { consentWords, sendBackWords } from './study-words'

interface Properties {
  readonly known: StudyRow
  readonly sentBack: SendBackReason | null
  /** Where readers find it; null while it is not released. */
  readonly address: string | null
}

/** What everybody of the staff may know of a case study, where its readers find it, and the way to take it away. */
export function StudyFacts({ known: { id, title, state, consent, journey, writtenBy }, sentBack, address }: Properties) {
  return (
    <>
      <dl className="wm-facts">
        <dt>Journey</dt>
        <dd>{journey}</dd>
        <dt>State</dt>
        <dd>
          <StudyStateTag state={state} />
        </dd>
        <dt>Consent</dt>
        <dd>{consentWords[consent]}</dd>
        <dt>Written by</dt>
        <dd>{writtenBy}</dd>
      </dl>
      {sentBack === null ? null : (
        <p className="wm-panel wm-panel--warning">A reviewer sent it back: {sendBackWords[sentBack].toLowerCase()}.</p>
      )}
      {state === 'withdrawn' ? <p>The person withdrew their consent. Every word of it is destroyed.</p> : null}
      {state !== 'withdrawn' && title === null ? <p>Only its writer reads a draft, and reviewers once it is handed to them.</p> : null}
      {address === null ? null : (
        <section className="wm-way-in" aria-labelledby="readers">
          <div>
            <h2 className="ds_h3" id="readers">
              For its readers
            </h2>
            <p>Whoever has this address can read it. It stands in no list and in no search engine.</p>
            <code className="wm-copy">{address}</code>
            <p>
              <a href={address}>Read it as they do</a> or <a href={`/case-studies/${id}/print`}>print it for the workshop table</a>
            </p>
          </div>
          <div className="wm-qr">
            <QrCode text={address} label={`QR code of the address ${address}`} />
          </div>
        </section>
      )}
      {state === 'withdrawn' ? null : (
        <p>
          <a href={`/case-studies/${id}/end`}>{state === 'draft' ? 'Withdraw consent, or throw the draft away' : 'Withdraw consent'}</a>
        </p>
      )}
    </>
  )
}
