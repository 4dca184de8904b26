import type { Problem } from '~/domain/kernel/result'

type Values = Readonly<Record<string, string | number>>

const sentences: Readonly<Record<string, (values: Values) => string>> = {
  'partnership.file': ({ item, message }) => `${item}: ${message}.`,
  'partnership.no-file': ({ asked }) =>
    `There is no file ${asked}, and none comes with the product under this name: see prisma/reference/partnerships.`,
  'partnership.id': ({ least, most }) =>
    `id: must be ${least} to ${most} small letters and hyphens, and begin and end with a letter: it stands in addresses.`,
  'partnership.word': ({ id }) => `id: cannot be ${id}, because addresses of the site begin with this word already.`,
  'partnership.exists': ({ id }) =>
    `The partnership ${id} is there already; nothing was changed. For another coordinator: npm run recover-coordinator -- ${id}.`,
  'partnership.framework': ({ frameworks }) =>
    `frameworks: ${frameworks} must be there with the name of this partnership as its owner, and belong to no other.`,
  'partnership.unknown': ({ asked, known }) => `There is no partnership ${asked} here. There is: ${known}.`,
}

/** What a command about partnerships says of problems, one a line. */
export function partnershipSentences(problems: readonly Problem[]): string {
  return problems.map(({ key, values = {} }) => sentences[key]?.(values) ?? `${key}.`).join('\n')
}
