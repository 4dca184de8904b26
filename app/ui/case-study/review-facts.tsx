import { StudyStateTag } from './study-state-tag'
import type { StudyRow } from './study-table'
import { consentWords } from './study-words'

interface Properties {
  readonly known: StudyRow & { readonly isMine: boolean }
  readonly isComposite: boolean
  /** Whoever looks has approved these words as the first. */
  readonly isFirst: boolean
  /** Another text stands here than the one that was read before. */
  readonly isChanged: boolean
}

/** What a reviewer knows of a case study besides its words, and why they may not decide about it where they may not. */
export function ReviewFacts({ known: { state, journey, consent, writtenBy, isMine }, isComposite, isFirst, isChanged }: Properties) {
  const said = [
    ...(isChanged ? ['Somebody changed it while you read it. Nothing was decided: please read it again.'] : []),
    ...(isMine ? ['You wrote this case study. Two others have to review it.'] : []),
    ...(isFirst && state === 'approved-once' ? ['You have approved these words. Another reviewer has to approve the same ones.'] : []),
    ...(state === 'draft' && !isMine ? ['Its writer is working on it. You can read it when it is handed to the reviewers.'] : []),
    ...(state === 'withdrawn' ? ['The person withdrew their consent. Every word of it is destroyed.'] : []),
  ]
  return (
    <>
      {said.map((sentence) => (
        <p className="wm-panel" key={sentence}>
          {sentence}
        </p>
      ))}
      <dl className="wm-facts">
        <dt>Journey</dt>
        <dd>{isComposite ? `${journey}, made of several people’s` : journey}</dd>
        <dt>State</dt>
        <dd>
          <StudyStateTag state={state} />
        </dd>
        <dt>Consent</dt>
        <dd>{consentWords[consent]}</dd>
        <dt>Written by</dt>
        <dd>{writtenBy}</dd>
      </dl>
    </>
  )
}
