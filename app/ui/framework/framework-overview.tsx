import { indicatorKey } from '~/domain/indicator/framework-file'
import type { Framework } from '~/domain/indicator/framework'

interface Entry {
  readonly href: string
  readonly name: string
  readonly isRetired: boolean
}

interface Properties {
  /** Of the framework's pages for its coordinator. */
  readonly address: string
  readonly framework: Framework
}

/** The parts of a framework, each leading to its form. */
export function FrameworkOverview({ address, framework }: Properties) {
  const { id, outcomes, indicators, areas, deliveryActions } = framework
  const outcomeEntries = outcomes.map(({ code, title, isRetired }) => ({ href: `outcomes/${code}`, name: `${code}: ${title}`, isRetired }))
  const indicatorEntries = indicators.map((one) => {
    return { href: `indicators/${indicatorKey(id, one)}`, name: `${one.order}. ${one.measure}`, isRetired: one.isRetired }
  })
  const areaEntries = areas.map(({ order, title, isRetired }) => ({ href: `areas/${order}`, name: `${order}. ${title}`, isRetired }))
  const actionEntries = deliveryActions.map(({ order, title, isRetired }) => {
    return { href: `actions/${order}`, name: `${order}. ${title}`, isRetired }
  })
  return (
    <>
      <Part title="Outcomes" address={address} entries={outcomeEntries} add={['outcomes/new', 'Add an outcome']} />
      <WithoutIndicator address={address} framework={framework} />
      <Part title="Indicators" address={address} entries={indicatorEntries} add={['indicators/new', 'Add an indicator']} />
      <Part title="Areas for improvement" address={address} entries={areaEntries} add={['areas/new', 'Add an area for improvement']} />
      <Part title="Delivery plan" address={address} entries={actionEntries} add={['actions/new', 'Add an action']} />
    </>
  )
}

interface PartProperties {
  readonly title: string
  readonly address: string
  readonly entries: readonly Entry[]
  readonly add: readonly [href: string, label: string]
}

function Part({ title, address, entries, add: [href, label] }: PartProperties) {
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {entries.map((entry) => (
          <li key={entry.href}>
            <a href={`${address}/${entry.href}`}>{entry.name}</a>
            {entry.isRetired ? ' (retired)' : ''}
          </li>
        ))}
      </ul>
      <p>
        <a href={`${address}/${href}`}>{label}</a>
      </p>
    </section>
  )
}

/** Local outcomes that nothing measures: a plan may be printed without indicators. */
function WithoutIndicator({ address, framework: { outcomes, indicators } }: Properties) {
  const measured = new Set(indicators.filter(({ isRetired }) => !isRetired).map(({ outcomeId }) => outcomeId))
  const bare = outcomes.filter(({ id, kind, isRetired }) => kind === 'local' && !isRetired && !measured.has(id))
  if (bare.length === 0) return null
  return (
    <section aria-label="Local outcomes without an indicator" className="wm-panel">
      <h2>Local outcomes without an indicator</h2>
      <ul>
        {bare.map(({ id, code, title }) => (
          <li key={id}>
            {title}: <a href={`${address}/indicators/new?outcome=${code}`}>attach an indicator</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
