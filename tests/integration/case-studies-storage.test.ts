import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { database, sqliteFile } from '~/data/database.server'
import { migrationTarget } from '~/data/migrate.server'
import { wholeDatabase } from '../support/answering'
import { beginStudy, complete, endStudy, kept, releasedStudy, told, writeStudy } from '../support/case-studies'
import { freshDatabase } from '../support/fresh-database'
import { signInAs } from '../support/sign-in-as'

beforeEach(freshDatabase)

/** Everything that the engine can be asked for, and, where it is a file, its bytes. */
async function everything(): Promise<string> {
  const rows = await wholeDatabase()
  if (migrationTarget().engine !== 'sqlite') return rows
  const folder = path.dirname(sqliteFile())
  const files = readdirSync(folder).filter((name) => name.startsWith('what-matters.sqlite'))
  return rows + files.map((name) => readFileSync(path.join(folder, name), 'latin1')).join('')
}

/** Words of every part, each long enough not to stand there by chance. */
const wordsOfIt = Object.values(told).flatMap((part) => part.split(/\W+/).filter((word) => word.length > 6))

test('no word of a case study stands in the database in clear, from its first draft to its release', async () => {
  const [morag, isla, rory] = [await signInAs('facilitator'), await signInAs('reviewer'), await signInAs('reviewer')]
  await beginStudy(morag)
  await releasedStudy(morag, [isla, rory])
  const stored = await everything()
  expect(wordsOfIt.length).toBeGreaterThan(5)
  expect(wordsOfIt.filter((word) => stored.includes(word))).toEqual([])
})

test('what identifies by its form is not even in the ciphertext', async () => {
  const morag = await signInAs('facilitator')
  const id = await beginStudy(morag)
  await writeStudy(id, morag, { ...complete, title: 'Ring 07700 900123', 'stage-court': 'On 3 May 2019 at FK10 1AB.', act: 'keep' })
  expect((await kept(id)).study.words).toMatchObject({ title: 'Ring [phone]', stages: { court: 'On [date] at [postcode].' } })
})

test('the length of a ciphertext tells little of the text, and a withdrawn one is as short as none', async () => {
  const morag = await signInAs('facilitator')
  const lengthOf = async (id: string) => (await database().caseStudy.findUniqueOrThrow({ where: { id } })).ciphertext.length
  const [short, shorter, long] = [await beginStudy(morag), await beginStudy(morag), await beginStudy(morag)]
  await writeStudy(short, morag, { title: 'A title', 'stage-court': 'Less.', act: 'keep' })
  await writeStudy(shorter, morag, { title: 'A', act: 'keep' })
  await writeStudy(long, morag, { title: 'A title', 'stage-court': 'Very long. '.repeat(300), act: 'keep' })
  expect(await lengthOf(short)).toBe(await lengthOf(shorter))
  const before = (await database().caseStudy.findUniqueOrThrow({ where: { id: long } })).ciphertext
  for (const id of [short, long]) await endStudy(id, morag)
  expect(await lengthOf(long)).toBe(await lengthOf(short))
  expect((await everything()).includes(before.slice(0, 60))).toBe(false)
})
