import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { loader as auditLoader } from '~/routes/_coordinate.audit'
import { loader as waveLoader } from '~/routes/_coordinate.waves.$wave._index'
import { action as closeAction, loader as closeLoader } from '~/routes/_coordinate.waves.$wave.close'
import { loader as previewLoader } from '~/routes/_coordinate.waves.$wave.preview'
import { action as publishAction, loader as publishLoader } from '~/routes/_coordinate.waves.$wave.publish'
import { action as sealAction } from '~/routes/_coordinate.waves.$wave.seal'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { makeWave } from '../support/make-wave'
import { getRequest, postRequest } from '../support/request'
import { signInAs } from '../support/sign-in-as'
import { setToday } from '../support/today'

const days = { opensOn: '2026-03-01', answerByDay: '2026-03-31', paperInDay: '2026-04-10' }
const confirmed = { confirmed: 'yes' }
let cookie = ''

beforeEach(async () => {
  await freshDatabase()
  setToday('2026-04-10')
  cookie = (await signInAs('coordinator', 'Morag')).cookie
})

const stateOf = async (id: string) => (await database().wave.findUniqueOrThrow({ where: { id } })).state
const read = (loader: Parameters<typeof callRoute>[0], wave: string) => callRoute(loader, getRequest('/waves', cookie), { wave })
const send = (action: Parameters<typeof callRoute>[0], wave: string, fields: Record<string, string> = confirmed) =>
  callRoute(action, postRequest('/waves', fields, cookie), { wave })

async function answered(count: number) {
  const wave = await makeWave({ ...days, instrument: 'place-standard-7' })
  const collectorId = wave.collectors['recovery'] ?? ''
  const answers = JSON.stringify({ ratings: { PS02: 4 }, priorities: [] })
  for (let number = 0; number < count; number += 1) await database().pending.create({ data: { collectorId, answers } })
  return wave
}

test('a wave is closed, previewed, sealed and published, each once, and all of it is written down', async () => {
  const { id } = await answered(12)
  expect((await read(previewLoader, id)).body).toMatchObject({ content: null, refusals: [{ text: 'Close this wave first' }] })
  expect((await send(closeAction, id)).headers.get('Location')).toBe(`/waves/${id}`)
  expect((await read(waveLoader, id)).body).toMatchObject({ step: 'seal', bands: null })
  expect((await read(previewLoader, id)).body).toMatchObject({ content: { total: { size: 12 } } })
  expect((await send(sealAction, id)).status).toBe(302)
  expect(await database().pending.count()).toBe(0)
  expect((await send(publishAction, id)).headers.get('Location')).toBe(`/waves/${id}/publish`)
  expect((await read(publishLoader, id)).body).toMatchObject({ release: 1 })
  expect((await read(waveLoader, id)).body).toMatchObject({ step: 'open-quotes', release: 1 })
  for (const action of [closeAction, sealAction, publishAction]) expect((await send(action, id)).status).toBe(422)
  const { lines } = (await read(auditLoader, id)).body as { lines: readonly { act: string; actor: string; subject: string }[] }
  expect(lines.map(({ act, actor, subject }) => [act, actor, subject])).toEqual([
    ['close', 'Morag', 'Spring'],
    ['publish', 'Morag', 'Spring'],
    ['seal', 'Morag', 'Spring'],
  ])
})

describe('nothing happens', () => {
  test.each([
    ['open', closeAction],
    ['closed', sealAction],
  ] as const)('to an %s wave without the tick', async (state, action) => {
    const { id } = await makeWave({ ...days, state })
    expect(await send(action, id, {})).toMatchObject({ status: 422, body: { problems: [{ text: 'Tick the box to confirm' }] } })
    expect(await stateOf(id)).toBe(state)
  })

  test('to a wave that is closed before its paper-in day', async () => {
    setToday('2026-04-09')
    const { id } = await makeWave(days)
    expect((await read(closeLoader, id)).body).toMatchObject({ mayClose: false })
    expect(await send(closeAction, id)).toMatchObject({
      status: 422,
      body: { problems: [{ text: 'Typed sheets may come in until 10 April 2026. The wave can be closed from that day on' }] },
    })
    expect(await stateOf(id)).toBe('open')
  })

  test('to a wave that is sealed before it is closed, or published before it is sealed', async () => {
    const { id } = await makeWave(days)
    expect(await send(sealAction, id)).toMatchObject({ status: 422, body: { problems: [{ text: 'Close this wave first' }] } })
    expect(await send(publishAction, id)).toMatchObject({ status: 422, body: { problems: [{ text: 'Seal this wave first' }] } })
    expect(await stateOf(id)).toBe('open')
  })
})
