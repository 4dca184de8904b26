import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parsePartnershipId } from '~/domain/partnership/partnership-id'
import { routeManifest } from '../support/serve-house'

const words = Object.values(routeManifest()).flatMap(({ path = '' }) => {
  // What may be left out of an address is a partnership's own id; the word behind it begins the short address.
  const [first = ''] = path.split('/').filter((part) => !part.endsWith('?'))
  return first === '' || first.startsWith(':') ? [] : [first.replace(/\.(csv|json|docx|xlsx|ods)$/, '')]
})

describe('no word with which an address begins can be the id of a partnership', () => {
  test.each([...new Set(words)].toSorted())('%s', (word) => {
    expect(parsePartnershipId(word).ok).toBe(false)
  })

  test('there are many, and those of every audience are among them', () => {
    expect(new Set(words).size).toBeGreaterThan(25)
    expect(words).toEqual(expect.arrayContaining(['releases', 's', 'waves', 'paper', 'review', 'sign-in', 'frameworks']))
  })
})

test('no file that comes with the product stands under an id that is refused', () => {
  const files = readdirSync('prisma/reference/partnerships')
  expect(files.map((file) => parsePartnershipId(file.replace('.json', '')).ok)).toEqual(files.map(() => true))
})
