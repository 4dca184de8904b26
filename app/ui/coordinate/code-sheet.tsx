import { QrCode } from './qr-code'
import { withoutScheme } from './without-scheme'

interface Properties {
  /** Ten symbols each. */
  readonly codes: readonly string[]
  /** Where a code is typed in. */
  readonly address: string
  readonly closes: string
}

function shown(code: string): string {
  return `${code.slice(0, 5)}-${code.slice(5)}`
}

/** Cards to cut out. A card names neither the community nor the partnership: whoever finds it learns nothing. */
export function CodeSheet({ codes, address, closes }: Properties) {
  return (
    <ol className="wm-code-sheet">
      {codes.map((code) => (
        <li className="wm-code-card" key={code}>
          <div>
            <p>
              <strong>What matters to you?</strong>
              <br />A survey about your place. No name needed.
            </p>
            <p className="wm-code-card__address">Scan the square, or go to {withoutScheme(address)}</p>
            <p>
              Your code
              <br />
              <span className="wm-code-card__code">{shown(code)}</span>
            </p>
            <p>It works once, until {closes}.</p>
          </div>
          <QrCode text={`${address}#${shown(code)}`} label={`QR code with the code ${shown(code)}`} />
        </li>
      ))}
    </ol>
  )
}
