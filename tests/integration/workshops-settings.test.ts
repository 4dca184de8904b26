import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { findDistressProtocol } from '~/data/distress-protocol.server'
import { findJourney, listJourneys } from '~/data/journeys.server'
import { proposedDistressSteps } from '~/domain/workshop/distress-protocol'
import { action as settle, loader as distressPage } from '~/routes/_coordinate.settings.distress'
import { action as change, loader as journeyPage } from '~/routes/_coordinate.settings.journeys.$journey'
import { action as add } from '~/routes/_coordinate.settings.journeys._index'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { type FormFields, getRequest, postRequest } from '../support/request'
import { signInAs } from '../support/sign-in-as'
import { setToday } from '../support/today'

const partnershipId = 'clackmannanshire'
const victim = `${partnershipId}-victim`
let cookie = ''

beforeEach(async () => {
  await freshDatabase()
  setToday('2026-02-20')
  cookie = (await signInAs('coordinator', 'Morag')).cookie
})

const send = (fields: FormFields) => callRoute(change, postRequest('/', fields, cookie), { journey: victim })
const names = async () =>
  (await findJourney(victim, partnershipId))?.stages.map(({ code, name, isRetired }) => `${code} ${name}${isRetired ? ' -' : ''}`)

async function asItStands(): Promise<FormFields> {
  const journey = await findJourney(victim, partnershipId)
  const stages = (journey?.stages ?? []).flatMap(({ code, name }, index): [string, string][] => [
    [`stage-${code}`, name],
    [`place-${code}`, String(index + 1)],
  ])
  return { name: journey?.name ?? '', added: '', ...Object.fromEntries(stages) }
}

describe('a journey', () => {
  test('has other names, another order, one stage more and one less, and no code goes', async () => {
    const fields = { ...(await asItStands()), 'stage-telling': 'Saying it', 'place-court': '1', retired: ['decision'], added: 'Release' }
    expect((await send({ ...fields, 'place-telling': '2' })).headers.get('Location')).toBe(`/settings/journeys/${victim}?saved`)
    expect(await names()).toEqual([
      'court Court',
      'telling Saying it',
      'investigation Report and investigation',
      'decision Waiting for a decision -',
      'afterwards After the case',
      'release Release',
    ])
    expect(await database().auditEntry.findMany()).toMatchObject([{ actor: 'Morag', act: 'change-journey', subject: 'Victim or witness' }])
  })

  test('keeps what was typed when it is refused', async () => {
    const before = await names()
    const refused = await send({ ...(await asItStands()), 'stage-court': '', added: 'Kept' })
    expect(refused).toMatchObject({
      status: 422,
      body: { typed: { added: 'Kept' }, problems: [{ item: 'stage-court', text: 'Give it a name' }] },
    })
    expect(await names()).toEqual(before)
  })

  test('of another partnership is no page', async () => {
    const other = await database().partnership.findFirstOrThrow()
    await database().partnership.create({ data: { ...other, id: 'elsewhere' } })
    await database().journey.update({ where: { id: victim }, data: { partnershipId: 'elsewhere' } })
    expect((await callRoute(journeyPage, getRequest('/', cookie), { journey: victim })).status).toBe(404)
    expect((await send({ name: 'Mine' })).status).toBe(404)
  })

  test('is added for a perspective, after the others', async () => {
    const post = (fields: FormFields) => callRoute(add, postRequest('/settings/journeys', fields, cookie))
    expect((await post({ perspective: '', name: 'Young person', added: 'School' })).body).toMatchObject({
      typed: { name: 'Young person', stage: 'School' },
      problems: [{ item: 'perspective' }],
    })
    expect((await post({ perspective: 'family', name: 'Young person', added: '' })).body).toMatchObject({ problems: [{ item: 'added' }] })
    expect((await post({ perspective: 'family', name: 'Young person', added: 'School' })).status).toBe(302)
    expect((await listJourneys(partnershipId)).at(-1)).toMatchObject({
      perspective: 'family',
      name: 'Young person',
      stages: [{ code: 'school', name: 'School', isRetired: false }],
    })
  })
})

describe('what to do about distress', () => {
  const typed = { steps: 'Pause.\nStay.', confirmedBy: 'Trauma lead', confirmedOn: '2026-02-01' }
  const confirm = (fields = {}) => callRoute(settle, postRequest('/settings/distress', { ...typed, ...fields }, cookie))

  test('is what we propose until the partnership confirms its own', async () => {
    expect(await findDistressProtocol(partnershipId)).toEqual({ steps: proposedDistressSteps, isConfirmed: false })
    expect((await callRoute(distressPage, getRequest('/settings/distress', cookie))).body).toMatchObject({ confirmed: null })
    expect((await confirm()).status).toBe(302)
    expect(await findDistressProtocol(partnershipId)).toEqual({ steps: typed.steps, isConfirmed: true })
    expect((await confirm({ steps: 'Stay.' })).status).toBe(302)
    expect(await database().distressProtocol.findMany()).toMatchObject([{ steps: 'Stay.', confirmedBy: 'Trauma lead' }])
    expect(await database().auditEntry.findMany()).toMatchObject([1, 2].map(() => ({ act: 'confirm-distress', subject: 'Trauma lead' })))
  })

  test('needs somebody who confirmed it, on a day that has come, and keeps what was typed', async () => {
    expect(await confirm({ confirmedBy: '', confirmedOn: '2026-02-21' })).toMatchObject({
      status: 422,
      body: { typed: { steps: typed.steps }, problems: [{ item: 'confirmedBy' }, { item: 'confirmedOn' }] },
    })
    expect(await findDistressProtocol(partnershipId)).toMatchObject({ isConfirmed: false })
  })
})
