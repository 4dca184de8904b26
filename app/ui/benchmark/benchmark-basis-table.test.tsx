import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { exact, inventedRelease } from '../../../tests/fixtures/invented-content'
import { buildBenchmark } from '~/domain/indicator/benchmark'
import type { Release } from '~/domain/disclosure/release'
import { BenchmarkBasisTable } from './benchmark-basis-table'

const editions = new Map([['place-standard-7', '2022']])
const choice = { series: { edition: '2022', scale: { min: 1, max: 7 } }, period: '2026/27' }
const release = (code: string) => inventedRelease(1, { groups: { [code]: { PS08: exact('3.4') } }, sizes: { [code]: 14 } })

function saidOf(...releases: readonly Release[]): string {
  const partnerships = ['East', 'West'].map((name, index) => ({
    id: name,
    name,
    at: `/${name}`,
    releases: releases.slice(index, index + 1),
  }))
  return renderToStaticMarkup(<BenchmarkBasisTable benchmark={buildBenchmark(partnerships, choice, editions)} places={{}} />)
}

const alike = 'these surveys are alike'

test('says that two surveys are alike, or in what they differ', () => {
  expect(saidOf(release('recovery'), release('recovery'))).toContain(alike)
  expect(saidOf(release('recovery'), release('victims'))).not.toContain(alike)
})

test('says of one survey alone neither that it is like others nor that it differs', () => {
  const said = saidOf(release('recovery'))
  expect(said).not.toContain(alike)
  expect(said).not.toContain('<li>')
  expect(said).toContain('no release in this year')
})
