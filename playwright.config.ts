import { defineConfig } from '@playwright/test'
import { findBrowser } from './bin/find-browser.mjs'

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }
const desk = { viewport: { width: 1280, height: 800 } }

/** A journey says by its tags where it is walked; without a tag it is walked at a desk. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/journeys',
  timeout: 240_000,
  // A machine that others use too can hold back a page or a script for longer than the usual five seconds.
  expect: { timeout: 20_000 },
  workers: 2,
  forbidOnly: true,
  use: {
    launchOptions: { executablePath: findBrowser(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] },
    actionTimeout: 20_000,
    screenshot: 'only-on-failure',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  },
  projects: [
    { name: 'desk', grep: /@desk|^(?![\s\S]*@(phone|no-js|rtl)\b)/, use: desk },
    { name: 'phone', grep: /@phone/, use: phone },
    { name: 'no-js', grep: /@no-js/, use: { ...phone, javaScriptEnabled: false } },
    { name: 'rtl', grep: /@rtl/, use: { ...phone, locale: 'ar' } },
  ],
})
