/** What the phone has told its person, and so what must not be lost. */
export class Belief {
  /** By the name of the field: the values of which at least one has to arrive. */
  readonly #kept = new Map<string, Set<string>>()
  /** Answers after which nobody waited to be told: they may arrive or not. */
  #loose: { readonly tab: unknown; readonly name: string; readonly value: string }[] = []
  /** The receipts of pages that said that the answers are in. */
  readonly receipts = new Set<string>()
  /** Whether a page said that they are in, without their receipt: it was opened anew after it had shown that. */
  sentBefore = false
  /** The receipts of pages that said that the answers wait for a signal. */
  readonly waiting = new Set<string>()

  answered(tab: unknown, name: string, value: string): void {
    this.#loose.push({ tab, name, value })
  }

  /** A tab says that everything it was given is saved; the last is what counts, but for what other tabs wrote meanwhile. */
  saved(tab: unknown): void {
    const own = new Map(this.#loose.filter((one) => one.tab === tab).map(({ name, value }) => [name, value]))
    const last = this.#loose.toReversed().find((one) => one.tab === tab)?.name
    this.#loose = this.#loose.filter((one) => one.tab !== tab)
    for (const [name, value] of own) {
      if (name === last) this.#kept.set(name, new Set([value]))
      else this.#kept.set(name, new Set([...(this.#kept.get(name) ?? []), value]))
    }
  }

  /** A page said that the answers are in. */
  isIn(): boolean {
    return this.sentBefore || this.receipts.size > 0
  }

  /** Whether a form with this secret is this person's; after sending, a form with another one is for somebody else. */
  isOwn(secret: string): boolean {
    const hasSent = this.isIn() || this.waiting.size > 0
    return !hasSent || this.receipts.has(secret) || this.waiting.has(secret)
  }

  hasAnswers(): boolean {
    return this.#kept.size > 0 || this.#loose.length > 0
  }

  isOwed(): boolean {
    return this.#kept.size > 0
  }

  /** What is wrong with the values that arrived; empty: nothing was lost and nothing invented. */
  differences(arrived: ReadonlyMap<string, string>): readonly string[] {
    const names = new Set([...this.#kept.keys(), ...arrived.keys()])
    return [...names].flatMap((name) => {
      const kept = this.#kept.get(name)
      const allowed = new Set<string | undefined>([
        ...(kept ?? [undefined]),
        ...this.#loose.filter((one) => one.name === name).map((one) => one.value),
      ])
      const found = arrived.get(name)
      return allowed.has(found) ? [] : [`${name}: ${[...allowed].join(' or ')} was answered, and ${found ?? 'nothing'} arrived`]
    })
  }
}
