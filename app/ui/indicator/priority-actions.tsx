import type { Outcome, PriorityAction } from '~/domain/indicator/framework'

interface Properties {
  readonly aims: readonly Outcome[]
  readonly actions: readonly PriorityAction[]
}

/** The aims of a national framework, each with its priority actions and what is counted for them. */
export function PriorityActions({ aims, actions }: Properties) {
  return aims.map((aim, index) => (
    <section key={aim.id} aria-labelledby={aim.id}>
      <h2 id={aim.id}>
        Aim {index + 1}: {aim.title}
      </h2>
      <ol className="wm-actions-list">
        {actions
          .filter((action) => action.aim === index + 1)
          .map((action) => (
            <li key={action.number} value={action.number} className="wm-action">
              <p>{action.title}</p>
              <dl className="wm-facts">
                <dt>National outcome</dt>
                <dd>{action.outcome ?? 'No nationally determined outcome'}</dd>
                <dt>Indicator</dt>
                <dd>
                  {action.indicatorStem}
                  <ul>
                    {action.indicatorParts.map((part) => (
                      <li key={part}>{part}</li>
                    ))}
                  </ul>
                </dd>
              </dl>
            </li>
          ))}
      </ol>
    </section>
  ))
}
