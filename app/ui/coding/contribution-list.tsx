import type { ContributionObstacle } from '~/domain/workshop/published-contribution'
import type { Journey } from '~/domain/workshop/workshop'
import { type AboutContribution, ContributionAbout } from './contribution-about'

/** An approved contribution with the names of the codes that this coder chose; null: not coded yet. */
export interface ListedContribution extends AboutContribution {
  readonly id: string
  readonly names: readonly string[] | null
  readonly isOver: boolean
  readonly obstacle: ContributionObstacle | null
}

interface Properties {
  readonly workshopId: string
  readonly contributions: readonly ListedContribution[]
  readonly journey: Pick<Journey, 'stages'>
}

const obstacleWords: Readonly<Record<ContributionObstacle, string>> = {
  'taken-down': 'Taken down: somebody asked for it',
  internal: 'Never published: the group wanted it to stay with the staff',
  'second-look': 'Not published yet: a second reviewer has to approve it',
}

/** Every approved contribution as a coder needs it: its words, their own codes, whether it may be published, and what can be done. */
export function ContributionList({ workshopId, contributions, journey }: Properties) {
  const at = `/review/workshops/${workshopId}`
  return (
    <ul className="wm-quotes">
      {contributions.map((contribution) => {
        const { id, names, obstacle, isOver } = contribution
        const words = `contribution-${id}`
        return (
          <li key={id} className="wm-quote">
            <ContributionAbout id={words} contribution={contribution} journey={journey} />
            <dl className="wm-facts">
              <dt>Your codes</dt>
              <dd>{codesText(names)}</dd>
              <dt>Public</dt>
              <dd>{obstacle === null ? 'Published with the statement of its period' : obstacleWords[obstacle]}</dd>
            </dl>
            <p className="wm-actions">
              {isOver ? null : (
                <a href={`${at}/coding?contribution=${id}`} aria-describedby={words}>
                  {names === null ? 'Code it' : 'Change the codes'}
                </a>
              )}
              <a href={`${at}/contributions?contribution=${id}&act=destroy`} aria-describedby={words}>
                Destroy it
              </a>
              {obstacle === 'taken-down' ? (
                <a href={`${at}/contributions?contribution=${id}&act=show-again`} aria-describedby={words}>
                  Show it again
                </a>
              ) : null}
            </p>
          </li>
        )
      })}
    </ul>
  )
}

function codesText(names: readonly string[] | null): string {
  if (names === null) return 'you have not coded it'
  return names.length === 0 ? 'none of the code book fits' : names.join('; ')
}
