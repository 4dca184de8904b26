import { action as editAction } from '~/routes/_coordinate.matrix.edit'
import { loader } from '~/routes/_staff.matrix._index'
import { callRoute } from './call-route'
import { type FormFields, getRequest, postRequest } from './request'

export const journeys = { accused: 'clackmannanshire-accused', victim: 'clackmannanshire-victim' } as const

interface Shown {
  readonly partners: readonly {
    readonly id: string
    readonly name: string
    readonly part: { told: string; ticked?: string[]; prose?: string }
  }[]
  readonly stages: readonly {
    readonly stage: { readonly code: string }
    readonly ticked: readonly string[]
    readonly isGap: boolean
    readonly evidence: { readonly challenge: object } | null
  }[]
  readonly statements: readonly number[]
  readonly printed: { readonly title: string; readonly partners: number } | null
}

/** The fields of one row of the form. */
export function row(
  id: string,
  name: string,
  told: string,
  more: { place?: string; ticked?: readonly string[]; prose?: string } = {},
): FormFields {
  return {
    [`name-${id}`]: name,
    [`place-${id}`]: more.place ?? '',
    [`told-${id}`]: told,
    [`tick-${id}`]: [...(more.ticked ?? [])],
    [`prose-${id}`]: more.prose ?? '',
  }
}

/** What a coordinator who is signed in with this cookie does with the matrix. */
export function matrixSteps(cookie: () => string) {
  const shown = async (journey: string = journeys.accused): Promise<Shown> =>
    (await callRoute(loader, getRequest(`/matrix?journey=${journey}`, cookie()))).body as Shown
  const edit = (fields: FormFields, journey: string = journeys.accused) =>
    callRoute(editAction, postRequest(`/matrix/edit?journey=${journey}`, fields, cookie()))
  /** Adds these partners one by one, ticked at these stages of the accused journey; gives the statuses of the answers. */
  const add = async (partners: Readonly<Record<string, readonly string[]>>): Promise<void> => {
    for (const [name, ticked] of Object.entries(partners)) {
      const there = (await shown()).partners
      const kept = there.map(({ id, name: known, part }) =>
        row(id, known, part.told, { ticked: part.ticked ?? [], prose: part.prose ?? '' }),
      )
      const fields = Object.assign({ partner: [...there.map(({ id }) => id), 'new'] }, ...kept, row('new', name, 'by-stage', { ticked }))
      const { status } = await edit(fields as FormFields)
      if (status !== 302) throw new Error(`The matrix was not kept: ${status}`)
    }
  }
  return { shown, edit, add }
}
