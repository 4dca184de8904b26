/** A column whose values are encrypted under a key of the texts. */
export interface EncryptedColumn {
  readonly table: string
  readonly column: string
  /** The columns of its primary key; the first is read in order. */
  readonly key: readonly [string, ...string[]]
  /** SQL that is true of the rows of one wave; `?` stands for its id. */
  readonly isOfWave: string
  /** What `encrypt` was told beside the text. */
  readonly context: (key: Readonly<Record<string, unknown>>) => string
}

const waveId = '"waveId" = ?'
const sheets = { table: 'PaperSheet', key: ['collectorId', 'sheetNumber'], isOfWave: '"collectorId" IN (SELECT "id" FROM "Collector" WHERE "waveId" = ?)' } as const

/** Every column that `encrypt` fills. A rule test compares them with the schema. */
export const encryptedColumns: readonly EncryptedColumn[] = [
  { table: 'FreeText', column: 'ciphertext', key: ['id'], isOfWave: waveId, context: () => 'text' },
  { table: 'ReviewedText', column: 'ciphertext', key: ['id'], isOfWave: waveId, context: () => 'reviewed text' },
  { table: 'SafeguardingText', column: 'ciphertext', key: ['id'], isOfWave: waveId, context: () => 'safeguarding' },
  { table: 'ResumeDraft', column: 'ciphertext', key: ['lookupHmac'], isOfWave: waveId, context: () => 'resume draft' },
  { ...sheets, column: 'ciphertext', context: () => 'sheet' },
  { ...sheets, column: 'again', context: () => 'sheet again' },
  { table: 'WaveKey', column: 'privateKey', key: ['waveId'], isOfWave: waveId, context: (key) => `wave key ${String(key['waveId'])}` },
]
