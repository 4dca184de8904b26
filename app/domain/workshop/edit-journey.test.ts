import { describe, expect, test } from 'vitest'
import { editJourney, type TypedJourney } from './edit-journey'
import type { Journey } from './workshop'

const journey: Journey = {
  id: 'j',
  perspective: 'victim',
  name: 'Victim or witness',
  stages: [
    { code: 'telling', name: 'Telling somebody', isRetired: false },
    { code: 'court', name: 'Court', isRetired: false },
    { code: 'old', name: 'Old', isRetired: true },
  ],
}
const typed: TypedJourney = {
  name: journey.name,
  added: '',
  stages: journey.stages.map((stage, index) => ({ ...stage, place: String(index + 1) })),
}
const [telling, court, old] = typed.stages as [TypedJourney['stages'][0], TypedJourney['stages'][0], TypedJourney['stages'][0]]

function stagesOf(change: Partial<TypedJourney>): string {
  const edited = editJourney(journey, { ...typed, ...change })
  if (!edited.ok) return edited.problems.map(({ item, key }) => `${item}: ${key}`).join(', ')
  return edited.value.stages.map(({ code, name, isRetired }) => `${code}=${name}${isRetired ? ' (retired)' : ''}`).join(', ')
}

describe('a journey', () => {
  const asItWas = 'telling=Telling somebody, court=Court, old=Old (retired)'
  test.each([
    ['as it was', {}, asItWas],
    [
      'another name keeps the code',
      { stages: [{ ...telling, name: ' Saying  it ' }, court, old] },
      'telling=Saying it, court=Court, old=Old (retired)',
    ],
    ['another order', { stages: [{ ...telling, place: '9' }, court, old] }, 'court=Court, old=Old (retired), telling=Telling somebody'],
    ['two of one place stay as they stood', { stages: [{ ...telling, place: '2' }, court, old] }, asItWas],
    [
      'one is retired',
      { stages: [{ ...telling, isRetired: true }, court, old] },
      'telling=Telling somebody (retired), court=Court, old=Old (retired)',
    ],
    ['one is offered again', { stages: [telling, court, { ...old, isRetired: false }] }, 'telling=Telling somebody, court=Court, old=Old'],
    ['a stage that the form leaves out stays', { stages: [court] }, asItWas],
    ['a stage that the journey does not have is not made', { stages: [...typed.stages, { ...court, code: 'forged' }] }, asItWas],
    ['one more gets a code of its name', { added: 'Après la cour!' }, `${asItWas}, apres-la-cour=Après la cour!`],
    ['never the code of the whole workshop', { added: 'Whole' }, `${asItWas}, whole-2=Whole`],
    ['never a code that is taken, by a retired one neither', { added: 'Old' }, `${asItWas}, old-2=Old`],
    ['a name without letters', { added: '一' }, `${asItWas}, stage=一`],
    ['no name', { name: ' ' }, 'name: journey.name.missing'],
    ['a stage without a name', { stages: [{ ...telling, name: '' }, court, old] }, 'stage-telling: journey.name.missing'],
    ['a long name', { added: 'x'.repeat(61) }, 'added: workshop.text.long'],
    ['no number', { stages: [{ ...telling, place: 'first' }, court, old] }, 'place-telling: journey.place'],
    ['a name twice', { stages: [telling, { ...court, name: 'telling SOMEBODY' }, old] }, 'stage-court: journey.twice'],
    ['none offered', { stages: typed.stages.map((stage) => ({ ...stage, isRetired: true })) }, 'added: journey.none'],
  ] satisfies [string, Partial<TypedJourney>, string][])('%s', (_, change, expected) => {
    expect(stagesOf(change)).toBe(expected)
  })

  test('has at most as many stages as a board has digits', () => {
    const nine = Array.from({ length: 9 }, (_, index) => ({ code: `s${index}`, name: `Stage ${index}`, isRetired: false }))
    const full: TypedJourney = { name: 'Full', added: '', stages: nine.map((stage, index) => ({ ...stage, place: String(index) })) }
    const of = (added: string) => editJourney({ ...journey, stages: nine }, { ...full, added })
    expect(of('').ok).toBe(true)
    expect(of('One more')).toMatchObject({ ok: false, problems: [{ key: 'journey.most', values: { most: 9 } }] })
  })
})
