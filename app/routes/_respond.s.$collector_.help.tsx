import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { variantOf } from '~/http/locale.server'
import { respondHeaders } from '~/http/respond-headers.server'
import { offeredOf } from '~/locales/languages'
import { frameOf } from '~/ui/respond/frame-of'
import { HelpPage } from '~/ui/respond/help-page'
import { pageFiles, script } from '~/ui/respond/page-files'
import { RespondPage } from '~/ui/respond/respond-page'
import { visitSurvey } from '~/usecases/visit-survey.server'

export const links = pageFiles
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? '' }]
export const headers = () => respondHeaders

export async function loader({ request, params: { collector = '' } }: LoaderFunctionArgs) {
  const visit = await visitSurvey(collector)
  const variant = variantOf(request, offeredOf(visit.survey?.wave.languages))
  return data(frameOf(collector, visit, variant), { status: visit.survey === null ? 404 : 200 })
}

export default function HelpRoute() {
  const { frame } = useLoaderData<typeof loader>()
  return (
    <RespondPage frame={frame} script={script}>
      <HelpPage frame={frame} />
    </RespondPage>
  )
}
