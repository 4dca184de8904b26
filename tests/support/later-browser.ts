import { database } from '~/data/database.server'
import { newSecret } from '~/data/new-secret.server'
import { action } from '~/routes/_respond.s.$collector'
import { action as laterAction } from '~/routes/_respond.s.$collector_.later'
import { callRoute } from './call-route'
import { makeWave } from './make-wave'
import { oldTicket } from './old-ticket'
import { type FormFields, postRequest } from './request'

interface Draft {
  readonly secret: string
  readonly code: string
  readonly ratings: Readonly<Record<string, string>>
  readonly good: Readonly<Record<string, string>>
  readonly resume: readonly string[]
}
interface KeptPage {
  readonly code: string
  readonly address: string
  readonly draft: Draft
}
interface FormPage {
  readonly turn: { readonly stage: string; readonly problems: ReadonlyArray<{ readonly item: string; readonly key: string }> }
  readonly draft: Draft
  readonly place?: string | null
  readonly typed?: string
}

/** A browser without a script at a collector of an open wave. */
export async function browserAt(kind: 'open-link' | 'codes' = 'open-link') {
  const wave = await makeWave({ kind, codes: kind === 'codes' ? 3 : 0 })
  const collector = wave.collectors['recovery'] ?? ''
  let from = '192.0.2.1'
  const post = (fields: FormFields) => {
    const request = postRequest(`/s/${collector}`, fields)
    request.headers.set('x-client-address', from)
    return callRoute(action, request, { collector })
  }
  const ask = (fields: FormFields) => {
    const request = postRequest(`/s/${collector}/later`, fields)
    request.headers.set('x-client-address', from)
    return callRoute(laterAction, request, { collector })
  }
  const secret = newSecret()
  return {
    wave,
    collector,
    secret,
    codes: wave.codes['recovery'] ?? [],
    form: { secret, ticket: oldTicket(collector, secret), PS02: '4', 'PS03-good': 'Ceòl.' },
    post,
    ask,
    comeFrom: (address: string) => {
      from = address
    },
    later: async (fields: FormFields) => {
      const answer = await post({ ...fields, intent: 'later' })
      return { ...answer, body: answer.body as KeptPage }
    },
    bringBack: async (back: string) => {
      const answer = await post({ intent: 'resume', back })
      return { ...answer, body: answer.body as FormPage }
    },
  }
}

export function keptDrafts(): Promise<number> {
  return database().resumeDraft.count()
}
