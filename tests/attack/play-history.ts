import { findReleaseBytes } from '~/data/releases.server'
import { closeWave } from '~/usecases/close-wave.server'
import { publishRelease } from '~/usecases/publish-release.server'
import { previewWave, sealWave, type SealRequest as WaveRequest } from '~/usecases/seal-wave.server'
import { setToday } from '../support/today'
import type { AskedGroup, History, PlannedWave } from './history'
import { Play } from './play'
import type { Roster } from './roster'
import { buildStage, daysOf, openStageWave, type Stage, type WaveDays } from './stage'

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

/** Everything up to the closing, one after the other. */
async function playEvents(play: Play, request: WaveRequest): Promise<void> {
  for (const event of play.planned.events) {
    if (event.act === 'look') mustBeRefused('A preview of an open wave', await previewWave(request), 'wave.notClosed')
    else if (event.act === 'withdraw') mustSucceed('A withdrawal', await play.withdraw(event))
    else if (play.personOf(event.community, event.person).isSent) mustSucceed('An answer', await play.submit(event))
    else await play.append(event)
  }
  mustBeRefused('Sealing an open wave', await sealWave(request), 'wave.notClosed')
}

/** The same, all at once. */
async function skipThroughEvents(play: Play): Promise<void> {
  const acts = play.planned.events.filter((event) => event.act !== 'look')
  await play.appendAll(
    acts.filter(({ act }) => act === 'answer'),
    acts.filter(({ act }) => act === 'withdraw'),
  )
}

/** Whoever comes after the closing is refused, and so is whoever wants to take something back. */
async function playLatecomers(play: Play): Promise<void> {
  for (const { code, people } of play.planned.communities) {
    for (const [position, { fate, typist }] of people.entries()) {
      if (fate === 'late') mustBeRefused('A late answer', await play.submit({ community: code, person: position }), 'waveClosed')
      if (fate === 'withdraws' && typist === null)
        mustBeRefused('A late withdrawal', await play.withdraw({ community: code, person: position }), 'waveClosed')
    }
  }
}

function rosterOf({ communities }: PlannedWave): Roster {
  const stays = ({ people }: AskedGroup) => people.filter(({ fate }) => fate === 'stays')
  return communities.map((community) => ({ ...community, people: stays(community) }))
}

function mustBeWhatWasPublished(preview: Awaited<ReturnType<typeof previewWave>>, payload: string): void {
  const { content } = JSON.parse(payload) as { content: unknown }
  if (preview.ok && JSON.stringify(preview.value) === JSON.stringify(content)) return
  throw new Error('What was previewed is not what was published')
}

interface Setting {
  readonly stage: Stage
  readonly days: WaveDays
  readonly isProbed: boolean
  readonly own: History['own']
}

/** What must be refused before a closed wave is sealed. */
async function probeClosed(play: Play, request: WaveRequest): Promise<void> {
  mustBeRefused('Closing twice', await closeWave(request), 'wave.notOpen')
  mustBeRefused('Publishing what is not sealed', await publishRelease(request), 'wave.notSealed')
  await playLatecomers(play)
}

/** What must be refused once a wave is published: to seal it again, to add to it, to take from it, to publish it again. */
async function probePublished(play: Play, request: WaveRequest): Promise<void> {
  mustBeRefused('Sealing twice', await sealWave(request), 'wave.alreadySealed')
  mustBeRefused('Publishing twice', await publishRelease(request), 'wave.alreadyPublished')
  await playLatecomers(play)
}

async function playWave(planned: PlannedWave, { stage, days, isProbed, own }: Setting): Promise<PublishedWave> {
  setToday(days.opensOn)
  const wave = await openStageWave(stage, { ...planned, own }, days)
  const request = { waveId: wave.id, partnershipId: stage.partnershipId, actor: 'Attacker' }
  const play = new Play(wave, planned)
  await (isProbed ? playEvents(play, request) : skipThroughEvents(play))
  setToday(days.paperInDay)
  mustSucceed('Closing', await closeWave(request))
  if (isProbed) await probeClosed(play, request)
  const preview = isProbed ? await previewWave(request) : null
  mustSucceed('Sealing', await sealWave(request))
  const published = await publishRelease(request)
  if (!published.ok) throw new Error(`Publishing was refused: ${JSON.stringify(published.problems)}`)
  if (isProbed) await probePublished(play, request)
  const { payload } = (await findReleaseBytes(stage.partnershipId, published.value.sequence)) ?? { payload: '' }
  if (preview !== null) mustBeWhatWasPublished(preview, payload)
  return { payload, roster: rosterOf(planned) }
}

/** Lives through a history with the real use cases and the real database, and tries what must be refused on the way. */
export async function playHistory(history: History): Promise<readonly PublishedWave[]> {
  const stage = await buildStage(history)
  const published: PublishedWave[] = []
  for (const [position, planned] of history.waves.entries()) {
    published.push(await playWave(planned, { stage, days: daysOf(position), isProbed: history.isProbed, own: history.own }))
  }
  return published
}
