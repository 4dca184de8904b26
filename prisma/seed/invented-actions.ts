import type { TypedAction, TypedState } from '../../app/domain/action/parse-action'

type Typed = Pick<TypedAction, 'title' | 'owner' | 'state'> & Partial<TypedAction>

interface InventedAction extends Typed {
  /** The themes of the indicators that it is to move. */
  readonly indicators?: readonly string[]
  /** The theme whose quotes stand beside it, as the form carries it. */
  readonly quotesOf?: string
  /** How it stood a month later. */
  readonly later?: TypedState
}

const plan = 'clackmannanshire-2018'

/** Nobody does any of this. */
export const inventedActions: readonly InventedAction[] = [
  {
    said: 'The last bus goes before the evening meeting is done. (invented)',
    title: 'A late bus on the evenings of the recovery meeting (invented)',
    owner: 'The council’s transport team (invented)',
    dueText: 'Autumn 2026',
    state: 'planned',
    communities: ['recovery'],
    indicators: ['PS02'],
    sources: ['theme/2/PS02'],
    later: { state: 'under-way', note: 'The bus runs on Wednesdays now. Fridays are not settled yet. (invented)' },
  },
  {
    said: 'People who come out of prison get a list of phone numbers and no key. (invented)',
    title: 'A flat is settled before the day of release (invented)',
    owner: 'Housing and the prison together (invented)',
    dueText: 'Winter 2026',
    state: 'planned',
    communities: ['prison'],
    indicators: ['PS09'],
    sources: ['theme/2/PS09'],
  },
  {
    said: 'Tell us what came of the last time we were asked. (invented)',
    title: 'This page, and a notice for every group that took part (invented)',
    owner: 'The partnership’s coordinator (invented)',
    state: 'under-way',
    indicators: ['PS14'],
    sources: ['theme/2/PS14', 'statement/1'],
    quotesOf: 'theme/1/PS14',
    later: { state: 'done', note: 'Every group has had its notice. (invented)' },
  },
  {
    said: 'The lights on the path stop at the bridge. (invented)',
    title: 'Lights along the whole path (invented)',
    owner: 'The council’s roads team (invented)',
    state: 'planned',
    indicators: ['PS12'],
    sources: ['theme/2/PS12'],
    later: {
      state: 'stopped',
      note: 'The path crosses land of another owner, who did not agree. We have asked for another way round. (invented)',
    },
  },
  {
    title: 'The survey is asked in every community of interest each half year (invented)',
    owner: 'Clacks Council with support of Communities of Interest (invented)',
    dueText: 'Year 1',
    state: 'done',
    note: 'Two surveys are published. (invented)',
    planItem: `${plan}/action-5`,
  },
  {
    title: 'A community café for families that visit (invented)',
    owner: 'SPS with support of partners and Citizen’s Advice (invented)',
    state: 'under-way',
    note: 'It opened in one of two places. (invented)',
    planItem: `${plan}/action-7`,
  },
  {
    title: 'A walking group and an evening without a pub (invented)',
    owner: 'ADP with support of partners (invented)',
    state: 'planned',
    planItem: `${plan}/action-11`,
    sources: ['theme/2/PS10'],
    indicators: ['PS10'],
  },
  {
    title: 'Somebody who has been through it stands beside you (invented)',
    owner: 'The recovery community (invented)',
    state: 'under-way',
    planItem: 'clackmannanshire-2023/area-6',
  },
  {
    title: 'A conference for employers (invented)',
    owner: 'Clacks Council with support of partners (invented)',
    state: 'stopped',
    note: 'Employers asked for visits in place of a conference. (invented)',
    planItem: `${plan}/action-3`,
  },
]
