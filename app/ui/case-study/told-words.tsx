import type { CaseStudyBox } from '~/domain/workshop/case-study-words'
import type { Stage } from '~/domain/workshop/workshop'
import { boxName } from './study-box'

interface Properties {
  readonly boxes: readonly CaseStudyBox[]
  readonly stages: readonly Stage[]
}

/** A case study to read on a page for staff: every part that is told, under its name. */
export function ToldWords({ boxes, stages }: Properties) {
  const told = boxes.filter(({ part, text }) => part !== 'title' && text !== '')
  return told.map((box) => (
    <section key={box.name} aria-labelledby={`${box.name}-name`}>
      <h2 className="ds_h3" id={`${box.name}-name`}>
        {boxName(box, stages)}
      </h2>
      <p className="wm-told">{box.text}</p>
    </section>
  ))
}
