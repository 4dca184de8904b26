import { z } from 'zod'
import { type ActionSource, sourceKinds } from '~/domain/action/action-source'
import { type ActionContent, actionStates, type ImprovementAction } from '~/domain/action/improvement-action'
import type { ParsedState } from '~/domain/action/parse-action'
import { type Day, day } from '~/domain/kernel/day'
import { database, type Store } from './database.server'

const stateColumn = z.enum(actionStates)
const kindColumn = z.enum(sourceKinds)

const parts = {
  indicators: { select: { indicatorId: true }, orderBy: { indicatorId: 'asc' } },
  communities: { select: { community: { select: { code: true } } }, orderBy: { community: { order: 'asc' } } },
  sources: { orderBy: { order: 'asc' } },
  updates: { orderBy: { sequence: 'asc' } },
} as const

function readRows(where: { readonly partnershipId: string; readonly id?: string }, store: Store) {
  return store.improvementAction.findMany({ where, include: parts, orderBy: [{ title: 'asc' }, { id: 'asc' }] })
}

type Row = Awaited<ReturnType<typeof readRows>>[number]

function toAction({ partnershipId: _, frameworkId, planItem, indicators, communities, sources, updates, ...row }: Row): ImprovementAction {
  return {
    ...row,
    state: stateColumn.parse(row.state),
    planItem: frameworkId === null ? null : `${frameworkId}/${planItem}`,
    communities: communities.map(({ community }) => community.code),
    indicators: indicators.map(({ indicatorId }) => indicatorId),
    sources: sources.map(({ kind, sequence, ref }): ActionSource => ({ kind: kindColumn.parse(kind), sequence, ref })),
    updates: updates.map(({ sequence, actor, note, ...update }) => {
      return { sequence, actor, note, day: day(update.day), state: stateColumn.parse(update.state) }
    }),
  }
}

/** Every action of a partnership, published or not, by title. For its coordinators. */
export async function listActions(partnershipId: string, store: Store = database()): Promise<readonly ImprovementAction[]> {
  return (await readRows({ partnershipId }, store)).map(toAction)
}

export async function findAction(id: string, partnershipId: string, store: Store = database()): Promise<ImprovementAction | null> {
  const [row] = await readRows({ partnershipId, id }, store)
  return row === undefined ? null : toAction(row)
}

function columnsOf({ said, title, owner, dueText, planItem }: ActionContent) {
  const [frameworkId = null, item = null] = planItem?.split('/') ?? []
  return { said, title, owner, dueText, frameworkId, planItem: item }
}

function linksOf({ communities, indicators, sources }: ActionContent, partnershipId: string) {
  return {
    communities: { create: communities.map((code) => ({ communityId: `${partnershipId}-${code}` })) },
    indicators: { create: indicators.map((indicatorId) => ({ indicatorId })) },
    sources: { create: sources.map((source, index) => ({ order: index + 1, ...source })) },
  }
}

/** Keeps a new action, unpublished and without an update yet; returns its id. */
export async function appendAction(partnershipId: string, content: ActionContent, { state, note }: ParsedState, store: Store): Promise<string> {
  const data = { partnershipId, ...columnsOf(content), ...linksOf(content, partnershipId), state, note }
  return (await store.improvementAction.create({ data, select: { id: true } })).id
}

/** Puts this in the place of what an action said; how it stands and its updates stay. The action belongs to the partnership: the caller has looked. */
export async function changeAction(id: string, partnershipId: string, content: ActionContent, store: Store): Promise<void> {
  const where = { actionId: id }
  await store.actionCommunity.deleteMany({ where })
  await store.actionIndicator.deleteMany({ where })
  await store.actionSource.deleteMany({ where })
  await store.improvementAction.update({ where: { id, partnershipId }, data: { ...columnsOf(content), ...linksOf(content, partnershipId) } })
}

/** Records how an action stands from this day on; earlier updates stay: triggers of both databases refuse to change them. */
export async function appendUpdate(
  id: string,
  update: ParsedState & { readonly day: Day; readonly actor: string },
  store: Store,
): Promise<void> {
  const sequence = (await store.actionUpdate.count({ where: { actionId: id } })) + 1
  await store.actionUpdate.create({ data: { actionId: id, sequence, ...update } })
  await store.improvementAction.update({ where: { id }, data: { state: update.state, note: update.note } })
}

/** Shows an action to everybody, or no longer; false when there is no such action of this partnership, or it was so already. */
export async function storeShown(id: string, partnershipId: string, to: 'published' | 'unpublished', store: Store): Promise<boolean> {
  const isPublished = to === 'published'
  const where = { id, partnershipId, isPublished: !isPublished }
  const { count } = await store.improvementAction.updateMany({ where, data: { isPublished } })
  return count === 1
}
