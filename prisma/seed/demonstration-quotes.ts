import { database } from '../../app/data/database.server'
import { toReviewedColumn } from '../../app/data/reviewed-text-column.server'
import type { ReviewedText } from '../../app/domain/anonymise/reviewed-text'
import { addDays, day } from '../../app/domain/kernel/day'
import { openQuotes } from '../../app/usecases/open-quotes.server'
import { onDay } from './demonstration-waves'
import { seededChance, seededId } from './seeded-chance'

type Invented = readonly [
  community: string,
  theme: string,
  box: 'good' | 'better',
  language: string,
  text: string,
  codes: readonly string[],
]

const plan = 'clackmannanshire-2023'
const peers = `${plan}-area-6`
const substance = `${plan}-local-issue-2`
const poverty = `${plan}-local-issue-3`
const trauma = `${plan}-local-issue-4`
const jobs = `${plan}-local-issue-6`

/** Nobody said any of this. */
const autumn: readonly Invented[] = [
  [
    'recovery',
    'PS02',
    'better',
    'en',
    'A late bus. The last one goes before the evening meeting is done, so folk leave early or walk it.',
    ['PS02', substance],
  ],
  [
    'recovery',
    'PS02',
    'better',
    'en',
    'Two buses to get tae the clinic and two hame. If wan is late ye miss yer slot.',
    ['PS02', substance],
  ],
  ['recovery', 'PS02', 'better', 'en', 'Cheaper fares. The money is gone by the Thursday.', ['PS02', poverty]],
  ['recovery', 'PS02', 'better', 'en', 'Buses on a Sunday. Sunday is the hardest day.', ['PS02']],
  ['recovery', 'PS02', 'better', 'en', 'A bus that goes past the jobcentre and the surgery baith.', ['PS02', jobs]],
  ['recovery', 'PS10', 'good', 'en', 'The café. Somebody ayeways puts the kettle on and naebody asks.', ['PS10', peers]],
  ['recovery', 'PS10', 'good', 'en', 'The walking group. It is the first thing in years I go to for me.', ['PS10', peers]],
  ['recovery', 'PS10', 'better', 'en', 'Something on at night that is no a pub.', ['PS10', substance]],
  ['recovery', 'PS10', 'good', 'en', 'Folk who have been through it themselves. You don’t need to explain.', ['PS10', peers]],
  ['recovery', 'PS10', 'good', 'pl', 'Spotkania w środy. Pierwszy raz ktoś mnie słuchał.', ['PS10', peers]],
  ['recovery', 'PS10', 'better', 'en', 'More groups run by people in recovery, and pay them for it.', ['PS10', peers, jobs]],
  ['recovery', 'PS12', 'better', 'en', 'Lights on the path to the [address]. I go the long way round in winter.', ['PS12', 'PS01']],
  ['recovery', 'PS14', 'better', 'en', 'Tell us what came of the last time we were asked.', ['PS14']],
  ['recovery', 'PS14', 'better', 'gd', 'Innsibh dhuinn dè thachair an dèidh na turais mu dheireadh.', ['PS14']],
  [
    'recovery',
    'PS08',
    'better',
    'en',
    'Ten years of looking after a house and bairns should count for something on a form.',
    ['PS08', jobs],
  ],
  ['prison', 'PS09', 'better', 'en', 'A key in your hand on the day you get out, no a list of phone numbers.', ['PS09']],
  ['prison', 'PS08', 'better', 'en', 'An employer that will talk to you before they read the disclosure.', ['PS08', jobs]],
  ['prison', 'PS12', 'good', 'en', 'My pal’s dad taught me the allotment. I am calm there.', ['PS05', 'PS12']],
  [
    'prison',
    'PS14',
    'better',
    'en',
    'Somebody tae sit doon wi ye and read the letters. Ah wis feart tae open them.',
    ['PS14', `${plan}-area-6`],
  ],
  ['victims', 'PS12', 'better', 'en', 'To be told before he is back in the town, and not by a neighbour.', ['PS12', `${plan}-area-4`]],
  ['victims', 'PS14', 'better', 'uk', 'Щоб мені пояснили моєю мовою, що буде далі.', ['PS14', `${plan}-area-4`]],
  ['victims', 'PS07', 'good', 'en', 'One worker the whole way through. I told it once.', ['PS07', trauma]],
  ['families', 'PS02', 'better', 'en', 'A visit takes the whole day with two weans. A minibus once a month would do.', ['PS02']],
  ['families', 'PS10', 'good', 'ar', 'النساء في المركز يسألن عنّي كل أسبوع.', ['PS10']],
  ['families', 'PS06', 'good', 'en', 'The school never let on. They just made sure she had somebody to sit beside.', ['PS06', trauma]],
]

const spring: readonly Invented[] = [
  ['recovery', 'PS02', 'better', 'en', 'The Sunday bus is back. Keep it.', []],
  ['recovery', 'PS10', 'good', 'en', 'There is a Friday group noo. It is fu’ every week.', []],
  ['recovery', 'PS12', 'better', 'en', 'They put in lights as far as the bridge and stopped. Finish it.', []],
  ['recovery', 'PS14', 'good', 'en', 'Somebody came back and telt us what they did wi it. That’s a first.', []],
  ['prison', 'PS09', 'better', 'en', 'Still a list of phone numbers.', []],
  ['victims', 'PS07', 'good', 'pl', 'Dzwonią, kiedy obiecają, że zadzwonią.', []],
]

async function letThrough(waveId: string, texts: readonly Invented[], isCoded: boolean, chance: () => number): Promise<void> {
  const rows = texts.map(([community, theme, box, language, text, codes]) => {
    const reviewed: ReviewedText = { community, theme, box, language, text, codes }
    const reviewers = { firstReviewerId: 'an-invented-reviewer', secondReviewerId: 'another-invented-reviewer' }
    return { id: seededId(chance), waveId, ciphertext: toReviewedColumn(reviewed), isCoded, ...reviewers }
  })
  await database().reviewedText.createMany({ data: rows })
}

/** Of the first published wave some quotes, opened; of the second some that are to be coded and opened. */
export async function seedQuotes({ partnershipId, actor, seed }: { partnershipId: string; actor: string; seed: number }): Promise<void> {
  const chance = seededChance(seed + 1)
  const waves = await database().wave.findMany({
    where: { partnershipId, state: 'published' },
    include: { release: true },
    orderBy: { opensOn: 'asc' },
  })
  const [first, second] = waves
  if (first === undefined || second === undefined) throw new Error('The demonstration has no published waves')
  await letThrough(first.id, autumn, true, chance)
  const openedOn = addDays(day(first.release?.publishedOn ?? ''), 14)
  const opened = await onDay(openedOn, () => openQuotes({ waveId: first.id, partnershipId, actor }))
  if (!opened.ok) throw new Error(`The demonstration met a refusal: ${JSON.stringify(opened.problems)}`)
  await letThrough(second.id, spring, false, chance)
}
