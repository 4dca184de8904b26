import type { Judgement } from '~/domain/evaluation/judgement'
import { action as changeAction } from '~/routes/_coordinate.evaluation.$quality.change'
import { loader as publicLoader } from '~/routes/_public.($partnership).self-evaluation'
import { action } from '~/routes/_staff.evaluation.$quality'
import { loader as indexLoader } from '~/routes/_staff.evaluation._index'
import { callRoute } from './call-route'
import { type FormFields, getRequest, postRequest } from './request'

/** The judgement that these steps are about. */
export const leadership = '/evaluation/leadership?period=2018%2F19'
const params = { quality: 'leadership' }

/** Everything that the form of a judgement sends, blank but for these fields. */
export function evaluationForm(fields: FormFields): FormFields {
  return { grade: 'none', strengths: '', improvements: '', text: [''], links: [''], ...fields }
}

export const change = (cookie: string, fields: FormFields) =>
  callRoute(changeAction, postRequest(leadership, evaluationForm(fields), cookie), params)
export const publish = (cookie: string) => callRoute(action, postRequest(leadership, { act: 'publish' }, cookie), params)
export const takeBack = (cookie: string) => callRoute(action, postRequest(leadership, { act: 'take-back' }, cookie), params)

/** What staff see, drafts as well. */
export async function judgements(cookie: string): Promise<readonly Judgement[]> {
  const { body } = await callRoute(indexLoader, getRequest('/evaluation', cookie))
  return (body as { judgements: readonly Judgement[] }).judgements
}

/** What everybody sees of a partnership. */
export async function published(partnership?: string): Promise<readonly Judgement[]> {
  const { body } = await callRoute(publicLoader, getRequest('/self-evaluation'), partnership === undefined ? {} : { partnership })
  return (body as { judgements: readonly Judgement[] }).judgements
}
