import type { Framework } from './framework'
import { type FrameworkItem, frameworkItems } from './framework-items'

/** One field of a part before and after. */
export interface FieldChange {
  readonly field: string
  readonly before: string
  readonly after: string
}

/** What became of one part of a framework between two states of it. */
export interface FrameworkChange {
  readonly part: FrameworkItem['part']
  readonly name: string
  readonly what: 'added' | 'changed' | 'retired' | 'restored' | 'removed'
  readonly fields: readonly FieldChange[]
}

function fieldChanges(before: FrameworkItem, after: FrameworkItem): readonly FieldChange[] {
  return Object.entries(after.fields).flatMap(([field, text]) => {
    const was = before.fields[field] ?? ''
    return was === text ? [] : [{ field, before: was, after: text }]
  })
}

function changeOf(before: FrameworkItem | undefined, after: FrameworkItem): FrameworkChange | null {
  const { part, name } = after
  if (before === undefined) return { part, name, what: 'added', fields: [] }
  const fields = fieldChanges(before, after)
  if (before.isRetired !== after.isRetired) return { part, name, what: after.isRetired ? 'retired' : 'restored', fields }
  return fields.length === 0 ? null : { part, name, what: 'changed', fields }
}

/** What differs between two states of a framework, part by part in its order, each field with its text before and after. */
export function frameworkChanges(before: Framework, after: Framework): readonly FrameworkChange[] {
  const [old, now] = [frameworkItems(before), frameworkItems(after)]
  const changes = now.map((item) =>
    changeOf(
      old.find(({ key }) => key === item.key),
      item,
    ),
  )
  const gone = old.filter(({ key }) => !now.some((item) => item.key === key))
  return [
    ...changes.filter((change) => change !== null),
    ...gone.map(({ part, name }): FrameworkChange => ({ part, name, what: 'removed', fields: [] })),
  ]
}
