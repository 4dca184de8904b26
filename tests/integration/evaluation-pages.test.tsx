import Papa from 'papaparse'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, test } from 'vitest'
import { loader as frontLoader } from '~/routes/_public.($partnership)._index'
import { loader as pageLoader } from '~/routes/_public.($partnership).self-evaluation'
import { loader as csvLoader } from '~/routes/_public.($partnership).self-evaluation[.]csv'
import { loader as wordLoader } from '~/routes/_public.($partnership).self-evaluation[.]docx'
import { EvaluationForm } from '~/ui/evaluation/evaluation-form'
import { PublishedJudgements } from '~/ui/evaluation/published-judgements'
import { changeEvaluation } from '~/usecases/change-evaluation.server'
import { publishEvaluation } from '~/usecases/publish-evaluation.server'
import { insertRelease } from '../fixtures/insert-release'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { wordsOfWord } from '../support/read-zip'
import { getRequest } from '../support/request'
import { setToday } from '../support/today'

const call = (path: string) => ({ request: getRequest(path), params: {}, context: {} })

async function judge(period: string, grade: string): Promise<void> {
  const named = { partnershipId: 'clackmannanshire', actor: 'Ailsa', quality: 'leadership', name: 'Leadership', period }
  const evidence = [{ text: 'What people said', links: 'release 1', isRemoved: false }]
  const kept = await changeEvaluation({ ...named, typed: { grade, strengths: 'A clear aim.', improvements: 'Meet more often.', evidence } })
  expect([kept.ok, (await publishEvaluation(named)).ok]).toEqual([true, true])
}

async function page(): Promise<string> {
  const { indicators, judgements, partnership } = await pageLoader(call('/self-evaluation'))
  return indicators
    .map((indicator) =>
      renderToStaticMarkup(
        <PublishedJudgements
          indicator={indicator}
          judgements={judgements.filter(({ quality }) => quality === indicator.code)}
          at={partnership.at}
        />,
      ),
    )
    .join('')
}

async function csv(): Promise<readonly (readonly string[])[]> {
  const bytes = new Uint8Array(await (await csvLoader(call('/self-evaluation.csv'))).arrayBuffer())
  return Papa.parse<string[]>(Buffer.from(bytes).toString('utf8').slice(1)).data
}

beforeEach(async () => {
  await freshDatabase()
  setToday('2026-12-01')
  await insertRelease(1, { groups: {} })
})

describe('a self-evaluation of two periods', () => {
  beforeEach(async () => {
    await judge('2020/21', '4')
    await judge('2018/19', '3')
  })

  test('is shown with number and word, marked by more than colour, latest first, with what changed in words', async () => {
    const shown = await page()
    expect([...shown.matchAll(/<h3>(.*?)<\/h3>/g)].map(([, period]) => period)).toEqual(['2020/21', '2018/19'])
    expect(shown).toContain('<strong>4 of 6, good</strong>')
    expect(shown.match(/wm-grade__step--reached/g)).toHaveLength(4 + 3)
    expect(shown).toContain('One step higher than it was judged for 2018/19.')
    expect(shown).toContain('<a href="/releases/1">Release 1</a>')
    expect(shown).toContain('Last changed on 1 December 2026.')
    expect(shown.match(/No judgement is published yet/g)).toHaveLength(2)
  })

  test('says the same in a Word document and as a table, with whole addresses', async () => {
    const bytes = new Uint8Array(await (await wordLoader(call('/self-evaluation.docx'))).arrayBuffer())
    const words = wordsOfWord(bytes).join(' ')
    for (const said of [
      'Self-evaluation of the Clackmannanshire Community Justice Partnership',
      'This is how the partnership judges its own work. It is a judgement, and not a measurement.',
      '2020/21: 4 of 6, good',
      'One step higher than it was judged for 2018/19.',
      'What people said (Release 1: http://localhost:3000/releases/1)',
    ]) {
      expect(words).toContain(said)
    }
    expect((await csv()).slice(1).map(([quality, , period, grade, word]) => [quality, period, grade, word])).toEqual([
      ['leadership', '2018/19', '3', 'adequate'],
      ['leadership', '2020/21', '4', 'good'],
    ])
  })

  test('is found from the front page', async () => {
    expect((await frontLoader(call('/'))).judgesItself).toBe(true)
  })
})

test('while nothing is published the page says so, and there are no files', async () => {
  expect(await page()).not.toContain('<h3>')
  expect((await frontLoader(call('/'))).judgesItself).toBe(false)
  for (const one of [csvLoader, wordLoader]) expect((await callRoute(one, getRequest('/self-evaluation.csv'))).status).toBe(404)
  expect((await callRoute(pageLoader, getRequest('/'), { partnership: 'nowhere' })).status).toBe(404)
})

test('the form needs no script: every line has its own label, and Enter keeps rather than removes', () => {
  const lines = [
    { text: 'Minutes', links: '', isRemoved: false },
    { text: '', links: '', isRemoved: false },
  ]
  const typed = { grade: '4', strengths: '', improvements: '', evidence: lines }
  const problems = [{ item: 'links-1', text: 'It leads nowhere' }]
  const form = renderToStaticMarkup(<EvaluationForm typed={typed} problems={problems} back="/evaluation" />)
  expect(/<button[^>]*>([^<]*)</.exec(form)?.[1]).toBe('Keep')
  expect(form).toContain('<label class="ds_label" for="links-1">')
  expect(form).toMatch(/id="links-1"[^>]*aria-invalid="true"/)
  expect(form.match(/name="removed"/g)).toHaveLength(1)
  expect(form).toMatch(/value="4"[^>]*checked=""|checked=""[^>]*value="4"/)
})
