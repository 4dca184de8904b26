import { beforeEach, describe, expect, test, vi } from 'vitest'
import { lockDraft, resumeKeys } from '~/data/resume-keys.server'
import { formatLocked } from '~/domain/response/locked-draft'
import { resumePolicy } from '~/domain/response/resume-policy'
import { action as laterAction, loader as laterLoader } from '~/routes/_respond.s.$collector_.later'
import { keysOf, lock, newResumeCode, unlock } from '~/ui/respond/script/resume-crypto'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { type FormFields, postRequest } from '../support/request'
import { setToday } from '../support/today'
import { browserAt, keptDrafts } from '../support/later-browser'

beforeEach(async () => {
  await freshDatabase()
  setToday('2026-03-15')
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
