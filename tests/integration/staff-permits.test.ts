import { beforeAll, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { type Role, roles } from '~/domain/staff/role'
import { callRoute } from '../support/call-route'
import { makeWave } from '../support/make-wave'
import { getRequest, postRequest } from '../support/request'
import { signInAs } from '../support/sign-in-as'

type Handler = Parameters<typeof callRoute>[0]
interface RouteModule {
  readonly loader?: Handler
  readonly action?: Handler
}

const routes = Object.entries(import.meta.glob<RouteModule>('../../app/routes/{_coordinate,_facilitate,_review}.*.tsx')).map(
  ([file, load]) => [file.replace('../../app/routes/', ''), load] as const,
)
const cookies: Partial<Record<Role, string>> = {}
const params: Record<string, string> = { community: 'recovery', workshop: 'nowhere' }

beforeAll(async () => {
  for (const role of roles) cookies[role] = (await signInAs(role)).cookie
  const wave = await makeWave({ kind: 'codes' })
  Object.assign(params, { wave: wave.id, collector: wave.collectors['recovery'] ?? '' })
})

function refusedRoles(file: string): readonly Role[] {
  // A plain coordinator is no reviewer: whoever also reviews is in review-permits.test.ts.
  if (file.startsWith('_review.')) return ['coordinator', 'facilitator', 'viewer']
  return file.startsWith('_coordinate.') ? ['facilitator', 'reviewer', 'viewer'] : ['reviewer', 'viewer']
}

function ownerOf(file: string): Role {
  if (file.startsWith('_review.')) return 'reviewer'
  return file.startsWith('_coordinate.') ? 'coordinator' : 'facilitator'
}

function handlersOf(route: RouteModule): readonly (readonly [Handler, (cookie?: string) => Request])[] {
  const get = (cookie?: string) => getRequest('/a-staff-page?part=2', cookie)
  const post = (cookie?: string) => postRequest('/a-staff-page?part=2', { confirmed: 'yes', role: 'coordinator', act: 'invite' }, cookie)
  return [...(route.loader ? [[route.loader, get] as const] : []), ...(route.action ? [[route.action, post] as const] : [])]
}

test('there are staff pages to walk', () => {
  expect(routes.filter(([file]) => file.startsWith('_coordinate.')).length).toBeGreaterThan(10)
  expect(routes.filter(([file]) => file.startsWith('_facilitate.')).length).toBeGreaterThan(3)
  expect(routes.filter(([file]) => file.startsWith('_review.')).length).toBeGreaterThan(1)
})

describe.each(routes)('%s', (file, load) => {
  test('asks whoever is not signed in to sign in, reading and writing', async () => {
    const handlers = handlersOf(await load())
    expect(handlers.length).toBeGreaterThan(0)
    for (const [handler, request] of handlers) {
      const answer = await callRoute(handler, request(), params)
      expect([answer.status, answer.headers.get('Location')]).toEqual([302, '/sign-in?next=%2Fa-staff-page%3Fpart%3D2'])
    }
  })

  test.each(refusedRoles(file))('refuses a %s with 403, reading and writing', async (role) => {
    for (const [handler, request] of handlersOf(await load())) {
      expect((await callRoute(handler, request(cookies[role]), params)).status).toBe(403)
    }
  })

  test('refuses a form of another site', async () => {
    const { action } = await load()
    if (action === undefined) return
    const request = postRequest('/a-staff-page', {}, cookies[ownerOf(file)])
    request.headers.set('Origin', 'https://elsewhere.example')
    expect((await callRoute(action, request, params)).status).toBe(403)
  })
})

test('nothing was changed by any of these requests', async () => {
  expect(await database().invitation.count()).toBe(0)
  expect(await database().auditEntry.count()).toBe(0)
  expect((await database().wave.findMany()).map(({ state }) => state)).toEqual(['open'])
})
