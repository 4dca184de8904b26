import type { Page } from '@playwright/test'
import type { Site } from '../support/start-site'
import { expect, test } from '../support/survey-site'

async function signInToDemonstration(page: Page, site: Site): Promise<void> {
  const [, name = '', password = ''] = /coordinator: (\S+)\s+(\S+)/.exec(site.said()) ?? []
  await page.goto('/sign-in')
  await page.getByLabel('Sign-in name').fill(name)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('button', { name: /^Sign out/ })).toBeVisible()
}

/** A second of two colours, as a browser records it. */
async function recordVideo(page: Page): Promise<Buffer> {
  const bytes = await page.evaluate(async () => {
    const canvas = document.createElement('canvas')
    const brush = canvas.getContext('2d')
    const recorder = new MediaRecorder(canvas.captureStream(25), { mimeType: 'video/webm' })
    const parts: Blob[] = []
    recorder.addEventListener('dataavailable', ({ data }) => parts.push(data))
    const stopped = new Promise((resolve) => recorder.addEventListener('stop', resolve))
    recorder.start()
    for (let frame = 0; frame < 25; frame += 1) {
      if (brush) brush.fillStyle = frame % 2 === 0 ? 'teal' : 'gold'
      brush?.fillRect(0, 0, canvas.width, canvas.height)
      await new Promise((resolve) => setTimeout(resolve, 40))
    }
    recorder.stop()
    await stopped
    return [...new Uint8Array(await new Blob(parts).arrayBuffer())]
  })
  return Buffer.from(bytes)
}

test('a partnership puts a video beside a question, and somebody plays it by keyboard', async ({ page, survey }) => {
  await signInToDemonstration(page, survey.site)
  const buffer = await recordVideo(page)
  await page.goto('/settings/videos')
  const chosen = page.getByRole('group', { name: 'Beside' }).getByLabel(/^Walking/)

  await test.step('a file that is no video is refused by its name, and the choice stays', async () => {
    await chosen.check()
    await page.locator('#video').setInputFiles({ name: 'holiday.webm', mimeType: 'video/webm', buffer: Buffer.from('no video') })
    await page.getByRole('button', { name: 'Upload this video' }).click()
    await expect(page.getByRole('alert')).toContainText('holiday.webm')
    await expect(chosen).toBeChecked()
  })

  await page.locator('#video').setInputFiles({ name: 'walking.webm', mimeType: 'video/webm', buffer })
  await page.getByRole('button', { name: 'Upload this video' }).click()
  await expect(page.getByRole('alert')).toHaveCount(0)

  const loaded: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/videos/')) loaded.push(request.url())
  })
  await page.goto(`${survey.link}?lang=en`)
  await page.getByRole('button', { name: 'Start' }).press('Enter')
  const question = page.locator('section:visible')
  const video = question.locator('video')
  await question.locator('.video summary').press('Enter')
  await expect(video).toBeVisible()
  expect(await video.evaluate((element: HTMLVideoElement) => [element.paused, element.autoplay, element.controls])).toEqual([
    true,
    false,
    true,
  ])
  expect(loaded, 'nothing is loaded before somebody plays it').toEqual([])
  await video.focus()
  await page.keyboard.press('Space')
  await expect.poll(() => video.evaluate((element: HTMLVideoElement) => element.currentTime > 0)).toBe(true)
  expect(loaded).not.toEqual([])
})
