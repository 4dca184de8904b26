/** Who has had a say about a text so far: who asked for a second reviewer, or who approved it first; null: nobody. */
export interface EarlierSay {
  readonly by: string | null
}

/** Whether a reviewer may decide about a text: never twice about the same one, and never after asking somebody else to decide. */
export function mayDecide({ by }: EarlierSay, reviewerId: string): boolean {
  return by === null || by !== reviewerId
}
