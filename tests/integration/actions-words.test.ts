import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { loader as printLoader } from '~/routes/_facilitate.notices.print'
import { headers as communityHeaders } from '~/routes/_public.($partnership).you-said.communities.$community'
import { headers as releaseHeaders } from '~/routes/_public.($partnership).you-said.releases.$number'
import { openQuotes } from '~/usecases/open-quotes.server'
import { takeDownQuote } from '~/usecases/take-down-quote.server'
import { insertReviewed } from '../fixtures/insert-reviewed'
import { insertAction } from '../fixtures/insert-action'
import { actionSteps, communityPage, wavePage } from '../support/action-steps'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { makeReleasedCaseStudy } from '../support/make-case-study'
import { getRequest } from '../support/request'
import { makePublishedWave } from '../support/sealed-wave'
import { signInAs } from '../support/sign-in-as'

let cookie = ''
const steps = actionSteps(() => cookie)
const words = 'The evening bus was taken away.'

/** A published wave of groups of these sizes with its quotes open. */
async function openWave(sizes: Readonly<Record<string, number>>): Promise<string> {
  const { id } = await makePublishedWave({ sizes })
  await openQuotes({ waveId: id, partnershipId: 'clackmannanshire', actor: 'Morag' })
  return id
}

const onWavePage = async () => {
  const { themes } = (await wavePage('1')).done
  return themes.flatMap(({ actions }) => actions.flatMap((action) => action.words.map(({ text, group }) => ({ text, group }))))
}
const onCommunityPage = async (code = 'recovery') => (await communityPage(code)).flatMap((action) => action.words.map(({ text }) => text))

beforeEach(async () => {
  await freshDatabase()
  cookie = (await signInAs('coordinator', 'Ailsa')).cookie
})

describe('a quote that an action answers', () => {
  test('of a community with fewer than 30 stands by itself, and beside no community', async () => {
    const wave = await openWave({ recovery: 31, prison: 14 })
    const id = await insertReviewed(wave, { text: words, community: 'prison' })
    const sources = ['theme/1/PS08', `quote/1/${id}`]
    const refused = await steps.save({ sources, communities: ['prison'] })
    expect([refused.status, refused.body]).toMatchObject([422, { problems: [{ item: 'communities' }] }])
    await steps.publish({ sources })
    expect(await onWavePage()).toEqual([{ text: words, group: null }])
    // Not even where rows say so: it is decided when the page is read.
    await database().actionSource.deleteMany()
    await insertAction({ sources, communities: ['prison'], isPublished: true })
    expect(await onWavePage()).toEqual([])
    expect(await onCommunityPage('prison')).toEqual([])
  })

  test('of a community of 30 or more, which quotes may name, stands on its page', async () => {
    const wave = await openWave({ recovery: 31 })
    const id = await insertReviewed(wave, { text: words, community: 'recovery' })
    await steps.publish({ sources: ['theme/1/PS08', `quote/1/${id}`], communities: ['recovery', 'victims'] })
    expect(await onCommunityPage()).toEqual([words])
    expect(await onCommunityPage('victims')).toEqual([])
    expect(await onWavePage()).toEqual([{ text: words, group: 'Forth Valley Recovery Community' }])
  })

  test('goes from every page the moment it is taken down, and cannot be chosen again', async () => {
    const wave = await openWave({ recovery: 31 })
    const id = await insertReviewed(wave, { text: words, community: 'recovery' })
    const source = `quote/1/${id}`
    const action = await steps.publish({ sources: ['theme/1/PS08', source], communities: ['recovery'] })
    await takeDownQuote(id)
    expect([await onWavePage(), await onCommunityPage()]).toEqual([[], []])
    const offered = (await steps.open(action)).body as { choices: { words: unknown[] } }
    expect(offered.choices.words).toEqual([])
    expect(await steps.save({ sources: ['theme/1/PS08', source] })).toMatchObject({
      status: 422,
      body: { problems: [{ item: 'sources' }] },
    })
  })

  test('is offered where its theme is answered', async () => {
    const wave = await openWave({ recovery: 31 })
    await insertReviewed(wave, { text: words, theme: 'PS08' })
    const offeredFor = async (theme: string) => {
      const { body } = await steps.open('new', `?release=1&theme=${theme}`)
      return (body as { choices: { words: { text: string }[] } }).choices.words.map(({ text }) => text)
    }
    expect([await offeredFor('PS08'), await offeredFor('PS12')]).toEqual([[words], []])
  })
})

test('a story stands beside no community', async () => {
  await openWave({ recovery: 31 })
  const writer = await signInAs('facilitator')
  const [one, two] = [await signInAs('reviewer', 'one'), await signInAs('reviewer', 'two')]
  const study = await makeReleasedCaseStudy('clackmannanshire', writer.staffId, [one.staffId, two.staffId])
  const sources = ['theme/1/PS08', `story/${study}`]
  expect((await steps.save({ sources, communities: ['recovery'] })).status).toBe(422)
  await steps.publish({ sources })
  expect(await onWavePage()).toMatchObject([{ group: null }])
})

test('pages with words are kept by no cache', () => {
  expect([releaseHeaders(), communityHeaders()]).toEqual([{ 'Cache-Control': 'no-store' }, { 'Cache-Control': 'no-store' }])
})

describe('a notice', () => {
  const print = async (about: string, own = cookie) => callRoute(printLoader, getRequest(`/notices/print?about=${about}`, own))

  test('tells a facilitator what was done, in the partnership’s words alone, and where the rest stands', async () => {
    const wave = await openWave({ recovery: 31 })
    const id = await insertReviewed(wave, { text: words, community: 'recovery' })
    await steps.publish({ sources: ['theme/1/PS08', `quote/1/${id}`], communities: ['recovery'], state: 'done' })
    await steps.publish({ title: 'Lights', communities: ['recovery'] })
    const { cookie: facilitator } = await signInAs('facilitator', 'Morag')
    const community = await print('community/recovery', facilitator)
    expect(community.body).toMatchObject({
      about: 'Forth Valley Recovery Community',
      address: 'http://localhost:3000/you-said/communities/recovery',
      sheet: { told: [{ title: 'An evening bus' }], next: [{ title: 'Lights' }], left: 0 },
    })
    const release = await print('release/1', facilitator)
    expect(release.body).toMatchObject({ sheet: { told: [{ title: 'An evening bus' }], next: [] } })
    expect(JSON.stringify([community.body, release.body])).not.toContain(words)
  })

  test.each(['', 'release/9', 'community/nobody', 'wave/1'])('there is none about “%s”', async (about) => {
    expect((await print(about)).status).toBe(404)
  })
})
