import { tenthsHalfUp } from '~/domain/disclosure/tenths'
import type { PlannedWave } from './history'

/** A mean that a naive publisher shows: of whom, and rounded to one decimal. */
export interface NaiveCell {
  readonly members: ReadonlySet<string>
  readonly tenths: number
}

/** A publisher that shows what it has whenever somebody looks. */
export interface NaivePolicy {
  readonly name: string
  /** Whether a cell is shown that has `n` answers now and had `before` when it was last shown (0: never). */
  mayShow(n: number, before: number): boolean
}

export const naivePolicies: readonly NaivePolicy[] = [
  { name: 'Threshold: every cell at least 10, shown at will', mayShow: (n) => n >= 10 },
  {
    name: 'Threshold with increments: and every cell grows by at least 10 before it is shown again',
    mayShow: (n, before) => n >= 10 && n - before >= (before === 0 ? 0 : 10),
  },
]

/** The name of one answer set: nobody else is called so. */
export function personName(community: string, person: number): string {
  return `${community} ${person}`
}

/** Everything that a naive policy shows of one theme while a wave is open: each community and all together, at every look. */
export function publishNaively(policy: NaivePolicy, wave: PlannedWave, theme: string): readonly NaiveCell[] {
  const present = new Map<string, { readonly community: string; readonly rating: number }>()
  const shownBefore = new Map<string, number>()
  const cells: NaiveCell[] = []
  const show = (cell: string, members: readonly (readonly [string, { readonly rating: number }])[]) => {
    if (!policy.mayShow(members.length, shownBefore.get(cell) ?? 0)) return
    shownBefore.set(cell, members.length)
    const sum = members.reduce((points, [, { rating }]) => points + rating, 0)
    cells.push({ members: new Set(members.map(([name]) => name)), tenths: tenthsHalfUp(sum, members.length) })
  }
  for (const event of wave.events) {
    if (event.act === 'look') {
      for (const { code } of wave.communities)
        show(
          code,
          [...present].filter(([, { community }]) => community === code),
        )
      show('all', [...present])
      continue
    }
    const name = personName(event.community, event.person)
    const rating = wave.communities.find(({ code }) => code === event.community)?.people[event.person]?.ratings[theme]
    if (event.act === 'withdraw') present.delete(name)
    else if (rating !== undefined) present.set(name, { community: event.community, rating })
  }
  return cells
}
