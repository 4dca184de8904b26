/** The PIN of a workshop, in two groups of four to read and to type. */
export function PinCard({ pin }: { readonly pin: string }) {
  return (
    <section className="wm-card" aria-labelledby="pin">
      <h2 id="pin">PIN of this workshop</h2>
      <p className="wm-copy">
        {pin.slice(0, 4)} {pin.slice(4)}
      </p>
      <p>
        A tablet asks for it when the board is opened again without a signal: what is kept there is locked with it. Write it on paper and
        keep the paper away from the tablet. It stays the same, because the tablets that are out know no other. If it is lost with a tablet,
        take the facilitator off the workshop: the tablet is wiped when it next has a signal.
      </p>
    </section>
  )
}
