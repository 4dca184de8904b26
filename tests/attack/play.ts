import { answersHmac, appendResponse } from '~/data/append-response.server'
import { deleteResponse } from '~/data/find-receipt.server'
import { findSurvey } from '~/data/find-survey.server'
import { newSecret } from '~/data/new-secret.server'
import { transaction } from '~/data/transaction.server'
import type { Survey } from '~/domain/instrument/survey'
import { submitResponse } from '~/usecases/submit-response.server'
import { withdrawResponse } from '~/usecases/withdraw-response.server'
import type { Person, PlannedWave } from './history'
import type { OpenedWave } from './stage'

/** Where somebody stands in a planned wave. */
interface Place {
  readonly community: string
  readonly person: number
}

/** A wave that is being answered. */
export class Play {
  readonly secrets = new Map<string, string>()
  readonly surveys = new Map<string, Survey>()

  constructor(
    readonly wave: OpenedWave,
    readonly planned: PlannedWave,
  ) {}

  personOf(community: string, position: number): Person {
    const person = this.planned.communities.find(({ code }) => code === community)?.people[position]
    if (person === undefined) throw new Error(`There is no person ${position} in ${community}`)
    return person
  }

  async surveyOf(community: string, typist: string | null): Promise<Survey> {
    const id = this.wave.collectorId(community, typist)
    const known = this.surveys.get(id) ?? (await findSurvey(id))
    if (known === null) throw new Error(`There is no survey at ${id}`)
    this.surveys.set(id, known)
    return known
  }

  async submit({ community, person: position }: Place) {
    const { ratings, priorities, choices } = this.personOf(community, position)
    const survey = await this.surveyOf(community, null)
    const submission = { secret: this.secretOf(community, position), code: null, answers: { ratings, priorities, choices }, texts: [] }
    return submitResponse({ survey, submission, language: 'en' })
  }

  secretOf(community: string, position: number): string {
    const key = `${community} ${position}`
    const secret = this.secrets.get(key) ?? newSecret()
    this.secrets.set(key, secret)
    return secret
  }

  private rowOf({ community, person }: Place) {
    const { ratings, priorities, choices, typist } = this.personOf(community, person)
    const collectorId = this.wave.collectorId(community, typist)
    return { collectorId, answers: { ratings, priorities, choices }, secret: this.secretOf(community, person) }
  }

  /** What was typed, or sent by somebody who is not watched here, reaches the wave the way that handing in takes. */
  async append(place: Place): Promise<void> {
    const row = { ...this.rowOf(place), waveId: this.wave.id, community: place.community, texts: [], language: 'en' }
    await transaction((store) => appendResponse(row, store))
  }

  /** Everybody at once: the rows that appending writes, and the deletion that withdrawing does. */
  async appendAll(answered: readonly Place[], withdrawn: readonly Place[]): Promise<void> {
    const rows = answered.map((place) => this.rowOf(place))
    const data = rows.map(({ collectorId, answers, secret }) => ({
      collectorId,
      answers: JSON.stringify(answers),
      receiptHmac: answersHmac(secret),
    }))
    await transaction(async (store) => {
      await store.pending.createMany({ data })
      for (const { community, person } of withdrawn) {
        await deleteResponse({ waveId: this.wave.id, secret: this.secretOf(community, person), themes: [], own: [] }, store)
      }
    })
  }

  async withdraw({ community, person: position }: Place) {
    const { typist } = this.personOf(community, position)
    return withdrawResponse(await this.surveyOf(community, typist), this.secretOf(community, position))
  }
}
