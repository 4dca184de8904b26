import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const schema = readFileSync('prisma/schema.prisma', 'utf8')

function fieldsOf(model: string): readonly string[] {
  const body = new RegExp(`^model ${model} \\{\\n([\\s\\S]*?)^\\}`, 'm').exec(schema)?.[1] ?? ''
  return [...body.matchAll(/^ {2}(\w+) +\w/gm)].map(([, field]) => `${model}.${field}`)
}

const rows = [...readFileSync('docs/ways-in.md', 'utf8').matchAll(/^\| (`\w+\.\w+`.*?) \| (.*?) \|/gm)].map(
  ([, fields = '', fate = '']) => ({ fields: [...fields.matchAll(/`([\w.]+)`/g)].map(([, field]) => field), fate }),
)

test('the table of what copying a wave takes over names everything that a wave, its ways in and its partnership have, once', () => {
  const all = ['Wave', 'WaveCommunity', 'OwnQuestion', 'Collector', 'Partnership'].flatMap(fieldsOf)
  expect(all.length).toBeGreaterThan(50)
  expect(rows.flatMap(({ fields }) => fields).toSorted()).toEqual(all.toSorted())
})

test('it says of each whether it is copied', () => {
  expect(new Set(rows.map(({ fate }) => fate))).toEqual(new Set(['copied', 'anew', 'not copied', 'stays']))
})
