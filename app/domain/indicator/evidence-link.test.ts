import { describe, expect, test } from 'vitest'
import { evidenceHref, evidenceLine, openEvidenceLinks, parseEvidenceLinks } from './evidence-link'

const read = (line: string) => {
  const parsed = parseEvidenceLinks(line)
  return parsed.ok ? parsed.value[0] : null
}

describe('a link leads to what is published', () => {
  test.each([
    ['release 3', '/west/releases/3', 'Release 3'],
    ['Theme 3 ps08', '/west/releases/3#scores', 'Release 3, theme PS08'],
    ['quote 3 0b1c-2d', '/west/releases/3/quotes#quote-0b1c-2d', 'A quote beside release 3'],
    ['statement  2', '/west/statements/2', 'Participation statement 2'],
    ['contribution 2 0b1c | What they said', '/west/statements/2#quote-0b1c', 'What they said'],
    ['story 0b1c', '/stories/0b1c', 'A story'],
    ['https://www.gov.scot/a?b=1 | National figures', 'https://www.gov.scot/a?b=1', 'National figures'],
    ['https://www.gov.scot', 'https://www.gov.scot/', 'www.gov.scot'],
  ])('%s leads to %s as “%s”', (line, href, label) => {
    const link = read(line)
    expect(link?.label).toBe(label)
    expect(link && evidenceHref(link, '/west')).toBe(href)
  })
})

describe('a link is refused', () => {
  test.each([
    'http://www.gov.scot',
    'javascript:alert(1)',
    'https://me:secret@gov.scot',
    'release',
    'release 0',
    'theme 3',
    'quote 3 <b>',
    'words',
  ])('%s', (line) => {
    expect(parseEvidenceLinks(`release 1\n${line}`)).toEqual({
      ok: false,
      problems: [{ item: 'links', key: 'evidence-link', values: { line: 2, typed: line } }],
    })
  })

  test('when there are more than 20', () => {
    expect(parseEvidenceLinks('release 1\n'.repeat(21))).toMatchObject({ ok: false, problems: [{ key: 'evidence-many' }] })
  })
})

test('what is stored is read back, and can be typed again', () => {
  const parsed = parseEvidenceLinks('theme 3 PS08 | Feeling safe\n\nhttps://www.gov.scot/ | Scotland\nstory 1')
  const links = parsed.ok ? parsed.value : []
  expect(openEvidenceLinks(JSON.stringify(links))).toEqual(links)
  expect(parseEvidenceLinks(links.map(evidenceLine).join('\n'))).toEqual(parsed)
  expect(() => openEvidenceLinks('[{"kind":"answer"}]')).toThrow()
})
