import type { TrackedItem } from '~/domain/action/plan-items'
import type { AreaForImprovement, Outcome } from '~/domain/indicator/framework'
import { PlanItemStanding } from '~/ui/action/plan-item-standing'

interface Properties {
  readonly aims: readonly Outcome[]
  readonly areas: readonly AreaForImprovement[]
  readonly uncovered: readonly Outcome[]
  /** How the items of the plan stand; none where nobody of this installation tracks them. */
  readonly tracked?: readonly TrackedItem[]
}

/** The areas for improvement of a plan under the national aims, and the national outcomes that none of them refers to yet. */
export function AreasForImprovement({ aims, areas, uncovered, tracked = [] }: Properties) {
  return (
    <>
      {aims.map((aim, index) => (
        <section key={aim.id} aria-labelledby={aim.id}>
          <h2 id={aim.id}>
            National aim {index + 1}: {aim.title}
          </h2>
          {areas
            .filter((area) => area.aim === index + 1)
            .map((area) => (
              <Area key={area.order} area={area} tracked={tracked} />
            ))}
        </section>
      ))}
      <section aria-labelledby="uncovered">
        <h2 id="uncovered">National outcomes not yet covered</h2>
        <p>None of the areas for improvement above refers to these nationally determined outcomes.</p>
        <ul>
          {uncovered.map((outcome) => (
            <li key={outcome.id}>{outcome.title}</li>
          ))}
        </ul>
      </section>
    </>
  )
}

function Area({ area, tracked }: { readonly area: AreaForImprovement; readonly tracked: readonly TrackedItem[] }) {
  return (
    <div className="wm-card">
      <h3>
        {area.order}. {area.title}
      </h3>
      <PlanItemStanding tracked={tracked} kind="area" order={area.order} />
      <ul>
        {area.outcomes.map(({ level, outcome }) => (
          <li key={outcome.id}>
            {outcome.title} <span className="wm-level">({level} outcome)</span>
            {level === 'national' ? outcome.aliases.map((alias) => <PrintedAs key={alias} alias={alias} />) : null}
          </li>
        ))}
      </ul>
    </div>
  )
}

function PrintedAs({ alias }: { readonly alias: string }) {
  return <span className="wm-printed-as">Printed in the plan as “{alias}”.</span>
}
