/** What staff do, a step a line, as the partnership has written it down; null: it has not. */
export function ProtocolSteps({ steps }: { readonly steps: string | null }) {
  return (
    <section aria-labelledby="steps-heading">
      <h2 id="steps-heading">What to do</h2>
      {steps === null ? (
        <p>Your partnership has not settled what to do, so nothing is looked for.</p>
      ) : (
        <ol>
          {steps
            .split('\n')
            .filter((step) => step.trim() !== '')
            .map((step, index) => (
              <li key={`${index} ${step}`}>{step.replace(/^\s*(?:\d+[.)]|[-•*])\s+/, '')}</li>
            ))}
        </ol>
      )}
    </section>
  )
}
