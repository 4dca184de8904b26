import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'

type Answering = (call: LoaderFunctionArgs & ActionFunctionArgs) => unknown

/** What a route answered, whether it returned or threw a Response, data with a status, or data alone. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  /** The data of a page; of a Response, its text. */
  readonly body: unknown
}

interface DataWithStatus {
  readonly type: 'DataWithResponseInit'
  readonly data: unknown
  readonly init: ResponseInit | null
}

function isDataWithStatus(value: unknown): value is DataWithStatus {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'DataWithResponseInit'
}

/** Calls a loader or an action as the server does. */
export async function callRoute(answering: Answering, request: Request, params: Record<string, string> = {}): Promise<Answer> {
  const value = await Promise.resolve()
    .then(() => answering({ request, params, context: {} }))
    .catch((thrown: unknown) => {
      if (thrown instanceof Response) return thrown
      throw thrown
    })
  if (value instanceof Response) return { status: value.status, headers: value.headers, body: await value.text() }
  if (isDataWithStatus(value)) return { status: value.init?.status ?? 200, headers: new Headers(value.init?.headers), body: value.data }
  return { status: 200, headers: new Headers(), body: value }
}
