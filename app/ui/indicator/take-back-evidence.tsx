import type { Evidence } from '~/domain/indicator/indicator-figures'

/** Takes what was reported in words off every page. */
export function TakeBackEvidence({ evidence: { id, period, author } }: { readonly evidence: Evidence }) {
  return (
    <form method="post">
      <input type="hidden" name="takeBack" value={id} />
      <p>By {author}.</p>
      <button className="ds_button ds_button--secondary" type="submit">
        Take back<span className="wm-visually-hidden">: {period}</span>
      </button>
    </form>
  )
}
