/** What decides when a workshop's contributions may be reviewed; how long they are kept stands in app/domain/disclosure/policy.ts. */
export interface WorkshopPolicy {
  readonly name: string
  /** Days after finishing in which the group can confirm the summary; then review opens without it. */
  readonly daysToConfirm: number
}

export const workshopPolicy: WorkshopPolicy = { name: 'workshops-1', daysToConfirm: 7 }
