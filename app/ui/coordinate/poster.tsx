import { QrCode } from './qr-code'
import { withoutScheme } from './without-scheme'

/** A poster for an open link. It does not name the community: where it hangs says that. */
export function Poster({ address, closes }: { readonly address: string; readonly closes: string }) {
  return (
    <div className="wm-poster">
      <h2>What matters to you?</h2>
      <p>Tell us what is good where you live, and what would make it better.</p>
      <p>No name. No account. Skip anything.</p>
      <div className="wm-qr">
        <QrCode text={address} label={`QR code of ${address}`} />
      </div>
      <p className="wm-poster__address">{withoutScheme(address)}</p>
      <p>You can answer until {closes}. Please answer once.</p>
    </div>
  )
}
