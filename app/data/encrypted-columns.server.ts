/** The tables whose rows hold what is encrypted. */
export const keyOwners = ['Wave', 'Workshop', 'Partnership'] as const

export type KeyOwner = (typeof keyOwners)[number]

/** A column whose values are encrypted under a key of the texts. */
export interface EncryptedColumn {
  readonly table: string
  readonly column: string
  /** The columns of its primary key; the first is read in order. */
  readonly key: readonly [string, ...string[]]
  /** Whose rows they are: one of these is held while its rows are written anew. */
  readonly owner: KeyOwner
  /** SQL that is true of the rows of one owner; `?` stands for its id. */
  readonly isOfOwner: string
  /** What `encrypt` was told beside the text. */
  readonly context: (key: Readonly<Record<string, unknown>>) => string
}

const ofWave = { owner: 'Wave', isOfOwner: '"waveId" = ?' } as const
const ofWorkshop = { owner: 'Workshop', isOfOwner: '"workshopId" = ?' } as const
const ofPartnership = { owner: 'Partnership', isOfOwner: '"partnershipId" = ?' } as const
const sheets = { table: 'PaperSheet', key: ['collectorId', 'sheetNumber'], owner: 'Wave', isOfOwner: '"collectorId" IN (SELECT "id" FROM "Collector" WHERE "waveId" = ?)' } as const

/** Every column that `encrypt` fills. A rule test compares them with the schema. */
export const encryptedColumns: readonly EncryptedColumn[] = [
  { table: 'FreeText', column: 'ciphertext', key: ['id'], ...ofWave, context: () => 'text' },
  { table: 'ReviewedText', column: 'ciphertext', key: ['id'], ...ofWave, context: () => 'reviewed text' },
  { table: 'SafeguardingText', column: 'ciphertext', key: ['id'], ...ofWave, context: () => 'safeguarding' },
  { table: 'ResumeDraft', column: 'ciphertext', key: ['lookupHmac'], ...ofWave, context: () => 'resume draft' },
  { ...sheets, column: 'ciphertext', context: () => 'sheet' },
  { ...sheets, column: 'again', context: () => 'sheet again' },
  { table: 'Contribution', column: 'ciphertext', key: ['id'], ...ofWorkshop, context: () => 'contribution' },
  { table: 'ReviewedContribution', column: 'ciphertext', key: ['id'], ...ofWorkshop, context: () => 'reviewed contribution' },
  { table: 'CaseStudy', column: 'ciphertext', key: ['id'], ...ofPartnership, context: () => 'case study' },
  { table: 'Workshop', column: 'pin', key: ['id'], owner: 'Workshop', isOfOwner: '"id" = ?', context: () => 'workshop pin' },
  { table: 'WaveKey', column: 'privateKey', key: ['waveId'], ...ofWave, context: (key) => `wave key ${String(key['waveId'])}` },
]
