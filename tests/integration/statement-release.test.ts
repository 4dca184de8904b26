import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { migrationTarget } from '~/data/migrate.server'
import { findStatement, findStatementBytes, listReleasedPeriods, listStatements } from '~/data/statements.server'
import { day } from '~/domain/kernel/day'
import { previewStatement } from '~/usecases/preview-statement.server'
import { releaseStatement } from '~/usecases/release-statement.server'
import { verifyReleases } from '~/usecases/verify-releases.server'
import { insertSeries2022 } from '../fixtures/insert-series-2022'
import { insertContributions, insertWorkshop, partnershipId } from '../fixtures/insert-workshop'
import { freshDatabase } from '../support/fresh-database'
import { setToday } from '../support/today'

function release(from: string, to: string, countBy: 'stage-and-kind' | 'code' = 'stage-and-kind') {
  return releaseStatement({ partnershipId, actor: 'A coordinator', from: day(from), to: day(to), countBy })
}

async function contentOf(number: number) {
  const statement = await findStatement(partnershipId, String(number))
  if (statement === null) throw new Error('There is no such statement')
  return statement.content
}

beforeEach(async () => {
  await freshDatabase()
  setToday('2026-10-01')
})

describe('the series of 2022', () => {
  test('comes out as its report counts it: 11 workshops, 10 in person, 1 online, 3 with people with lived experience, 50 people', async () => {
    await insertSeries2022()
    expect(await release('2022-08-01', '2022-09-30')).toEqual({ ok: true, value: { sequence: 1 } })
    const { workshops, people, organisations, gaps, columns } = await contentOf(1)
    expect(workshops).toEqual({
      total: 11,
      byMode: { 'in-person': 10, online: 1 },
      byAudience: { 'lived-experience': 3, 'supporting-organisation': 3, partner: 5 },
    })
    expect(people).toEqual({ total: 50, byAudience: { 'lived-experience': 18, 'supporting-organisation': 12, partner: 20 } })
    expect(organisations.map(({ name }) => name)).toEqual(['Apex Scotland', 'Resilience Learning Partnership'])
    expect(columns).toEqual(['Activity', 'Who was involved', 'Learning points'])
    expect(gaps.perspectives).toEqual(['victim', 'family', 'worker'])
    expect(gaps.settlements).not.toContain('Alloa')
    expect(gaps.settlements).toContain('Tullibody')
    expect(gaps.communities).toHaveLength(3)
  })

  test('says nothing of the audiences when one of them is small', async () => {
    await insertWorkshop({ people: { 'lived-experience': 32, 'supporting-organisation': 14, partner: 4 } })
    await release('2026-01-01', '2026-06-30')
    expect((await contentOf(1)).people).toEqual({ total: 50, byAudience: null })
    expect((await findStatementBytes(partnershipId, '1'))?.payload).not.toMatch(/\b(32|14)\b/)
  })
})

describe('contributions are counted', () => {
  test('by stage and kind, one to four as few, a journey of few people not at all', async () => {
    const workshop = await insertWorkshop({ people: { 'lived-experience': 14 } })
    await insertContributions(workshop, 6)
    await insertContributions(workshop, 3, { stage: 'custody', kind: 'idea', isHidden: true })
    const other = await insertWorkshop({ perspective: 'victim', people: { 'lived-experience': 11 } })
    await insertContributions(other, 5, { stage: 'court', secondReviewerId: null })
    await insertWorkshop({ perspective: 'family', people: { 'lived-experience': 2 } })
    await insertWorkshop({ perspective: 'worker', people: { partner: 30 } })
    await release('2026-01-01', '2026-06-30')
    const { contributions } = await contentOf(1)
    if (contributions.by !== 'stage-and-kind') throw new Error('They were asked by stage and kind')
    const shown = Object.fromEntries(contributions.journeys.map(({ perspective, stages }) => [perspective, stages]))
    const countsOf = (perspective: string, stage: string) => shown[perspective]?.find(({ code }) => code === stage)?.counts
    expect(countsOf('accused', 'arrest')).toEqual({ strength: 0, challenge: 6, idea: 0 })
    expect(countsOf('accused', 'custody')).toEqual({ strength: 0, challenge: 0, idea: 'few' })
    // Two people of one journey could be subtracted from all 57, so the smallest journey of enough people is withheld too.
    expect(shown).toMatchObject({ victim: null, family: null })
    expect(shown['worker']).toHaveLength(5)
  })

  test('by code, once for each code, and then not by stage', async () => {
    const workshop = await insertWorkshop()
    await insertContributions(workshop, 5, { codings: { one: ['PS12', 'PS07'] } })
    await insertContributions(workshop, 2, { codings: { one: ['PS07'], other: ['PS12'] }, settled: ['PS09'] })
    await release('2026-01-01', '2026-06-30', 'code')
    const { contributions } = await contentOf(1)
    expect(contributions).toEqual({
      by: 'code',
      codes: [
        { code: 'PS07', name: 'Facilities and services', count: 5 },
        { code: 'PS09', name: expect.any(String) as string, count: 'few' },
        { code: 'PS12', name: 'Feeling safe', count: 5 },
      ],
    })
    expect((await findStatementBytes(partnershipId, '1'))?.payload).not.toContain('"stages"')
  })
})

describe('a period is refused', () => {
  test('with the names of the workshops that are still to come, in review or not counted', async () => {
    await insertWorkshop({ title: 'Spring', heldOn: '2026-04-02', reviewClosedOn: null })
    await insertWorkshop({ title: 'Summer', state: 'planned' })
    await insertWorkshop({ title: 'Cancelled', state: 'cancelled' })
    const refusal = await release('2026-01-01', '2026-06-30')
    expect(refusal).toMatchObject({
      ok: false,
      problems: [{ key: 'statement.workshop-in-review' }, { key: 'statement.workshop-not-finished' }],
    })
    await database().workshop.updateMany({
      where: { state: { not: 'cancelled' } },
      data: { state: 'finished', reviewClosedOn: '2026-04-01' },
    })
    await database().workshopAudience.updateMany({ where: { workshop: { title: 'Spring' } }, data: { headCount: null } })
    expect(await release('2026-01-01', '2026-06-30')).toMatchObject({
      ok: false,
      problems: [{ key: 'statement.not-counted', values: { workshop: 'Spring' } }],
    })
    expect(await database().statement.count()).toBe(0)
  })

  test('when it shares a day with one that was released, also by two coordinators in the same moment', async () => {
    await insertWorkshop({ heldOn: '2026-03-31' })
    await insertWorkshop({ heldOn: '2026-04-01' })
    const both = await Promise.all([release('2026-01-01', '2026-03-31'), release('2026-01-01', '2026-06-30')])
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true])
    const [released] = await listReleasedPeriods(partnershipId)
    expect(await release(released?.to ?? '', '2026-09-30')).toMatchObject({ ok: false, problems: [{ key: 'statement.overlaps' }] })
  })
})

describe('what a preview shows', () => {
  test('is what is released, without any count of people or contributions', async () => {
    await insertSeries2022()
    const preview = await previewStatement(partnershipId, { from: day('2022-08-01'), to: day('2022-09-30') })
    await release('2022-08-01', '2022-09-30')
    const { format: _format, policy: _policy, people: _people, contributions: _contributions, ...account } = await contentOf(1)
    expect(preview).toEqual({ ok: true, value: account })
  })
})

describe('statements', () => {
  test('are numbered, hashed and chained, and leave a line in the audit log', async () => {
    await insertWorkshop({ heldOn: '2026-02-01' })
    await insertWorkshop({ heldOn: '2026-05-01' })
    await release('2026-01-01', '2026-03-31')
    await release('2026-04-01', '2026-06-30', 'code')
    const rows = await database().statement.findMany({ orderBy: { sequence: 'asc' } })
    expect(rows.map(({ previousSha256 }) => previousSha256)).toEqual(['', rows[0]?.sha256])
    for (const { payload, sha256 } of rows) expect(createHash('sha256').update(payload).digest('hex')).toBe(sha256)
    expect((await listStatements(partnershipId)).map(({ sequence }) => sequence)).toEqual([1, 2])
    expect(await database().auditEntry.findMany({ where: { act: 'release-statement' } })).toHaveLength(2)
    expect(await verifyReleases()).toMatchObject({ statements: 2, flaws: [] })
  })
})

/** What somebody could do who holds the database itself: no trigger stops them. */
async function forge(change: string): Promise<void> {
  const off =
    migrationTarget().engine === 'sqlite'
      ? 'DROP TRIGGER "Statement_refuses_update"'
      : 'ALTER TABLE "Statement" DISABLE TRIGGER "Statement_refuses_change"'
  await database().$executeRawUnsafe(off)
  expect(await database().$executeRawUnsafe(`UPDATE "Statement" SET ${change}`)).toBeGreaterThan(0)
}

describe('a forged statement is found out', () => {
  test.each`
    change                                                                                | flaw
    ${`"payload" = REPLACE("payload", 'Spring', 'Winter')`}                               | ${'has bytes of another hash'}
    ${`"payload" = REPLACE("payload", '"people":{"total":12', '"people":{"total":9')`}    | ${'shows a number of people that may not be shown'}
    ${`"payload" = REPLACE("payload", '"people":{"total":12', '"people":{"total":13')`}   | ${'shows numbers of people that do not add up'}
    ${`"payload" = REPLACE("payload", '"people":{"total":12', '"people":{"total":null')`} | ${'counts contributions over too few people'}
    ${`"payload" = REPLACE("payload", '"few"', '3')`}                                     | ${'prints a count of contributions that may not be printed'}
    ${`"payload" = REPLACE("payload", '"total":1,', '"total":2,')`}                       | ${'counts workshops otherwise than it names them'}
    ${`"payload" = REPLACE("payload", '2026-02-01', '2027-02-01') WHERE "sequence" = 1`}  | ${'names a workshop outside its period'}
    ${`"fromDay" = '2025-01-01' WHERE "sequence" = 1`}                                    | ${'says another number, day, period, partnership or hash than it is stored under'}
    ${`"toDay" = '2026-05-01' WHERE "sequence" = 1`}                                      | ${'Statement 2 of clackmannanshire is about a period that overlaps an earlier one'}
    ${`"previousSha256" = 'x' WHERE "sequence" = 2`}                                      | ${'Statement 2 of clackmannanshire is not chained to the statement before'}
    ${`"sequence" = 3 WHERE "sequence" = 2`}                                              | ${'Statement 3 of clackmannanshire does not follow the number before'}
    ${`"payload" = REPLACE("payload", 'statements-1', 'no-rules')`}                       | ${'was released under an unknown policy, no-rules'}
    ${`"payload" = 'gone'`}                                                               | ${'has bytes that cannot be read'}
  `('$change', async ({ change, flaw }: Record<string, string>) => {
    const workshop = await insertWorkshop({ title: 'Spring', heldOn: '2026-02-01' })
    await insertContributions(workshop, 3)
    await insertWorkshop({ title: 'Summer', heldOn: '2026-05-02' })
    await release('2026-01-01', '2026-03-31')
    await release('2026-05-01', '2026-06-30')
    await forge(change ?? '')
    expect((await verifyReleases()).flaws.join('\n')).toContain(flaw)
  })
})
