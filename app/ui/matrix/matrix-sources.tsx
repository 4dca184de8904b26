/** Where the counts below the matrix come from. `statements`: the numbers of the released statements that count stages of this journey. */
export function MatrixSources({ statements }: { readonly statements: readonly number[] }) {
  return (
    <>
      <p>✓ the partner is active at this stage; – it is not. A partner that is told in words, or not settled yet, is neither.</p>
      {statements.length === 0 ? (
        <p>Counts come from released participation statements. None counts the stages of this journey yet.</p>
      ) : (
        <p>
          Counts are those of participation statement{' '}
          {statements.map((sequence, index) => (
            <span key={sequence}>
              {index === 0 ? '' : ', '}
              <a href={`/statements/${sequence}`}>{sequence}</a>
            </span>
          ))}
          . They count contributions, not people.
        </p>
      )}
    </>
  )
}
