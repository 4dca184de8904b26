import { randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { tellingBytes, videoKind } from '~/domain/instrument/item-video'
import { accepted, refused, type Result } from '~/domain/kernel/result'
import { environment } from '~/http/env.server'

/** Where videos lie: whoever watches one is told its random name only. */
export function videoFolder(): string {
  return path.resolve(environment().DATA_DIR, 'videos')
}

interface Written {
  readonly bytes: number
  readonly first: Buffer
}

/** Writes part after part, so that no video stands in the memory; what comes after `most` bytes is read to its end and not written. */
async function writeParts(begun: string, parts: AsyncIterable<Uint8Array>, most: number): Promise<Written | 'too large'> {
  const file = await open(begun, 'wx')
  let bytes = 0
  let first = Buffer.alloc(0)
  try {
    for await (const part of parts) {
      bytes += part.byteLength
      if (first.length < tellingBytes) first = Buffer.concat([first, part]).subarray(0, tellingBytes)
      if (bytes <= most) await file.writeFile(part)
    }
  } finally {
    await file.close()
  }
  return bytes > most ? 'too large' : { bytes, first }
}

/**
 * Keeps a video under a random name, which it answers with; refuses what is larger than `most` bytes or no video by its first bytes. The name
 * `file` under which it came stands in the refusal only.
 */
export async function writeVideo(parts: AsyncIterable<Uint8Array>, most: number, file: string): Promise<Result<string>> {
  const folder = videoFolder()
  await mkdir(folder, { recursive: true })
  const name = randomBytes(16).toString('hex')
  const begun = path.join(folder, `${name}.part`)
  try {
    const written = await writeParts(begun, parts, most)
    if (written === 'too large') return refused({ item: 'video', key: 'video.large', values: { file, most: most / 1_000_000 } })
    if (written.bytes === 0) return refused({ item: 'video', key: 'video.missing' })
    const kind = videoKind(written.first)
    if (kind === null) return refused({ item: 'video', key: 'video.kind', values: { file } })
    await rename(begun, path.join(folder, `${name}.${kind}`))
    return accepted(`${name}.${kind}`)
  } finally {
    await rm(begun, { force: true })
  }
}

export async function deleteVideoFile(file: string): Promise<void> {
  await rm(path.join(videoFolder(), path.basename(file)), { force: true })
}
