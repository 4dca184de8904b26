import { unstable_parseMultipartFormData as parseParts } from '@remix-run/node'
import { writeVideo } from '~/data/video-files.server'
import { largestVideo } from '~/domain/instrument/item-video'
import { refused, type Result } from '~/domain/kernel/result'

interface Upload {
  readonly item: string
  /** The name under which the file is kept, or why it is not. */
  readonly video: Result<string>
}

async function readText(parts: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const part of parts) chunks.push(part)
  return Buffer.concat(chunks).toString('utf8').slice(0, 100)
}

/** Reads a form with a video for one of these items, which its form names first; the video goes to its folder part after part. */
export async function readVideo(request: Request, items: readonly string[]): Promise<Upload> {
  let item = ''
  let video: Result<string> = refused({ item: 'video', key: 'video.missing' })
  await parseParts(request, async ({ name, data, filename }) => {
    if (name === 'item') item = await readText(data)
    if (name !== 'video') return null
    const isKnown = items.includes(item)
    video = await writeVideo(data, isKnown ? largestVideo : 0, filename ?? '')
    if (!isKnown) video = refused({ item: 'item', key: 'video.item' })
    return null
  })
  return { item, video }
}
