import { readdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { database } from '~/data/database.server'
import { rereadEnvironment } from '~/http/env.server'
import { action as settingsAction, loader as settingsLoader } from '~/routes/_coordinate.settings._index'
import { action as contactAction, loader as contactLoader } from '~/routes/_coordinate.settings.contacts.$contact'
import { action as videosAction, loader as videosLoader } from '~/routes/_coordinate.settings.videos'
import { loader as surveyLoader } from '~/routes/_respond.s.$collector'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { makeWave } from '../support/make-wave'
import { getRequest, postRequest, type FormFields } from '../support/request'
import { serveHouse } from '../support/serve-house'
import { signInAs } from '../support/sign-in-as'

const mp4 = `\u0000\u0000\u0000\u0020ftypisom${'a'.repeat(1000)}`
let folder = ''
let cookie = ''

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'what-matters-videos-'))
  vi.stubEnv('DATA_DIR', folder)
  rereadEnvironment()
})

afterAll(async () => {
  vi.unstubAllEnvs()
  rereadEnvironment()
  await rm(folder, { recursive: true, force: true })
})

beforeEach(async () => {
  await freshDatabase()
  await rm(path.join(folder, 'videos'), { recursive: true, force: true })
  cookie = (await signInAs('coordinator', 'Ailsa')).cookie
})

function acts(): Promise<readonly { act: string; subject: string; actor: string }[]> {
  return database().auditEntry.findMany({ select: { act: true, subject: true, actor: true }, orderBy: { act: 'asc' } })
}

describe('the page that Leave now goes to', () => {
  const choose = (leaveAddress: string) => callRoute(settingsAction, postRequest('/settings', { leaveAddress }, cookie))

  test('a new one stands on every page of a survey at once, and it is written down who chose it', async () => {
    const { collectors } = await makeWave()
    expect((await choose('https://www.metoffice.gov.uk')).headers.get('Location')).toBe('/settings?saved')
    const collector = collectors['recovery'] ?? ''
    const page = await callRoute(surveyLoader, getRequest(`/s/${collector}`), { collector })
    expect(page.body).toMatchObject({ frame: { leaveAddress: 'https://www.metoffice.gov.uk/' } })
    expect(await acts()).toEqual([{ act: 'neutral-page', subject: 'https://www.metoffice.gov.uk/', actor: 'Ailsa' }])
  })

  test('our own site is refused, and what was typed stays', async () => {
    vi.stubEnv('PUBLIC_URL', 'https://whatmatters.example.org')
    rereadEnvironment()
    const answer = await choose('https://whatmatters.example.org/s/abc')
    vi.stubEnv('PUBLIC_URL', '')
    rereadEnvironment()
    expect(answer).toMatchObject({
      status: 422,
      body: { typed: 'https://whatmatters.example.org/s/abc', problems: [{ item: 'leaveAddress' }] },
    })
    expect(await acts()).toEqual([])
  })
})

describe('support contacts', () => {
  const save = (contact: string, fields: FormFields) =>
    callRoute(contactAction, postRequest(`/settings/contacts/${contact}`, fields, cookie), { contact })
  const shownTo = async () => {
    const { collectors } = await makeWave()
    const collector = collectors['recovery'] ?? ''
    const page = await callRoute(surveyLoader, getRequest(`/s/${collector}`), { collector })
    return (page.body as { frame: { contacts: { name: string; phone: string; note: string }[] } }).frame.contacts
  }

  test('an unconfirmed one is not shown until somebody has checked it', async () => {
    const hidden = await database().supportContact.findFirstOrThrow({ where: { confirmed: false } })
    expect((await save(hidden.id, { phone: '101', note: 'Not urgent', state: 'checked' })).status).toBe(302)
    expect(await shownTo()).toContainEqual({ name: hidden.name, phone: '101', note: 'Not urgent' })
    expect(await acts()).toMatchObject([{ act: 'check-contact', subject: hidden.name }])
  })

  test('a new one stands last, and carries the day on which it was checked', async () => {
    await save('new', { name: 'Local recovery café', phone: '01259 000000', note: '', state: 'checked' })
    expect((await shownTo()).at(-1)).toEqual({ name: 'Local recovery café', phone: '01259 000000', note: '' })
    const page = await callRoute(settingsLoader, getRequest('/settings', cookie))
    expect(page.body).toMatchObject({ contacts: expect.arrayContaining([expect.objectContaining({ name: 'Local recovery café' })]) })
  })

  test('the name of one that is there stays, and its number can be changed', async () => {
    const [known] = await database().supportContact.findMany({ where: { phone: '116 123' } })
    await save(known?.id ?? '', { name: 'Somebody else', phone: '116 124', note: '', state: 'checked' })
    expect(await database().supportContact.findUnique({ where: { id: known?.id ?? '' } })).toMatchObject({
      name: 'Samaritans',
      phone: '116 124',
    })
  })

  test('the last one that is shown stays shown', async () => {
    const rows = await database().supportContact.findMany({ where: { confirmed: true } })
    const [last, ...others] = rows
    await database().supportContact.updateMany({ where: { id: { in: others.map(({ id }) => id) } }, data: { confirmed: false } })
    const answer = await save(last?.id ?? '', { phone: last?.phone ?? '', note: '', state: 'hidden' })
    expect(answer).toMatchObject({ status: 422, body: { problems: [{ item: 'state' }] } })
  })

  test('a wrong number and no choice are refused', async () => {
    expect(await save('new', { name: 'A', phone: 'call us', note: '', state: 'checked' })).toMatchObject({ status: 422 })
    expect(await save('new', { name: 'A', phone: '999', note: '' })).toMatchObject({ status: 422 })
  })

  test('a contact of another partnership is not there', async () => {
    const place = { name: 'Elsewhere', area: 'Elsewhere', residents: 10, leaveAddress: 'https://example.org' }
    await database().partnership.create({ data: { id: 'elsewhere', ...place } })
    const theirs = {
      partnershipId: 'elsewhere',
      order: 1,
      name: 'Theirs',
      phone: '999',
      note: '',
      confirmed: false,
      lastChecked: '2026-11-22',
    }
    await database().supportContact.create({ data: { id: 'theirs', ...theirs } })
    expect((await callRoute(contactLoader, getRequest('/settings/contacts/theirs', cookie), { contact: 'theirs' })).status).toBe(404)
    expect(await save('theirs', { phone: '1234', note: '', state: 'checked' })).toMatchObject({ status: 422 })
  })
})

describe('videos in British Sign Language', () => {
  const upload = (item: string, content: string, name = 'a.mp4') =>
    callRoute(videosAction, postRequest('/settings/videos', { item, video: new File([Buffer.from(content, 'latin1')], name) }, cookie))
  const files = () => readdirSync(path.join(folder, 'videos'))

  test('a video stands beside its item, and one that replaces it deletes it', async () => {
    expect((await upload('PS08', mp4)).status).toBe(302)
    const [first] = files()
    expect(first).toMatch(/^[0-9a-f]{32}\.mp4$/)
    await upload('PS08', mp4)
    expect(files()).toHaveLength(1)
    expect(files()).not.toContain(first)
    const { collectors } = await makeWave()
    const collector = collectors['recovery'] ?? ''
    const page = await callRoute(surveyLoader, getRequest(`/s/${collector}`), { collector })
    expect(page.body).toMatchObject({ survey: { videos: { PS08: files()[0] } } })
    expect((await acts()).map(({ act }) => act)).toEqual(['add-video', 'add-video'])
  })

  test('taking one away removes its row and its file', async () => {
    await upload('welcome', mp4)
    await callRoute(videosAction, postRequest('/settings/videos', { item: 'welcome' }, cookie))
    expect(files()).toEqual([])
    expect((await callRoute(videosLoader, getRequest('/settings/videos', cookie))).body).toMatchObject({ videos: [] })
  })

  test.each([
    ['PS08', '<!DOCTYPE html>', 'video'],
    ['PS08', '', 'video'],
    ['PS99', mp4, 'item'],
    ['../PS08', mp4, 'item'],
  ])('for %s, %j is refused and leaves nothing behind', async (item, content, problem) => {
    expect(await upload(item, content)).toMatchObject({ status: 422, body: { problems: [{ item: problem }] } })
    expect(files()).toEqual([])
    expect(await database().itemVideo.count()).toBe(0)
  })

  test('it is served from here in parts, for long, and says neither when it came nor what it was called', async () => {
    await upload('PS08', mp4, 'Ailsa in the kitchen.mp4')
    const house = await serveHouse()
    const address = `${house.address}/videos/${files()[0]}`
    const part = await fetch(address, { headers: { Range: 'bytes=4-7' } })
    expect([part.status, await part.text()]).toEqual([206, 'ftyp'])
    const whole = await fetch(address, { method: 'HEAD' })
    expect(Object.fromEntries(whole.headers)).toMatchObject({
      'content-type': 'video/mp4',
      'accept-ranges': 'bytes',
      'cache-control': 'public, max-age=31536000, immutable',
    })
    expect(whole.headers.get('Content-Security-Policy')).toContain("media-src 'self'")
    for (const name of ['etag', 'last-modified', 'content-disposition']) expect(whole.headers.has(name)).toBe(false)
    expect((await fetch(`${house.address}/videos/nothing.mp4`)).status).toBe(404)
    const large = 'x'.repeat(6_000_000)
    const sent = (to: string) => {
      const form = new FormData()
      form.append('item', 'PS08')
      form.append('video', new File([large], 'large.mp4'))
      return fetch(house.address + to, {
        method: 'POST',
        body: form,
        headers: { Cookie: cookie, Origin: house.address },
        redirect: 'manual',
      })
    }
    expect((await sent('/settings/videos')).status).toBe(422)
    expect((await sent('/settings')).status).toBe(413)
    await house.stop()
  })
})
