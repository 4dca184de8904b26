import { formatLocked } from '~/domain/response/locked-draft'
import { routeManifest } from './serve-house'
import { fillers } from './two-worlds-addresses'
import type { Base } from './two-worlds-base'
import type { Visit } from './visit-everything'

/** Every route of the manifest by its file. */
export const routes = Object.values(routeManifest()).map(({ file }) => file.replace(/^routes\//, '').replace(/\.tsx?$/, ''))

/** What reviewers see there differs with the texts that wait, after closing: nobody else may see a trace of it. */
const showsWaiting: readonly string[] = ['_review.review._index', '_review.review.$wave']

/** A coordinator's page is seen by a coordinator, a facilitator's by one who did not type the answers, a public one by nobody in particular, and what is for reviewers by everybody. */
function lookers(route: string, base: Base): readonly (string | null)[] {
  if (route.startsWith('_coordinate.')) return [base.coordinator]
  if (route.startsWith('_facilitate.')) return [base.reader]
  if (route === '_staff.safeguarding') return [base.coordinator, base.reader, base.viewer]
  if (showsWaiting.includes(route)) return [base.coordinator, base.reader, base.viewer, null]
  if (route.startsWith('_review.')) return [base.reviewer, base.coordinator, base.reader, base.viewer, null]
  return route === '_staff.overview' || /^_staff\.(matrix|evaluation)/.test(route) ? [base.coordinator, base.reader, base.viewer] : [null]
}

/** What a phone keeps for later, in the outer form of it. */
const lockedForm = formatLocked({ iv: new Uint8Array(12), locked: new Uint8Array(4096 + 16) })

/** Every visit to the house: each route as those see it who may, and what nobody may see. `wrongReceipt`: one that nobody holds. */
export function visitsOf(base: Base, wrongReceipt: string): readonly Visit[] {
  const visits = routes.flatMap((route) =>
    (fillers[route]?.(base) ?? []).flatMap((path) => lookers(route, base).map((staffId): Visit => ({ path, staffId }))),
  )
  const hidden = visits.filter(({ staffId }) => staffId === null).map(({ path }) => `${path.replace(/\/$/, '/_root')}.data`)
  const survey = `/s/${base.first.collectors['recovery']}`
  const withdraw = `${survey}/withdraw`
  const lookup = 'A'.repeat(43)
  return [
    ...visits,
    ...hidden.map((path): Visit => ({ path, staffId: null })),
    { path: '/waves.data', staffId: base.coordinator },
    { path: `/waves/${base.first.id}?_data=routes/_coordinate.waves.$wave._index`, staffId: base.coordinator },
    ...['/', '/releases', '/releases/1', '/releases/1.json', `/frameworks/${base.framework}.csv`].flatMap((path): Visit[] => [
      { path, staffId: null, headers: { 'Accept-Encoding': 'br' } },
      { path, staffId: null, headers: { 'If-None-Match': '"x"', 'If-Modified-Since': 'Sun, 22 Nov 2026 00:00:00 GMT' } },
      { path, staffId: null, method: 'HEAD' },
    ]),
    { path: `/waves/${base.first.id}`, staffId: base.coordinator, headers: { 'Accept-Encoding': 'gzip' } },
    { path: withdraw, staffId: null, method: 'POST', fields: { intent: 'remove', receipt: wrongReceipt } },
    { path: survey, staffId: null, method: 'POST', fields: { sealed: 'AQ' } },
    { path: survey, staffId: null, method: 'POST', fields: { intent: 'resume', back: '00000-00000' } },
    { path: `${survey}/later`, staffId: null, method: 'POST', fields: { intent: 'find', lookup } },
    {
      path: `${survey}/later`,
      staffId: null,
      method: 'POST',
      fields: { intent: 'keep', lookup: `${'A'.repeat(42)}E`, locked: lockedForm },
    },
    { path: `/quotes/${base.quotes[1]}/take-down`, staffId: null, method: 'POST', fields: {} },
    { path: `/waves/${base.first.id}/withdraw-batch`, staffId: base.coordinator, method: 'POST', fields: { group: 'nobody' } },
  ]
}
