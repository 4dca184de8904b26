import { accepted, type Problem, refused, type Result } from '../kernel/result'
import { wholeWorkshop } from './contribution'
import type { Journey, Stage } from './workshop'

/** A stage in the form of its journey. */
export interface TypedStage {
  readonly code: string
  readonly name: string
  /** Its place: a whole number; stages of one place stay in the order in which they stood. */
  readonly place: string
  readonly isRetired: boolean
}

/** The form of a journey as it was typed. */
export interface TypedJourney {
  readonly name: string
  readonly stages: readonly TypedStage[]
  /** The name of a stage to add at the end; empty: none. */
  readonly added: string
}

/** Most characters of a name, and the most stages that a board offers: each has a digit of the keyboard. */
export const journeyLimits = { name: 60, stages: 9 } as const

function clean(name: string): string {
  return name.replace(/\s+/g, ' ').trim()
}

/** A code for a new stage, made of its name once; it stays when the name changes. */
function newCode(name: string, taken: readonly string[]): string {
  const words = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
  const base = words === '' ? 'stage' : words
  const all = [wholeWorkshop, ...taken]
  if (!all.includes(base)) return base
  for (let number = 2; ; number += 1) if (!all.includes(`${base}-${number}`)) return `${base}-${number}`
}

function nameProblems(item: string, name: string): readonly Problem[] {
  if (name === '') return [{ item, key: 'journey.name.missing' }]
  return name.length > journeyLimits.name ? [{ item, key: 'workshop.text.long', values: { most: journeyLimits.name } }] : []
}

function placeProblems(stages: readonly TypedStage[]): readonly Problem[] {
  const wrong = stages.filter(({ place }) => !/^\d{1,3}$/.test(place.trim()))
  return wrong.map(({ code }) => ({ item: `place-${code}`, key: 'journey.place' }))
}

function listProblems(stages: readonly Stage[]): readonly Problem[] {
  const offered = stages.filter(({ isRetired }) => !isRetired)
  if (offered.length === 0) return [{ item: 'added', key: 'journey.none' }]
  if (offered.length > journeyLimits.stages) return [{ item: 'added', key: 'journey.most', values: { most: journeyLimits.stages } }]
  const names = offered.map(({ name }) => name.toLowerCase())
  const twice = offered.find((stage, index) => names.indexOf(stage.name.toLowerCase()) !== index)
  return twice === undefined ? [] : [{ item: `stage-${twice.code}`, key: 'journey.twice', values: { name: twice.name } }]
}

/**
 * A journey with other names, another order, a stage more or some retired. No stage ever goes: what was said about it keeps it, so every code
 * that the journey has stays. Refuses a name that is empty, too long or there twice, a journey without a stage and one with more than nine.
 */
export function editJourney(journey: Journey, typed: TypedJourney): Result<Journey> {
  const name = clean(typed.name)
  const rows = journey.stages.map(
    ({ code, ...stage }, index) => typed.stages.find((row) => row.code === code) ?? { ...stage, code, place: String(index + 1) },
  )
  const kept = rows
    .toSorted((one, other) => Number(one.place) - Number(other.place))
    .map(({ code, name: called, isRetired }): Stage => ({ code, name: clean(called), isRetired }))
  const added = clean(typed.added)
  const codes = journey.stages.map(({ code }) => code)
  const stages = added === '' ? kept : [...kept, { code: newCode(added, codes), name: added, isRetired: false }]
  const problems = [
    ...nameProblems('name', name),
    ...kept.flatMap((stage) => nameProblems(`stage-${stage.code}`, stage.name)),
    ...(added === '' ? [] : nameProblems('added', added)),
    ...placeProblems(rows),
    ...listProblems(stages),
  ]
  return problems.length > 0 ? refused(...problems) : accepted({ ...journey, name, stages })
}
