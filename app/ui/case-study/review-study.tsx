import type { TextSegment } from '~/domain/anonymise/text-segments'
import type { ContentNote } from '~/domain/workshop/case-study'
import type { CaseStudyBox } from '~/domain/workshop/case-study-words'
import type { Stage } from '~/domain/workshop/workshop'
import { marksRoot } from '../anonymise/marks-root'
import { staffMarkWords } from '../anonymise/staff-mark-words'
import { type FieldProblem, problemOf } from '../form/field-problem'
import { MarkedText } from '../review/marked-text'
import { ContentNotesField } from './content-notes-field'
import { boxName, StudyBox } from './study-box'

interface Properties {
  readonly boxes: ReadonlyArray<CaseStudyBox & { readonly segments: readonly TextSegment[] }>
  /** What was typed, when something has to be mended. */
  readonly typed: { readonly boxes: readonly CaseStudyBox[]; readonly notes: readonly ContentNote[] } | null
  readonly stages: readonly Stage[]
  readonly version: string
  readonly contentNotes: readonly ContentNote[]
  readonly places: string
  readonly mayApprove: boolean
  readonly problems: readonly FieldProblem[] | undefined
}

/** A case study as reviewers read it, with what may point at somebody marked; where they may decide, every part can be changed below it. */
export function ReviewStudy({ boxes, typed, stages, version, contentNotes, places, mayApprove, problems }: Properties) {
  const parts = boxes.map((box) => {
    const own = typed?.boxes.find(({ name }) => name === box.name) ?? box
    const isOpen = own.text !== box.text || problemOf(problems, box.name) !== undefined
    return (
      <section className="wm-study-part" key={box.name} aria-labelledby={`${box.name}-part`}>
        <h2 className="ds_h3" id={`${box.name}-part`}>
          {boxName(box, stages)}
        </h2>
        {box.text === '' ? <p>Nothing is told here.</p> : <MarkedText segments={box.segments} language="en" />}
        {mayApprove ? (
          <details className="wm-details" open={isOpen}>
            <summary>
              Change it<span className="wm-visually-hidden">: {boxName(box, stages)}</span>
            </summary>
            <StudyBox box={own} stages={stages} problems={problems} />
          </details>
        ) : null}
      </section>
    )
  })
  if (!mayApprove) return <div className="wm-review">{parts}</div>
  return (
    <form method="post" className="wm-review" noValidate {...marksRoot(staffMarkWords, places)}>
      <input type="hidden" name="version" value={version} />
      {parts}
      <ContentNotesField chosen={typed?.notes ?? contentNotes} />
      <p>If you change a word or a note, whoever approved it before has to read it again, and your approval is the first.</p>
      <div className="wm-actions">
        <button className="ds_button" type="submit" id="approve" name="act" value="approve">
          Approve
        </button>
      </div>
    </form>
  )
}
