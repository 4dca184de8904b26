import { expect, test } from 'vitest'
import { findReleasedCaseStudy, listReleasedCaseStudies } from '~/data/case-studies.server'
import { fromReviewedContributionColumn } from '~/data/contribution-columns.server'
import { loadBoard } from '~/data/contributions.server'
import { database } from '~/data/database.server'
import { listPublishedActions } from '~/data/published-actions.server'
import { listQuotes } from '~/data/quotes.server'
import { listReleases } from '~/data/releases.server'
import { findHomePartnershipId } from '~/data/partnerships.server'
import { countQueue } from '~/data/safeguarding-queue.server'
import { findSafeguardingProtocol } from '~/data/safeguarding-protocol.server'
import { listStatedWordsAbout } from '~/data/stated-words.server'
import { listStatements } from '~/data/statements.server'
import { listWorkshops } from '~/data/workshops.server'
import { listReviews } from '~/usecases/list-reviews.server'
import { signIn } from '~/usecases/sign-in.server'
import { listStoredTextReleases } from '~/data/text-releases.server'
import reference from '../../prisma/reference/framework-clackmannanshire-2023.json'
import { seedDemonstration } from '../../prisma/seed/demonstration'
import { place2025 } from '../../prisma/seed/invented-workshop-2025'
import { series2022 } from '../../prisma/seed/invented-workshops'
import { freshDatabase } from '../support/fresh-database'
import { queueNow } from '../support/safeguarding'

async function statements() {
  return database().statement.findMany({ orderBy: { sequence: 'asc' } })
}

async function quotes() {
  const opened = await listStoredTextReleases()
  const shown = await Promise.all(opened.map(({ waveId }) => listQuotes(waveId)))
  return { codes: opened.map(({ payload }) => payload), shown: shown.flat() }
}

async function stories() {
  const titles = await listReleasedCaseStudies('clackmannanshire')
  return Promise.all(titles.map(async ({ id }) => (await findReleasedCaseStudy(id))?.story))
}

/** The kinds of what groups said beside the scores of a theme. */
async function kindsBeside(theme: string) {
  const words = await Promise.all((await listStatements('clackmannanshire')).map((statement) => listStatedWordsAbout(theme, statement)))
  return words.flat().map(({ kind }) => kind)
}

test('the demonstration is the same, to the byte, every time it is made', async () => {
  await seedDemonstration()
  const once = await listReleases('clackmannanshire')
  const read = await quotes()
  const told = await stories()
  const stated = await statements()
  const done = await listPublishedActions('clackmannanshire')
  await freshDatabase()
  await seedDemonstration()
  expect(await listReleases('clackmannanshire')).toEqual(once)
  expect(await quotes()).toEqual(read)
  expect(await stories()).toEqual(told)
  expect(stated.map(({ fromDay, toDay, publishedOn }) => [fromDay, toDay, publishedOn])).toEqual([
    ['2022-08-01', '2022-09-30', '2022-10-14'],
    ['2025-10-01', '2026-03-31', '2026-04-10'],
  ])
  for (const theme of ['PS02', 'PS08', 'PS09', 'PS12']) expect(await kindsBeside(theme)).toContain('challenge')
  expect(await kindsBeside('PS10')).toContain('strength')
  expect(await statements()).toEqual(stated)
  expect((await listPublishedActions('clackmannanshire')).map(({ title, changedOn }) => [title, changedOn])).toEqual(
    done.map(({ title, changedOn }) => [title, changedOn]),
  )
  expect(new Set(done.map(({ state }) => state))).toEqual(new Set(['planned', 'under-way', 'done', 'stopped']))
  expect(done.every(({ title, owner }) => title.endsWith('(invented)') && owner.endsWith('(invented)'))).toBe(true)
  expect(read.shown.map(({ language }) => language)).toEqual(expect.arrayContaining(['en', 'gd', 'pl', 'uk', 'ar']))
  expect(JSON.parse(read.codes[0] ?? '')).toMatchObject({
    groups: [{ group: 'recovery', codes: ['PS02', 'PS10', 'clackmannanshire-2023-area-6'] }],
  })
  expect(once.map(({ content }) => content.groups.map(({ code, size }) => [code, size]))).toEqual(
    Array.from({ length: 2 }, () => [
      ['recovery', 31],
      ['prison', 14],
      ['victims', null],
      ['families', null],
      ['pool', 12],
    ]),
  )
  const statuses = once.flatMap(({ content }) =>
    content.groups.flatMap(({ figures }) => Object.values(figures).map(({ status }) => status)),
  )
  expect(new Set(statuses)).toEqual(new Set(['exact', 'low', 'high', 'hidden']))
}, 240_000)

test('a second start makes nothing new but the passwords, and they open the door', async () => {
  const [coordinator] = await seedDemonstration()
  expect(await database().wave.count()).toBe(5)
  const { signInName = '', password = '' } = coordinator ?? {}
  expect(await signIn({ signInName, password })).toMatchObject({ role: 'coordinator' })
})

test('what people wrote in it waits for its review, and nothing of it was released', async () => {
  await seedDemonstration()
  const wave = await database().wave.findFirstOrThrow({ where: { state: 'closed' } })
  const [coordinator, reviewer] = await Promise.all(
    ['demo-coordinator', 'demo-reviewer'].map((signInName) => database().staff.findUniqueOrThrow({ where: { signInName } })),
  )
  expect([coordinator?.reviews, reviewer?.role]).toEqual([true, 'reviewer'])
  expect(await listReviews('clackmannanshire', reviewer?.id ?? '')).toMatchObject([
    { waveId: wave.id, texts: { waiting: 31, daysLeft: 27 } },
    { title: 'Spring 2026 (invented)', texts: null, secondLooks: null, approved: 6 },
    { title: 'Autumn 2025 (invented)', texts: null, secondLooks: null, approved: 25 },
  ])
})

test('three case studies in it are released and say that they are invented; a draft is its writer’s', async () => {
  await seedDemonstration()
  const told = await stories()
  expect(told.map((story) => story?.perspective).toSorted()).toEqual(['accused', 'family', 'victim'])
  expect(told.every((story) => story?.title.endsWith('(invented)') && story.contentNotes.length > 0)).toBe(true)
  const facilitator = await database().staff.findUniqueOrThrow({ where: { signInName: 'demo-facilitator' } })
  expect(await database().caseStudy.count({ where: { state: 'draft', writtenById: facilitator.id } })).toBe(1)
})

test('one text in it may speak of danger and waits for whoever acts on it, as the invented protocol says', async () => {
  await seedDemonstration()
  const { id } = await database().staff.findUniqueOrThrow({ where: { signInName: 'demo-reviewer' } })
  expect(await countQueue('clackmannanshire', id)).toBe(1)
  expect(await queueNow()).toEqual([expect.stringMatching(/^rule: .*kill me.*[(]invented[)]$/)])
  expect(Object.keys((await findSafeguardingProtocol('clackmannanshire'))?.wording ?? {}).toSorted()).toEqual([
    'ar',
    'en',
    'gd',
    'pl',
    'uk',
  ])
})

test('the series of 2022 in it comes out as its report counts it, and everything that is said in it says that it is invented', async () => {
  await seedDemonstration()
  const printed = reference.workshops2022
  const [statement] = await listStatements('clackmannanshire')
  const { workshops, people, contributions } = statement?.content ?? {}
  expect(workshops).toMatchObject({ total: 11, byMode: { 'in-person': 10, online: 1 }, byAudience: { 'lived-experience': 3 } })
  expect(workshops).toMatchObject({
    total: printed.total,
    byMode: { 'in-person': printed.inPerson, online: printed.online },
    byAudience: { 'lived-experience': printed.withLivedExperience },
  })
  expect(people).toEqual({ total: 50, byAudience: { 'lived-experience': 14, 'supporting-organisation': 22, partner: 14 } })
  expect(people?.total).toBe(printed.people)
  expect((statement?.content.organisations ?? []).filter((one) => one.isPartner && one.tookPart).map(({ name }) => name)).toEqual([
    'A college team (invented)',
    'A council team (invented)',
    'A health team (invented)',
  ])
  for (const { headCounts, partners = [] } of series2022) expect(partners.length > 0).toBe((headCounts.partner ?? 0) > 0)
  expect(contributions).toMatchObject({ by: 'stage-and-kind', journeys: [{}, {}, {}, {}] })
  const reviewed = await database().reviewedContribution.findMany()
  const words = reviewed.map(({ ciphertext }) => fromReviewedContributionColumn(ciphertext))
  expect(words).toHaveLength(105 + place2025.said.length)
  expect(words.filter(({ text }) => !text.endsWith(' (invented)'))).toEqual([])
  expect(words.filter(({ settled }) => settled !== null).length).toBeGreaterThan(5)
  expect(reviewed.filter(({ secondReviewerId, firstReviewerId }) => secondReviewerId === firstReviewerId)).toEqual([])
})

test('one workshop in it waits to be read back, one is yet to come, and its facilitator sees the board', async () => {
  await seedDemonstration()
  const facilitator = await database().staff.findUniqueOrThrow({ where: { signInName: 'demo-facilitator' } })
  const workshops = await listWorkshops('clackmannanshire')
  expect(workshops.filter(({ facilitatorIds }) => !facilitatorIds.includes(facilitator.id))).toEqual([])
  expect(workshops.filter(({ state }) => state === 'planned')).toHaveLength(1)
  const [waiting] = workshops.filter(({ state, confirmedOn }) => state === 'finished' && confirmedOn === null)
  expect((await loadBoard(waiting?.id ?? '')).contributions).toHaveLength(25)
})

test('West Dunbartonshire stands beside the first partnership, with one release that shows figures of every kind over all groups', async () => {
  await seedDemonstration()
  const [first] = await database().partnership.findMany({ orderBy: { id: 'asc' } })
  expect([first?.id, await findHomePartnershipId()]).toEqual(['clackmannanshire', 'clackmannanshire'])
  const releases = await listReleases('west-dunbartonshire')
  expect(releases.map(({ sequence, content }) => [sequence, content.wave.closedOn])).toEqual([[1, '2026-03-31']])
  const statuses = Object.values(releases[0]?.content.total.figures ?? {}).map(({ status }) => status)
  expect(new Set(statuses)).toEqual(new Set(['exact', 'between', 'low', 'hidden']))
  expect(await database().matrixPartner.count({ where: { partnershipId: 'west-dunbartonshire' } })).toBe(9)
})
