import { installationNotice } from '~/data/installation.server'
import { listCorrectedTexts } from '~/data/text-corrections.server'
import { correctionsOf } from '~/locales/corrections'
import { languages, offeredOf } from '~/locales/languages'
import type { Texts } from '~/locales/texts'
import type { AskedPartnership } from './asked-partnership.server'
import { languageOf } from './locale.server'
import { publicAddress } from './public-address.server'

/** What the caches between us and a reader have to know: the page depends on the language that the browser asks for. */
export const resultHeaders = { Vary: 'Accept-Language' } as const

/** The partnership's own wording of the names of themes. */
async function themeNames(partnershipId: string, language: ReturnType<typeof languageOf>): Promise<Texts> {
  if (languages[language].isOriginal) return {}
  const corrections = correctionsOf(await listCorrectedTexts(partnershipId), { language, reading: 'standard' })
  return Object.fromEntries(Object.entries(corrections).filter(([key]) => key.startsWith('themes.')))
}

/** What a page of results needs beside its figures: language, direction, address and whose it is. */
export async function resultFrame(request: Request, { id, name, at }: AskedPartnership) {
  const language = languageOf(request, offeredOf(undefined))
  const { pathname, searchParams } = new URL(request.url)
  return {
    language,
    corrections: await themeNames(id, language),
    notice: await installationNotice(),
    at,
    query: searchParams.has('lang') ? `?lang=${language}` : '',
    address: publicAddress(request, pathname),
    partnership: name,
  }
}

/** What the frame of every page reads: the root writes it on <html>. */
export function pageLanguage({ language }: { readonly language: ReturnType<typeof languageOf> }) {
  return { language, direction: languages[language].direction }
}
