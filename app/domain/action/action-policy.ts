/** The longest texts of an action, in characters; how much of it a notice of one page takes. */
export const actionPolicy = {
  longest: { said: 500, title: 300, owner: 200, dueText: 100, note: 1000 },
  /** Actions told with what was said, actions that come next, and characters of all of them on one page of large type. */
  notice: { told: 4, next: 3, characters: 1100 },
} as const
