import { accepted, refused, type Result } from '../kernel/result'

/** The largest file of sheets, in bytes. */
export const largestSheetFile = 1_000_000

/** Signs that no text file holds: their bytes come from a workbook, a picture, UTF-16 or another encoding. */
const noText = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\uFFFD]/

/** What Windows-1252 has at 0x80–0x9F; the decoder of Node 20 takes these for Latin 1. A nought where it has nothing. */
const windowsSigns = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ'

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function decodeWindows(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes).replace(/[\u0080-\u009F]/g, (sign) => windowsSigns.charAt(sign.charCodeAt(0) - 0x80))
}

/**
 * The text of an uploaded file: UTF-8 with or without its mark, else Windows-1252 (what Excel writes in Scotland) when that leaves no sign
 * that cannot be text. Refuses everything else, and files over 1 MB, instead of guessing letters.
 */
export function decodeSheetFile(bytes: Uint8Array): Result<string> {
  if (bytes.length > largestSheetFile) return refused({ item: 'file', key: 'file-large', values: { most: largestSheetFile } })
  const text = decodeUtf8(bytes) ?? decodeWindows(bytes)
  return noText.test(text) ? refused({ item: 'file', key: 'file-encoding' }) : accepted(text)
}
