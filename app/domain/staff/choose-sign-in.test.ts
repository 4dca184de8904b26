import { expect, test } from 'vitest'
import { chooseSignIn } from './choose-sign-in'

test.each<[name: string, signInName: string, password: string, problems: readonly string[]]>([
  ['Morag Bain', 'morag', 'heather loch peat', []],
  ['Morag Bain', ' Morag@Example.org ', '123456789012', []],
  ['Màiri', 'màiri', 'пароль з дванадцяти', []],
  ['', 'morag', 'heather loch peat', ['staff.name']],
  ['x'.repeat(81), 'morag', 'heather loch peat', ['staff.name']],
  ['Morag', 'mo', 'heather loch peat', ['staff.sign-in-name']],
  ['Morag', 'mo rag', 'heather loch peat', ['staff.sign-in-name']],
  ['Morag', 'morag', 'eleven char', ['staff.password.short']],
  ['Morag', 'morag', 'x'.repeat(201), ['staff.password.long']],
  ['Morag', 'morag.bain.alloa', 'Morag.Bain.Alloa', ['staff.password.same']],
  ['', '', '', ['staff.name', 'staff.sign-in-name', 'staff.password.short']],
])('name %j, sign-in name %j, password %j: %j', (name, signInName, password, problems) => {
  const chosen = chooseSignIn({ name, signInName, password })
  expect(chosen.ok ? [] : chosen.problems.map(({ key }) => key)).toEqual(problems)
})

test('the sign-in name is kept in lower case, the password as it was typed', () => {
  expect(chooseSignIn({ name: ' Morag ', signInName: ' MORAG ', password: ' heather loch peat ' })).toEqual({
    ok: true,
    value: { name: 'Morag', signInName: 'morag', password: ' heather loch peat ' },
  })
})
