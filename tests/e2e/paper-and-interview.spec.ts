import { fitForEveryone } from '../support/fit-for-everyone'
import { expect, testFromTheStart as test } from '../support/journey'
import { readyToSend } from '../support/respond-steps'
import { addWayIn, coordinator, joinFirst, openWave } from '../support/staff-steps'

const community = 'Forth Valley Recovery Community'

test('a paper form in large Polish is printed, typed twice and put right, and an interviewer fills one for a person', async ({
  page,
  site,
}, testInfo) => {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date())
  let square = ''

  await test.step('a coordinator opens a wave and issues three sheets and interviews to herself', async () => {
    await joinFirst(page, site)
    await openWave(page, { title: 'Paper wave', day: today, communities: [community] })
    await addWayIn(page, community, async () => {
      await page.getByRole('group', { name: 'Who will type them in' }).getByLabel(coordinator.name).check()
      await page.getByLabel('How many sheets').fill('3')
      await page.getByRole('button', { name: 'Issue these sheets' }).click()
    })
    await addWayIn(page, community, async () => {
      await page.getByRole('group', { name: 'Who asks' }).getByLabel(coordinator.name).check()
      await page.getByRole('button', { name: 'Add these interviews' }).click()
    })
  })

  await test.step('she prints the second sheet in Polish and in large print', async () => {
    await page.goto('/paper')
    await page
      .getByRole('link', { name: `Paper wave, ${community}` })
      .first()
      .click()
    await page.getByRole('link', { name: 'Print the forms' }).click()
    await page.getByRole('radio', { name: 'polski' }).check()
    await page.getByRole('radio', { name: /^Large print/ }).check()
    await page.getByLabel('From sheet').fill('2')
    await page.getByLabel('To sheet').fill('2')
    await page.getByRole('button', { name: 'Show these forms' }).click()
    const form = page.locator('.wm-paper')
    await expect(form).toHaveCount(1)
    await expect(form).toHaveAttribute('lang', 'pl')
    await expect(form).toHaveClass(/wm-paper--large/)
    await expect(form.getByRole('heading', { name: 'Co jest dla Ciebie ważne?' })).toBeVisible()
    await fitForEveryone(page)
    square = (await form.locator('.wm-paper__square svg').getAttribute('aria-label')) ?? ''
  })

  await test.step('the square of the sheet opens it, and she types it', async () => {
    expect(square).toMatch(/\/paper\/[^/]+\/type\?sheet=2&form=/)
    await page.goto(square.replace(/^https?:\/\/[^/]+/, ''))
    await expect(page.getByRole('heading', { level: 1 })).toContainText('2')
    await page.locator('[name="PS02"]').fill('4')
    await page.locator('[name="PS08"]').fill('2')
    await page.locator('[name="good_PS08"]').fill('Kawiarnia, 07700900123')
    await expect(page.locator('.marks:visible')).toContainText('07700900123')
    await fitForEveryone(page)
    await page.screenshot({ path: testInfo.outputPath('sheet.png'), fullPage: true })
    await page.locator('[name="good_PS08"]').fill('Kawiarnia')
    await expect(page.locator('.marks:visible')).toHaveCount(0)
    await page.getByRole('button', { name: 'Save and next sheet' }).click()
    await expect(page.getByRole('heading', { level: 1 })).not.toContainText('2')
  })

  await test.step('she types it a second time with one slip, and does not see the first', async () => {
    await page.goto(`${square.replace(/^https?:\/\/[^/]+/, '').split('/type')[0]}`)
    await page.getByRole('link', { name: 'Type a second time, to compare' }).click()
    await expect(page.locator('[name="PS08"]')).toHaveValue('')
    await page.locator('[name="PS02"]').fill('4')
    await page.locator('[name="PS08"]').fill('3')
    await page.locator('[name="good_PS08"]').fill('Kawiarnia')
    await page.getByRole('button', { name: /^Save/ }).click()
  })

  await test.step('the one difference is shown, and the paper decides', async () => {
    await page.goto(`${square.replace(/^https?:\/\/[^/]+/, '').split('/type')[0]}/differences`)
    await expect(page.getByRole('group')).toHaveCount(1)
    await fitForEveryone(page)
    await page.getByRole('radio', { name: 'First: 2' }).check()
    await page.getByRole('button', { name: 'Save sheet 2' }).click()
    await expect(page.getByRole('group')).toHaveCount(0)
  })

  await test.step('she opens the interviews and fills one for a person', async () => {
    await page.goto('/paper')
    await page.getByRole('region', { name: 'Interviews' }).getByRole('link').first().click()
    await page.getByRole('button', { name: 'Begin' }).click()
    await expect(page.getByText('For the interviewer:').first()).toBeVisible()
    await page.getByRole('button', { name: 'Start' }).click()
    await page.locator('section:visible input[value="5"]').check()
    const most = page.locator('section:visible').getByText('Read the list out. They can choose up to three. You tap them.')
    while (await page.locator('[data-by="1"]:visible').count()) {
      if ((await page.locator('#priority:visible').count()) > 0) await expect(most).toBeVisible()
      await page.locator('[data-by="1"]:visible').click()
    }
    await readyToSend(page)
    await page.getByRole('button', { name: 'Send my answers' }).click()
    await expect(page.locator('#sent')).toBeVisible()
    await expect(page.locator('.receipt')).toHaveText(/[0-9A-Z]{5}/)
  })
})
