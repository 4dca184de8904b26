import { expect, test } from 'vitest'
import { day } from '../kernel/day'
import { distressLimits, parseDistressProtocol, proposedDistressSteps } from './distress-protocol'

const typed = { steps: ' Pause.\r\nStay. ', confirmedBy: ' Trauma lead ', confirmedOn: '2026-02-01' }
const today = day('2026-02-20')

test('a protocol is kept with who confirmed it and when', () => {
  expect(parseDistressProtocol(typed, today)).toEqual({
    ok: true,
    value: { steps: 'Pause.\nStay.', confirmedBy: 'Trauma lead', confirmedOn: '2026-02-01' },
  })
})

test.each([
  [{ steps: ' ' }, ['steps: distress.steps.missing']],
  [{ steps: 'x'.repeat(4001) }, ['steps: workshop.text.long']],
  [{ confirmedBy: '' }, ['confirmedBy: children.who.missing']],
  [{ confirmedOn: '' }, ['confirmedOn: children.day.missing']],
  [{ confirmedOn: '2026-02-21' }, ['confirmedOn: children.day.future']],
])('%j is refused', (change, problems) => {
  const parsed = parseDistressProtocol({ ...typed, ...change }, today)
  expect(parsed.ok ? [] : parsed.problems.map(({ item, key }) => `${item}: ${key}`)).toEqual(problems)
})

test.each([/watches/, /Pause/, /company/, /quiet/, /contacts/, /Leave nobody alone/, /999/, /next working day/])(
  'what we propose says %s, and fits the form',
  (words) => {
    expect(proposedDistressSteps).toMatch(words)
    expect(proposedDistressSteps.length).toBeLessThan(distressLimits.steps)
  },
)
