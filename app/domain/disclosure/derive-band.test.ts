import { describe, expect, test } from 'vitest'
import { between, exact, hidden, high, low } from '../../../tests/fixtures/invented-content'
import { deriveBand, type FigureBand } from './derive-band'
import type { Figure } from './figure'
import { allowedScales, type Scale } from './scale'

describe('the band of a displayed figure', () => {
  test.each`
    figure                   | scale                       | band
    ${exact('1.5')}          | ${allowedScales.rating}     | ${'low'}
    ${exact('3.0')}          | ${allowedScales.rating}     | ${'low'}
    ${exact('3.1')}          | ${allowedScales.rating}     | ${'middle'}
    ${exact('4.9')}          | ${allowedScales.rating}     | ${'middle'}
    ${exact('5.0')}          | ${allowedScales.rating}     | ${'high'}
    ${low('1.9')}            | ${allowedScales.rating}     | ${'low'}
    ${low('3.5')}            | ${allowedScales.rating}     | ${'unclear'}
    ${high('6.1')}           | ${allowedScales.rating}     | ${'high'}
    ${high('4.5')}           | ${allowedScales.rating}     | ${'unclear'}
    ${between('2.2', '2.7')} | ${allowedScales.rating}     | ${'low'}
    ${between('2.9', '3.2')} | ${allowedScales.rating}     | ${'unclear'}
    ${between('2.9', '5.1')} | ${allowedScales.rating}     | ${'unclear'}
    ${between('3.1', '4.9')} | ${allowedScales.rating}     | ${'middle'}
    ${hidden}                | ${allowedScales.rating}     | ${'not enough answers'}
    ${{ status: 'none' }}    | ${allowedScales.rating}     | ${'no figure'}
    ${exact('1.6')}          | ${allowedScales.threePoint} | ${'low'}
    ${exact('1.7')}          | ${allowedScales.threePoint} | ${'middle'}
    ${exact('2.3')}          | ${allowedScales.threePoint} | ${'middle'}
    ${exact('2.4')}          | ${allowedScales.threePoint} | ${'high'}
    ${high('2.5')}           | ${allowedScales.threePoint} | ${'high'}
    ${exact('3.6')}          | ${allowedScales.agreement}  | ${'middle'}
    ${exact('3.7')}          | ${allowedScales.agreement}  | ${'high'}
  `('$figure on $scale.min–$scale.max is $band', ({ figure, scale, band }: { figure: Figure; scale: Scale; band: FigureBand }) => {
    expect(deriveBand(figure, scale)).toBe(band)
  })
})
