import type { LoaderFunctionArgs } from '@remix-run/node'
import { getRequest } from './request'
import { signInAs } from './sign-in-as'

/** The bytes of a report as a coordinator gets them. */
export async function askReport(
  loader: (call: LoaderFunctionArgs) => Promise<Response>,
  framework: string,
  year: string,
): Promise<Uint8Array> {
  const { cookie } = await signInAs('coordinator')
  const path = `/reports/report?${new URLSearchParams({ framework, year }).toString()}`
  return new Uint8Array(await (await loader({ request: getRequest(path, cookie), params: {}, context: {} })).arrayBuffer())
}
