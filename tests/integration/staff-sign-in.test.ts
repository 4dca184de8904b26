import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { findSignedIn } from '~/data/sessions.server'
import { rereadEnvironment } from '~/http/env.server'
import { sessionCookie } from '~/http/session.server'
import { action as signOutAction } from '~/routes/_staff.sign-out'
import { action as signInAction, loader as signInLoader } from '~/routes/_staff.sign-in'
import { action as joinAction, loader as joinLoader } from '~/routes/_staff.invitation.$token'
import { loader as wavesLoader } from '~/routes/_coordinate.waves._index'
import { inviteFirstCoordinator } from '~/usecases/invite-first-coordinator.server'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { getRequest, postRequest } from '../support/request'
import { signInAs } from '../support/sign-in-as'

const password = 'heather loch peat'
const wrong = 'The sign-in name or the password is not right'

beforeEach(freshDatabase)

async function join(signInName = 'morag'): Promise<string> {
  const path = (await inviteFirstCoordinator()) ?? ''
  const request = postRequest(path, { name: 'Morag Bain', signInName, password })
  const answer = await callRoute(joinAction, request, { token: path.split('/')[2] ?? '' })
  return answer.headers.get('Set-Cookie') ?? ''
}

function signIn(signInName: string, typed: string, address = '/sign-in') {
  return callRoute(signInAction, postRequest(address, { signInName, password: typed }))
}

describe('the session', () => {
  test('is a cookie that scripts and other sites do not get, and of which only a hash is kept', async () => {
    const cookie = await join()
    expect(cookie).toContain('HttpOnly')
    expect(cookie).toContain('SameSite=Lax')
    expect(cookie).toContain('Path=/')
    expect(cookie).toContain('Max-Age=43200')
    const secret = String(JSON.parse(Buffer.from(decodeURIComponent(cookie.split(/[=;]/)[1] ?? ''), 'base64').toString('utf8')))
    expect(await findSignedIn(secret)).toMatchObject({ name: 'Morag Bain', role: 'coordinator' })
    expect(JSON.stringify(await database().staffSession.findMany())).not.toContain(secret)
  })

  test('travels over https only where the site has a https address', async () => {
    expect(await sessionCookie('x')).not.toContain('Secure')
    process.env['PUBLIC_URL'] = 'https://whatmatters.example.org'
    rereadEnvironment()
    try {
      expect(await sessionCookie('x')).toContain('Secure')
    } finally {
      delete process.env['PUBLIC_URL']
      rereadEnvironment()
    }
  })

  test('ends after its time', async () => {
    const { cookie } = await signInAs('coordinator')
    await database().staffSession.updateMany({ data: { expiresAt: new Date('2020-01-01T00:00:00Z') } })
    expect((await callRoute(wavesLoader, getRequest('/waves', cookie))).status).toBe(302)
  })

  test('ends when its owner signs out, also for a copy of the cookie', async () => {
    const { cookie } = await signInAs('coordinator')
    expect((await callRoute(wavesLoader, getRequest('/waves', cookie))).status).toBe(200)
    const answer = await callRoute(signOutAction, postRequest('/sign-out', {}, cookie))
    expect(answer.headers.get('Set-Cookie')).toContain('Max-Age=0')
    expect((await callRoute(wavesLoader, getRequest('/waves', cookie))).status).toBe(302)
  })
})

describe('signing in', () => {
  test.each<[next: string, lands: string]>([
    ['/waves/new?from=here', '/waves/new?from=here'],
    ['', '/waves'],
    ['//elsewhere.example', '/waves'],
    ['/\\elsewhere.example', '/waves'],
    ['https://elsewhere.example', '/waves'],
    ['/\t/elsewhere.example', '/waves'],
  ])('with a way back of %j leads to %s', async (next, lands) => {
    await join()
    const answer = await signIn(' Morag ', password, `/sign-in?next=${encodeURIComponent(next)}`)
    expect([answer.status, answer.headers.get('Location')]).toEqual([302, lands])
  })

  test('tells nobody whether the name or the password was wrong', async () => {
    await join()
    const answers = [await signIn('morag', 'not this one'), await signIn('nobody', 'not this one')]
    for (const answer of answers) {
      expect(answer.status).toBe(422)
      expect(answer.body).toMatchObject({ problems: [{ text: wrong }] })
    }
  })

  test('is refused to somebody who was deactivated', async () => {
    await join()
    await database().staff.updateMany({ data: { active: false } })
    expect((await signIn('morag', password)).body).toMatchObject({ problems: [{ text: wrong }] })
  })

  test('takes ten wrong guesses for a name, and then not even the right password', async () => {
    await join('guessed')
    for (let guess = 0; guess < 10; guess += 1) expect((await signIn('guessed', `guess ${guess}`)).status).toBe(422)
    expect((await signIn('Guessed ', password)).status).toBe(429)
  })

  test('says the same of a name that nobody has', async () => {
    for (let guess = 0; guess < 10; guess += 1) expect((await signIn('unknown', `guess ${guess}`)).status).toBe(422)
    expect((await signIn('unknown', 'guess')).status).toBe(429)
  })

  test('keeps what was typed, but never the password', async () => {
    const { body } = await signIn('nobody here', 'a secret word')
    expect(body).toMatchObject({ signInName: 'nobody here' })
    expect(JSON.stringify(body)).not.toContain('a secret word')
  })

  test('sends whoever is signed in to their own page', async () => {
    const lands = async (role: Parameters<typeof signInAs>[0]) => {
      const { cookie } = await signInAs(role)
      return (await callRoute(signInLoader, getRequest('/sign-in', cookie))).headers.get('Location')
    }
    expect([await lands('coordinator'), await lands('facilitator'), await lands('viewer')]).toEqual(['/waves', '/paper', '/overview'])
  })
})

describe('a one-time link', () => {
  async function firstToken(): Promise<string> {
    return ((await inviteFirstCoordinator()) ?? '').split('/')[2] ?? ''
  }
  const chosen = { name: 'Morag Bain', signInName: 'morag', password }
  const open = (token: string) => callRoute(joinLoader, getRequest(`/invitation/${token}`), { token })
  const send = (token: string, fields: Record<string, string>) =>
    callRoute(joinAction, postRequest(`/invitation/${token}`, fields), { token })

  test('works once', async () => {
    const token = await firstToken()
    expect((await open(token)).status).toBe(200)
    expect((await send(token, chosen)).headers.get('Location')).toBe('/waves')
    expect((await open(token)).status).toBe(410)
    expect((await send(token, { ...chosen, signInName: 'other' })).headers.get('Set-Cookie')).toBeNull()
    expect(await database().staff.count()).toBe(1)
  })

  test('used twice in the same moment makes one member of staff', async () => {
    const token = await firstToken()
    const answers = await Promise.all([send(token, chosen), send(token, { ...chosen, signInName: 'other' })])
    expect(answers.filter(({ headers }) => headers.has('Set-Cookie'))).toHaveLength(1)
    expect(await database().staff.count()).toBe(1)
  })

  test('survives a refusal', async () => {
    const token = await firstToken()
    expect((await send(token, { ...chosen, password: 'short' })).status).toBe(422)
    expect((await open(token)).status).toBe(200)
  })

  test('does not give away a name that somebody has', async () => {
    await signInAs('viewer')
    const taken = (await database().staff.findFirst())?.signInName ?? ''
    const token = await firstToken()
    const answer = await send(token, { ...chosen, signInName: taken.toUpperCase() })
    expect(answer).toMatchObject({ status: 422, body: { problems: [{ item: 'signInName' }] } })
    expect((await open(token)).status).toBe(200)
  })

  test('ends after its time', async () => {
    const token = await firstToken()
    await database().invitation.updateMany({ data: { expiresAt: new Date('2020-01-01T00:00:00Z') } })
    expect((await open(token)).status).toBe(410)
    await send(token, chosen)
    expect(await database().staff.count()).toBe(0)
  })

  test('is kept as a hash only, and the password as argon2id', async () => {
    const token = await firstToken()
    expect(JSON.stringify(await database().invitation.findMany())).not.toContain(token)
    await send(token, chosen)
    expect((await database().staff.findFirst())?.passwordHash).toMatch(/^\$argon2id\$/)
  })
})
