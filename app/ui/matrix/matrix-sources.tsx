/** Where the counts below the matrix come from. `at`: what the partnership's public addresses begin with; `statements`: the numbers of the released statements that count stages of this journey. */
export function MatrixSources({ at, statements }: { readonly at: string; readonly statements: readonly number[] }) {
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
              <a href={`${at}/statements/${sequence}`}>{sequence}</a>
            </span>
          ))}
          . They count contributions, not people.
        </p>
      )}
    </>
  )
}
