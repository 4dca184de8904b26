import { action as trackAction, loader as listLoader } from '~/routes/_coordinate.actions._index'
import { action as saveAct, loader as actionLoader } from '~/routes/_coordinate.actions.$action._index'
import { action as updateAct } from '~/routes/_coordinate.actions.$action.update'
import { loader as communityLoader } from '~/routes/_public.($partnership).you-said.communities.$community'
import { loader as releaseLoader } from '~/routes/_public.($partnership).you-said.releases.$number'
import type { ActionWithWords } from '~/http/actions-with-words.server'
import { callRoute } from './call-route'
import { type FormFields, getRequest, postRequest } from './request'

/** The form of an action, filled in. */
export const filled = {
  said: 'The last bus goes too early.',
  title: 'An evening bus',
  owner: 'The council',
  dueText: 'Spring 2027',
  state: 'planned',
  note: '',
  planItem: '',
}

/** The id that a redirect leads to. */
const idOf = (location: string | null) => /^\/actions\/([\w-]+)\?/.exec(location ?? '')?.[1] ?? ''

/** What a coordinator does with improvement actions, by the forms of their pages. */
export function actionSteps(cookie: () => string) {
  const save = async (wishes: FormFields = {}, action = 'new') => {
    const answer = await callRoute(saveAct, postRequest('/actions', { ...filled, ...wishes }, cookie()), { action })
    return { ...answer, id: idOf(answer.headers.get('Location')) }
  }
  const show = (action: string, to: 'published' | 'unpublished') =>
    callRoute(saveAct, postRequest('/actions', { show: to }, cookie()), { action })
  return {
    save,
    show,
    publish: async (wishes: FormFields = {}) => {
      const { id } = await save(wishes)
      await show(id, 'published')
      return id
    },
    update: (action: string, fields: FormFields) => callRoute(updateAct, postRequest('/actions', fields, cookie()), { action }),
    track: async (item: string) => {
      const answer = await callRoute(trackAction, postRequest('/actions', { item }, cookie()))
      return { ...answer, id: idOf(answer.headers.get('Location')) }
    },
    open: (action: string, query = '') => callRoute(actionLoader, getRequest(`/actions/${action}${query}`, cookie()), { action }),
    list: (query = '') => callRoute(listLoader, getRequest(`/actions${query}`, cookie())),
  }
}

interface WavePage {
  readonly done: {
    readonly themes: ReadonlyArray<{
      readonly theme: string
      readonly figure: { readonly status: string }
      readonly actions: readonly ActionWithWords[]
    }>
    readonly others: readonly ActionWithWords[]
  }
}

/** The page of one survey as everybody is handed it. */
export async function wavePage(number: string, partnership = ''): Promise<WavePage> {
  const params: Record<string, string> = partnership === '' ? { number } : { number, partnership }
  return (await callRoute(releaseLoader, getRequest('/you-said'), params)).body as WavePage
}

/** The actions on the page of one community as everybody is handed them. */
export async function communityPage(community: string): Promise<readonly ActionWithWords[]> {
  const { body } = await callRoute(communityLoader, getRequest('/you-said'), { community })
  return (body as { actions: readonly ActionWithWords[] }).actions
}
