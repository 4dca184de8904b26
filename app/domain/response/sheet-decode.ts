import { accepted, refused, type Result } from '../kernel/result'

/** The largest file of sheets, in bytes. */
export const largestSheetFile = 1_000_000

/** Signs that no text file holds: their bytes come from a workbook, a picture, UTF-16 or another encoding. */
const noText = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\uFFFD]/

/**
 * The text of an uploaded file: UTF-8 with or without its mark, else Windows-1252 (what Excel writes in Scotland) when that leaves no sign
 * that cannot be text. Refuses everything else, and files over 1 MB, instead of guessing letters.
 */
export function decodeSheetFile(bytes: Uint8Array): Result<string> {
  if (bytes.length > largestSheetFile) return refused({ item: 'file', key: 'file-large' })
  for (const encoding of ['utf-8', 'windows-1252']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
      if (!noText.test(text)) return accepted(text)
    } catch {
      // Not in this encoding: the next one is tried.
    }
  }
  return refused({ item: 'file', key: 'file-encoding' })
}
