import { expect, test } from 'vitest'
import { policy } from '../disclosure/policy'
import { day } from '../kernel/day'
import { copyPlan, earliestClosing } from './copy-plan'
import type { Wave } from './wave'

const wave: Wave = {
  id: 'w',
  partnershipId: 'p',
  title: 'Spring',
  instrumentId: 'place-standard-7',
  place: 'alloa',
  languages: ['en', 'pl'],
  state: 'published',
  opensOn: day('2026-03-01'),
  answerByDay: day('2026-03-31'),
  paperInDay: day('2026-04-07'),
  publishOn: day('2026-04-21'),
  closedOn: day('2026-04-08'),
  sealedOn: day('2026-04-09'),
  communities: [
    { id: 'a', code: 'a', name: 'A', meetsAsOneGroup: true },
    { id: 'b', code: 'b', name: 'B', meetsAsOneGroup: false },
  ],
}

test('a plan like another has everything of it but its name and its days', () => {
  expect(copyPlan(wave)).toEqual({
    title: '',
    instrument: 'place-standard-7',
    place: 'alloa',
    opensOn: '',
    answerBy: '',
    paperIn: '',
    publishOn: '',
    languages: ['en', 'pl'],
    communities: ['a', 'b'],
    oneGroup: ['a'],
  })
})

test.each`
  closedOn             | earliest
  ${day('2026-04-08')} | ${'2026-07-07'}
  ${null}              | ${'2026-07-06'}
`('after a wave that closed on $closedOn the next may close from $earliest', ({ closedOn, earliest }) => {
  expect(earliestClosing({ ...wave, closedOn: closedOn as Wave['closedOn'] }, policy.waves)).toBe(earliest)
})
