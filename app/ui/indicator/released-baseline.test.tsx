import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { between } from '../../../tests/fixtures/invented-content'
import { ReleasedBaseline } from './released-baseline'
import { SharedPeriodsNote } from './shared-periods-note'
import { ThemeLink } from './theme-link'

test('the released baseline stands in words, with a link to its release', () => {
  const said = renderToStaticMarkup(<ReleasedBaseline at="/west" first={{ figure: between('2.2', '2.7', 35), release: 1 }} />)
  expect(said).toContain('<dd>between 2.2 and 2.7, <a href="/west/releases/1">release 1</a></dd>')
})

test('nothing stands there without a release, nor a way to a theme that nobody was asked about', () => {
  expect(renderToStaticMarkup(<ReleasedBaseline at="" first={null} />)).toBe('')
  expect(renderToStaticMarkup(<ThemeLink at="" theme={null} />)).toBe('')
  expect(renderToStaticMarkup(<SharedPeriodsNote periods={[]} />)).toBe('')
})

test('the way to the words leads to the theme of the same partnership', () => {
  expect(renderToStaticMarkup(<ThemeLink at="/west" theme="PS08" />)).toContain('<a href="/west/results/themes/PS08">')
})

test('of several releases in a period it is said which stands', () => {
  const said = renderToStaticMarkup(<SharedPeriodsNote periods={['2025/26', '2026/27']} />)
  expect(said).toBe('<p>There are several releases in 2025/26 and 2026/27: the latest one of a period stands.</p>')
})
