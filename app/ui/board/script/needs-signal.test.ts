import { expect, test } from 'vitest'
import { signalPage } from './needs-signal'

test('the page in place of another says that the board is still here, and leads back to it', () => {
  const page = signalPage('/workshops/6f1f0c1e/board')
  expect(page).toContain('<h1>This page needs a signal</h1>')
  expect(page).toContain('Your board is still here')
  expect(page).toContain('<a href="/workshops/6f1f0c1e/board">Back to the board</a>')
})

test('where no board is kept it promises none', () => {
  expect(signalPage(null)).not.toMatch(/<a |board/)
})
