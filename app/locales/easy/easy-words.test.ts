import { describe, expect, test } from 'vitest'
import { isLanguage, languages } from '../languages'
import { easyTexts, ownTexts } from '../texts'

const form = /_(zero|one|two|few|many|other)$/
const baseOf = (key: string) => key.replace(form, '')
const placeholders = (text = '') => [...new Set([...text.matchAll(/{{(\w+)}}|<b>/g)].map(([found]) => found))].toSorted()

/** Nobody should meet the usual wording of what is asked and what is promised. */
const compulsory = [
  ...Object.keys(ownTexts('en', 'standard')).filter((key) => /^(themes|welcome|ask)\./.test(key)),
  'help.leave',
  'help.cannotHide',
  'check.notSent',
  'check.rated',
  'check.once',
  'sent.heading',
  'sent.repeat',
  'sent.writeDown',
  'sent.onlyHere',
  'sent.results',
  'picture.words',
  'withdraw.sure',
  'withdraw.removed',
  'withdraw.nothing',
  'withdraw.tooLate',
  'wait.again',
  'takenBack.words',
  'away.closedOn',
  'problem.formBroken',
  'problem.notReached',
  'problem.codeWrong',
  'code.hint',
]
  .map(baseOf)
  .filter((key) => key !== 'welcome.start')

describe.each(Object.keys(languages).filter(isLanguage))('Easy Read in %s', (language) => {
  const easy = easyTexts(language)
  const usual = ownTexts(language, 'standard')

  test('has what is asked and what is promised in words of its own', () => {
    const has = new Set(Object.keys(easy).map(baseOf))
    expect([...new Set(compulsory)].filter((key) => !has.has(key))).toEqual([])
  })

  test('has no text that the usual words have not, and every form of a plural', () => {
    const bases = new Set(Object.keys(easy).map(baseOf))
    expect(Object.keys(usual).filter((key) => bases.has(baseOf(key)) && !Object.hasOwn(easy, key))).toEqual([])
    expect(Object.keys(easy).filter((key) => !Object.hasOwn(usual, key))).toEqual([])
  })

  test('names the same things as the usual words', () => {
    const mayLeaveOut = (key: string) => /_(zero|one|two)$/.test(key)
    const wrong = Object.entries(easy).filter(([key, text]) => {
      const [own, wanted] = [placeholders(text), placeholders(usual[key])]
      const isSame = String(own) === String(wanted)
      return !isSame && !(mayLeaveOut(key) && String([...own, '{{count}}'].toSorted()) === String([...wanted, '{{count}}'].toSorted()))
    })
    expect(wrong).toEqual([])
  })

  test('has one idea a line: no line holds two sentences', () => {
    expect(Object.entries(easy).filter(([, text]) => /[.?!؟] +\S/u.test(text))).toEqual([])
  })
})
