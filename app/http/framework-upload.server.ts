import { refused, type Result, accepted } from '~/domain/kernel/result'
import { formText } from './form-text.server'
import { readUpload } from './read-upload.server'

const largestFile = 1_000_000

/** What an import of a framework sends: the text of the file, and whether it was looked at already. */
export interface FrameworkUpload {
  readonly form: FormData
  readonly isConfirmed: boolean
  readonly file: string
}

function decode(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Reads the form of an import: a file to check, or the text that was checked. Refuses what is larger than 1 MB or no text in UTF-8. */
export async function readFrameworkUpload(request: Request): Promise<Result<FrameworkUpload>> {
  const form = await readUpload(request, largestFile * 1.1)
  if (form === null) return refused({ item: 'file', key: 'framework-file.large' })
  const checked = formText(form, 'checked')
  // A browser sends the lines of a field with CR LF; JSON reads both.
  if (checked !== '') return accepted({ form, isConfirmed: formText(form, 'step') === 'import', file: checked })
  const file = form.get('file')
  if (!(file instanceof File) || file.name === '') return refused({ item: 'file', key: 'framework-file.missing' })
  const text = file.size > largestFile ? null : decode(await file.arrayBuffer())
  return text === null ? refused({ item: 'file', key: 'framework-file.encoding' }) : accepted({ form, isConfirmed: false, file: text })
}
