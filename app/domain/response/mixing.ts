/**
 * How far an open wave is mixed anew with each submission: up to so many rows of either kind on either side of a place chosen by chance are
 * written again in random order, so that neither the order of rows on the disk nor the transaction that wrote them joins texts to scores.
 * Measured in docs/decisions/0004-storage-tells-nothing.md.
 */
export const mixing = { name: 'mixing-1', onEitherSide: 250 } as const
