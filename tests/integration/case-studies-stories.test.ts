import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import {
  beginStudy,
  complete,
  endStudy,
  releasedStudy,
  reviewStudy,
  approval,
  submittedStudy,
  told,
  writeStudy,
} from '../support/case-studies'
import { freshDatabase } from '../support/fresh-database'
import { serveHouse, type ServedHouse } from '../support/serve-house'
import { signInAs, type SignedInAs } from '../support/sign-in-as'

let house: ServedHouse
let morag: SignedInAs
let isla: SignedInAs
let rory: SignedInAs

beforeAll(async () => {
  house = await serveHouse()
})
afterAll(() => house.stop())

beforeEach(async () => {
  await freshDatabase()
  morag = await signInAs('facilitator', 'Morag')
  isla = await signInAs('reviewer', 'Isla')
  rory = await signInAs('reviewer', 'Rory')
})

interface Page {
  readonly status: number
  readonly html: string
  readonly headers: Readonly<Record<string, string>>
}

async function read(path: string): Promise<Page> {
  const answer = await fetch(`${house.address}/stories/${path}`)
  const headers = Object.fromEntries([...answer.headers].filter(([name]) => name !== 'date'))
  return { status: answer.status, html: await answer.text(), headers }
}

const words = Object.values(told)
const isTold = ({ html }: Page) => words.filter((part) => html.includes(part))

describe('a reader', () => {
  test('meets the content notes first, and the words when they want to', async () => {
    const id = await releasedStudy(morag, [isla, rory])
    const before = await read(id)
    expect(before.status).toBe(200)
    expect(isTold(before)).toEqual([told.title])
    expect(before.html).toContain('<li>violence</li><li>the police and being arrested</li>')
    expect(before.html).toContain(`href="/stories/${id}?read=on"`)
    expect(isTold(await read(`${id}?read=on`))).toEqual(words)
  })

  test('of a story without notes meets its words at once', async () => {
    const id = await submittedStudy(morag)
    for (const reviewer of [isla, rory]) await reviewStudy(id, reviewer, { ...approval, note: [] })
    expect(isTold(await read(id))).toEqual(words)
  })

  test('is told that it is composite, has help and the way out on the page, and leaves no copy in a cache or a search engine', async () => {
    const id = await beginStudy(morag)
    await writeStudy(id, morag, { ...complete, composite: 'yes', act: 'submit' })
    for (const reviewer of [isla, rory]) await reviewStudy(id, reviewer, approval)
    const { html, headers } = await read(`${id}?read=on`)
    expect((await read(id)).html).toContain('It is composite: made of the journeys of several people')
    const { leaveAddress } = await database().partnership.findUniqueOrThrow({ where: { id: 'clackmannanshire' } })
    expect(html).toContain(`id="leave" href="${leaveAddress}"`)
    expect(html).toContain('href="tel:')
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow', 'referrer-policy': 'same-origin' })
    expect(html).toContain('<meta name="robots" content="noindex, nofollow, noarchive"/>')
    expect(html).toContain('<title>A story</title>')
  })
})

test('what is unknown, a draft, in review, sent back, changed or withdrawn is one page, byte for byte', async () => {
  const draft = await beginStudy(morag)
  await writeStudy(draft, morag, { ...complete, act: 'keep' })
  const submitted = await submittedStudy(morag)
  const once = await submittedStudy(morag)
  await reviewStudy(once, isla, approval)
  const [withdrawn, sentBack, changed] = [
    await releasedStudy(morag, [isla, rory]),
    await releasedStudy(morag, [isla, rory]),
    await releasedStudy(morag, [isla, rory]),
  ]
  for (const id of [withdrawn, sentBack, changed]) expect((await read(id)).status).toBe(200)
  await endStudy(withdrawn, morag)
  await reviewStudy(sentBack, isla, { act: 'send-back', reason: 'other' })
  await writeStudy(changed, morag, { ...complete, act: 'keep' })
  const unknown = await read('5f0e1c52-58a5-4d0c-8f52-4a51a05f5d11')
  expect(unknown.status).toBe(404)
  expect(isTold(unknown)).toEqual([])
  for (const id of [draft, submitted, once, withdrawn, sentBack, changed, 'nobody']) {
    expect(await read(id)).toEqual(unknown)
    expect(await read(`${id}?read=on`)).toEqual(unknown)
  }
})

test('a released row whose second reviewer is made up in the database is not read', async () => {
  const id = await submittedStudy(morag)
  await reviewStudy(id, isla, approval)
  await database().caseStudy.update({ where: { id }, data: { state: 'released', secondReviewerId: isla.staffId } })
  expect((await read(id)).status).toBe(404)
})
