import { appendAudit } from '~/data/audit.server'
import { deleteCorrectedText, saveCorrectedText } from '~/data/text-corrections.server'
import { transaction } from '~/data/transaction.server'
import { accepted, type Result } from '~/domain/kernel/result'
import { easyPrefix } from '~/locales/corrections'
import type { Language } from '~/locales/languages'
import { parseCorrection } from '~/locales/parse-correction'
import type { Variant } from '~/locales/reading'
import { ownTexts } from '~/locales/texts'

interface Correcting {
  readonly partnershipId: string
  readonly actor: string
  readonly variant: Variant<Language>
  /** The path of a text that we have. */
  readonly key: string
  readonly typed: string
  readonly checked: 'checked' | 'not checked'
}

/** Says a text of the survey in the partnership's words, or notes that ours was checked; at once, on every page but those of releases. */
export async function correctText({ partnershipId, actor, variant, key, typed, checked }: Correcting): Promise<Result<void>> {
  const ours = ownTexts(variant.language, variant.reading)[key] ?? ''
  const parsed = parseCorrection(key, ours, typed)
  if (!parsed.ok) return parsed
  const isChecked = checked === 'checked'
  const place = { partnershipId, language: variant.language, key: variant.reading === 'easy' ? easyPrefix + key : key }
  await transaction(async (store) => {
    const isOurs = parsed.value === '' || (parsed.value === ours && !isChecked)
    if (isOurs) await deleteCorrectedText(place, store)
    else await saveCorrectedText({ ...place, text: parsed.value, isChecked }, store)
    await appendAudit({ partnershipId, actor, act: 'correct-text', subject: `${place.key} (${place.language})` }, store)
  })
  return accepted(undefined)
}
