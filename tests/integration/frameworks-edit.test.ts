import { beforeEach, describe, expect, test } from 'vitest'
import { findCodingFrame, listCodeNames } from '~/data/coding-frames.server'
import { database } from '~/data/database.server'
import { findFramework } from '~/data/frameworks.server'
import { writeFrameworkFile } from '~/domain/indicator/framework-file'
import { action as actionForm } from '~/routes/_coordinate.settings.frameworks.$framework.actions.$action'
import { action as areaForm, loader as areaPage } from '~/routes/_coordinate.settings.frameworks.$framework.areas.$area'
import { loader as historyPage } from '~/routes/_coordinate.settings.frameworks.$framework.history._index'
import { action as restoreForm, loader as changePage } from '~/routes/_coordinate.settings.frameworks.$framework.history.$revision'
import { action as replaceForm } from '~/routes/_coordinate.settings.frameworks.$framework.import'
import { action as indicatorForm, loader as indicatorPage } from '~/routes/_coordinate.settings.frameworks.$framework.indicators.$indicator'
import { action as listsForm } from '~/routes/_coordinate.settings.frameworks.$framework.lists'
import { action as outcomeForm, loader as outcomePage } from '~/routes/_coordinate.settings.frameworks.$framework.outcomes.$outcome'
import { action as titleForm } from '~/routes/_coordinate.settings.frameworks.$framework.title'
import { loader as overviewPage } from '~/routes/_coordinate.settings.frameworks.$framework._index'
import { loader as listPage } from '~/routes/_coordinate.settings.frameworks._index'
import { action as importForm } from '~/routes/_coordinate.settings.frameworks.import'
import { action as beginForm } from '~/routes/_coordinate.settings.frameworks.new'
import { loader as publicPage } from '~/routes/_public.frameworks.$framework'
import { loader as filePage } from '~/routes/_public.frameworks.$file[.]json'
import { loadReferenceData } from '~/usecases/load-reference-data.server'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { type FormFields, getRequest, postRequest } from '../support/request'
import { signInAs } from '../support/sign-in-as'
import { setToday } from '../support/today'

const plan = 'clackmannanshire-2023'
const printed = 'clackmannanshire-2018'
let cookie = ''
type Handler = Parameters<typeof callRoute>[0]

beforeEach(async () => {
  await freshDatabase()
  setToday('2026-02-20')
  cookie = (await signInAs('coordinator', 'Morag')).cookie
})

const get = (page: Handler, params: Record<string, string>, path = '/') => callRoute(page, getRequest(path, cookie), params)
const post = (form: Handler, params: Record<string, string>, fields: FormFields) =>
  callRoute(form, postRequest('/', fields, cookie), params)
const heading = { title: 'The plan', owner: 'The partnership', validFrom: '2023', validTo: '2028', notes: '' }
const measure = { type: 'quantitative', measure: 'People trained', source: 'entered', 'period-1': '2024', 'printed-1': '120' }
const attach = (revision: string) =>
  post(indicatorForm, { framework: plan, indicator: 'new' }, { revision, outcome: `${plan}-local-1`, ...measure })

describe('an edit', () => {
  test('attaches an indicator to a local outcome, with its history and a line in the audit log', async () => {
    const page = await get(indicatorPage, { framework: plan, indicator: 'new' }, '/?outcome=local-1')
    expect(page.body).toMatchObject({ revision: 0, kept: { outcome: `${plan}-local-1` } })
    expect((await attach('0')).headers.get('Location')).toBe(`/settings/frameworks/${plan}?saved`)
    const framework = await findFramework(plan)
    expect(framework?.indicators).toMatchObject([
      { id: `${plan}-indicator-01`, order: 1, outcomeId: `${plan}-local-1`, targets: [{ period: '2024', printed: '120', value: 120 }] },
    ])
    const history = await get(historyPage, { framework: plan })
    expect(history.body).toMatchObject({
      revisions: [
        { sequence: 1, actor: 'Morag', day: '2026-02-20', act: 'add-indicator', subject: 'People trained' },
        { sequence: 0, act: 'as-printed' },
      ],
    })
    expect(await database().auditEntry.findMany()).toMatchObject([{ actor: 'Morag', act: 'framework-add-indicator' }])
  })

  test('stands after the next start of the product', async () => {
    await post(titleForm, { framework: plan }, { revision: '0', ...heading })
    await loadReferenceData()
    expect((await findFramework(plan))?.title).toBe('The plan')
  })

  test('is refused when another one came between, with the typed text kept, and stands when it is sent again', async () => {
    await attach('0')
    const late = await post(titleForm, { framework: plan }, { revision: '0', ...heading })
    expect(late).toMatchObject({ status: 422, body: { typed: heading, problems: [{ item: 'revision' }] } })
    expect(JSON.stringify(late.body)).toContain('Morag has changed this framework since you opened this page (People trained)')
    expect((await findFramework(plan))?.title).not.toBe('The plan')
    expect((await post(titleForm, { framework: plan }, { revision: '1', ...heading })).status).toBe(302)
    expect(await database().frameworkRevision.count()).toBe(3)
  })

  test('that is refused leaves no trace', async () => {
    const refused = await post(titleForm, { framework: plan }, { revision: '0', ...heading, title: '' })
    expect(refused).toMatchObject({ status: 422, body: { typed: { owner: 'The partnership' }, problems: [{ item: 'title' }] } })
    expect(await database().frameworkRevision.count()).toBe(0)
  })

  test('retires an indicator, which leaves the table and keeps its row', async () => {
    const { body } = await get(indicatorPage, { framework: printed, indicator: '03' })
    const { kept } = body as { kept: Record<string, FormFields[string]> & { targets: Record<string, string>[]; servesAll: boolean } }
    const targets = kept.targets.flatMap((target, index) => Object.entries(target).map(([name, text]) => [`${name}-${index + 1}`, text]))
    const { targets: _targets, servesAll: _all, ...fields } = kept
    const before = await findFramework(printed)
    const send = (isRetired: string, revision: string) =>
      post(
        indicatorForm,
        { framework: printed, indicator: '03' },
        { ...fields, ...(Object.fromEntries(targets) as FormFields), revision, isRetired },
      )
    expect((await send('yes', '0')).status).toBe(302)
    const after = await findFramework(printed)
    expect(after?.indicators[2]).toEqual({ ...before?.indicators[2], isRetired: true })
    const page = (await callRoute(publicPage, getRequest('/'), { framework: printed })).body
    expect(page).toMatchObject({ performance: { rows: { length: 24 } } })
    expect((await send('', '1')).status).toBe(302)
    expect(await findFramework(printed)).toEqual(before)
  })

  test('changes an outcome, an area, an action and the lists', async () => {
    await post(outcomeForm, { framework: plan, outcome: 'new' }, { revision: '0', kind: 'local', title: 'Fewer people', due: 'March 2027' })
    await post(
      areaForm,
      { framework: plan, area: '1' },
      { revision: '1', aim: '1', title: 'Diversion', outcomes: ['cjpf-2023-outcome-1', `${plan}-local-9`] },
    )
    await post(actionForm, { framework: plan, action: 'new' }, { revision: '2', title: 'Train', timescale: 'Year 1', responsibility: '' })
    const framework = await findFramework(plan)
    expect(framework?.outcomes.at(-1)).toMatchObject({ code: 'local-9', duePrinted: ['March 2027'] })
    expect(framework?.areas[0]?.outcomes.map(({ level, outcome }) => `${level} ${outcome.code}`)).toEqual([
      'national outcome-1',
      'local local-9',
    ])
    expect(framework?.deliveryActions).toMatchObject([{ order: 1, title: 'Train', timescalePrinted: 'Year 1' }])
  })
})

describe('codes of a plan', () => {
  test('that is retired is offered no more, and keeps its name and number', async () => {
    const wave = { partnershipId: 'clackmannanshire', instrumentId: 'place-standard-7', opensOn: '2026-02-01' }
    const framework = await findFramework(plan)
    const issues = (framework?.localIssues ?? []).map(({ order, text }) => [`issue-${order}`, text])
    const partners = framework?.partners.map(({ name }) => name).join('\n') ?? ''
    const fields = { ...(Object.fromEntries(issues) as FormFields), retired: ['2'], addedIssues: 'Loneliness', partners }
    expect((await post(listsForm, { framework: plan }, { revision: '0', ...fields })).status).toBe(302)
    await post(areaForm, { framework: plan, area: '3' }, { revision: '1', aim: '2', title: 'Workforce', outcomes: [], isRetired: 'yes' })
    const offered = (await findCodingFrame(wave)).map(({ code }) => code)
    expect(offered).not.toContain(`${plan}-local-issue-2`)
    expect(offered).not.toContain(`${plan}-area-3`)
    expect(offered).toContain(`${plan}-local-issue-8`)
    expect(await listCodeNames('clackmannanshire')).toMatchObject({
      [`${plan}-local-issue-2`]: 'Substance use',
      [`${plan}-local-issue-8`]: 'Loneliness',
      [`${plan}-area-3`]: 'Workforce',
    })
    expect((await findFramework(plan))?.lists['local-issue']).not.toContain('Substance use')
  })
})

describe('the history', () => {
  test('says what a change did, before and after, and takes it back as a change of its own', async () => {
    const before = await findFramework(plan)
    await post(titleForm, { framework: plan }, { revision: '0', ...heading })
    await attach('1')
    expect((await get(changePage, { framework: plan, revision: '1' })).body).toMatchObject({
      changes: [{ part: 'framework', what: 'changed', fields: [{ field: 'title', before: before?.title, after: 'The plan' }, {}, {}] }],
      fromThis: [{ part: 'indicator', name: 'People trained', what: 'added' }],
    })
    expect((await post(restoreForm, { framework: plan, revision: '0' }, { revision: '2' })).status).toBe(302)
    const restored = await findFramework(plan)
    expect(restored).toMatchObject({ title: before?.title, notes: before?.notes })
    expect(restored?.indicators).toMatchObject([{ measure: 'People trained', isRetired: true }])
    expect((await get(changePage, { framework: plan, revision: '9' })).status).toBe(404)
  })
})

describe('a file', () => {
  const fileOf = async (id: string) => writeFrameworkFile((await findFramework(id)) ?? (await Promise.reject(new Error(id))))
  const upload = (text: string) => new File([text], 'framework.json', { type: 'application/json' })

  test('is what the public address serves, byte for byte', async () => {
    const served = await callRoute(filePage, getRequest('/'), { file: printed })
    expect(served.body).toBe(await fileOf(printed))
    expect((await callRoute(filePage, getRequest('/'), { file: printed })).body).toBe(served.body)
    expect((await callRoute(filePage, getRequest('/'), { file: 'nowhere' })).status).toBe(404)
  })

  test('becomes a new framework after a dry run that stores nothing', async () => {
    const text = await fileOf('west-dunbartonshire-2017')
    const checked = await post(importForm, {}, { step: 'check', file: upload(text) })
    expect(checked).toMatchObject({ status: 200, body: { checked: { file: text } } })
    expect(await database().framework.count()).toBe(4)
    const imported = await post(importForm, {}, { step: 'import', checked: text })
    expect(imported.headers.get('Location')).toBe('/settings/frameworks/community-justice-outcome-improvement-plan-2017-2018?saved')
    const framework = await findFramework('community-justice-outcome-improvement-plan-2017-2018')
    expect(framework).toMatchObject({ partnershipId: 'clackmannanshire', indicators: { length: 22 } })
    await post(importForm, {}, { step: 'import', checked: text })
    expect(await database().framework.count()).toBe(6)
  })

  test('replaces one of its own: what it adds, changes and retires is said first', async () => {
    const document = JSON.parse(await fileOf(printed)) as { indicators: { measure: string }[]; deliveryActions: object[] }
    document.indicators.splice(1, 1)
    document.indicators[0]!.measure = 'Another measure'
    document.deliveryActions.push({ order: 20, title: 'One more', timescale: '', responsibility: '' })
    const text = JSON.stringify(document)
    const checked = await post(replaceForm, { framework: printed }, { step: 'check', revision: '0', file: upload(text) })
    const { changes } = (checked.body as { checked: { changes: { part: string; what: string; name: string }[] } }).checked
    const told = changes.map(({ part, what, name }) => `${part} ${what}: ${name}`)
    expect(told).toContain('indicator changed: Another measure')
    expect(told).toContain('indicator retired: 18-24 Year olds claiming out of work benefits')
    expect(told).toContain('action added: One more')
    expect(await database().frameworkRevision.count()).toBe(0)
    expect((await post(replaceForm, { framework: printed }, { step: 'import', revision: '7', checked: text })).status).toBe(422)
    expect((await post(replaceForm, { framework: printed }, { step: 'import', revision: '0', checked: text })).status).toBe(302)
    const framework = await findFramework(printed)
    expect(framework?.indicators).toHaveLength(25)
    expect(framework?.indicators.at(-1)).toMatchObject({ id: `${printed}-02`, isRetired: true })
  })

  test('with a mistake is refused with the place of it', async () => {
    const text = (await fileOf(printed)).replace('"kind": "hold"', '"kind": "keep"')
    const refused = await post(importForm, {}, { step: 'check', file: upload(text) })
    expect(refused.status).toBe(422)
    expect(JSON.stringify(refused.body)).toContain('indicators 2, targets 1, kind: ')
    expect((await post(importForm, {}, { step: 'check', file: upload('no JSON') })).status).toBe(422)
  })
})

test('an empty framework is begun, and listed', async () => {
  const begun = await post(beginForm, {}, { ...heading, title: 'Plan of 2028' })
  expect(begun.headers.get('Location')).toBe('/settings/frameworks/plan-of-2028?saved')
  expect((await get(listPage, {})).body).toMatchObject({ frameworks: [{}, { id: 'plan-of-2028' }, {}] })
  expect((await get(overviewPage, { framework: 'plan-of-2028' })).body).toMatchObject({ revision: 1 })
})

describe.each(['cjpf-2023', 'west-dunbartonshire-2017', 'of-elsewhere'])('the framework %s, which is not its own,', (id) => {
  test('is no page and is not edited', async () => {
    const other = await database().partnership.findFirstOrThrow()
    await database().partnership.create({ data: { ...other, id: 'elsewhere' } })
    const row = await database().framework.findFirstOrThrow()
    await database().framework.create({ data: { ...row, id: 'of-elsewhere', partnershipId: 'elsewhere' } })
    expect((await get(overviewPage, { framework: id })).status).toBe(404)
    expect((await get(outcomePage, { framework: id, outcome: 'new' })).status).toBe(404)
    expect((await get(areaPage, { framework: id, area: 'new' })).status).toBe(404)
    expect((await post(titleForm, { framework: id }, { revision: '0', ...heading })).status).toBe(404)
    expect((await post(restoreForm, { framework: id, revision: '0' }, { revision: '0' })).status).toBe(404)
    expect((await get(historyPage, { framework: id })).status).toBe(404)
  })
})
