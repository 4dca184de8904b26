import { beforeEach, describe, expect, test, vi } from 'vitest'
import { database } from '~/data/database.server'
import { migrationTarget } from '~/data/migrate.server'
import { newSecret } from '~/data/new-secret.server'
import { lockDraft, resumeKeys } from '~/data/resume-keys.server'
import { formatLocked } from '~/domain/response/locked-draft'
import { resumePolicy } from '~/domain/response/resume-policy'
import { action } from '~/routes/_respond.s.$collector'
import { action as laterAction, loader as laterLoader } from '~/routes/_respond.s.$collector_.later'
import { keysOf, lock, newResumeCode, unlock } from '~/ui/respond/script/resume-crypto'
import { closeWave } from '~/usecases/close-wave.server'
import { destroyExpired } from '~/usecases/destroy-expired.server'
import { wholeDatabase } from '../support/answering'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { makeWave } from '../support/make-wave'
import { oldTicket } from '../support/old-ticket'
import { type FormFields, postRequest } from '../support/request'
import { setToday } from '../support/today'

beforeEach(async () => {
  await freshDatabase()
  setToday('2026-03-15')
})

interface Draft {
  readonly secret: string
  readonly code: string
  readonly ratings: Readonly<Record<string, string>>
  readonly good: Readonly<Record<string, string>>
  readonly resume: readonly string[]
}
interface KeptPage {
  readonly code: string
  readonly address: string
  readonly draft: Draft
}
interface FormPage {
  readonly turn: { readonly stage: string; readonly problems: ReadonlyArray<{ readonly item: string; readonly key: string }> }
  readonly draft: Draft
  readonly place?: string | null
  readonly typed?: string
}

/** A browser without a script at a collector of an open wave. */
async function browserAt(kind: 'open-link' | 'codes' = 'open-link') {
  const wave = await makeWave({ kind, codes: kind === 'codes' ? 3 : 0 })
  const collector = wave.collectors['recovery'] ?? ''
  let from = '192.0.2.1'
  const post = (fields: FormFields) => {
    const request = postRequest(`/s/${collector}`, fields)
    request.headers.set('x-client-address', from)
    return callRoute(action, request, { collector })
  }
  const ask = (fields: FormFields) => {
    const request = postRequest(`/s/${collector}/later`, fields)
    request.headers.set('x-client-address', from)
    return callRoute(laterAction, request, { collector })
  }
  const secret = newSecret()
  return {
    wave,
    collector,
    secret,
    codes: wave.codes['recovery'] ?? [],
    form: { secret, ticket: oldTicket(collector, secret), PS02: '4', 'PS03-good': 'Ceòl.' },
    post,
    ask,
    comeFrom: (address: string) => {
      from = address
    },
    later: async (fields: FormFields) => {
      const answer = await post({ ...fields, intent: 'later' })
      return { ...answer, body: answer.body as KeptPage }
    },
    bringBack: async (back: string) => {
      const answer = await post({ intent: 'resume', back })
      return { ...answer, body: answer.body as FormPage }
    },
  }
}

function keptDrafts(): Promise<number> {
  return database().resumeDraft.count()
}

describe('without a script', () => {
  test('a draft is kept under a code that is shown once, and comes back whole with it', async () => {
    const { form, later, bringBack, collector } = await browserAt()
    const kept = await later(form)
    expect(kept.status).toBe(200)
    expect(kept.body.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/)
    expect(kept.body.address).toBe(`http://localhost:3000/s/${collector}`)
    const back = await bringBack(kept.body.code)
    expect(back.status).toBe(200)
    expect(back.body.turn).toEqual({ stage: 'form', problems: [] })
    expect(back.body.draft).toMatchObject({ secret: form.secret, resume: kept.body.draft.resume })
    expect(back.body.draft.ratings['PS02']).toBe('4')
    expect(back.body.draft.good['PS03']).toBe('Ceòl.')
    expect(back.body.place).toBe('PS04')
  })

  test('the code may be typed in small letters, with spaces, and with O for 0', async () => {
    const { form, later, bringBack } = await browserAt()
    const { code } = (await later(form)).body
    const typed = ` ${code.slice(0, 5).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')}  ${code.slice(5).toLowerCase()} `
    expect((await bringBack(typed)).status).toBe(200)
  })

  test('a code that is wrong brings nothing, and says the same as one that worked before', async () => {
    const { form, later, bringBack, post } = await browserAt()
    const { code, draft } = (await later(form)).body
    const never = await bringBack('ABCDE-FGHJK')
    expect(never).toMatchObject({ status: 422, body: { turn: { problems: [{ item: 'back', key: 'backWrong' }] }, typed: 'ABCDE-FGHJK' } })
    await post({ ...form, intent: 'send', resume: [...draft.resume] })
    const before = await bringBack(code)
    expect(before.body.turn).toEqual(never.body.turn)
    expect(before.status).toBe(never.status)
    for (const typed of ['', 'ABCDE', 'ABCDE-FGHJKM', 'U0000-00000'])
      expect(await bringBack(typed)).toMatchObject({ status: 422, body: { turn: { problems: [{ key: 'backWrong' }] } } })
  })

  test('a code brings back nothing at another collector', async () => {
    const [one, other] = [await browserAt(), await browserAt()]
    const { code } = (await one.later(one.form)).body
    expect((await other.bringBack(code)).status).toBe(422)
  })

  test('the one-time code that somebody typed waits with the draft and is not spent', async () => {
    const { form, later, bringBack, codes, post } = await browserAt('codes')
    const { code } = (await later({ ...form, code: codes[0] ?? '' })).body
    const { draft } = (await bringBack(code)).body
    expect(draft.code).toBe(codes[0])
    expect((await bringBack(codes[0] ?? '')).status).toBe(422)
    expect(await database().accessCode.count()).toBe(3)
    expect(await post({ ...form, code: draft.code, resume: [...draft.resume], intent: 'send' })).toMatchObject({ status: 200 })
    expect(await database().accessCode.count()).toBe(2)
    expect(await keptDrafts()).toBe(0)
  })

  test('only the five newest codes of a draft work', async () => {
    const { form, later, bringBack } = await browserAt()
    const codes: string[] = []
    let resume: readonly string[] = []
    for (let time = 0; time < 6; time += 1) {
      const { body } = await later({ ...form, resume: [...resume] })
      codes.push(body.code)
      resume = body.draft.resume
    }
    expect(resume).toHaveLength(5)
    expect(await keptDrafts()).toBe(5)
    expect((await bringBack(codes[0] ?? '')).status).toBe(422)
    for (const code of codes.slice(1)) expect((await bringBack(code)).status).toBe(200)
  })

  test('a draft beyond reason is not kept, and the form comes back with everything', async () => {
    const { form, later } = await browserAt()
    const long = 'ਅ'.repeat(100_000)
    const answer = await later({ ...form, 'PS04-good': long })
    expect(answer).toMatchObject({ status: 413, body: { turn: { problems: [{ item: 'later', key: 'laterLong' }] } } })
    expect(answer.body.draft.good['PS04']).toBe(long)
    expect(await keptDrafts()).toBe(0)
  })
})

describe('what is kept', () => {
  test('stands in the database as nothing that anybody without the code can read or count by', async () => {
    const { form, later, secret } = await browserAt()
    const { code, draft } = (await later({ ...form, 'PS03-good': 'Only I know this.' })).body
    const everything = await wholeDatabase()
    for (const inside of [code, secret, 'Only I know', draft.resume[0] ?? code]) expect(everything).not.toContain(inside)
    const rows = await database().resumeDraft.findMany()
    expect(rows.map(({ lookupHmac }) => lookupHmac)).toEqual([expect.stringMatching(/^[\w-]{43}$/)])
    const short = await later({ ...form, 'PS03-good': '' })
    expect(short.status).toBe(200)
    const lengths = (await database().resumeDraft.findMany()).map(({ ciphertext }) => ciphertext.length)
    expect(new Set(lengths).size).toBe(1)
  })

  test('goes when the answers are sent, with every code of the draft', async () => {
    const { form, later, post, bringBack } = await browserAt()
    const first = (await later(form)).body
    const second = (await later({ ...form, resume: [...first.draft.resume] })).body
    expect(await keptDrafts()).toBe(2)
    expect((await post({ ...form, resume: [...second.draft.resume], intent: 'send' })).status).toBe(200)
    expect(await keptDrafts()).toBe(0)
    for (const { code } of [first, second]) expect((await bringBack(code)).status).toBe(422)
  })

  test('stays when the answers were not taken', async () => {
    const { form, later, post } = await browserAt()
    const { draft } = (await later(form)).body
    expect((await post({ ...form, PS02: '9', resume: [...draft.resume], intent: 'send' })).status).toBe(422)
    expect(await keptDrafts()).toBe(1)
  })

  test('counts once, although the form that was left open is sent too; and the receipt takes it back', async () => {
    const { form, later, post, bringBack, collector } = await browserAt()
    const { code } = (await later(form)).body
    const { draft } = (await bringBack(code)).body
    const resumed = { secret: draft.secret, ticket: form.ticket, PS02: '4', PS04: '6', resume: [...draft.resume], intent: 'send' }
    expect(await post(resumed)).toMatchObject({ body: { turn: { counted: 'counted now' } } })
    expect(await post({ ...form, intent: 'send' })).toMatchObject({ body: { turn: { counted: 'counted before' } } })
    expect(await database().pending.count({ where: { collectorId: collector } })).toBe(1)
  })

  test('goes when a form is sent that was counted before', async () => {
    const { form, later, post } = await browserAt()
    await post({ ...form, intent: 'send' })
    const { draft } = (await later(form)).body
    expect(await keptDrafts()).toBe(1)
    expect(await post({ ...form, resume: [...draft.resume], intent: 'send' })).toMatchObject({
      body: { turn: { counted: 'counted before' } },
    })
    expect(await keptDrafts()).toBe(0)
  })

  test('does not go because somebody names another lookup', async () => {
    const { form, later, post } = await browserAt()
    await later(form)
    expect((await post({ ...form, resume: ['A'.repeat(43)], intent: 'send' })).status).toBe(200)
    expect(await keptDrafts()).toBe(1)
  })

  test('goes with its wave: after the last day of answering, and at closing at the latest', async () => {
    const { form, later, bringBack } = await browserAt()
    const { code } = (await later(form)).body
    setToday('2026-03-31')
    await destroyExpired()
    expect(await keptDrafts()).toBe(1)
    setToday('2026-04-01')
    expect(await bringBack(code)).toMatchObject({ status: 410, body: null })
    await destroyExpired()
    expect(await keptDrafts()).toBe(0)
    expect(await database().waveKey.count()).toBe(0)
  })

  test('goes when the wave is closed', async () => {
    const { form, later, wave } = await browserAt()
    await later(form)
    setToday('2026-03-31')
    expect((await closeWave({ waveId: wave.id, partnershipId: 'clackmannanshire', actor: 'A coordinator' })).ok).toBe(true)
    expect(await keptDrafts()).toBe(0)
    expect((await later(form)).status).toBe(410)
    expect(await keptDrafts()).toBe(0)
  })
})

describe('a phone with a script', () => {
  const fields = [
    ['PS02', '4'],
    ['PS03-good', 'Ceòl.'],
  ] as const

  async function phoneAt() {
    const browser = await browserAt()
    const code = newResumeCode()
    const keys = await keysOf(code, browser.collector)
    if (keys === null) throw new Error('A new code was taken for none')
    const locked = (await lock(keys, [['secret', browser.secret], ...fields])) ?? ''
    return { ...browser, code, keys, locked, keep: () => browser.ask({ intent: 'keep', lookup: keys.lookup, locked }) }
  }

  function said(answer: { readonly body: unknown }): { outcome: string; locked?: string } {
    return JSON.parse(answer.body as string) as { outcome: string; locked?: string }
  }

  test('keeps and finds what it has locked; no code comes to the server', async () => {
    const { keep, ask, keys, secret } = await phoneAt()
    const kept = await keep()
    expect([kept.status, said(kept)]).toEqual([200, { outcome: 'kept' }])
    expect(kept.headers.get('Cache-Control')).toBe('no-store')
    const found = await ask({ intent: 'find', lookup: keys.lookup })
    expect(found.status).toBe(200)
    expect(await unlock(keys, said(found).locked ?? '')).toEqual([['secret', secret], ...fields])
  })

  test('keeps the newest draft under the same code', async () => {
    const { keep, ask, keys } = await phoneAt()
    await keep()
    await ask({ intent: 'keep', lookup: keys.lookup, locked: (await lock(keys, [['PS02', '7']])) ?? '' })
    expect(await keptDrafts()).toBe(1)
    expect(await unlock(keys, said(await ask({ intent: 'find', lookup: keys.lookup })).locked ?? '')).toEqual([['PS02', '7']])
  })

  test('is told apart: nothing there, no lookup, no draft, too long', async () => {
    const { ask, keys, locked } = await phoneAt()
    const outcome = async (fields: FormFields) => {
      const answer = await ask(fields)
      return [answer.status, said(answer).outcome]
    }
    expect(await outcome({ intent: 'find', lookup: keys.lookup })).toEqual([404, 'nothing'])
    expect(await outcome({ intent: 'find', lookup: 'short' })).toEqual([400, 'broken'])
    expect(await outcome({ intent: 'keep', lookup: keys.lookup, locked: locked.slice(4) })).toEqual([400, 'broken'])
    setToday('2026-04-01')
    expect(await outcome({ intent: 'find', lookup: keys.lookup })).toEqual([410, 'closed'])
    const unknown = await callRoute(laterAction, postRequest('/s/nowhere/later', { intent: 'find' }), { collector: 'nowhere' })
    expect(unknown.status).toBe(404)
    expect(laterLoader().status).toBe(405)
  })

  test('may be left for a browser without a script: the server sees the code for that moment', async () => {
    const { keep, bringBack, code } = await phoneAt()
    await keep()
    const { status, body } = await bringBack(code)
    expect(status).toBe(200)
    expect(body.draft.ratings['PS02']).toBe('4')
  })

  test('finds nothing under its own lookup for a code of the server, and then sends the code like a form', async () => {
    const { form, later, ask, collector, bringBack } = await phoneAt()
    const { code } = (await later(form)).body
    const keys = await keysOf(code, collector)
    expect((await ask({ intent: 'find', lookup: keys?.lookup ?? '' })).status).toBe(404)
    expect((await bringBack(code)).status).toBe(200)
  })

  test('locks as the server does under the same keys', async () => {
    const { keys, code, collector } = await phoneAt()
    const theirs = await resumeKeys(code, collector, 'phone')
    expect(theirs.lookup).toBe(keys.lookup)
    expect(await unlock(keys, lockDraft(theirs, fields) ?? '')).toEqual(fields)
    expect((await resumeKeys(code, collector, 'server')).lookup).not.toBe(keys.lookup)
  })
})

describe('nobody fills the disk or guesses', () => {
  const lookup = (at: number) => `${String(at).padStart(42, 'A')}A`
  const ofBlocks = (blocks: number) => formatLocked({ iv: new Uint8Array(12), locked: new Uint8Array(blocks * resumePolicy.block + 16) })

  test('an address has a share of blocks, and another address is not slowed down', async () => {
    const { ask, comeFrom, later, form } = await browserAt()
    comeFrom('192.0.2.77')
    let kept = 0
    for (const blocks of [resumePolicy.mostBlocks, 8, 1]) {
      while ((await ask({ intent: 'keep', lookup: lookup(kept), locked: ofBlocks(blocks) })).status === 200) kept += 1
    }
    expect(kept).toBeGreaterThan(5)
    expect(await keptDrafts()).toBe(kept)
    const refused = await later(form)
    if (refused.status === 200) expect(await later(form)).toMatchObject({ status: 429 })
    else expect(refused).toMatchObject({ status: 429, body: { turn: { problems: [{ item: 'later', key: 'laterBusy' }] } } })
    comeFrom('192.0.2.78')
    expect((await later(form)).status).toBe(200)
  })

  test('a library of 150 people who all come back later meets no limit', async () => {
    const { ask, comeFrom } = await browserAt()
    comeFrom('192.0.2.79')
    for (let at = 0; at < 150; at += 1) expect((await ask({ intent: 'keep', lookup: lookup(at), locked: ofBlocks(2) })).status).toBe(200)
  })

  test('after many wrong codes every further refusal is late, and a right one is not', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const { form, later, bringBack, comeFrom, ask } = await browserAt()
    const { code } = (await later(form)).body
    comeFrom('192.0.2.80')
    for (let at = 0; at < 120; at += 1) await ask({ intent: 'find', lookup: 'A'.repeat(43) })
    const before = performance.now()
    expect((await bringBack('ABCDE-FGHJK')).status).toBe(429)
    expect(performance.now() - before).toBeGreaterThan(1800)
    expect((await bringBack(code)).status).toBe(200)
    vi.useRealTimers()
  })
})

test.runIf(migrationTarget().engine === 'postgresql')('drafts are among what closing takes off the disk', async () => {
  const { form, later, wave } = await browserAt()
  await later(form)
  setToday('2026-03-31')
  await closeWave({ waveId: wave.id, partnershipId: 'clackmannanshire', actor: 'A coordinator' })
  const [row] = await database().$queryRawUnsafe<{ size: bigint }[]>(`SELECT pg_relation_size('"ResumeDraft"') AS size`)
  expect(Number(row?.size)).toBe(0)
})
