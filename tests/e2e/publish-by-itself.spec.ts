import path from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from '@playwright/test'
import { type Site, startSite } from '../support/start-site'

/** A wave without any answer that was sealed before its day, written as a row. */
function addSealedWave({ folder }: Site, publishOn: string): void {
  const database = new Database(path.join(folder, 'what-matters.sqlite'))
  database
    .prepare(
      `INSERT INTO Wave (id, partnershipId, title, instrumentId, place, opensOn, answerByDay, paperInDay, publishOn, languages, state, closedOn, sealedOn)
       VALUES ('a-wave', 'clackmannanshire', 'Sealed in time', 'place-standard-7', 'area', '2027-02-01', '2027-02-20', '2027-02-20', ?, '["en"]', 'sealed', '2027-02-20', '2027-02-21')`,
    )
    .run(publishOn)
  database.close()
}

test('a sealed wave is published when the site starts on or after its day, and not before', async () => {
  test.setTimeout(180_000)
  const early = await startSite({ today: '2027-03-05' })
  addSealedWave(early, '2027-03-06')
  await early.stop({ keepData: true })

  const dayBefore = await startSite({ folder: early.folder, today: '2027-03-05' })
  expect((await fetch(`${dayBefore.address}/releases/1`)).status).toBe(404)
  await dayBefore.stop({ keepData: true })

  const onTheDay = await startSite({ folder: early.folder, today: '2027-03-07' })
  expect(await (await fetch(`${onTheDay.address}/releases/1.json`)).json()).toMatchObject({ sequence: 1, publishedOn: '2027-03-07' })
  await onTheDay.stop()
})
