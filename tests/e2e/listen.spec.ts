import type { Page } from '@playwright/test'
import { expect, test } from '../support/survey-site'

interface Said {
  readonly text: string
  readonly voice: string
}

/** A phone that can speak; it ends each sentence when the test says so. */
async function giveVoices(
  page: Page,
  voices: ReadonlyArray<{ readonly name: string; readonly lang: string; readonly localService: boolean }>,
) {
  await page.addInitScript((known) => {
    const said: Said[] = []
    let current: SpeechSynthesisUtterance | null = null
    const phone = {
      said,
      getVoices: () => known,
      addEventListener: () => undefined,
      speak: (utterance: SpeechSynthesisUtterance) => {
        current = utterance
        said.push({ text: utterance.text, voice: utterance.voice?.name ?? '' })
      },
      cancel: () => {
        current = null
      },
      isSilent: () => current === null,
      end: () => current?.dispatchEvent(new Event('end')),
    }
    class Utterance extends EventTarget {
      voice: unknown = null
      lang = ''
      rate = 1
      constructor(readonly text: string) {
        super()
      }
    }
    Object.defineProperty(window, 'speechSynthesis', { value: phone })
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance })
  }, voices)
}

function phone<T>(page: Page, ask: 'said' | 'isSilent' | 'end'): Promise<T> {
  return page.evaluate((name) => {
    const own: unknown = Reflect.get(speechSynthesis, name)
    return (typeof own === 'function' ? (own as () => unknown)() : own) as T
  }, ask)
}

const far = { name: 'Far', lang: 'en-GB', localService: false }
const near = { name: 'Near', lang: 'en-US', localService: true }
const polish = { name: 'Zosia', lang: 'pl-PL', localService: true }

function listenButton(page: Page) {
  return page.locator('section:visible .listen')
}

test('a question is read with its options in their order, by the voice on the phone, and what is read is marked @phone', async ({
  page,
  survey,
}) => {
  await giveVoices(page, [far, polish, near])
  await page.goto(`${survey.link}?lang=en`)
  await page.getByRole('button', { name: 'Start' }).click()
  await listenButton(page).click()
  const marked: string[] = []
  await expect.poll(() => phone<readonly Said[]>(page, 'said')).toHaveLength(1)
  while (!(await phone<boolean>(page, 'isSilent'))) {
    marked.push((await page.locator('.spoken').textContent()) ?? '')
    await phone(page, 'end')
    if (marked.length > 40) break
  }
  const said = await phone<readonly Said[]>(page, 'said')
  expect(new Set(said.map(({ voice }) => voice))).toEqual(new Set(['Near']))
  const texts = said.map(({ text }) => text)
  const question = texts.findIndex((text) => text.startsWith('How'))
  expect(question).toBeGreaterThan(0)
  expect(texts.slice(question + 1, question + 9)).toEqual([
    '1: a lot of room for improvement',
    '2',
    '3',
    '4',
    '5',
    '6',
    '7: very little room for improvement',
    'Skip this question',
  ])
  expect(marked).toHaveLength(said.length)
  expect(texts.join(' ')).toContain('What is good now?')
  await expect(listenButton(page)).toHaveText('Listen')
})

test('it is read in the language of the page, and stops by a press, by Escape, and when the question changes @phone', async ({
  page,
  survey,
}) => {
  await giveVoices(page, [near, polish])
  await page.goto(`${survey.link}?lang=pl`)
  await page.locator('[data-by="1"]:visible').click()
  const stops = [() => listenButton(page).click(), () => page.keyboard.press('Escape'), () => page.locator('[data-by="1"]:visible').click()]
  for (const stop of stops) {
    await listenButton(page).click()
    await expect.poll(() => phone<boolean>(page, 'isSilent')).toBe(false)
    await stop()
    await expect.poll(() => phone<boolean>(page, 'isSilent')).toBe(true)
    await expect(page.locator('.spoken')).toHaveCount(0)
  }
  expect(new Set((await phone<readonly Said[]>(page, 'said')).map(({ voice }) => voice))).toEqual(new Set(['Zosia']))
})

test('it stops when the page is hidden or left, and when somebody leaves @phone', async ({ page, survey }) => {
  await giveVoices(page, [near])
  await page.goto(`${survey.link}?lang=en`)
  await page.locator('[data-by="1"]:visible').click()
  const ends = [
    () => page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide'))),
    () =>
      page.evaluate(() => {
        Object.defineProperty(document, 'hidden', { value: true, configurable: true })
        document.dispatchEvent(new Event('visibilitychange'))
        Reflect.deleteProperty(document, 'hidden')
      }),
  ]
  for (const end of ends) {
    await listenButton(page).click()
    await expect.poll(() => phone<boolean>(page, 'isSilent')).toBe(false)
    await end()
    expect(await phone<boolean>(page, 'isSilent')).toBe(true)
  }
})

test('what was answered is not given to a voice that is somewhere else @phone', async ({ page, survey }) => {
  await giveVoices(page, [far])
  await page.goto(`${survey.link}?lang=en`)
  while (await page.locator('[data-by="1"]:visible').count()) await page.locator('[data-by="1"]:visible').click()
  await listenButton(page).click()
  await expect(page.locator('#check .listening')).toHaveText(/^This phone has no voice/)
  expect(await phone<readonly Said[]>(page, 'said')).toEqual([])
})

test('a phone without a voice says so @phone', async ({ page, survey }) => {
  await page.goto(`${survey.link}?lang=en`)
  await listenButton(page).click()
  await expect(page.locator('section:visible .listening')).toHaveText(/^This phone has no voice/)
})

test.describe('where nothing was kept for the time without a signal', () => {
  test.use({ serviceWorkers: 'block' })

  test('a reader that does not come is told in words @phone', async ({ page, survey }) => {
    await giveVoices(page, [near])
    await page.route('**/assets/listen-*', (route) => route.abort())
    await page.goto(`${survey.link}?lang=en`)
    await listenButton(page).click()
    await expect(page.locator('section:visible .listening')).toHaveText(/^The reading stopped/)
  })
})

test('after the first load the pictures of Easy Read and the reading work without a signal @phone', async ({ page, context, survey }) => {
  await giveVoices(page, [near])
  await page.goto(`${survey.link}?lang=en&read=easy`)
  await expect(async () => {
    const kept = await page.evaluate(async () => {
      const names = await caches.keys()
      const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
      return all.flat().map(({ url }) => url)
    })
    expect(kept.some((url) => url.includes('/listen-'))).toBe(true)
    expect(kept.filter((url) => url.endsWith('.svg')).length).toBeGreaterThan(7)
  }).toPass({ timeout: 30_000 })
  await context.setOffline(true)
  await page.reload()
  await page.locator('[data-by="1"]:visible').click()
  const picture = page.locator('section:visible .picture img')
  await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0)
  await listenButton(page).click()
  await expect.poll(() => phone<boolean>(page, 'isSilent')).toBe(false)
})
