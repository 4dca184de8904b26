import type { Page } from '@playwright/test'
import { expectFitPage } from '../support/fit-page'
import { readyToSend } from '../support/respond-steps'
import { expect, test } from '../support/survey-site'

/** What has the focus: its name for a person, and whether the focus is seen and not hidden under the bar. */
interface Focused {
  readonly tag: string
  readonly name: string
  readonly isShown: boolean
  readonly isCovered: boolean
}

function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const at = document.activeElement ?? document.body
    const { outlineStyle, outlineWidth } = getComputedStyle(at)
    const { left, top, width, height } = at.getBoundingClientRect()
    const over = document.elementFromPoint(left + width / 2, Math.min(top + height / 2, innerHeight - 1))
    return {
      tag: at.tagName,
      name: (at.getAttribute('value') ?? at.textContent ?? '').trim(),
      isShown: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      isCovered: over === null || over.closest('.bar') !== at.closest('.bar'),
    }
  })
}

/** Presses a key until the wished control has the focus; on the way every stop is seen, and nothing holds the focus. */
async function tabTo(page: Page, wished: string, key = 'Tab'): Promise<void> {
  const seen: string[] = []
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press(key)
    const at = await focused(page)
    if (at.tag !== 'BODY') expect(at, `after ${seen.join(' · ')}`).toMatchObject({ isShown: true, isCovered: false })
    seen.push(`${at.tag} ${at.name.slice(0, 20)}`)
    if (await page.locator(wished).evaluateAll((all) => all.some((one) => one === document.activeElement))) return
  }
  throw new Error(`No way by keyboard to ${wished}: ${seen.join(' · ')}`)
}

const next = 'section:not([hidden]) [data-by="1"]'

/** Answers one question, skips the others and sends, with nothing but keys. */
async function answerByKeys(page: Page): Promise<void> {
  await tabTo(page, next)
  await page.keyboard.press('Enter')
  await expect(page.locator('section:visible h2')).toBeFocused()
  await tabTo(page, 'section:not([hidden]) [type="radio"]')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await tabTo(page, 'section:not([hidden]) textarea')
  await page.keyboard.type('The library.')
  await tabTo(page, next)
  await page.keyboard.press('Enter')
  while ((await page.locator('#check:visible').count()) === 0) {
    await expect(page.locator('section:visible :is(h1, h2)').first()).toBeFocused()
    await tabTo(page, next)
    await page.keyboard.press('Enter')
  }
  await expect(page.locator('#check h1')).toBeFocused()
  await expect(page.locator('#check')).toContainText('The library.')
  await readyToSend(page)
  await tabTo(page, '#check [value="send"]')
  await page.keyboard.press('Enter')
  await expect(page.locator('#sent h1')).toBeFocused()
}

test('somebody answers and sends with nothing but the keys @desk', async ({ page, survey }) => {
  const before = survey.waiting()
  await page.goto(`${survey.link}?lang=en`)
  await answerByKeys(page)
  expect(survey.waiting()).toBe(before + 1)
})

test('at four times the size everything is reached by keys and nothing lies under the bar, to the right and to the left @desk', async ({
  page,
  survey,
}) => {
  await page.setViewportSize({ width: 320, height: 256 })
  for (const language of ['en&read=easy', 'ar']) {
    await page.goto(`${survey.link}?lang=${language}`)
    await answerByKeys(page)
    await expectFitPage(page)
    await tabTo(page, '#sent form [value="confirm"]')
    await tabTo(page, '.bar summary', 'Shift+Tab')
  }
})

test('a screen reader meets each part of a question in the order in which it is read @desk', async ({ page, survey }) => {
  await page.goto(`${survey.link}?lang=en`)
  await page.getByRole('button', { name: 'Start' }).click()
  const question = page.locator('section:visible')
  await question.locator('[value="5"]').check()
  await expect(question).toMatchAriaSnapshot(`
    - paragraph: Question 1 of 14
    - heading "Walking, wheeling and cycling" [level=2]
    - group "How well can you get about here on foot, on wheels or by bike?":
      - 'radio "1: a lot of room for improvement"'
      - radio "2"
      - radio "3"
      - radio "4"
      - radio "5" [checked]
      - radio "6"
      - 'radio "7: very little room for improvement"'
      - radio "Skip this question"
    - textbox "What is good now? Please leave out names, streets, dates and numbers."
    - textbox "What would make it better? Please leave out names, streets, dates and numbers."
    - paragraph:
      - button "Back"
      - button "Next"
  `)
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - banner:
      - link "Leave now"
      - group: Get help
    - navigation "Language"
    - main
    - paragraph:
      - status: Saved on this phone.
    - contentinfo
  `)
})

test('in the colours of the reader’s own choice every answer, button and focus can be told apart @phone', async ({ page, survey }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(`${survey.link}?lang=en`)
  await page.getByRole('button', { name: 'Start' }).click()
  const question = page.locator('section:visible')
  await question.locator('[value="5"]').check()
  const looks = await page.evaluate(() => {
    const styleOf = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.body)
    const edges = ['.leave', 'section:not([hidden]) [data-by="1"]', '.scale', 'textarea'].map((selector) => {
      const { borderTopStyle, borderTopWidth, borderTopColor, backgroundColor } = styleOf(selector)
      return { selector, hasEdge: borderTopStyle !== 'none' && borderTopWidth !== '0px' && borderTopColor !== backgroundColor }
    })
    const { appearance, forcedColorAdjust } = styleOf('input:checked')
    return { edges: edges.filter(({ hasEdge }) => !hasEdge), appearance, forcedColorAdjust }
  })
  expect(looks).toEqual({ edges: [], appearance: 'auto', forcedColorAdjust: 'auto' })
  await expectFitPage(page)
})

test('nothing moves for whoever asked for no movement, and no font is fetched @phone', async ({ page, survey }) => {
  const fonts: string[] = []
  page.on('request', (request) => (request.resourceType() === 'font' ? fonts.push(request.url()) : undefined))
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(`${survey.link}?lang=ar`)
  await page.locator('[data-by="1"]:visible').click()
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .map((one) => getComputedStyle(one))
      .filter((style) => `${style.transitionDuration} ${style.animationDuration} ${style.scrollBehavior}` !== '0s 0s auto')
      .map((style) => style.cssText),
  )
  expect(moving).toEqual([])
  expect(fonts).toEqual([])
  expect(await page.evaluate(() => document.fonts.size)).toBe(0)
})
