import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(path.join(tmpdir(), 'what-matters-purity-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function made(place: string, expression: string): Promise<() => unknown> {
  const file = path.join(folder, place, `${Buffer.from(expression).toString('hex')}.mjs`)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, `export function ask() { return ${expression} }\n`)
  return ((await import(/* @vite-ignore */ pathToFileURL(file).href)) as { ask: () => unknown }).ask
}

test.each(['new Date()', 'Date.now()', 'Math.random()', "fetch('data:,x')"])(
  '%s throws in the domain, and nowhere else',
  async (expression) => {
    const inside = await made('app/domain/kernel', expression)
    expect(inside).toThrow('pass in what it needs')
    const outside = await made('app/data', expression)
    expect(outside).not.toThrow()
  },
)

test('the domain may work with a day that it was given', async () => {
  const inside = await made('app/domain/kernel', "new Date('2027-03-01').toISOString()")
  expect(inside()).toBe('2027-03-01T00:00:00.000Z')
})
