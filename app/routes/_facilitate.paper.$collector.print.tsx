import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findSurvey } from '~/data/find-survey.server'
import { listCorrectedTexts } from '~/data/text-corrections.server'
import { formatReceipt } from '~/domain/response/receipt'
import { sheetPath } from '~/domain/response/sheet-address'
import { formatSheetForm } from '~/domain/response/sheet-form'
import { chosenSheets } from '~/http/chosen-sheets.server'
import { publicAddress } from '~/http/public-address.server'
import { requireOwnBatch } from '~/http/require-own-batch.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { correctionsOf } from '~/locales/corrections'
import { offeredOf } from '~/locales/languages'
import { PaperForm } from '~/ui/paper/paper-form'
import printStyles from '~/ui/paper/paper-form.scss?url'
import { PrintChoice } from '~/ui/paper/print-choice'
import { readingOf } from '~/ui/paper/reading-of'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'

export const links: LinksFunction = () => [styles, printStyles].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction = () => [{ title: 'Paper forms – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'facilitator', 'coordinator')
  const { batch, sheets } = await requireOwnBatch(params['collector'], session.id)
  const { collectorId, wave } = batch
  const survey = await findSurvey(collectorId)
  if (survey === null) throw new Error(`The batch ${collectorId} leads to no survey`)
  const offered = offeredOf(wave.languages)
  const untyped = sheets.filter(({ entry }) => entry === null)
  const numbers = untyped.map(({ number }) => number)
  const chosen = chosenSheets(request, numbers, offered)
  const form = { instrument: wave.instrument, edition: wave.edition, language: chosen.language, variant: chosen.variant }
  const forms = untyped
    .filter(({ number }) => number >= chosen.from && number <= chosen.to)
    .map(({ number, secret }) => ({
      number,
      receipt: formatReceipt(secret),
      typeAddress: publicAddress(request, sheetPath(collectorId, { number, form: formatSheetForm(form) })),
    }))
  const variant = { language: chosen.language, reading: readingOf(chosen.variant) }
  const corrections = correctionsOf(await listCorrectedTexts(session.partnershipId), variant)
  const withdrawAddress = publicAddress(request, `/s/${collectorId}/withdraw`)
  return {
    ...(await staffFrame(session)),
    collectorId,
    survey,
    offered,
    chosen,
    form,
    forms,
    left: numbers.length,
    withdrawAddress,
    corrections,
  }
}

export default function PrintForms() {
  const { session, notice, collectorId, offered, chosen, forms, left, ...printed } = useLoaderData<typeof loader>()
  return (
    <StaffPage title="Paper forms" session={session} notice={notice}>
      <div className="wm-no-print">
        <p>
          <a href={`/paper/${collectorId}`}>Back to the batch</a>
        </p>
        {left === 0 ? (
          <p>There is no sheet left to print.</p>
        ) : (
          <>
            <PrintChoice action={`/paper/${collectorId}/print`} offered={offered} chosen={chosen} />
            <p>
              Print this page on A4, on one side of the paper: the last part of a form is torn off and stays with the person, and an answer
              on its back would go with it. Each form starts on a new page and has its own number: do not print one number twice, in no
              other language either.
            </p>
            {forms.length === 0 ? <p>None of these numbers is left to print.</p> : null}
          </>
        )}
      </div>
      {forms.map((sheet) => (
        <PaperForm
          key={sheet.number}
          {...sheet}
          language={chosen.language}
          form={printed.form}
          survey={printed.survey}
          withdrawAddress={printed.withdrawAddress}
          corrections={printed.corrections}
        />
      ))}
    </StaffPage>
  )
}
