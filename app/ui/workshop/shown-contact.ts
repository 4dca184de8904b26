/** Whom people can call, as a page shows it. */
export interface SupportContact {
  readonly name: string
  readonly phone: string
  readonly note: string
}
