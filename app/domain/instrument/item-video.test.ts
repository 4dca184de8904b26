import { expect, test } from 'vitest'
import { videoKind } from './item-video'

function bytes(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0))
}

test.each([
  ['an MP4', '\u0000\u0000\u0000\u0020ftypisom\u0000\u0000\u0002\u0000', 'mp4'],
  ['a WebM', '\u001A\u0045\u00DF\u00A3\u0001\u0000\u0000\u0000\u0000\u0000\u0000\u001F\u0042\u0082\u0084webm', 'webm'],
  ['a Matroska file that is no WebM', '\u001A\u0045\u00DF\u00A3\u0042\u0082\u0088matroska', null],
  ['a page', '<!DOCTYPE html><video>webm ftyp', null],
  ['a picture', '\u0089PNG\r\n', null],
  ['nothing', '', null],
])('%s is known by its first bytes', (_what, text, kind) => {
  expect(videoKind(bytes(text))).toBe(kind)
})
