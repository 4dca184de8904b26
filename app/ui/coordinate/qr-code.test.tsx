import { encode } from 'uqr'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { QrCode } from './qr-code'

const text = 'https://whatmatters.example.org/s/7k3mq9x2rt#ABCDE-FGHJK'

function darkOf(markup: string, size: number): boolean[][] {
  const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  for (const [, x, y, width] of markup.matchAll(/M(\d+) (\d+)h(\d+)v1/g)) {
    for (let step = 0; step < Number(width); step += 1) drawn[Number(y)]![Number(x) + step] = true
  }
  return drawn
}

test('every module of the code is drawn, and no other', () => {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  expect(darkOf(renderToStaticMarkup(<QrCode text={text} label="QR code" />), size)).toEqual(data)
})

test('a screen reader is told what it is', () => {
  expect(renderToStaticMarkup(<QrCode text={text} label="QR code of the survey" />)).toContain(
    'role="img" aria-label="QR code of the survey"',
  )
})
