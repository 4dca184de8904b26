import { describe, expect, test } from 'vitest'
import { parseEvidence } from './evidence-form'
import { parseReason } from './missing-form'

const form = { period: '21/22', text: 'People said that they feel safer.', links: '' }

describe('what is reported in words', () => {
  test('is stored without what identifies by its form', () => {
    const typed = { ...form, text: 'Ring 01632 960123.', links: 'https://www.gov.scot/\nrelease 1 | See 07700 900123' }
    expect(parseEvidence(typed)).toMatchObject({
      ok: true,
      value: { period: '2021/22', text: 'Ring [phone].', links: [{ label: 'www.gov.scot' }, { label: 'See [phone]' }] },
    })
  })

  test.each([
    [{ period: 'soon' }, 'period', 'figure-period'],
    [{ text: ' ' }, 'text', 'evidence-text'],
    [{ text: 'a'.repeat(3001) }, 'text', 'evidence-long'],
    [{ links: 'the report' }, 'links', 'evidence-link'],
  ])('is refused with %j', (typed, item, key) => {
    expect(parseEvidence({ ...form, ...typed })).toMatchObject({ ok: false, problems: [{ item, key }] })
  })
})

describe('a reason for a period without a figure', () => {
  test('is kept under one name of the period', () => {
    expect(parseReason({ missingPeriod: '18/19', reason: 'Not collected: ring 01632 960123.' })).toEqual({
      ok: true,
      value: { period: '2018/19', reason: 'Not collected: ring [phone].' },
    })
  })

  test.each([
    [{ missingPeriod: '', reason: 'Not collected.' }, 'missingPeriod', 'figure-period'],
    [{ missingPeriod: '18/19', reason: '' }, 'reason', 'reason-missing'],
    [{ missingPeriod: '18/19', reason: 'a'.repeat(301) }, 'reason', 'reason-long'],
  ])('is refused with %j', (typed, item, key) => {
    expect(parseReason(typed)).toMatchObject({ ok: false, problems: [{ item, key }] })
  })
})
