import { describe, expect, test } from 'vitest'
import { policy } from '../disclosure/policy'
import { day } from '../kernel/day'
import { type PlanContext, planWave, type WaveForm } from './plan-wave'

const context: PlanContext = {
  today: day('2027-02-20'),
  instruments: ['place-standard-14', 'place-standard-7'],
  places: ['area', 'alloa'],
  languages: ['en', 'pl', 'ar'],
  communities: [
    { id: 'c-recovery', name: 'Recovery', waves: [] },
    { id: 'c-victims', name: 'Victims', waves: [{ id: 'now', title: 'Winter', state: 'open', closedOn: null }] },
  ],
  policy: policy.waves,
}

const good: WaveForm = {
  title: ' Spring 2027 ',
  instrument: 'place-standard-7',
  place: 'alloa',
  opensOn: '2027-03-01',
  answerBy: '2027-03-28',
  paperIn: '',
  publishOn: '',
  languages: ['pl', 'en'],
  communities: ['c-recovery'],
  oneGroup: ['c-recovery'],
}

test('a good plan: trimmed title, paper in by the answer-by day, results a fortnight later, languages in the order of the house', () => {
  const plan = planWave(good, context)
  expect(plan).toEqual({
    ok: true,
    value: {
      title: 'Spring 2027',
      instrumentId: 'place-standard-7',
      place: 'alloa',
      opensOn: '2027-03-01',
      answerByDay: '2027-03-28',
      paperInDay: '2027-03-28',
      publishOn: '2027-04-11',
      languages: ['en', 'pl'],
      communities: [{ id: 'c-recovery', meetsAsOneGroup: true }],
    },
  })
})

test('the results may come out on the paper-in day itself', () => {
  const plan = planWave({ ...good, paperIn: '2027-04-05', publishOn: '2027-04-05' }, context)
  expect(plan.ok && [plan.value.paperInDay, plan.value.publishOn]).toEqual(['2027-04-05', '2027-04-05'])
})

describe('a plan is refused', () => {
  test.each<[what: string, change: Partial<WaveForm>, item: string, key: string]>([
    ['without a title', { title: '  ' }, 'title', 'wave.title.missing'],
    ['with a title of 101 characters', { title: 'x'.repeat(101) }, 'title', 'wave.title.long'],
    ['without an instrument', { instrument: '' }, 'instrument', 'wave.instrument.missing'],
    ['with a postcode for a place', { place: 'FK10 1AB' }, 'place', 'wave.place.missing'],
    ['without an opening day', { opensOn: '' }, 'opensOn', 'wave.opens-on.missing'],
    ['opening on a day that never was', { opensOn: '2027-02-30' }, 'opensOn', 'wave.opens-on.missing'],
    ['opening yesterday', { opensOn: '2027-02-19' }, 'opensOn', 'wave.opens-on.past'],
    ['without an answer-by day', { answerBy: '' }, 'answerBy', 'wave.answer-by.missing'],
    ['ending before it opens', { answerBy: '2027-02-28' }, 'answerBy', 'wave.answer-by.before-opening'],
    ['with paper 22 days late', { paperIn: '2027-04-19' }, 'paperIn', 'wave.paper-in.too-late'],
    ['with paper that is no day', { paperIn: 'later' }, 'paperIn', 'wave.paper-in.missing'],
    [
      'with results before the last paper',
      { paperIn: '2027-04-05', publishOn: '2027-04-04' },
      'publishOn',
      'wave.publish-on.before-paper-in',
    ],
    ['with results on a day that is none', { publishOn: 'soon' }, 'publishOn', 'wave.publish-on.missing'],
    ['without a language', { languages: [] }, 'languages', 'wave.languages.missing'],
    ['in a language that is not there', { languages: ['en', 'fr'] }, 'languages', 'wave.languages.missing'],
    ['without a community', { communities: [], oneGroup: [] }, 'communities', 'wave.communities.missing'],
    ["with another partnership's community", { communities: ['c-recovery', 'other'] }, 'communities', 'wave.communities.missing'],
    ['with a group that was not chosen', { oneGroup: ['c-victims'] }, 'oneGroup', 'wave.one-group.not-chosen'],
    ['with a community in another wave', { communities: ['c-recovery', 'c-victims'] }, 'communities', 'wave.community.busy'],
  ])('%s', (_what, change, item, key) => {
    const plan = planWave({ ...good, ...change }, context)
    expect(plan.ok ? [] : plan.problems.map((problem) => [problem.item, problem.key])).toContainEqual([item, key])
  })

  test('with everything that stands against it at once', () => {
    const plan = planWave({ ...good, title: '', place: '', answerBy: '', languages: [] }, context)
    expect(plan.ok ? [] : plan.problems.map(({ item }) => item)).toEqual(['title', 'place', 'answerBy', 'languages'])
  })
})
