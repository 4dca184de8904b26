/** The rows that are held one at a time while what belongs to them is encrypted anew: whoever writes such a text holds the same row. */
export const keyHolders = ['Wave', 'Workshop', 'Partnership'] as const

export type KeyHolder = (typeof keyHolders)[number]

/** A column whose values are encrypted under a key of the texts. */
export interface EncryptedColumn {
  readonly table: string
  readonly column: string
  /** The columns of its primary key; the first is read in order. */
  readonly key: readonly [string, ...string[]]
  /** The table of the row that it belongs to. */
  readonly holder: KeyHolder
  /** SQL that is true of the rows of one holder; `?` stands for its id. */
  readonly isOfHolder: string
  /** What `encrypt` was told beside the text. */
  readonly context: (key: Readonly<Record<string, unknown>>) => string
}

const ofWave = { holder: 'Wave', isOfHolder: '"waveId" = ?' } as const
const ofWorkshop = { holder: 'Workshop', isOfHolder: '"workshopId" = ?' } as const
const sheets = {
  table: 'PaperSheet',
  key: ['collectorId', 'sheetNumber'],
  holder: 'Wave',
  isOfHolder: '"collectorId" IN (SELECT "id" FROM "Collector" WHERE "waveId" = ?)',
} as const

/** Every column that `encrypt` fills. A rule test compares them with the schema. */
export const encryptedColumns: readonly EncryptedColumn[] = [
  { table: 'FreeText', column: 'ciphertext', key: ['id'], ...ofWave, context: () => 'text' },
  { table: 'ReviewedText', column: 'ciphertext', key: ['id'], ...ofWave, context: () => 'reviewed text' },
  { table: 'SafeguardingText', column: 'ciphertext', key: ['id'], ...ofWave, context: () => 'safeguarding' },
  { table: 'ResumeDraft', column: 'ciphertext', key: ['lookupHmac'], ...ofWave, context: () => 'resume draft' },
  { ...sheets, column: 'ciphertext', context: () => 'sheet' },
  { ...sheets, column: 'again', context: () => 'sheet again' },
  { table: 'WaveKey', column: 'privateKey', key: ['waveId'], ...ofWave, context: (key) => `wave key ${String(key['waveId'])}` },
  { table: 'Workshop', column: 'pin', key: ['id'], holder: 'Workshop', isOfHolder: '"id" = ?', context: () => 'workshop pin' },
  { table: 'Contribution', column: 'ciphertext', key: ['id'], ...ofWorkshop, context: () => 'contribution' },
  { table: 'ReviewedContribution', column: 'ciphertext', key: ['id'], ...ofWorkshop, context: () => 'reviewed contribution' },
  { table: 'CaseStudy', column: 'ciphertext', key: ['id'], holder: 'Partnership', isOfHolder: '"partnershipId" = ?', context: () => 'case study' },
]
