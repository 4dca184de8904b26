import { describe, expect, test } from 'vitest'
import { inventedFramework, inventedIndicator, inventedOutcome } from '../../../tests/fixtures/invented-framework'
import type { Result } from '../kernel/result'
import { actionAsTyped, areaAsTyped, indicatorAsTyped, listsAsTyped, newIndicatorAsTyped, outcomeAsTyped, titleAsTyped } from './as-typed'
import { beginFramework } from './begin-framework'
import { editArea } from './edit-area'
import { editDeliveryAction } from './edit-delivery-action'
import { editIndicator } from './edit-indicator'
import { editLists } from './edit-lists'
import { editOutcome } from './edit-outcome'
import { editTitle } from './edit-title'
import type { Framework } from './framework'
import type { FrameworkEdit } from './framework-edit'

const national = inventedOutcome('cjpf-2023-outcome-1', { frameworkId: 'cjpf-2023', code: 'outcome-1', kind: 'national-2023' })
const choices = { others: [national], themes: ['PS08'], communities: ['recovery', 'prison'] }
const plan = inventedFramework()

/** What came of an edit: the act, or the items and keys of its problems. */
function told(edited: Result<FrameworkEdit>): string {
  return edited.ok ? edited.value.act : edited.problems.map(({ item, key }) => `${item} ${key}`).join(', ')
}

function done(edited: Result<FrameworkEdit>): Framework {
  if (!edited.ok) throw new Error(told(edited))
  return edited.value.framework
}

describe('the heading', () => {
  test.each<[changes: object, is: string]>([
    [{}, 'change-title'],
    [{ validTo: '' }, 'change-title'],
    [{ validFrom: '2023/24' }, 'change-title'],
    [{ title: ' ' }, 'title framework.empty'],
    [{ owner: '' }, 'owner framework.empty'],
    [{ validFrom: 'soon' }, 'validFrom framework.year'],
    [{ validTo: '2022' }, 'validTo framework.years-turned'],
    [{ title: 'x'.repeat(2001) }, 'title framework.long'],
  ])('%j → %s', (changes, is) => {
    expect(told(editTitle(plan, { ...titleAsTyped(plan), ...changes }))).toBe(is)
  })

  test('without a last year has no end', () => {
    expect(done(editTitle(plan, { ...titleAsTyped(plan), validTo: '' })).validTo).toBeNull()
  })

  test('begins an empty framework', () => {
    const begun = beginFramework({ ...titleAsTyped(null), title: 'New', owner: 'We', validFrom: '2028' }, 'new-plan', 'somewhere')
    expect(told(begun)).toBe('begin')
    expect(done(begun)).toMatchObject({ id: 'new-plan', partnershipId: 'somewhere', indicators: [] })
  })
})

describe('an outcome', () => {
  const typed = (changes: object) => ({ ...outcomeAsTyped(null), title: 'Another', ...changes })
  test.each<[code: string | null, changes: object, is: string]>([
    [null, {}, 'add-outcome'],
    ['local-1', { aliases: 'One\n\n Two ', due: 'June 2017\nMarch 2018' }, 'change-outcome'],
    ['nowhere', {}, 'outcome framework.outcome-unknown'],
    [null, { title: '' }, 'title framework.empty'],
    [null, { kind: 'own' }, 'kind framework.choice'],
    [null, { code: 'LOCAL-1' }, 'code framework.code-taken'],
    [null, { code: 'ALL' }, 'code framework.code'],
    [null, { code: 'a b' }, 'code framework.code'],
    [null, { actionsCount: 'five' }, 'actionsCount framework.number'],
    ['local-1', { isRetired: true }, 'isRetired framework.outcome-measured'],
  ])('%s %j → %s', (code, changes, is) => {
    expect(told(editOutcome(plan, code, typed(changes)))).toBe(is)
  })

  test('gets the next code of its kind, and keeps it when its words change', () => {
    const added = done(editOutcome(plan, null, typed({})))
    expect(added.outcomes.map(({ id, code }) => [id, code])).toEqual([
      ['framework-local-1', 'local-1'],
      ['framework-local-2', 'local-2'],
    ])
    const renamed = done(editOutcome(added, 'local-2', typed({ title: 'Renamed', code: 'other', aliases: 'One\n\n Two ' })))
    expect(renamed.outcomes[1]).toMatchObject({ code: 'local-2', title: 'Renamed', aliases: ['One', 'Two'] })
  })

  test('is not retired while an area for improvement needs it', () => {
    const added = done(editOutcome(plan, null, typed({})))
    const withArea = done(editArea(added, null, { aim: '1', title: 'Area', outcomes: ['framework-local-2'], isRetired: false }, []))
    expect(told(editOutcome(withArea, 'local-2', typed({ isRetired: true })))).toBe('isRetired framework.outcome-in-area')
    const without = done(editArea(withArea, 1, { aim: '1', title: 'Area', outcomes: [], isRetired: false }, []))
    expect(told(editOutcome(without, 'local-2', typed({ isRetired: true })))).toBe('retire-outcome')
  })
})

describe('an indicator', () => {
  const typed = (changes: object) => ({ ...newIndicatorAsTyped('framework-local-1'), measure: 'Trained', ...changes })
  test.each<[changes: object, is: string]>([
    [{}, 'add-indicator'],
    [{ source: 'survey', theme: 'PS08', communities: ['prison'] }, 'add-indicator'],
    [{ source: 'survey' }, 'theme framework.theme'],
    [{ source: 'survey', theme: 'PS08', communities: ['nobody'] }, 'communities framework.choice'],
    [{ source: 'count', counts: 'people' }, 'add-indicator'],
    [{ source: 'count' }, 'counts framework.counts'],
    [{ source: 'chance' }, 'source framework.choice'],
    [{ source: 'narrative' }, 'add-indicator'],
    [{ measure: '' }, 'measure framework.empty'],
    [{ outcome: 'elsewhere' }, 'outcome framework.choice'],
    [{ type: '' }, 'type framework.choice'],
    [{ place: '0' }, 'place framework.number'],
    [{ serves: ['cjpf-2023-outcome-1'] }, 'add-indicator'],
    [{ serves: ['cjpf-2023-outcome-2'] }, 'serves framework.choice'],
    [{ polarity: 'up' }, 'polarity framework.choice'],
    [
      { measure: '', targets: [{ period: 'soon', printed: '', kind: '', value: '', span: '' }] },
      'measure framework.empty, period-1 framework.period',
    ],
  ])('%j → %s', (changes, is) => {
    expect(told(editIndicator(plan, null, typed(changes), choices))).toBe(is)
  })

  test('stays what it is when its form is sent as it stands', () => {
    const served = inventedIndicator({
      id: 'framework-01',
      outcomeId: 'framework-local-1',
      baselinePrinted: '88.2%',
      serves: [
        { outcome: null, printed: 'All community Justice outcomes' },
        { outcome: { id: national.id, frameworkId: 'cjpf-2023', code: 'outcome-1' }, printed: 'Shortened' },
      ],
      nationalOutcomesPrinted: ['All community Justice outcomes', 'Shortened'],
      servesAll: true,
      targets: [
        { period: '18/19', printed: '88.5', kind: 'number', value: 88.5, unit: '%', span: 1 },
        { period: '21/22', printed: '89.0', kind: 'number', value: 89, unit: '%', span: 1 },
      ],
    })
    const framework = { ...plan, indicators: [served] }
    const edited = editIndicator(framework, '01', indicatorAsTyped(served), choices)
    expect(told(edited)).toBe('change-indicator')
    expect(done(edited)).toEqual(framework)
  })

  test('moves to another place, and the others make room', () => {
    const three = ['A', 'B', 'C'].reduce((framework, measure) => done(editIndicator(framework, null, typed({ measure }), choices)), {
      ...plan,
      indicators: [],
    } as Framework)
    const moved = done(editIndicator(three, 'indicator-03', typed({ measure: 'C', place: '1' }), choices))
    expect(moved.indicators.map(({ order, measure }) => `${order} ${measure}`)).toEqual(['1 C', '2 A', '3 B'])
    expect(new Set(moved.indicators.map(({ id }) => id)).size).toBe(3)
  })

  test('is retired and restored, but not under a retired outcome', () => {
    const [indicator] = plan.indicators
    const asItIs = indicatorAsTyped(indicator!)
    const retired = editIndicator(plan, '01', { ...asItIs, isRetired: true }, choices)
    expect(told(retired)).toBe('retire-indicator')
    expect(told(editIndicator(done(retired), '01', asItIs, choices))).toBe('restore-indicator')
    const without = done(editOutcome(done(retired), 'local-1', { ...outcomeAsTyped(plan.outcomes[0]!), isRetired: true }))
    expect(told(editIndicator(without, '01', asItIs, choices))).toBe('outcome framework.outcome-retired')
  })
})

describe('an area for improvement and an action', () => {
  test('have national and local outcomes, and keep their numbers', () => {
    const outcomes = ['framework-local-1', national.id]
    const added = editArea(plan, null, { aim: '2', title: 'Area', outcomes, isRetired: false }, [national])
    expect(told(added)).toBe('add-area')
    expect(done(added).areas).toMatchObject([
      { id: 'framework-area-1', order: 1, aim: 2, outcomes: [{ level: 'local' }, { level: 'national', outcome: { code: 'outcome-1' } }] },
    ])
    const [area] = done(added).areas
    expect(told(editArea(done(added), 1, { ...areaAsTyped(area!), isRetired: true }, [national]))).toBe('retire-area')
    expect(told(editArea(plan, null, { ...areaAsTyped(null), outcomes: ['nobody'] }, []))).toBe(
      'aim framework.choice, title framework.empty, outcomes framework.choice',
    )
  })

  test('an action is added, changed, retired', () => {
    const added = done(editDeliveryAction(plan, null, { ...actionAsTyped(null), title: 'Train', timescale: 'Year 1' }))
    expect(added.deliveryActions).toMatchObject([{ order: 1, timescalePrinted: 'Year 1' }])
    const asItIs = actionAsTyped(added.deliveryActions[0]!)
    expect(told(editDeliveryAction(added, 1, { ...asItIs, isRetired: true }))).toBe('retire-action')
    expect(told(editDeliveryAction(added, 1, { ...asItIs, title: '' }))).toBe('title framework.empty')
    expect(told(editDeliveryAction(added, 7, asItIs))).toBe('action framework.action-unknown')
  })
})

describe('the lists', () => {
  const partners = [
    { order: 1, name: 'Police', stages: [true, false], prose: null },
    { order: 2, name: 'Skills', stages: null, prose: 'In words' },
  ]
  const localIssues = [
    { order: 1, text: 'Poverty', isRetired: false },
    { order: 2, text: 'Remand', isRetired: false },
  ]
  const lists = { ...plan.lists, 'pathway-stage': ['Arrest', 'Custody'], 'local-issue': ['Poverty', 'Remand'] }
  const listed = inventedFramework({ partners, localIssues, lists })
  const asItIs = listsAsTyped(listed)

  test('sent as they stand change nothing', () => {
    expect(done(editLists(listed, asItIs))).toEqual(listed)
  })

  test('a retired local issue keeps its number, and a new one gets the next', () => {
    const retired = [localIssues[0]!, { order: 2, text: 'Remand', isRetired: true }]
    const edited = done(editLists(listed, { ...asItIs, localIssues: retired, addedIssues: 'Loneliness' }))
    expect(edited.localIssues.map(({ order, isRetired }) => [order, isRetired])).toEqual([
      [1, false],
      [2, true],
      [3, false],
    ])
    expect(edited.lists['local-issue']).toEqual(['Poverty', 'Loneliness'])
  })

  test('a partner keeps ticks and words with its name', () => {
    expect(done(editLists(listed, { ...asItIs, partners: 'Skills\nHousing\nPolice' })).partners).toEqual([
      { order: 1, name: 'Skills', stages: null, prose: 'In words' },
      { order: 2, name: 'Housing', stages: null, prose: null },
      { order: 3, name: 'Police', stages: [true, false], prose: null },
    ])
  })

  test.each<[lines: object, is: string]>([
    [{ 'pathway-stage': 'On arrest\nIn custody' }, 'change-lists'],
    [{ 'pathway-stage': 'Arrest' }, 'pathway-stage framework.stages'],
    [{ need: 'Housing\nHousing' }, 'need framework.twice'],
  ])('%j → %s', (lines, is) => {
    expect(told(editLists(listed, { ...asItIs, lines: { ...asItIs.lines, ...lines } }))).toBe(is)
  })
})
