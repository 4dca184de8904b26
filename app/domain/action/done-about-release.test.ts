import { expect, test } from 'vitest'
import { exact, inventedRelease } from '../../../tests/fixtures/invented-content'
import { parseSource } from './action-source'
import { doneAboutRelease, linkedFigures } from './done-about-release'

const release = inventedRelease(2, { groups: { prison: { PS09: exact('2.1') } }, sizes: { prison: 14 }, total: { PS09: exact('3.4', 45) } })
const answering = (...sources: readonly string[]) => ({ sources: sources.map(parseSource).filter((source) => source !== null) })

test('an action stands at the themes of this release that it answers, and words alone put it at the end', () => {
  const [theme, other, words] = [answering('theme/2/PS09', 'quote/2/a'), answering('theme/1/PS09'), answering('quote/2/b')]
  const { themes, others } = doneAboutRelease(release, [theme, other, words])
  expect(themes.map(({ theme: code }) => code)).toEqual(release.content.wave.themes)
  expect(themes.filter(({ actions }) => actions.length > 0)).toMatchObject([{ theme: 'PS09', figure: { value: '3.4' }, actions: [theme] }])
  expect(others).toEqual([words])
})

test.each([
  ['all groups together', null, { status: 'exact', value: '3.4', n: 45 }],
  ['one group', 'prison', { status: 'exact', value: '2.1', n: 10 }],
  ['a group that the release does not have', 'victims', { status: 'none' }],
])('the score that an action answers is the displayed one: %s', (_, group, figure) => {
  const figures = linkedFigures(answering('theme/2/PS09', 'theme/9/PS09', 'statement/1').sources, [release], group)
  expect(figures).toEqual([{ theme: 'PS09', release: 2, wave: 'Invented autumn', figure, withdrawal: null }])
})
