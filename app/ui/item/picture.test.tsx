import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { referenceRows } from '~/data/reference.server'
import { WordsProvider } from '~/ui/respond/words'
import { Picture } from './picture'

const folder = 'app/ui/item/pictures'
const drawn = readdirSync(folder).map((file) => [file, readFileSync(path.join(folder, file), 'utf8')] as const)
const beside = ['most', 'who', 'long', 'undo', 'harm', 'send', 'receipt']

function picture(of: string, reading: 'standard' | 'easy'): string {
  return renderToStaticMarkup(
    <WordsProvider language="en" reading={reading}>
      <Picture of={of} />
    </WordsProvider>,
  )
}

/** The names that are still open at the end, or that were closed in another order. */
function unclosed(markup: string): readonly string[] {
  const open: string[] = []
  for (const [, end, name = '', alone] of markup.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
    if (end === '/' && open.at(-1) === name) open.pop()
    else if (alone !== '/') open.push(name)
  }
  return open
}

describe.each(referenceRows.instruments.map(({ id, themes }) => [id, JSON.parse(themes) as string[]] as const))('%s', (_id, themes) => {
  test.each([...themes, ...beside])('has a picture for %s in Easy Read, and none otherwise', (item) => {
    expect(picture(item, 'easy')).toMatch(
      /^<span class="picture" data-picture="([^"]+\.svg[^"]*)"><noscript><img src="\1" width="96" height="96" loading="lazy" alt=""\/><\/noscript><\/span>$/,
    )
    expect(picture(item, 'standard')).toBe('')
  })
})

test('where nothing was drawn there is no picture', () => {
  expect(picture('X1', 'easy')).toBe('')
})

describe.each(drawn)('%s', (file, markup) => {
  test('is small, whole, of one size, and only a drawing', () => {
    expect(Buffer.byteLength(markup)).toBeLessThan(1500)
    expect(unclosed(markup)).toEqual([])
    expect(markup).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 120 120">/)
    expect(
      [...new Set([...markup.matchAll(/<(\w+)/g)].map(([, name]) => name))].filter(
        (name) => !/^(svg|g|path|rect|circle)$/.test(name ?? ''),
      ),
    ).toEqual([])
    expect(markup.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/href|url\(|\bon\w+=|http|style|@/)
  })

  test('is drawn in our colours and asked for somewhere', () => {
    const tokens = readFileSync('app/ui/respond/_tokens.scss', 'utf8')
    for (const [colour] of markup.matchAll(/#[0-9a-f]{6}/g)) expect(tokens).toContain(colour)
    const name = file.replace('.svg', '')
    expect(beside.includes(name) || referenceRows.instruments.some(({ themes }) => themes.includes(`"${name}"`))).toBe(true)
  })
})
