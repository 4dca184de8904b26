import { describe, expect, test } from 'vitest'
import { day } from '../kernel/day'
import { type PlanChoices, planProblems, withOtherProblems } from './plan-problems'
import { parseWorkshopPlan, planSoFar, type TypedPlan, type WorkshopPlan } from './workshop-plan'

const typed: TypedPlan = {
  title: ' Coming home ',
  heldOn: '2026-05-12',
  place: 'alloa',
  placeKind: 'recovery-cafe',
  mode: 'in-person',
  host: 'The recovery café',
  accessibility: 'Step-free.\r\nA loop.',
  support: '',
  journey: 'j-accused',
  mixes: '',
  audiences: ['partner', 'lived-experience', 'nobody'],
  communities: ['recovery', 'recovery'],
  organisations: 'Alloa Advice\n\nCouncil',
  facilitators: ['f1'],
  caseStudies: ['s1', 's1'],
}

function problemsOf(change: Partial<TypedPlan>) {
  const parsed = parseWorkshopPlan({ ...typed, ...change }, [])
  return parsed.ok ? [] : parsed.problems.map(({ item, key }) => `${item}: ${key}`)
}

function planOf(change: Partial<WorkshopPlan> = {}): WorkshopPlan {
  const parsed = parseWorkshopPlan(typed, ['council'])
  if (!parsed.ok) throw new Error('The plan of this test is complete')
  return { ...parsed.value, ...change }
}

describe('a plan as it was typed', () => {
  test('is cleaned, with every code once and in the order of its list', () => {
    expect(planOf()).toEqual({
      title: 'Coming home',
      heldOn: '2026-05-12',
      place: 'alloa',
      placeKind: 'recovery-cafe',
      mode: 'in-person',
      host: 'The recovery café',
      accessibility: 'Step-free.\nA loop.',
      support: '',
      journeyId: 'j-accused',
      mixes: false,
      audiences: ['lived-experience', 'partner'],
      communities: ['recovery'],
      organisations: [
        { name: 'Alloa Advice', part: 'facilitated', isPartner: false },
        { name: 'Council', part: 'facilitated', isPartner: true },
      ],
      caseStudyIds: ['s1'],
    })
  })

  test.each([
    [{ title: '  ' }, ['title: workshop.title.missing']],
    [{ title: 'x'.repeat(121) }, ['title: workshop.text.long']],
    [{ title: 'x'.repeat(120) }, []],
    [{ host: '' }, ['host: workshop.host.missing']],
    [{ support: 'x'.repeat(1001) }, ['support: workshop.text.long']],
    [{ heldOn: '2026-02-30' }, ['heldOn: workshop.day.missing']],
    [{ placeKind: 'castle' }, ['placeKind: workshop.place-kind.missing']],
    [{ mode: '' }, ['mode: workshop.mode.missing']],
    [{ journey: '' }, ['journey: workshop.journey.missing']],
    [{ audiences: [] }, ['audiences: workshop.audiences.missing']],
    [{ facilitators: [] }, ['facilitators: workshop.facilitators.missing']],
    [{ organisations: 'x'.repeat(121) }, ['organisations: workshop.organisation.long']],
    [
      { title: '', mode: '', placeKind: '', heldOn: '', audiences: [] },
      [
        'title: workshop.title.missing',
        'audiences: workshop.audiences.missing',
        'heldOn: workshop.day.missing',
        'mode: workshop.mode.missing',
        'placeKind: workshop.place-kind.missing',
      ],
    ],
  ] satisfies [Partial<TypedPlan>, string[]][])('%j is refused with %j', (change, problems) => {
    expect(problemsOf(change)).toEqual(problems)
  })
})

const choices: PlanChoices = {
  journeys: [
    { id: 'j-accused', perspective: 'accused' },
    { id: 'j-victim', perspective: 'victim' },
  ],
  places: ['area', 'alloa'],
  communities: ['recovery'],
  facilitators: ['f1', 'f2'],
  caseStudies: [
    { id: 's1', perspective: 'accused' },
    { id: 's2', perspective: 'victim' },
  ],
  released: [{ from: day('2026-01-01'), to: day('2026-03-31') }],
}

describe('a plan beside what the partnership has', () => {
  test.each([
    [{}, ['f1', 'f2'], []],
    [{ journeyId: 'of-others' }, ['f1'], ['journey: workshop.journey.missing']],
    [{ place: 'stirling' }, ['f1'], ['place: workshop.place.missing']],
    [{ communities: ['nobody'] }, ['f1'], ['communities: workshop.communities.unknown']],
    [{ audiences: [] }, ['f1'], ['audiences: workshop.audiences.missing']],
    [{}, [], ['facilitators: workshop.facilitators.missing']],
    [{}, ['f1', 'stranger'], ['facilitators: workshop.facilitators.unknown']],
    [{ mode: 'online' }, ['f1'], ['placeKind: workshop.place-kind.online']],
    [{ placeKind: 'online' }, ['f1'], ['placeKind: workshop.place-kind.in-person']],
    [{ mode: 'online', placeKind: 'online' }, ['f1'], []],
    [{ caseStudyIds: ['gone'] }, ['f1'], ['caseStudies: workshop.case-study.gone']],
    [{ caseStudyIds: ['s1', 's2'] }, ['f1'], ['mixes: workshop.case-study.mixes']],
    [{ caseStudyIds: ['s1', 's2'], mixes: true }, ['f1'], []],
    [{ journeyId: 'j-victim' }, ['f1'], ['mixes: workshop.case-study.mixes']],
    [{ heldOn: day('2025-12-31') }, ['f1'], []],
    [{ heldOn: day('2026-01-01') }, ['f1'], ['heldOn: workshop.day.released']],
    [{ heldOn: day('2026-03-31') }, ['f1'], ['heldOn: workshop.day.released']],
    [{ heldOn: day('2026-04-01') }, ['f1'], []],
  ] satisfies [Partial<WorkshopPlan>, string[], string[]][])('%j with %j: %j', (change, facilitators, problems) => {
    expect(planProblems(planOf(change), facilitators, choices).map(({ item, key }) => `${item}: ${key}`)).toEqual(problems)
  })
})

describe('a plan that is not complete', () => {
  const others = (change: Partial<TypedPlan>, facilitators = ['f1']) =>
    planProblems(planSoFar({ ...typed, ...change }), facilitators, choices).map(({ item, key }) => `${item}: ${key}`)

  test.each([
    [{ title: '', mode: 'online', placeKind: 'prison' }, ['placeKind: workshop.place-kind.online']],
    [{ title: '', mode: '', placeKind: 'online' }, []],
    [{ heldOn: 'soon', communities: ['nobody'] }, ['communities: workshop.communities.unknown']],
    [{ host: '', heldOn: '2026-02-01' }, ['heldOn: workshop.day.released']],
    [{ host: '', caseStudies: ['s2'] }, ['mixes: workshop.case-study.mixes']],
    [{ journey: '', caseStudies: ['s2'] }, ['journey: workshop.journey.missing']],
  ] satisfies [Partial<TypedPlan>, string[]][])('%j also has %j', (change, problems) => {
    expect(others(change)).toEqual(problems)
  })

  test('names a field once', () => {
    const title = { item: 'title', key: 'missing' }
    const place = { item: 'place', key: 'missing' }
    const heldOn = { item: 'heldOn', key: 'released' }
    expect(withOtherProblems([title, place], [{ item: 'place', key: 'unknown' }, heldOn])).toEqual([title, place, heldOn])
  })
})
