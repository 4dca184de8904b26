import Papa from 'papaparse'
import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { findEnteredIndicator } from '~/data/figures.server'
import type { FigureForm } from '~/domain/indicator/entered-figure'
import { loader as csvLoader } from '~/routes/_public.frameworks.$file[.]csv'
import { enterFigure } from '~/usecases/enter-figure.server'
import { freshDatabase } from '../support/fresh-database'
import { getRequest } from '../support/request'

const partnershipId = 'clackmannanshire'
const staff = { id: 'invented-coordinator', name: 'Invented Coordinator' }
const form: FigureForm = {
  period: '2019/20',
  printed: '212',
  counts: 'other',
  numerator: '',
  denominator: '',
  sourceNote: 'Invented report',
  publicSource: false,
}

function enter(typed: Partial<FigureForm>, indicatorId = 'clackmannanshire-2018-15') {
  return enterFigure({ ...form, ...typed }, { indicatorId, partnershipId, staff })
}

/** Value, status, number of people and release of a row of the framework's CSV. */
async function columnsOf(order: number): Promise<string> {
  const file = 'clackmannanshire-2018'
  const response = await csvLoader({ request: getRequest(`/frameworks/${file}.csv`), params: { file }, context: {} })
  const { data } = Papa.parse<Record<string, string>>(await response.text(), { header: true })
  return ['value', 'status', 'n', 'release'].map((column) => data[order - 1]?.[column]).join(',')
}

beforeEach(async () => {
  await freshDatabase()
  await database().staff.create({
    data: { id: staff.id, partnershipId, name: staff.name, signInName: 'invented', passwordHash: 'none', role: 'coordinator' },
  })
})

describe('entering a figure', () => {
  test('fills the row of its indicator as printed', async () => {
    expect(await enter({})).toEqual({ ok: true, value: { printed: '212' } })
    expect(await columnsOf(15)).toBe('212,entered,,')
    expect(await columnsOf(14)).toBe(',none,,')
  })

  test('keeps what was entered before, with source, author and day', async () => {
    await enter({})
    await enter({ printed: '210', sourceNote: 'Invented correction' })
    await enter({ period: '2018/19', printed: '250' })
    const indicator = await findEnteredIndicator('clackmannanshire-2018-15', partnershipId)
    expect(indicator?.figures.map(({ period, printed, sourceNote, author }) => [period, printed, sourceNote, author])).toEqual([
      ['2019/20', '212', 'Invented report', staff.name],
      ['2019/20', '210', 'Invented correction', staff.name],
      ['2018/19', '250', 'Invented report', staff.name],
    ])
    expect(await columnsOf(15)).toBe('210,entered,,')
  })

  test('withholds a small count of people without a public source, and the number stands nowhere', async () => {
    expect(await enter({ printed: '7', counts: 'people' }, 'clackmannanshire-2018-25')).toEqual({ ok: true, value: { printed: '[c]' } })
    expect(await columnsOf(25)).toBe('[c],hidden,,')
    expect(await database().enteredFigure.findMany()).toMatchObject([{ printed: '[c]', value: null }])
  })

  test('shows a small count of people from a public source', async () => {
    await enter({ printed: '7', counts: 'people', publicSource: true }, 'clackmannanshire-2018-25')
    expect(await columnsOf(25)).toBe('7,entered,,')
  })

  test('is refused for a survey indicator, and for an indicator of nobody here', async () => {
    const refusal = { ok: false, problems: [{ item: 'indicator', key: 'figure-indicator' }] }
    expect(await enter({}, 'clackmannanshire-2018-05')).toEqual(refusal)
    expect(await enter({}, 'west-dunbartonshire-2017-indicator-01')).toEqual(refusal)
    expect(await database().enteredFigure.count()).toBe(0)
  })

  test('writes the act to the audit log without the figure', async () => {
    await enter({ printed: '98.7%' })
    const entries = await database().auditEntry.findMany()
    expect(entries).toMatchObject([{ actor: staff.name, act: 'entered a figure of', subject: 'School Exclusions' }])
    expect(JSON.stringify(entries)).not.toContain('98.7')
  })
})
