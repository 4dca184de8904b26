interface Properties {
  readonly action: string
  readonly number: number
}

/** For answers that were typed under the wrong number. */
export function TakeOutSheet({ action, number }: Properties) {
  return (
    <details className="wm-details">
      <summary>Typed under the wrong number?</summary>
      <form method="post" action={action}>
        <p>This takes everything out that was typed as sheet {number}. You would have to type it again under its own number.</p>
        <button className="ds_button ds_button--danger" type="submit" name="intent" value="clear">
          Empty sheet {number}
        </button>
      </form>
    </details>
  )
}
