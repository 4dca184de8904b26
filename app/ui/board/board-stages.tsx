import type { ReactNode } from 'react'
import type { ShownContribution } from '~/domain/workshop/board'
import { kindWords } from './board-words'
import type { ShownLayout } from './board-view'
import { ContributionWords } from './contribution-words'

interface Properties {
  readonly layout: ShownLayout
  readonly contributions: readonly ShownContribution[]
  /** What stands below the words of a contribution. */
  readonly children?: (contribution: ShownContribution) => ReactNode
}

/** Stages × kinds: for each stage its kinds beside each other, in each what was said in the order of speaking. */
export function BoardStages({ layout, contributions, children }: Properties) {
  return layout.stages.map(({ code, name }) => (
    <section key={code} className="wm-board__stage" data-stage={code} aria-labelledby={`stage-${code}`}>
      <h2 className="ds_h3" id={`stage-${code}`}>
        {name}
      </h2>
      <div className="wm-board__kinds">
        {layout.kinds.map((kind) => (
          <div key={kind} className="wm-board__kind">
            <h3 className="ds_h4" id={`stage-${code}-${kind}`}>
              {kindWords[kind].many}
            </h3>
            <ul className="wm-board__list" data-kind={kind} aria-labelledby={`stage-${code} stage-${code}-${kind}`}>
              {contributions
                .filter((contribution) => contribution.stage === code && contribution.kind === kind)
                .map((contribution) => (
                  <li key={contribution.id} id={`contribution-${contribution.id}`} data-contribution={contribution.id} tabIndex={-1}>
                    <ContributionWords contribution={contribution} />
                    {children?.(contribution)}
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  ))
}
