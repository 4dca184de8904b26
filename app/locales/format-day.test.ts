import { expect, test } from 'vitest'
import { day } from '~/domain/kernel/day'
import { formatDay } from './format-day'
import type { Language } from './languages'

test.each`
  language | on              | written
  ${'en'}  | ${'2026-11-30'} | ${'30 November 2026'}
  ${'gd'}  | ${'2026-11-30'} | ${'30mh dhen t-Samhain 2026'}
  ${'gd'}  | ${'2026-01-01'} | ${'1d dhen Fhaoilleach 2026'}
  ${'gd'}  | ${'2026-05-02'} | ${'2na dhen Chèitean 2026'}
  ${'gd'}  | ${'2026-08-03'} | ${'3s dhen Lùnastal 2026'}
  ${'gd'}  | ${'2026-12-12'} | ${'12mh dhen Dùbhlachd 2026'}
  ${'pl'}  | ${'2026-11-30'} | ${'30 listopada 2026'}
  ${'uk'}  | ${'2026-11-30'} | ${'30 листопада 2026 року'}
  ${'ar'}  | ${'2026-11-30'} | ${'30 نوفمبر 2026'}
`('$on in $language is written $written', ({ language, on, written }: { language: Language; on: string; written: string }) => {
  expect(formatDay(day(on), language)).toBe(written)
})
