import { expect, test } from 'vitest'
import type { Instrument } from '../instrument/instrument'
import { saidTo } from './missing'

const instrument: Instrument = {
  id: 'two',
  edition: '2022',
  audience: 'adults',
  scale: { min: 1, max: 7 },
  own: [],
  themes: [
    { code: 'PS01', name: '' },
    { code: 'PS02', name: '' },
  ],
}

test.each`
  theme     | said
  ${'PS01'} | ${{ kind: 'rated', rating: 4 }}
  ${'PS02'} | ${{ kind: 'skipped' }}
  ${'PS03'} | ${{ kind: 'not asked' }}
`('$theme: $said.kind', ({ theme, said }: { theme: string; said: unknown }) => {
  expect(saidTo(theme, { ratings: { PS01: 4, PS03: 5 }, priorities: [] }, instrument)).toEqual(said)
})
