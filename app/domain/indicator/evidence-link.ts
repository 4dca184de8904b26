import { z } from 'zod'
import { accepted, type Problem, refused, type Result } from '../kernel/result'

export const evidenceKinds = ['release', 'theme', 'quote', 'contribution', 'statement', 'story', 'address'] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

/**
 * What words rest on: a release, one of its themes or quotes, a statement or a contribution beside it, a story, or an address of the web.
 * It points at what is published and holds nothing of it, so that whatever is taken down is gone from here too.
 */
export interface EvidenceLink {
  readonly kind: EvidenceKind
  /** The number of the release or statement; null for a story and an address. */
  readonly sequence: number | null
  /** The theme's code, the id of the words or of the story, or the address; empty for a release or a statement as a whole. */
  readonly ref: string
  readonly label: string
}

/** Characters of a label; links of one piece of evidence; at most. */
const most = { label: 120, address: 500, links: 20 }

type Unlabelled = Omit<EvidenceLink, 'label'>

const number = String.raw`([1-9]\d{0,8})`
const id = String.raw`([\w-]{1,60})`

const forms: readonly (readonly [pattern: RegExp, read: (first: string, second: string) => Unlabelled])[] = [
  [new RegExp(`^release ${number}$`, 'i'), (sequence) => ({ kind: 'release', sequence: Number(sequence), ref: '' })],
  [new RegExp(`^statement ${number}$`, 'i'), (sequence) => ({ kind: 'statement', sequence: Number(sequence), ref: '' })],
  [
    new RegExp(`^theme ${number} (PS\\d{2})$`, 'i'),
    (sequence, ref) => ({ kind: 'theme', sequence: Number(sequence), ref: ref.toUpperCase() }),
  ],
  [new RegExp(`^quote ${number} ${id}$`, 'i'), (sequence, ref) => ({ kind: 'quote', sequence: Number(sequence), ref })],
  [new RegExp(`^contribution ${number} ${id}$`, 'i'), (sequence, ref) => ({ kind: 'contribution', sequence: Number(sequence), ref })],
  [new RegExp(`^story ${id}$`, 'i'), (ref) => ({ kind: 'story', sequence: null, ref })],
]

function readAddress(text: string): Unlabelled | null {
  if (!/^https:\/\//i.test(text) || text.length > most.address || !URL.canParse(text)) return null
  const { username, password, href } = new URL(text)
  return username + password === '' ? { kind: 'address', sequence: null, ref: href } : null
}

function readTarget(text: string): Unlabelled | null {
  for (const [pattern, read] of forms) {
    const found = pattern.exec(text)
    if (found !== null) return read(found[1] ?? '', found[2] ?? '')
  }
  return readAddress(text)
}

/** What a link is called where nobody gave it a name. */
function ownLabel({ kind, sequence, ref }: Unlabelled): string {
  const labels: Readonly<Record<EvidenceKind, () => string>> = {
    release: () => `Release ${sequence}`,
    theme: () => `Release ${sequence}, theme ${ref}`,
    quote: () => `A quote beside release ${sequence}`,
    contribution: () => `A contribution beside statement ${sequence}`,
    statement: () => `Participation statement ${sequence}`,
    story: () => 'A story',
    address: () => new URL(ref).hostname,
  }
  return labels[kind]()
}

function readLine(line: string): EvidenceLink | null {
  const [target = '', ...words] = line.split('|').map((part) => part.trim())
  const link = readTarget(target.replaceAll(/\s+/g, ' '))
  if (link === null) return null
  const label = words.join(' ').slice(0, most.label)
  return { ...link, label: label === '' ? ownLabel(link) : label }
}

/**
 * Reads links as they are typed, one a line: `release 3`, `theme 3 PS08`, `quote 3 <id>`, `contribution 1 <id>`, `statement 1`, `story <id>`,
 * or a whole https address; after a bar a name for it. Whether there is such a thing is for whoever stores it to find out. `item`: the field.
 */
export function parseEvidenceLinks(typed: string, item = 'links'): Result<readonly EvidenceLink[]> {
  const lines = typed.split('\n').map((line) => line.trim())
  const links: EvidenceLink[] = []
  const problems: Problem[] = []
  for (const [index, line] of lines.entries()) {
    if (line === '') continue
    const link = readLine(line)
    if (link === null) problems.push({ item, key: 'evidence-link', values: { line: index + 1, typed: line.slice(0, 80) } })
    else links.push(link)
  }
  if (links.length > most.links) problems.push({ item, key: 'evidence-many', values: { most: most.links } })
  return problems.length > 0 ? refused(...problems) : accepted(links)
}

const stored = z.array(z.object({ kind: z.enum(evidenceKinds), sequence: z.number().nullable(), ref: z.string(), label: z.string() }))

/** Links as they are stored; anything else in that column is a bug and throws. */
export function openEvidenceLinks(json: string): readonly EvidenceLink[] {
  return stored.parse(JSON.parse(json))
}

/** A link as it is typed again in a form. */
export function evidenceLine({ kind, sequence, ref, label }: EvidenceLink): string {
  const target = kind === 'address' ? ref : [kind, sequence, ref].filter((part) => part !== null && part !== '').join(' ')
  return `${target} | ${label}`
}

/** Where a link leads. `at`: what the public addresses of the partnership begin with. */
export function evidenceHref({ kind, sequence, ref }: EvidenceLink, at: string): string {
  const hrefs: Readonly<Record<EvidenceKind, string>> = {
    release: `${at}/releases/${sequence}`,
    theme: `${at}/releases/${sequence}#scores`,
    quote: `${at}/releases/${sequence}/quotes#quote-${ref}`,
    contribution: `${at}/statements/${sequence}#quote-${ref}`,
    statement: `${at}/statements/${sequence}`,
    story: `/stories/${ref}`,
    address: ref,
  }
  return hrefs[kind]
}
