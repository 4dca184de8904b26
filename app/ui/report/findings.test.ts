import { describe, expect, test } from 'vitest'
import { exact, hidden, high, inventedRelease, low } from '../../../tests/fixtures/invented-content'
import { openRelease, writePayload } from '~/domain/disclosure/release'
import { day } from '~/domain/kernel/day'
import { findings } from './findings'

const themes = [
  { code: 'PS02', name: 'Public transport' },
  { code: 'PS08', name: 'Work and local economy' },
  { code: 'PS09', name: 'Housing and community' },
  { code: 'PS12', name: 'Feeling safe' },
]
const codes = themes.map(({ code }) => code)

function release(sequence: number, recovery: Readonly<Record<string, ReturnType<typeof exact>>>, size = 31) {
  return inventedRelease(sequence, {
    themes: codes,
    groups: { recovery, victims: {} },
    sizes: { recovery: size, victims: null },
    total: recovery,
  })
}

describe('what stands out in a survey', () => {
  test('is what is certain to be highest and lowest, and what matters most to a large group', () => {
    const now = release(1, { PS02: exact('4.2'), PS08: low('1.9'), PS09: hidden, PS12: exact('5.6') })
    expect(findings({ release: now, before: null, themes })).toEqual([
      'All groups. Highest: Feeling safe (5.6). Lowest: Work and local economy (below 1.9). Not enough answers: Housing and community.',
      'Forth Valley Recovery Community. Matters most, in no order: Housing and community; Feeling safe.',
    ])
  })

  test('names the three themes that moved most each way, and those without a number last', () => {
    const before = release(1, { PS02: exact('4.2'), PS08: high('6.1'), PS09: exact('3.0'), PS12: exact('5.6') }, 14)
    const now = release(2, { PS02: exact('4.1'), PS08: exact('4.0'), PS09: exact('2.5'), PS12: exact('4.4') }, 14)
    expect(findings({ release: now, before, themes })[1]).toBe(
      'Forth Valley Recovery Community. Since release 1: lower in 4 themes (most: Feeling safe by 1.2; Housing and community by 0.5; Public transport by 0.1).',
    )
    expect(findings({ release: before, before: now, themes })[1]).toContain('Since release 2: higher in 4 themes')
  })

  test('says nothing of a theme that stayed, of a group without figures, and of a group that was withdrawn', () => {
    const figures = { PS02: exact('4.2'), PS08: exact('3.0'), PS09: hidden, PS12: exact('5.6') }
    expect(findings({ release: release(2, figures, 14), before: release(1, figures, 14), themes })).toHaveLength(1)
    const { sequence, publishedOn, content } = release(1, figures)
    const payload = writePayload({ sequence, publishedOn, previousSha256: '', content })
    const gone = openRelease(payload, 'sha-1', [{ group: 'recovery', reason: 'not-genuine', day: day('2026-11-02') }])
    expect(findings({ release: gone, before: null, themes }).join(' ')).not.toContain('Recovery')
  })

  test('compares no two groups that are not the same', () => {
    const before = inventedRelease(1, { themes: codes, groups: { pool: { PS02: exact('4.2') } }, sizes: { pool: 31 } })
    const now = inventedRelease(2, { themes: codes, groups: { pool: { PS02: exact('5.2') } }, sizes: { pool: 31 } })
    expect(findings({ release: now, before, themes }).join(' ')).not.toContain('Since')
  })
})
