import { database } from '~/data/database.server'
import { type Base, partnershipId } from './two-worlds-base'

/** Names, words and ids of the first partnership that must be on no page of another. */
export async function tellingOf({ quotes }: Base): Promise<readonly string[]> {
  const ids = async (rows: Promise<readonly { readonly id: string }[]>) => (await rows).map(({ id }) => id)
  const ofWave = { where: { wave: { partnershipId } }, select: { id: true } } as const
  const ofPartnership = { where: { partnershipId }, select: { id: true } } as const
  return [
    partnershipId,
    'Clackmannanshire',
    'Forth Valley',
    'A side door',
    'The hairdresser',
    'Letters came late',
    'Tell families, too',
    'Lepszy rozkład',
    'Autobus jest',
    'Day or evening?',
    ...(await ids(database().wave.findMany(ofPartnership))),
    ...(await ids(database().staff.findMany(ofPartnership))),
    ...(await ids(database().workshop.findMany(ofPartnership))),
    ...(await ids(database().caseStudy.findMany(ofPartnership))),
    ...(await ids(database().matrixPartner.findMany(ofPartnership))),
    ...(await ids(database().collector.findMany(ofWave))),
    ...(await ids(database().reviewedText.findMany(ofWave))),
    ...quotes,
  ]
}
