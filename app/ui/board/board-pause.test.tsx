import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { emptyBoard } from '~/domain/workshop/board'
import { replayEntries } from '~/domain/workshop/device-board'
import type { Entry } from '~/domain/workshop/entry'
import { BoardPage } from './board-page'
import { BoardScreen } from './board-screen'
import type { BoardView } from './board-view'

const stages = [{ code: 'arrest', name: 'Arrest' }]
const kinds = ['strength', 'challenge', 'idea'] as const
const said: Entry = { act: 'add', id: 'a', stage: 'arrest', kind: 'idea', text: 'words of the room' }

function viewAfter(...entries: readonly Entry[]): BoardView {
  const board = replayEntries(emptyBoard, [said, ...entries], { stages: ['arrest'], kinds })
  const layout = { stages, kinds, perspective: 'accused' } as const
  return { workshopId: 'w', title: 'A workshop', partnershipId: 'p', layout, board, state: 'running', isShell: false }
}

const page = (...entries: readonly Entry[]): string =>
  renderToStaticMarkup(
    <BoardPage view={viewAfter(...entries)} help={{ steps: null, contacts: [] }} answer={undefined} problems={undefined} nextId="n" />,
  )
const screen = (...entries: readonly Entry[]): string => renderToStaticMarkup(<BoardScreen view={viewAfter(...entries)} />)

/** The buttons of pausing that are seen. */
const buttons = (markup: string): readonly string[] =>
  [...markup.matchAll(/<form[^>]*id="(?:paused|interrupt)".*?<\/form>/g)]
    .filter(([form]) => !/^<form[^>]* hidden/.test(form))
    .flatMap(([form]) => [...form.matchAll(/<button([^>]*)>([^<]*)</g)])
    .filter(([, attributes = '']) => !attributes.includes('hidden'))
    .map(([, , words = '']) => words)

const pause: Entry = { act: 'pause', reason: 'distress' }
const stop: Entry = { act: 'stop', reason: 'safety' }

describe('without a script', () => {
  test.each([
    ['while it goes on', [], ['Pause', 'Stop the workshop']],
    ['during a pause', [pause], ['Go on', 'Stop the workshop']],
    ['after a stop', [pause, stop], ['Go on']],
    ['when it goes on again', [pause, { act: 'resume' } as const], ['Pause', 'Stop the workshop']],
  ] as const)('%s the top of the board has what can be done then', (_, entries, expected) => {
    expect(buttons(page(...entries))).toEqual(expected)
  })

  test('pausing stands beside the help for somebody who is upset, before everything that was said', () => {
    const markup = page()
    const [help, form, words] = ['id="distress"', 'id="interrupt"', 'words of the room'].map((part) => markup.indexOf(part))
    expect([help, form, words].toSorted((one = 0, other = 0) => one - other)).toEqual([help, form, words])
    expect(help).toBeGreaterThan(0)
  })

  test('a pause is said at the top with its reason, and the box stays open', () => {
    const markup = page(pause)
    expect(markup).toContain('The workshop is paused: somebody is upset.')
    expect(markup.indexOf('The workshop is paused')).toBeLessThan(markup.indexOf('<textarea'))
    expect(page()).not.toContain('The workshop is paused')
  })
})

describe('the big screen', () => {
  test.each([
    ['paused', [pause]],
    ['stopped', [stop]],
  ] as const)('says that the workshop is %s, not why, and nothing of what was said', (act, entries) => {
    const seen = screen(...entries).replaceAll(/<[^>]*>/g, ' ')
    expect(seen).toContain(`The workshop is ${act}.`)
    expect(seen).not.toMatch(/words of the room|upset|danger/)
  })

  test('shows everything again afterwards', () => {
    expect(screen(pause, { act: 'resume' })).toContain('words of the room')
    expect(screen(pause, { act: 'resume' })).not.toContain('The workshop is paused')
  })
})
