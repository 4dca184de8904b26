import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { mutants } from '../attack/mutant-list'

test('the page of attacks names every mutant, in their order, and none that is not tried any more', () => {
  const page = readFileSync('docs/privacy/attacks.md', 'utf8')
  const table = page.slice(page.indexOf('<!-- mutants:'), page.indexOf('<!-- end of mutants -->'))
  const [, , ...named] = [...table.matchAll(/^\| ([^|]*) \|/gm)].map(([, name]) => name)
  expect(named).toEqual(mutants.map(({ name }) => name))
  expect(table).not.toContain('**lives**')
})
