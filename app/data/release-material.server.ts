import type { ReleaseMaterial } from '~/domain/disclosure/derive-release'
import { storedScale } from '~/domain/disclosure/scale'
import { firstLanguage, ownWordsIn, type OwnQuestion } from '~/domain/instrument/own-question'
import type { ReleasedQuestion } from '~/domain/disclosure/release'
import { database, type Store } from './database.server'
import { toOwnQuestions } from './own-questions.server'

/** A wave as its release describes it, without its batches. */
export type DescribedWave = Omit<ReleaseMaterial, 'batches'> & {
  readonly waveId: string
  readonly state: string
  /** Community id → code. */
  readonly codes: ReadonlyMap<string, string>
}

/** The questions as everybody reads them afterwards: in English where the wave was asked in English, else in its first language. */
function releasedQuestions(questions: readonly OwnQuestion[], languages: readonly string[]): readonly ReleasedQuestion[] {
  return questions.map((question) => {
    const { language, words } = ownWordsIn(question, firstLanguage(languages))
    return { code: question.code, kind: question.kind, language, ...words }
  })
}

/** What a release says of a wave besides its figures, or null when the partnership has no such wave. */
export async function findDescribedWave(
  waveId: string,
  partnershipId: string,
  store: Store = database(),
): Promise<DescribedWave | null> {
  const wave = await store.wave.findFirst({
    where: { id: waveId, partnershipId },
    include: {
      instrument: true,
      questions: true,
      collectors: { where: { kind: 'open-link' }, select: { communityId: true } },
      consensus: { include: { community: true } },
      communities: { include: { community: true }, orderBy: { community: { order: 'asc' } } },
    },
  })
  if (wave === null) return null
  const own = releasedQuestions(toOwnQuestions(wave.questions), JSON.parse(wave.languages) as string[])
  return {
    waveId: wave.id,
    state: wave.state,
    codes: new Map(wave.communities.map(({ community }) => [community.id, community.code])),
    partnership: partnershipId,
    wave: {
      title: wave.title,
      place: wave.place,
      instrument: wave.instrumentId,
      scale: storedScale(wave.instrument.scaleMin, wave.instrument.scaleMax),
      themes: JSON.parse(wave.instrument.themes) as string[],
      ...(own.length === 0 ? {} : { own }),
      opensOn: wave.opensOn,
      closedOn: wave.closedOn ?? '',
    },
    communities: wave.communities.map(({ community: { id, code, name } }) => ({
      code,
      name,
      openLink: wave.collectors.some((collector) => collector.communityId === id),
    })),
    consensus: wave.consensus.map(({ community, headCount, mayShow, ratings }) => ({
      group: community.code,
      headCount,
      mayShow,
      ratings: JSON.parse(ratings) as Record<string, number>,
    })),
  }
}
