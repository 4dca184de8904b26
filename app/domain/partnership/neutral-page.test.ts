import { expect, test } from 'vitest'
import { parseNeutralPage } from './neutral-page'

const own = 'whatmatters.example.org'

test.each([
  ['https://www.bbc.co.uk/weather', 'https://www.bbc.co.uk/weather'],
  ['  https://www.metoffice.gov.uk ', 'https://www.metoffice.gov.uk/'],
  ['https://WWW.Example.org/a?b=1', 'https://www.example.org/a?b=1'],
])('%s is taken as %s', (typed, address) => {
  expect(parseNeutralPage(typed, own)).toEqual({ ok: true, value: address })
})

test.each([
  ['', 'neutral-page.missing'],
  ['www.bbc.co.uk', 'neutral-page.https'],
  ['http://www.bbc.co.uk', 'neutral-page.https'],
  ['javascript:alert(1)', 'neutral-page.https'],
  ['https://weather', 'neutral-page.name'],
  ['https://127.0.0.1/', 'neutral-page.name'],
  ['https://somebody:secret@www.bbc.co.uk', 'neutral-page.name'],
  ['https://whatmatters.example.org/s/abc', 'neutral-page.own'],
  ['https://WhatMatters.example.org', 'neutral-page.own'],
])('%s is refused: %s', (typed, key) => {
  expect(parseNeutralPage(typed, own)).toEqual({ ok: false, problems: [{ item: 'leaveAddress', key }] })
})
