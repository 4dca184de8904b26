import { storeCodes } from '~/data/coded-texts.server'
import { findCodingFrame } from '~/data/coding-frames.server'
import { transaction } from '~/data/transaction.server'
import { parseCodes } from '~/domain/anonymise/coding-frame'
import { refused, type Result } from '~/domain/kernel/result'
import type { Wave } from '~/domain/wave/wave'

interface Coding {
  readonly wave: Wave
  readonly textId: string
  readonly codes: readonly string[]
  /** "yes": none of the frame fits. */
  readonly noneFits: string
}

/** Keeps what a reviewer coded a text to; it can be changed, but a list of codes that was opened does not change with it. */
export async function codeText({ wave, textId, ...typed }: Coding): Promise<Result<readonly string[]>> {
  const chosen = parseCodes(typed, await findCodingFrame(wave))
  if (!chosen.ok) return chosen
  const isKept = await transaction((store) => storeCodes(textId, wave.id, chosen.value, store))
  return isKept ? chosen : refused({ item: 'codes', key: 'text-codes.gone' })
}
