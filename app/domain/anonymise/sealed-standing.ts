/** What became of a community's answers when their wave was sealed: a batch of `n` people, a part of the pool, or nothing. */
export type SealedStanding = { readonly kind: 'batch'; readonly n: number } | { readonly kind: 'pool' } | { readonly kind: 'none' }

/** One batch of a sealed wave; community null: the pool. */
interface SizedBatch {
  readonly community: string | null
  readonly n: number
}

/**
 * Where a community of a sealed wave stands. Sealing pools every community that is too small for a batch of its own, or none of them, so
 * the pool's being there says that it was pooled.
 */
export function standingOf(community: string, batches: readonly SizedBatch[]): SealedStanding {
  const own = batches.find((batch) => batch.community === community)
  if (own !== undefined) return { kind: 'batch', n: own.n }
  return batches.some((batch) => batch.community === null) ? { kind: 'pool' } : { kind: 'none' }
}
