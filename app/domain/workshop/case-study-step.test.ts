import { describe, expect, test } from 'vitest'
import { anonymisationChecks, type CaseStudy, caseStudyStates, noWords, sendBackReasons } from './case-study'
import {
  approveCaseStudy,
  caseStudyActs,
  type CaseStudyActor,
  missingForRelease,
  refusalOf,
  sendBackCaseStudy,
  submitCaseStudy,
  withdrawCaseStudy,
  writeCaseStudy,
} from './case-study-step'
import { mintReleasedCaseStudy } from './released-case-study'
import { readsCaseStudy } from './reads-case-study'

const stages = ['arrest', 'custody', 'return'].map((code) => ({ code, name: code, isRetired: false }))
const journey = { id: 'accused', perspective: 'accused' as const, name: 'Accused or convicted', stages }
const words = { title: 'A long way home', opening: '', stages: { arrest: 'They came early.', return: 'I had nowhere to go.' }, closing: '' }
const study: CaseStudy = {
  id: 'study',
  journey,
  words,
  consent: 'given',
  isComposite: false,
  contentNotes: ['prison'],
  checklist: anonymisationChecks,
  state: 'submitted',
  sentBack: null,
  writtenById: 'writer',
  firstReviewerId: null,
  secondReviewerId: null,
}
const people: Readonly<Record<string, CaseStudyActor>> = {
  writer: { id: 'writer', role: 'facilitator', isReviewer: false },
  'writer who reviews': { id: 'writer', role: 'coordinator', isReviewer: true },
  facilitator: { id: 'other', role: 'facilitator', isReviewer: false },
  coordinator: { id: 'other', role: 'coordinator', isReviewer: false },
  reviewer: { id: 'isla', role: 'reviewer', isReviewer: true },
  viewer: { id: 'other', role: 'viewer', isReviewer: false },
}

describe('who may do what, and from which state on', () => {
  const allowed: Readonly<Record<string, readonly string[]>> = {
    'draft writer': ['write', 'submit', 'withdraw', 'discard'],
    'draft writer who reviews': ['write', 'submit', 'withdraw', 'discard'],
    'draft facilitator': ['withdraw'],
    'draft coordinator': ['withdraw', 'discard'],
    'draft reviewer': ['withdraw'],
    'submitted writer': ['write', 'withdraw'],
    'submitted writer who reviews': ['write', 'withdraw'],
    'submitted facilitator': ['withdraw'],
    'submitted coordinator': ['withdraw'],
    'submitted reviewer': ['approve', 'send-back', 'withdraw'],
    'approved-once writer': ['write', 'withdraw'],
    'approved-once writer who reviews': ['write', 'withdraw'],
    'approved-once facilitator': ['withdraw'],
    'approved-once coordinator': ['withdraw'],
    'approved-once reviewer': ['approve', 'send-back', 'withdraw'],
    'released writer': ['write', 'withdraw'],
    'released writer who reviews': ['write', 'withdraw'],
    'released facilitator': ['withdraw'],
    'released coordinator': ['withdraw'],
    'released reviewer': ['send-back', 'withdraw'],
  }
  const cases = caseStudyStates.flatMap((state) => Object.keys(people).map((who) => [state, who] as const))

  test.each(cases)('%s, a %s', (state, who) => {
    const actor = people[who]
    if (actor === undefined) throw new Error('Nobody')
    const may = caseStudyActs.filter((act) => refusalOf({ ...study, state }, act, actor) === null)
    expect(may).toEqual(allowed[`${state} ${who}`] ?? [])
  })

  test.each`
    state          | act            | who                     | key
    ${'withdrawn'} | ${'write'}     | ${'writer'}             | ${'case-study.withdrawn'}
    ${'withdrawn'} | ${'withdraw'}  | ${'coordinator'}        | ${'case-study.withdrawn'}
    ${'draft'}     | ${'write'}     | ${'coordinator'}        | ${'case-study.not-yours'}
    ${'submitted'} | ${'submit'}    | ${'writer'}             | ${'case-study.submit.state'}
    ${'submitted'} | ${'approve'}   | ${'coordinator'}        | ${'case-study.not-reviewer'}
    ${'submitted'} | ${'approve'}   | ${'writer who reviews'} | ${'case-study.own'}
    ${'draft'}     | ${'approve'}   | ${'reviewer'}           | ${'case-study.approve.state'}
    ${'released'}  | ${'approve'}   | ${'reviewer'}           | ${'case-study.approve.state'}
    ${'draft'}     | ${'send-back'} | ${'reviewer'}           | ${'case-study.send-back.state'}
    ${'released'}  | ${'discard'}   | ${'coordinator'}        | ${'case-study.discard.state'}
    ${'draft'}     | ${'withdraw'}  | ${'viewer'}             | ${'case-study.not-yours'}
  `('of a $state one a $who is refused to $act: $key', ({ state, act, who, key }) => {
    expect(refusalOf({ ...study, state }, act, people[who] as CaseStudyActor)).toBe(key)
  })
})

test.each`
  what                           | change                                                             | items
  ${'all is there'}              | ${{}}                                                              | ${[]}
  ${'one stage is told'}         | ${{ words: { ...words, stages: { custody: 'Long.' } } }}           | ${['stage-arrest']}
  ${'a stage holds nothing'}     | ${{ words: { ...words, stages: { arrest: '', return: 'Out.' } } }} | ${['stage-arrest']}
  ${'nobody has answered yet'}   | ${{ consent: 'asked' }}                                            | ${['consent']}
  ${'one line is not confirmed'} | ${{ checklist: anonymisationChecks.slice(1) }}                     | ${['checklist']}
  ${'everything is missing'}     | ${{ words: noWords, consent: 'asked', checklist: [] }}             | ${['stage-arrest', 'consent', 'checklist']}
`('when $what, what is missing is $items', ({ change, items }) => {
  const changed = { ...study, ...change }
  expect(missingForRelease(changed).map(({ item }) => item)).toEqual(items)
  expect(submitCaseStudy({ ...changed, state: 'draft' }).ok).toBe(items.length === 0)
  expect(approveCaseStudy(changed, changed, 'isla').ok).toBe(items.length === 0)
})

function approvedBy(one: CaseStudy, reviewerId: string, seen: Partial<Pick<CaseStudy, 'words' | 'contentNotes'>> = {}): CaseStudy {
  const approved = approveCaseStudy(one, { words: one.words, contentNotes: one.contentNotes, ...seen }, reviewerId)
  if (!approved.ok) throw new Error(approved.problems.map(({ key }) => key).join())
  return approved.value
}

const other = { words: { ...words, opening: 'It began with less.' } }

describe('a release takes two people who approve the same words', () => {
  test('one is not enough, and not twice the same', () => {
    const once = approvedBy(study, 'isla')
    expect(once).toMatchObject({ state: 'approved-once', firstReviewerId: 'isla', secondReviewerId: null })
    expect(mintReleasedCaseStudy(once)).toBeNull()
    expect(() => approvedBy(once, 'isla')).toThrow('case-study.twice')
    expect(approvedBy(once, 'rory')).toMatchObject({ state: 'released', firstReviewerId: 'isla', secondReviewerId: 'rory' })
  })

  test.each([
    ['a word', other],
    ['a content note', { contentNotes: ['prison', 'children'] as const }],
    ['a stage', { words: { ...words, stages: { ...words.stages, custody: 'Two winters.' } } }],
  ])('whoever changes %s is the first again, and the one before has to read it anew', (_, change) => {
    const again = approvedBy(approvedBy(study, 'isla'), 'rory', change)
    expect(again).toMatchObject({ state: 'approved-once', firstReviewerId: 'rory', secondReviewerId: null, ...change })
    expect(() => approvedBy(again, 'rory')).toThrow('case-study.twice')
    expect(approvedBy(again, 'isla')).toMatchObject({ state: 'released' })
  })

  test('whoever approved may change it still, and is the only one who has approved then', () => {
    const again = approvedBy(approvedBy(study, 'isla'), 'isla', other)
    expect(again).toMatchObject({ state: 'approved-once', firstReviewerId: 'isla', ...other })
  })

  test('what else a form says of it changes nothing: consent and the checklist are the writer’s', () => {
    const form = { ...study, consent: 'asked' as const, checklist: [], isComposite: true }
    expect(approveCaseStudy(study, form, 'isla')).toMatchObject({
      value: { consent: 'given', checklist: anonymisationChecks, isComposite: false, state: 'approved-once' },
    })
  })

  test('content notes in another order are the same', () => {
    const noted = { ...study, contentNotes: ['prison', 'police'] as const }
    expect(approvedBy(approvedBy(noted, 'isla'), 'rory', { contentNotes: ['police', 'prison'] }).state).toBe('released')
  })
})

const released = approvedBy(approvedBy(study, 'isla'), 'rory')

describe('what is released', () => {
  test('shows the stages that are told, in the order of the journey', () => {
    expect(mintReleasedCaseStudy(released)).toEqual({
      id: 'study',
      title: 'A long way home',
      perspective: 'accused',
      isComposite: false,
      contentNotes: ['prison'],
      opening: '',
      stages: [
        { code: 'arrest', name: 'arrest', text: 'They came early.' },
        { code: 'return', name: 'return', text: 'I had nowhere to go.' },
      ],
      closing: '',
    })
  })

  test.each`
    what                           | change
    ${'it is not released'}        | ${{ state: 'approved-once' }}
    ${'one reviewer stands twice'} | ${{ secondReviewerId: 'isla' }}
    ${'the writer reviewed it'}    | ${{ firstReviewerId: 'writer' }}
    ${'nobody was the second'}     | ${{ secondReviewerId: null }}
    ${'consent does not stand'}    | ${{ consent: 'asked' }}
    ${'consent was withdrawn'}     | ${{ consent: 'withdrawn' }}
    ${'the checklist has a hole'}  | ${{ checklist: ['place'] }}
    ${'too little is told'}        | ${{ words: noWords }}
  `('is nothing when $what', ({ change }) => {
    expect(mintReleasedCaseStudy({ ...released, ...change })).toBeNull()
  })
})

test('a change of its writer, and a reviewer who sends it back, begin it anew', () => {
  const content = { words: other.words, consent: 'given', isComposite: true, contentNotes: [], checklist: anonymisationChecks } as const
  for (const changed of [writeCaseStudy(released, content), sendBackCaseStudy(released, sendBackReasons[0])]) {
    expect(changed).toMatchObject({ state: 'draft', firstReviewerId: null, secondReviewerId: null })
    expect(mintReleasedCaseStudy(changed)).toBeNull()
  }
  expect(submitCaseStudy(sendBackCaseStudy(released, 'other'))).toMatchObject({ value: { state: 'submitted', sentBack: null } })
})

test('what is left of one whose consent was withdrawn says nothing', () => {
  const left = withdrawCaseStudy({ ...released, isComposite: true, sentBack: 'other' })
  expect(left).toEqual({
    ...study,
    words: noWords,
    consent: 'withdrawn',
    state: 'withdrawn',
    contentNotes: [],
    checklist: [],
  })
})

test.each`
  state              | readers
  ${'draft'}         | ${['writer', 'writer who reviews']}
  ${'submitted'}     | ${['writer', 'writer who reviews', 'reviewer']}
  ${'approved-once'} | ${['writer', 'writer who reviews', 'reviewer']}
  ${'released'}      | ${['writer', 'writer who reviews', 'facilitator', 'coordinator', 'reviewer']}
  ${'withdrawn'}     | ${[]}
`('a $state one is read by $readers', ({ state, readers }) => {
  const reading = Object.entries(people).filter(([, actor]) => readsCaseStudy({ ...study, state }, actor))
  expect(reading.map(([who]) => who)).toEqual(readers)
})
