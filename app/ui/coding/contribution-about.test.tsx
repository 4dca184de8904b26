import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ContributionList } from './contribution-list'

const listed = { stage: 'custody', kind: 'idea', text: 'More visits.', names: null, isOver: false, obstacle: null } as const
const journey = { stages: [{ code: 'custody', name: 'Custody', isRetired: false }] }

test.each`
  isPriority | support | said
  ${true}    | ${3}    | ${'A priority of the group, 3 dots'}
  ${true}    | ${0}    | ${'A priority of the group'}
  ${false}   | ${1}    | ${'1 dot'}
`('coders read what the group said of a contribution: $said', ({ isPriority, support, said }) => {
  const contributions = [{ ...listed, id: 'one', isPriority: isPriority as boolean, support: support as number }]
  const markup = renderToStaticMarkup(<ContributionList workshopId="w" contributions={contributions} journey={journey} />)
  expect(markup).toContain(`Idea: Custody</p><p class="wm-quote__about">${said as string}</p>`)
})

test('where the group said nothing of it, nothing stands there', () => {
  const contributions = [{ ...listed, id: 'one', isPriority: false, support: 0 }]
  const markup = renderToStaticMarkup(<ContributionList workshopId="w" contributions={contributions} journey={journey} />)
  expect(markup).toContain('Idea: Custody</p><blockquote')
})
