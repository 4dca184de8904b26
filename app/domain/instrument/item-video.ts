/** The largest video of an item, in bytes. */
export const largestVideo = 50_000_000

/** The item that the first page counts as; every other one is called by the code of its theme. */
export const welcomeItem = 'welcome'

/** How many of a file's first bytes tell what it is. */
export const tellingBytes = 64

/**
 * What a file of video is by its first bytes, whatever its name says: MP4 (ISO 14496-12, a box `ftyp` at its beginning) or WebM (EBML whose
 * DocType is `webm`); null for anything else.
 */
export function videoKind(first: Uint8Array): 'mp4' | 'webm' | null {
  const text = String.fromCharCode(...first.subarray(0, tellingBytes))
  if (text.slice(4, 8) === 'ftyp') return 'mp4'
  return text.startsWith('\u001A\u0045\u00DF\u00A3') && text.includes('webm') ? 'webm' : null
}
