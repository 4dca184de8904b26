import { appendResponse } from '~/data/append-response.server'
import { findSurvey } from '~/data/find-survey.server'
import { newSecret } from '~/data/new-secret.server'
import { findReleaseBytes } from '~/data/releases.server'
import { transaction } from '~/data/transaction.server'
import type { Survey } from '~/domain/instrument/survey'
import { closeWave } from '~/usecases/close-wave.server'
import { publishRelease } from '~/usecases/publish-release.server'
import { previewWave, sealWave } from '~/usecases/seal-wave.server'
import { submitResponse } from '~/usecases/submit-response.server'
import { withdrawResponse } from '~/usecases/withdraw-response.server'
import { setToday } from '../support/today'
import type { AskedGroup, History, Person, PlannedWave } from './history'
import type { Roster } from './roster'
import { buildStage, daysOf, type OpenedWave, openStageWave, type Stage, type WaveDays } from './stage'

/** A release as it was published, and who was in its wave. */
export interface PublishedWave {
  readonly payload: string
  readonly roster: Roster
}

interface Outcome {
  readonly ok: boolean
  readonly problems?: readonly { readonly key: string }[]
}

function mustSucceed(act: string, outcome: Outcome): void {
  if (!outcome.ok) throw new Error(`${act} was refused: ${JSON.stringify(outcome.problems)}`)
}

/** What is refused must be refused for the reason that stands here; anything else would be a way round the sealing. */
function mustBeRefused(act: string, outcome: Outcome, key: string): void {
  const keys = outcome.problems?.map((problem) => problem.key) ?? []
  if (outcome.ok || !keys.includes(key))
    throw new Error(`${act} was to be refused with ${key}, and was ${outcome.ok ? 'not' : keys.join()}`)
}

/** Where somebody stands in a planned wave. */
interface Place {
  readonly community: string
  readonly person: number
}

/** A wave that is being answered. */
class Play {
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

  async submit(community: string, position: number) {
    const { ratings, priorities } = this.personOf(community, position)
    const survey = await this.surveyOf(community, null)
    const submission = { secret: this.secretOf(community, position), code: null, answers: { ratings, priorities }, texts: [] }
    return submitResponse({ survey, submission, language: 'en' })
  }

  secretOf(community: string, position: number): string {
    const key = `${community} ${position}`
    const secret = this.secrets.get(key) ?? newSecret()
    this.secrets.set(key, secret)
    return secret
  }

  /** What was typed, and what is sent by many at once, reaches the wave the way that handing in takes. */
  async append(waiting: readonly Place[]): Promise<void> {
    if (waiting.length === 0) return
    await transaction(async (store) => {
      for (const { community, person } of waiting) {
        const { ratings, priorities, typist } = this.personOf(community, person)
        const at = { collectorId: this.wave.collectorId(community, typist), waveId: this.wave.id, community }
        const answers = { ratings, priorities }
        await appendResponse({ ...at, secret: this.secretOf(community, person), answers, texts: [], language: 'en' }, store)
      }
    })
  }

  async withdraw(community: string, position: number) {
    const { typist } = this.personOf(community, position)
    return withdrawResponse(await this.surveyOf(community, typist), this.secretOf(community, position))
  }
}

/** Everything up to the closing: answers that are appended wait for each other until something else happens. */
async function playEvents(play: Play, isProbed: boolean, request: Parameters<typeof previewWave>[0]): Promise<void> {
  let waiting: Place[] = []
  for (const event of play.planned.events) {
    if (event.act === 'answer' && !play.personOf(event.community, event.person).isSent) {
      waiting.push(event)
      continue
    }
    await play.append(waiting)
    waiting = []
    if (event.act === 'withdraw') mustSucceed('A withdrawal', await play.withdraw(event.community, event.person))
    else if (event.act === 'answer') mustSucceed('An answer', await play.submit(event.community, event.person))
    else if (isProbed) mustBeRefused('A preview of an open wave', await previewWave(request), 'wave.notClosed')
  }
  await play.append(waiting)
}

/** Whoever comes after the closing is refused, and so is whoever wants to take something back. */
async function playLatecomers(play: Play): Promise<void> {
  for (const { code, people } of play.planned.communities) {
    for (const [position, { fate, typist }] of people.entries()) {
      if (fate === 'late') mustBeRefused('A late answer', await play.submit(code, position), 'waveClosed')
      if (fate === 'withdraws' && typist === null) mustBeRefused('A late withdrawal', await play.withdraw(code, position), 'waveClosed')
    }
  }
}

function rosterOf({ communities }: PlannedWave): Roster {
  const stays = ({ people }: AskedGroup) => people.filter(({ fate }) => fate === 'stays')
  return communities.map((community) => ({ ...community, people: stays(community) }))
}

interface Setting {
  readonly stage: Stage
  readonly days: WaveDays
  readonly isProbed: boolean
}

/** What must be refused before a closed wave is sealed. */
async function probeClosed(play: Play, request: Parameters<typeof sealWave>[0]): Promise<void> {
  mustBeRefused('Closing twice', await closeWave(request), 'wave.notOpen')
  mustBeRefused('Publishing what is not sealed', await publishRelease(request), 'wave.notSealed')
  await playLatecomers(play)
}

/** What must be refused once a wave is published: to seal it again, to add to it, to take from it, to publish it again. */
async function probePublished(play: Play, request: Parameters<typeof sealWave>[0]): Promise<void> {
  mustBeRefused('Sealing twice', await sealWave(request), 'wave.alreadySealed')
  mustBeRefused('Publishing twice', await publishRelease(request), 'wave.alreadyPublished')
  await playLatecomers(play)
}

async function playWave(planned: PlannedWave, { stage, days, isProbed }: Setting): Promise<PublishedWave> {
  setToday(days.opensOn)
  const wave = await openStageWave(stage, planned, days)
  const request = { waveId: wave.id, partnershipId: stage.partnershipId, actor: 'Attacker' }
  const play = new Play(wave, planned)
  await playEvents(play, isProbed, request)
  if (isProbed) mustBeRefused('Sealing an open wave', await sealWave(request), 'wave.notClosed')
  setToday(days.paperInDay)
  mustSucceed('Closing', await closeWave(request))
  if (isProbed) await probeClosed(play, request)
  const preview = await previewWave(request)
  mustSucceed('Sealing', await sealWave(request))
  const published = await publishRelease(request)
  if (!published.ok) throw new Error(`Publishing was refused: ${JSON.stringify(published.problems)}`)
  if (isProbed) await probePublished(play, request)
  const { payload } = (await findReleaseBytes(stage.partnershipId, published.value.sequence)) ?? { payload: '' }
  const { content } = JSON.parse(payload) as { content: unknown }
  if (!preview.ok || JSON.stringify(preview.value) !== JSON.stringify(content))
    throw new Error('What was previewed is not what was published')
  return { payload, roster: rosterOf(planned) }
}

/** Lives through a history with the real use cases and the real database, and tries what must be refused on the way. */
export async function playHistory(history: History): Promise<readonly PublishedWave[]> {
  const stage = await buildStage(history)
  const published: PublishedWave[] = []
  for (const [position, planned] of history.waves.entries()) {
    published.push(await playWave(planned, { stage, days: daysOf(position), isProbed: history.isProbed }))
  }
  return published
}
