import type { Band } from '~/domain/wave/band'
import type { Collector } from '~/domain/wave/collector'
import { QrCode } from './qr-code'
import { bandWords, evidenceWords, kindWords } from './wave-words'

/** A collector with its whole address, and the band of its used codes while the wave is open. */
export interface WayIn extends Collector {
  readonly address: string
  readonly usedCodes: Band | null
}

interface Properties {
  readonly wayIn: WayIn
  readonly community: string
  /** Whether anybody can still come in by it. */
  readonly isOfUse: boolean
}

/** One way in: what it is and, as long as it is of use, its address, its QR code and what can be printed. */
export function WayInEntry({ wayIn, community, isOfUse }: Properties) {
  const at = `/waves/${wayIn.waveId}/collectors/${wayIn.id}`
  const hasLink = isOfUse && wayIn.ownerName === null
  return (
    <div className="wm-way-in">
      <div>
        <h4>
          {kindWords[wayIn.kind]}
          {wayIn.ownerName !== null ? null : `, ${evidenceWords[wayIn.evidenceKind]}`}
        </h4>
        {hasLink ? <code className="wm-copy">{wayIn.address}</code> : null}
        <Issued wayIn={wayIn} />
        {hasLink ? (
          <p className="wm-no-print">
            {wayIn.kind === 'codes' ? (
              <a href={`${at}/codes`}>Make cards with codes</a>
            ) : (
              <PosterOrDevice isShared={wayIn.evidenceKind === 'shared-device'} poster={`${at}/poster`} />
            )}
            {' · '}
            <a href={`${at}/qr.svg`} download>
              Download the QR code <span className="wm-visually-hidden">of {community}</span>
            </a>
          </p>
        ) : null}
      </div>
      {hasLink ? (
        <div className="wm-qr">
          <QrCode text={wayIn.address} label={`QR code of ${wayIn.address}`} />
        </div>
      ) : null}
    </div>
  )
}

/** A link for a shared device belongs on no poster: whoever scans it would make a kiosk of their own phone. */
function PosterOrDevice({ isShared, poster }: { readonly isShared: boolean; readonly poster: string }) {
  if (!isShared) return <a href={poster}>Print a poster or cards</a>
  return (
    <>
      Open this address on the device once while it has a signal; after that it takes answers without one, and sends them when it has one
      again.
    </>
  )
}

function Issued({ wayIn: { kind, issued, usedCodes, ownerName } }: Pick<Properties, 'wayIn'>) {
  if (kind === 'open-link') return null
  if (kind === 'interview') return <p>Asked by {ownerName}, whose page “Paper” has the link.</p>
  if (kind === 'paper') {
    return (
      <p>
        {issued} sheets issued, typed by {ownerName}.
      </p>
    )
  }
  return (
    <p>
      Codes issued: {issued}.{usedCodes === null ? null : ` Codes used: ${bandWords[usedCodes]}.`}
    </p>
  )
}
