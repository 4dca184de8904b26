import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { action as figureAction, loader as figureLoader } from '~/routes/_coordinate.figures.$indicator'
import { action as evidenceAction, loader as evidenceLoader } from '~/routes/_coordinate.figures.$indicator_.evidence'
import { action as importAction } from '~/routes/_coordinate.figures.import'
import { loader as templateLoader } from '~/routes/_coordinate.figures.template[.]csv'
import { loader as wordLoader } from '~/routes/_public.frameworks.$file[.]docx'
import { loader as frameworkLoader } from '~/routes/_public.frameworks.$framework'
import { loader as indicatorLoader } from '~/routes/_public.indicators.$indicator'
import { exact, hidden } from '../fixtures/invented-content'
import { insertRelease } from '../fixtures/insert-release'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { wordsOfWord } from '../support/read-zip'
import { type FormFields, getRequest, postRequest } from '../support/request'
import { type SignedInAs, signInAs } from '../support/sign-in-as'

const survey = 'clackmannanshire-2018-05'
const entered = 'clackmannanshire-2018-25'
const narrative = 'clackmannanshire-2018-14'

let coordinator: SignedInAs

beforeEach(async () => {
  await freshDatabase()
  await database().indicator.update({ where: { id: narrative }, data: { source: 'narrative' } })
  coordinator = await signInAs('coordinator')
})

const post = (indicator: string, fields: FormFields) =>
  callRoute(figureAction, postRequest(`/figures/${indicator}`, fields, coordinator.cookie), { indicator })
const report = (indicator: string, fields: FormFields) =>
  callRoute(evidenceAction, postRequest(`/figures/${indicator}/evidence`, fields, coordinator.cookie), { indicator })
const seen = (indicator: string) => indicatorLoader({ request: getRequest(`/indicators/${indicator}`), params: { indicator }, context: {} })
const wordsOfFramework = async (framework: string) => {
  const file = await wordLoader({ request: getRequest(`/frameworks/${framework}.docx`), params: { file: framework }, context: {} })
  return wordsOfWord(new Uint8Array(await file.arrayBuffer()))
}
const file = (text: string) => new File([text], 'figures.csv', { type: 'text/csv' })
const importing = (fields: FormFields) => callRoute(importAction, postRequest('/figures/import', fields, coordinator.cookie))

describe('a figure with what it was worked out from', () => {
  const figure = { period: '2019/20', printed: '40%', counts: 'share', numerator: '20', denominator: '50', sourceNote: 'Invented report' }

  test('is kept with source, author and day', async () => {
    expect((await post(entered, figure)).status).toBe(302)
    const { body } = await callRoute(figureLoader, getRequest(`/figures/${entered}`, coordinator.cookie), { indicator: entered })
    expect(body).toMatchObject({ entered: [{ printed: '40%', numerator: 20, denominator: 50, author: 'A coordinator' }] })
  })

  test('is withheld as a whole when its rest is small', async () => {
    await post(entered, { ...figure, printed: '90%', numerator: '45' })
    expect(await database().enteredFigure.findMany()).toMatchObject([{ printed: '[c]', value: null, numerator: null, denominator: null }])
    expect((await seen(entered)).periods).toMatchObject([{ period: '2019/20', actual: '[c]', status: 'not-enough-answers' }])
  })
})

describe('a reason for a period without a figure', () => {
  test('is shown to everybody, replaced, and taken back', async () => {
    await post(survey, { act: 'give-reason', missingPeriod: '21/22', reason: 'The café was shut.' })
    await post(survey, { act: 'give-reason', missingPeriod: '2021/22', reason: 'The café was shut all year.' })
    expect((await seen(survey)).periods).toMatchObject([{ period: '2021/22', status: 'no-figure', reason: 'The café was shut all year.' }])
    await post(survey, { act: 'take-back-reason', missingPeriod: '2021/22' })
    expect((await seen(survey)).periods).toEqual([])
    expect((await database().auditEntry.findMany()).map(({ act }) => act).toSorted()).toEqual([
      'give-reason',
      'give-reason',
      'take-back-reason',
    ])
  })

  test('is refused without words, and what was typed stays', async () => {
    expect(await post(survey, { act: 'give-reason', missingPeriod: '21/22', reason: '' })).toMatchObject({
      status: 422,
      body: { reason: { missingPeriod: '21/22' }, problems: [{ item: 'reason' }] },
    })
  })

  test('cannot be given for an indicator of nobody here', async () => {
    const other = 'west-dunbartonshire-2017-indicator-01'
    expect(await post(other, { act: 'give-reason', missingPeriod: '21/22', reason: 'None.' })).toMatchObject({ status: 422 })
    expect((await callRoute(figureLoader, getRequest('/figures/x', coordinator.cookie), { indicator: other })).status).toBe(404)
    expect(await database().missingFigure.count()).toBe(0)
  })
})

describe('what is reported in words', () => {
  const typed = {
    period: '25/26',
    text: 'People feel heard. Ring 01632 960123.',
    links: 'release 1\nhttps://www.gov.scot/ | National report',
  }

  test('is shown with its links, on the page of the indicator and in its framework, without what identifies by its form', async () => {
    await insertRelease(1, { groups: {} })
    expect((await report(narrative, typed)).status).toBe(302)
    const shown = [
      { period: '2025/26', text: 'People feel heard. Ring [phone].', links: [{ label: 'Release 1' }, { label: 'National report' }] },
    ]
    expect((await seen(narrative)).evidence).toMatchObject(shown)
    const framework = 'clackmannanshire-2018'
    const page = await frameworkLoader({ request: getRequest(`/frameworks/${framework}`), params: { framework }, context: {} })
    expect(page.performance.evidence[narrative]).toMatchObject(shown)
    const words = await wordsOfFramework(framework)
    for (const line of ['2025/26: People feel heard. Ring [phone].', 'Release 1: http://localhost:3000/releases/1'])
      expect(words).toContain(line)
  })

  test('is refused where a link leads to nothing that is published here', async () => {
    await insertRelease(1, { groups: {}, themes: ['PS08'] })
    const links = 'release 1\nrelease 2\ntheme 1 PS08\ntheme 1 PS02\nstatement 1\nquote 1 abc\ncontribution 1 abc\nstory abc'
    const answer = await report(narrative, { ...typed, links })
    expect(answer).toMatchObject({ status: 422, body: { typed: { text: typed.text } } })
    expect((answer.body as { problems: { text: string }[] }).problems.map(({ text }) => /“(.*?)”/.exec(text)?.[1])).toEqual([
      'release 2',
      'theme 1 PS02',
      'statement 1',
      'quote 1 abc',
      'contribution 1 abc',
      'story abc',
    ])
    expect(await database().narrativeEvidence.count()).toBe(0)
  })

  test('is taken back and gone from every page', async () => {
    await report(survey, { ...typed, links: '' })
    const { body } = await callRoute(evidenceLoader, getRequest('/figures/x/evidence', coordinator.cookie), { indicator: survey })
    const [one] = (body as { evidence: { id: string }[] }).evidence
    expect((await report(survey, { takeBack: one?.id ?? '' })).status).toBe(302)
    expect((await seen(survey)).evidence).toEqual([])
  })
})

describe('figures from a file', () => {
  const header = 'indicator,period,value,counts,numerator,denominator,source,public_source'
  const good = `${header}\r\n15,2019/20,212,other,,,Invented report,\r\n${entered},2019/20,7,people,,,Invented report,\r\n`

  test.each([
    ['chosen', { file: file(good) }],
    ['pasted', { pasted: good }],
  ])('are checked first when %s, and nothing is stored', async (_, fields) => {
    expect(await importing({ ...fields, step: 'check' })).toMatchObject({
      status: 200,
      body: {
        problems: [],
        checked: {
          figures: [
            { line: 2, figure: { printed: '212' } },
            { line: 3, figure: { printed: '[c]' } },
          ],
        },
      },
    })
    expect(await database().enteredFigure.count()).toBe(0)
  })

  test('are entered all together once confirmed, the small number nowhere', async () => {
    expect((await importing({ pasted: good, step: 'import' })).status).toBe(302)
    expect((await database().enteredFigure.findMany()).map(({ printed, value }) => [printed, value]).toSorted()).toEqual([
      ['212', 212],
      ['[c]', null],
    ])
    expect(await database().auditEntry.findMany()).toMatchObject([{ act: 'import-figures', subject: '2 figures' }])
  })

  test.each(['check', 'import'])('with one bad line are refused as a whole: %s', async (step) => {
    const answer = await importing({ pasted: `${good}15,soon,=1+1,other,,,Invented report,\r\n`, step })
    expect(answer).toMatchObject({
      status: 422,
      body: { checked: null, problems: [{ key: 'import-formula', values: { line: 4, column: 'value' } }] },
    })
    expect(await database().enteredFigure.count()).toBe(0)
  })

  test.each([
    ['nothing', { pasted: '' }, 'import-missing'],
    ['a workbook', { file: new File([Uint8Array.of(0x50, 0x4b, 3, 4)], 'figures.xlsx') }, 'file-encoding'],
    ['a large file', { file: file('x'.repeat(1_000_001)) }, 'file-large'],
    ['a far larger file', { file: file('x'.repeat(3_000_000)) }, 'file-large'],
  ])('%s is refused', async (_, fields: FormFields, key) => {
    expect(await importing({ ...fields, step: 'check' })).toMatchObject({ status: 422, body: { problems: [{ item: 'file', key }] } })
  })

  test('the template names what takes entered figures and nothing else', async () => {
    const { body } = await callRoute(templateLoader, getRequest('/figures/template.csv', coordinator.cookie))
    expect(body).toContain(entered)
    expect(body).not.toContain(survey)
  })
})

describe('the page of an indicator', () => {
  test('shows every period of a survey indicator with the number of its release, and its groups', async () => {
    await insertRelease(1, { groups: { recovery: { PS08: exact('3.4') }, victims: {} }, total: { PS08: exact('3.4', 25) } })
    const page = await seen(survey)
    expect(page.periods).toMatchObject([{ period: '2026/27', actual: '3.4', status: 'no-target', people: '25', release: 1 }])
    expect(page.groups.find(({ code }) => code === 'victims')?.latest.figure.status).toBe('hidden')
    expect([page.wanted, page.address]).toEqual(['higher', `http://localhost:3000/indicators/${survey}`])
  })

  test('shows the first released figure with its release, as the files do, and that the latest release of a period stands', async () => {
    await insertRelease(1, { groups: { recovery: { PS08: exact('3.4') } }, total: { PS08: exact('3.4', 25) } })
    await insertRelease(2, { groups: { recovery: { PS08: exact('3.6') } }, total: { PS08: exact('3.6', 25) } })
    const page = await seen(survey)
    expect(page.first).toEqual({ figure: exact('3.4', 25), release: 1 })
    expect(page.periods.map(({ actual, release }) => [actual, release])).toEqual([['3.6', 2]])
    expect(page.shared).toEqual(['2026/27'])
    const words = await wordsOfFramework('clackmannanshire-2018')
    expect(words).toContain('Released: 3.4, release 1')
  })

  test('leads to what people said about its theme, where a release asked about it', async () => {
    expect([(await seen(survey)).theme, (await seen(survey)).first]).toEqual([null, null])
    await insertRelease(1, { groups: { recovery: { PS08: exact('3.4') } } })
    expect((await seen(survey)).theme).toBe('PS08')
    expect((await seen(entered)).theme).toBeNull()
  })

  test('withholds an indicator over several communities when one of them is hidden', async () => {
    await database().indicator.update({ where: { id: survey }, data: { communities: '["recovery","victims"]' } })
    await insertRelease(1, { groups: { recovery: { PS08: exact('3.4') }, victims: { PS08: hidden } } })
    await insertRelease(2, { groups: { recovery: { PS08: exact('3.4', 20) }, victims: { PS08: exact('4.4', 20) } } })
    const page = await seen(survey)
    expect(page.periods).toMatchObject([{ actual: '3.8–4.0', people: '40', release: 2 }])
    expect(page.groups.map(({ code }) => code)).toEqual(['recovery', 'victims'])
  })

  test('is not there for an unknown indicator', async () => {
    await expect(seen('nothing')).rejects.toMatchObject({ status: 404 })
  })
})
