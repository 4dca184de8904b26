import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listReportedIndicators } from '~/data/reported-indicators.server'
import { refused, type Result } from '~/domain/kernel/result'
import { decodeSheetFile, largestSheetFile } from '~/domain/response/sheet-decode'
import { formText } from '~/http/form-text.server'
import { readUpload } from '~/http/read-upload.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { CheckedFigures } from '~/ui/indicator/checked-figures'
import { FigureImportForm } from '~/ui/indicator/figure-import-form'
import { FigureImportProblems } from '~/ui/indicator/figure-import-problems'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { checkFigureImport, importFigures } from '~/usecases/import-figures.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Figures from a file – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

/** A file, what was pasted, and the borders of the parts of the form. */
const largestForm = largestSheetFile * 1.1

export async function loader({ request }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const indicators = await listReportedIndicators(session.partnershipId)
  return { ...(await staffFrame(session)), indicators: indicators.filter(({ source }) => source === 'entered') }
}

/** The file that was chosen, else what was pasted or has been checked already. */
async function readFile(form: FormData | null): Promise<Result<string>> {
  if (form === null) return refused({ item: 'file', key: 'file-large' })
  const file = form.get('file')
  if (file instanceof File && file.name !== '') return decodeSheetFile(new Uint8Array(await file.arrayBuffer()))
  const pasted = formText(form, 'pasted')
  return pasted.trim() === '' ? refused({ item: 'file', key: 'import-missing' }) : decodeSheetFile(new TextEncoder().encode(pasted))
}

export async function action({ request }: ActionFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const form = await readUpload(request, largestForm)
  const pasted = form === null ? '' : formText(form, 'pasted')
  const file = await readFile(form)
  if (!file.ok) return data({ problems: file.problems, pasted, checked: null }, { status: 422 })
  const importing = { file: file.value, partnershipId: session.partnershipId, staff: session }
  if (form !== null && formText(form, 'step') === 'import') {
    const imported = await importFigures(importing)
    if (imported.ok) return redirect('/figures')
    return data({ problems: imported.problems, pasted, checked: null }, { status: 422 })
  }
  const checked = await checkFigureImport(importing)
  if (!checked.ok) return data({ problems: checked.problems, pasted, checked: null }, { status: 422 })
  return data({ problems: [], pasted, checked: { file: file.value, ...checked.value } })
}

export default function ImportFigures() {
  const { session, notice, indicators } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  const checked = result?.checked ?? null
  return (
    <StaffPage title="Figures from a file" session={session} notice={notice}>
      <p>
        <a href="/figures">All figures</a>
      </p>
      <FigureImportProblems problems={result?.problems ?? []} />
      {checked === null ? (
        <FigureImportForm indicators={indicators} pasted={result?.pasted ?? ''} problems={result?.problems ?? []} />
      ) : (
        <CheckedFigures {...checked} />
      )}
    </StaffPage>
  )
}
