import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { refused, type Result } from '~/domain/kernel/result'
import { decodeSheetFile, largestSheetFile } from '~/domain/response/sheet-decode'
import { formText } from '~/http/form-text.server'
import { readUpload } from '~/http/read-upload.server'
import { requireOwnBatch } from '~/http/require-own-batch.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { CheckedFile } from '~/ui/facilitate/checked-file'
import facilitateStyles from '~/ui/facilitate/facilitate.scss?url'
import { ImportForm } from '~/ui/facilitate/import-form'
import { ImportProblems } from '~/ui/facilitate/import-problems'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { checkImport, importSheets } from '~/usecases/import-sheets.server'

export const links: LinksFunction = () => [styles, facilitateStyles].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction = () => [{ title: 'Import sheets – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

/** A file, its name and the borders of the parts of the form. */
const largestForm = largestSheetFile * 1.1

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'facilitator', 'coordinator')
  const { batch, shown } = await requireOwnBatch(params['collector'], session.id)
  if (shown.refusal !== null) throw redirect(`/paper/${batch.collectorId}`)
  return { ...(await staffFrame(session)), batch: shown, themes: batch.wave.themes, scale: batch.wave.scale, own: batch.wave.own }
}

async function readFile(form: FormData | null): Promise<Result<string>> {
  if (form === null) return refused({ item: 'file', key: 'file-large' })
  const checked = formText(form, 'checked')
  if (checked !== '') return decodeSheetFile(new TextEncoder().encode(checked))
  const file = form.get('file')
  if (!(file instanceof File) || file.name === '') return refused({ item: 'file', key: 'file-missing' })
  return decodeSheetFile(new Uint8Array(await file.arrayBuffer()))
}

export async function action({ request, params }: ActionFunctionArgs) {
  const session = await requireRole(request, 'facilitator', 'coordinator')
  const { batch } = await requireOwnBatch(params['collector'], session.id)
  const form = await readUpload(request, largestForm)
  const file = await readFile(form)
  if (!file.ok) return data({ problems: file.problems, checked: null }, { status: 422 })
  const importing = { collectorId: batch.collectorId, ownerId: session.id, file: file.value }
  if (form !== null && formText(form, 'step') === 'import') {
    const imported = await importSheets(importing)
    if (imported.ok) throw redirect(`/paper/${batch.collectorId}?done=imported`)
    return data({ problems: imported.problems, checked: null }, { status: 422 })
  }
  const checked = await checkImport(importing)
  if (!checked.ok) return data({ problems: checked.problems, checked: null }, { status: 422 })
  const { sheets, leftOut } = checked.value
  return data({ problems: [], checked: { file: file.value, numbers: sheets.map(({ number }) => number), leftOut } })
}

export default function ImportSheets() {
  const { session, notice, batch, themes, scale, own } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  const address = `/paper/${batch.collectorId}`
  const checked = result?.checked ?? null
  return (
    <StaffPage title="Import sheets" session={session} notice={notice}>
      <p>
        <a href={address}>
          {batch.wave}, {batch.community}
        </a>
      </p>
      <ImportProblems problems={result?.problems ?? []} />
      {checked === null ? <ImportForm address={address} themes={themes} scale={scale} own={own} problems={result?.problems ?? []} /> : null}
      {checked === null ? null : <CheckedFile address={address} {...checked} />}
    </StaffPage>
  )
}
