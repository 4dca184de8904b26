import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { listJourneys } from '~/data/journeys.server'
import { findPrintedPartners, listMatrixPartners } from '~/data/partner-matrix.server'
import { parsePartnershipFile, readPartnershipFile } from '~/data/partnership-file.server'
import { findHomePartnershipId } from '~/data/partnerships.server'
import { findSignedIn } from '~/data/sessions.server'
import { acceptInvitation } from '~/usecases/accept-invitation.server'
import { addPartnership } from '~/usecases/add-partnership.server'
import { loadReferenceData } from '~/usecases/load-reference-data.server'
import { recoverCoordinator } from '~/usecases/recover-coordinator.server'
import { signIn } from '~/usecases/sign-in.server'
import { startMatrix } from '~/usecases/start-matrix.server'
import framework from '../../prisma/reference/framework-west-dunbartonshire-2017.json'
import { addSecondPartnership, secondPartnership } from '../support/second-partnership'
import { freshDatabase } from '../support/fresh-database'

const own = { where: { partnershipId: secondPartnership } }

beforeEach(freshDatabase)

test('a plain installation has one partnership', async () => {
  expect((await database().partnership.findMany()).map(({ id }) => id)).toEqual(['clackmannanshire'])
  expect((await database().framework.findUnique({ where: { id: 'west-dunbartonshire-2017' } }))?.partnershipId).toBeNull()
})

test('West Dunbartonshire is added with all that it begins with, and a link for its first coordinator', async () => {
  const added = await addSecondPartnership()
  expect(added).toMatch(/^\/invitation\/[\w-]{32}$/)
  expect(await database().partnership.findUnique({ where: { id: secondPartnership } })).toMatchObject({
    name: framework.partnership,
    area: 'West Dunbartonshire',
    residents: 90_720,
  })
  expect((await database().invitation.findMany(own)).map(({ role }) => role)).toEqual(['coordinator'])
  expect((await database().settlement.findMany(own)).map(({ code }) => code)).toContain('clydebank')
  expect((await database().community.findMany({ ...own, orderBy: { order: 'asc' } })).map(({ id }) => id)).toEqual([
    'west-dunbartonshire-convictions',
    'west-dunbartonshire-victims',
    'west-dunbartonshire-residents',
    'west-dunbartonshire-business',
  ])
  expect(await database().localPlace.count(own)).toBeGreaterThan(40)
  expect(await database().auditEntry.findMany(own)).toMatchObject([{ act: 'add-partnership', actor: 'The server' }])
  expect(await findHomePartnershipId()).toBe('clackmannanshire')
})

test('whoever follows the link is a coordinator of the new partnership, and of no other', async () => {
  const token = (await addSecondPartnership()).replace('/invitation/', '')
  const joined = await acceptInvitation(token, { name: 'Rhona', signInName: 'rhona', password: 'a long enough password' })
  expect(joined.ok).toBe(true)
  expect(await database().staff.findMany()).toMatchObject([{ partnershipId: secondPartnership, role: 'coordinator' }])
  const session = await findSignedIn((await signIn({ signInName: 'rhona', password: 'a long enough password' }))?.sessionId ?? '')
  expect(session).toMatchObject({ partnershipId: secondPartnership, role: 'coordinator' })
})

test('its contacts are the national ones, and what was not confirmed is not confirmed for it', async () => {
  await addSecondPartnership()
  const of = async (partnershipId: string) => {
    const rows = await database().supportContact.findMany({ where: { partnershipId }, orderBy: { order: 'asc' } })
    return rows.map(({ name, phone, confirmed }) => ({ name, phone, confirmed }))
  }
  expect(await of(secondPartnership)).toEqual(await of('clackmannanshire'))
  expect((await of(secondPartnership)).filter(({ confirmed }) => !confirmed)).toHaveLength(2)
})

test('its accused journey has the printed pathway stages, the third one shortened, and the other journeys are those proposed', async () => {
  await addSecondPartnership()
  const [accused, ...others] = await listJourneys(secondPartnership)
  const names = accused?.stages.map(({ name }) => name) ?? []
  expect(names.filter((_, index) => index !== 2)).toEqual(framework.pathwayStages.filter((_, index) => index !== 2))
  expect(names[2]).toMatch(/^Disposal \(community-based sentences/)
  const proposed = (await listJourneys('clackmannanshire')).slice(1)
  expect(others.map(({ perspective, stages }) => [perspective, stages])).toEqual(
    proposed.map(({ perspective, stages }) => [perspective, stages]),
  )
})

test('its framework belongs to it, and its matrix starts with the printed ticks and the partner with prose', async () => {
  await addSecondPartnership()
  expect((await findPrintedPartners(secondPartnership, '2026-04-01'))?.partners).toHaveLength(9)
  expect(await startMatrix({ partnershipId: secondPartnership, actor: 'A coordinator' })).toMatchObject({ ok: true })
  const partners = await listMatrixPartners(secondPartnership, `${secondPartnership}-accused`)
  const codes = ['arrest', 'prosecution', 'community-sentence', 'custody', 'return']
  const printed = framework.partnerPathways.map(({ partner, stages }) => [
    partner,
    stages === null ? 'in words' : codes.filter((_, index) => stages[index] === true).toSorted(),
  ])
  expect(partners.map(({ name, part }) => [name, part.told === 'by-stage' ? part.ticked : 'in words'])).toEqual(printed)
  expect(await listMatrixPartners('clackmannanshire', 'clackmannanshire-accused')).toEqual([])
})

test('another start keeps it and what it has changed, and its framework stays its own', async () => {
  await addSecondPartnership()
  await database().partnership.update({ where: { id: secondPartnership }, data: { residents: 88_270 } })
  await loadReferenceData()
  expect((await database().partnership.findUnique({ where: { id: secondPartnership } }))?.residents).toBe(88_270)
  expect((await database().framework.findUnique({ where: { id: 'west-dunbartonshire-2017' } }))?.partnershipId).toBe(secondPartnership)
  expect(await findHomePartnershipId()).toBe('clackmannanshire')
})

test('it is added once', async () => {
  await addSecondPartnership()
  const file = readPartnershipFile(secondPartnership)
  if (!file.ok) throw new Error('The file was refused')
  expect(await addPartnership(file.value)).toMatchObject({ ok: false, problems: [{ key: 'partnership.exists' }] })
  expect(await database().invitation.count(own)).toBe(1)
})

test('a partnership takes no framework that carries another name, or that belongs to another', async () => {
  const file = readPartnershipFile(secondPartnership)
  if (!file.ok) throw new Error('The file was refused')
  for (const frameworks of [['cjpf-2023'], ['clackmannanshire-2018'], ['nowhere-2020']]) {
    const refused = await addPartnership({ ...file.value, frameworks })
    expect(refused).toMatchObject({ ok: false, problems: [{ key: 'partnership.framework' }] })
  }
  expect(await database().partnership.count()).toBe(1)
})

test('a coordinator of one of several is recovered by the partnership’s id, of the first one without', async () => {
  await addSecondPartnership()
  expect(await recoverCoordinator(secondPartnership)).toMatchObject({ ok: true })
  expect(await database().invitation.count(own)).toBe(2)
  expect(await recoverCoordinator()).toMatchObject({ ok: true })
  expect(await database().invitation.count({ where: { partnershipId: 'clackmannanshire' } })).toBe(1)
  expect(await recoverCoordinator('fife')).toMatchObject({ ok: false, problems: [{ key: 'partnership.unknown' }] })
})

describe('a file of another partnership', () => {
  const good = JSON.parse(readFileSync('prisma/reference/partnerships/west-dunbartonshire.json', 'utf8')) as Record<string, unknown>
  const fife = { ...good, id: 'fife', name: 'An invented partnership', frameworks: [] }

  test('is read by its path and added', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'partnership-'))
    const file = path.join(folder, 'fife.json')
    writeFileSync(file, JSON.stringify(fife))
    const read = readPartnershipFile(file)
    rmSync(folder, { recursive: true })
    expect(read.ok && (await addPartnership(read.value)).ok).toBe(true)
    expect(await database().community.count({ where: { partnershipId: 'fife' } })).toBe(4)
  })

  test.each`
    what                              | changed                                                                   | item
    ${'an id of the address'}         | ${{ id: 'releases' }}                                                     | ${'id'}
    ${'an id in capitals'}            | ${{ id: 'Fife' }}                                                         | ${'id'}
    ${'no name'}                      | ${{ name: undefined }}                                                    | ${'name'}
    ${'no residents'}                 | ${{ residents: -1 }}                                                      | ${'residents'}
    ${'no address'}                   | ${{ leaveAddress: 'the weather' }}                                        | ${'leaveAddress'}
    ${'an address without https'}     | ${{ leaveAddress: 'http://example.org' }}                                 | ${'leaveAddress'}
    ${'a community without a name'}   | ${{ communities: [{ code: 'victims' }] }}                                 | ${'communities.0.name'}
    ${'one community twice'}          | ${{ communities: ['a', 'b'].map((name) => ({ code: 'victims', name })) }} | ${'communities'}
    ${'a community called pool'}      | ${{ communities: [{ code: 'pool', name: 'Pool' }] }}                      | ${'communities'}
    ${'a perspective nobody knows'}   | ${{ journeys: [{ perspective: 'judge', name: 'J', stages: [] }] }}        | ${'journeys.0.perspective'}
    ${'a kind of place nobody knows'} | ${{ places: [{ name: 'Kirkcaldy', kind: 'town' }] }}                      | ${'places.0.kind'}
    ${'what no partnership has'}      | ${{ colour: 'red' }}                                                      | ${'the file'}
  `('with $what is refused at $item', ({ changed, item }: { changed: Record<string, unknown>; item: string }) => {
    const parsed = parsePartnershipFile(JSON.stringify({ ...fife, ...changed }))
    expect(parsed.ok ? [] : parsed.problems.map((problem) => problem.item)).toContain(item)
  })

  test('that is no JSON, or not there, is refused', () => {
    expect(parsePartnershipFile('{')).toMatchObject({ ok: false, problems: [{ item: 'the file' }] })
    expect(readPartnershipFile('/nowhere/fife.json')).toMatchObject({ ok: false, problems: [{ key: 'partnership.no-file' }] })
  })
})
