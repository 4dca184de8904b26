import { describe, expect, test } from 'vitest'
import type { ShownLayout } from '../board-view'
import { keysInTheBox, moreKeys } from './key-legend'

const stages = [
  { code: 'one', name: 'One' },
  { code: 'two', name: 'Two' },
]
const journey: ShownLayout = { stages, kinds: ['strength', 'challenge', 'idea'], perspective: 'accused' }
const development: ShownLayout = { stages, kinds: ['point'], perspective: 'development' }

const said = (layout: ShownLayout) => [...keysInTheBox(layout), ...moreKeys(layout)].map((key) => key.join(' ')).join('; ')

describe('the keys that the page names', () => {
  test('for a journey turn through kinds and stages', () => {
    for (const words of ['F2 next kind', 'F8 next stage', 'Shift + F2 the kind before', 'Shift + F8 the stage before'])
      expect(said(journey)).toContain(words)
  })

  test('for a development session, which has one kind, turn through headings', () => {
    for (const words of ['F8 next heading', '↑ ↓ in the empty box: another heading', 'Shift + F8 the heading before'])
      expect(said(development)).toContain(words)
    for (const words of ['F2', '←', 'kind', 'stage']) expect(said(development)).not.toContain(words)
  })

  test('leave out what a board of one stage cannot do', () => {
    expect(said({ ...journey, stages: stages.slice(0, 1) })).not.toMatch(/F8|stage/)
  })

  test.each([journey, development])('%# say how to pause and to go on', (layout) => {
    expect(keysInTheBox(layout)).toContainEqual(['F9', 'pause'])
    expect(moreKeys(layout)).toContainEqual(['Shift + F9', 'go on after a pause'])
  })
})
