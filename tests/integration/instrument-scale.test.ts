import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { findSurvey } from '~/data/find-survey.server'
import { freshDatabase } from '../support/fresh-database'
import { makeWave } from '../support/make-wave'
import { setToday } from '../support/today'

beforeEach(async () => {
  await freshDatabase()
  setToday('2026-03-15')
})

async function surveyOn(scaleMin: number, scaleMax: number) {
  const wave = await makeWave({ communities: ['recovery'], opensOn: '2026-03-01', answerByDay: '2026-03-31', paperInDay: '2026-04-07' })
  await database().instrument.updateMany({ data: { scaleMin, scaleMax } })
  return findSurvey(wave.collectors['recovery'] ?? '')
}

describe('an instrument', () => {
  test('is asked on a scale that is known to protect answers', async () => {
    expect((await surveyOn(1, 5))?.instrument.scale).toEqual({ min: 1, max: 5 })
  })

  test('on any other scale is refused before anybody can answer', async () => {
    await expect(surveyOn(0, 10)).rejects.toThrow('Nobody has shown that answers on a scale 0–10 can be protected')
  })
})
