import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { decrypt } from '~/data/keys.server'
import { findSheet } from '~/data/paper-sheets.server'
import { loader as overview } from '~/routes/_facilitate.paper.$collector._index'
import { loader as printing } from '~/routes/_facilitate.paper.$collector.print'
import { action as typeAction, loader as typing } from '~/routes/_facilitate.paper.$collector.type'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { makeWave } from '../support/make-wave'
import { issuedTo, type IssuedBatch } from '../support/paper-steps'
import { getRequest, postRequest } from '../support/request'
import { signInAs, type SignedInAs } from '../support/sign-in-as'
import { setToday } from '../support/today'

let typist: SignedInAs
let batch: IssuedBatch

beforeEach(async () => {
  await freshDatabase()
  setToday('2026-03-15')
  typist = await signInAs('facilitator')
  batch = await issuedTo(typist, (await makeWave({ instrument: 'place-standard-7', languages: ['en', 'pl', 'ar'] })).id, 3)
})

interface Printed {
  readonly forms: readonly { readonly number: number; readonly typeAddress: string }[]
  readonly chosen: unknown
}

async function printed(query = ''): Promise<Printed> {
  const { body } = await callRoute(printing, getRequest(`/paper/${batch.collector}/print${query}`, typist.cookie), {
    collector: batch.collector,
  })
  return body as Printed
}

function open(path: string, loader: Parameters<typeof callRoute>[0] = typing) {
  return callRoute(loader, getRequest(path, typist.cookie), { collector: batch.collector })
}

function type(query: string, fields: Record<string, string>) {
  const { collector } = batch
  return callRoute(typeAction, postRequest(`/paper/${collector}/type?${query}`, fields, typist.cookie), { collector })
}

/** Where a square leads, without the site. */
function pathOf(address: string): string {
  const { pathname, search } = new URL(address)
  return pathname + search
}

describe('the square of a printed sheet', () => {
  test('leads its typist to the sheet, with the edition and the language in it', async () => {
    const { forms } = await printed('?lang=pl&variant=large')
    expect(forms.map(({ typeAddress }) => pathOf(typeAddress))).toEqual(
      [1, 2, 3].map((number) => `/paper/${batch.collector}/type?sheet=${number}&form=place-standard-7@2022.pl.large`),
    )
    expect((await open(pathOf(forms[1]?.typeAddress ?? ''))).body).toMatchObject({ number: 2, language: 'pl', refusal: null })
  })

  test('typed into the field by a scanner leads there too', async () => {
    const address = (await printed('?lang=ar')).forms[2]?.typeAddress ?? ''
    const scanned = await open(`/paper/${batch.collector}/type?sheet=${encodeURIComponent(address)}`)
    expect(scanned.body).toMatchObject({ number: 3, language: 'ar', form: 'place-standard-7@2022.ar.ordinary' })
  })

  test('of another batch is refused with a sentence', async () => {
    const other = `https://x.example/paper/another/type?sheet=1&form=place-standard-7@2022.en.ordinary`
    const refused = await open(`/paper/${batch.collector}/type?sheet=${encodeURIComponent(other)}`)
    expect(refused.headers.get('Location')).toBe(`/paper/${batch.collector}?refused=sheet-other-batch`)
    expect((await open(refused.headers.get('Location') ?? '', overview)).body).toMatchObject({ refused: 'sheet-other-batch' })
  })

  test.each`
    form                                   | key
    ${'place-standard-7@2015.en.ordinary'} | ${'form-other'}
    ${'place-standard-14@2022.en.large'}   | ${'form-other'}
    ${'whatever'}                          | ${'form-unknown'}
  `('with the form $form is refused, and what was typed stays', async ({ form, key }: { form: string; key: string }) => {
    expect((await open(`/paper/${batch.collector}/type?sheet=1&form=${form}`)).body).toMatchObject({ refusal: { key } })
    const refused = await type(`sheet=1&form=${form}`, { PS02: '4', good_PS07: 'Warm' })
    expect(refused).toMatchObject({ status: 422, body: { problems: [{ key }], values: { PS02: '4', good_PS07: 'Warm' } } })
    expect(await batch.typed()).toEqual([])
  })
})

test('only the numbers that were chosen are printed, and a language that the wave does not have is not', async () => {
  expect((await printed('?from=2&to=2')).forms.map(({ number }) => number)).toEqual([2])
  expect((await printed('?lang=gd&variant=huge')).chosen).toMatchObject({ language: 'en', variant: 'ordinary', from: 1, to: 3 })
})

test('the language of a sheet goes with its texts, encrypted', async () => {
  await type('sheet=1&form=place-standard-7@2022.pl.ordinary', { good_PS02: 'Autobus', language: 'pl' })
  await type('sheet=2', { good_PS02: 'The bus', language: 'xx' })
  expect([(await findSheet(batch.collector, 1))?.language, (await findSheet(batch.collector, 2))?.language]).toEqual(['pl', null])
  await batch.handIn()
  const texts = (await database().freeText.findMany()).map(
    ({ ciphertext }) => JSON.parse(decrypt('text', ciphertext)) as Record<string, string>,
  )
  expect(texts.map(({ text, language }) => `${language} ${text}`).toSorted()).toEqual(['en The bus', 'pl Autobus'])
})
