import { database } from '../../app/data/database.server'
import { listOfferedWords } from '../../app/data/linked-words.server'
import { listReleases } from '../../app/data/releases.server'
import { addDays, day } from '../../app/domain/kernel/day'
import { parseSource } from '../../app/domain/action/action-source'
import type { TypedAction } from '../../app/domain/action/parse-action'
import type { Result } from '../../app/domain/kernel/result'
import { saveAction } from '../../app/usecases/save-action.server'
import { showAction } from '../../app/usecases/show-action.server'
import { updateActionState } from '../../app/usecases/update-action-state.server'
import { onDay } from './demonstration-waves'
import { inventedActions } from './invented-actions'

interface Author {
  readonly partnershipId: string
  readonly actor: string
}

function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`The demonstration met a refusal: ${JSON.stringify(result.problems)}`)
  return result.value
}

const nothing: Omit<TypedAction, 'title' | 'owner' | 'state'> = {
  said: '',
  dueText: '',
  note: '',
  planItem: '',
  communities: [],
  indicators: [],
  sources: [],
}

/** The indicators of the plan of 2018 by their themes. */
async function indicatorsOf(themes: readonly string[]): Promise<readonly string[]> {
  const where = { frameworkId: 'clackmannanshire-2018', theme: { in: [...themes] } }
  return (await database().indicator.findMany({ where, select: { id: true } })).map(({ id }) => id)
}

/** The quotes about a theme, as a form carries them. */
async function wordsOf(partnershipId: string, theme: string | undefined): Promise<readonly string[]> {
  const source = parseSource(theme ?? '')
  const offered = source === null ? [] : await listOfferedWords(partnershipId, [source])
  return offered.filter(({ kind }) => kind === 'quote').map(({ key }) => key)
}

/** What an invented partnership did about its second release, and how some items of its plans stand. */
export async function seedActions({ partnershipId, actor }: Author): Promise<void> {
  const second = (await listReleases(partnershipId)).find(({ sequence }) => sequence === 2)
  if (second === undefined) throw new Error('The demonstration has no second release')
  for (const [index, { later, quotesOf, ...invented }] of inventedActions.entries()) {
    const began = addDays(day(second.publishedOn), 14 + index)
    const id = await onDay(began, async () => {
      const typed = { ...nothing, ...invented, indicators: await indicatorsOf(invented.indicators ?? []) }
      const words = await wordsOf(partnershipId, quotesOf)
      const saved = valueOf(
        await saveAction({ partnershipId, actor, id: null, typed: { ...typed, sources: [...typed.sources, ...words] } }),
      )
      await showAction({ partnershipId, actor, id: saved.id, to: 'published' })
      return saved.id
    })
    if (later === undefined) continue
    await onDay(addDays(began, 30), async () => valueOf(await updateActionState({ partnershipId, actor, id, typed: later })))
  }
}
