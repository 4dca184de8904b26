import type { LoaderFunctionArgs } from '@remix-run/node'
import { renderToStaticMarkup } from 'react-dom/server'
import { isUnfinished } from '~/domain/wave/wave-state'
import { requireCollector } from '~/http/require-collector.server'
import { requireRole } from '~/http/require-role.server'
import { QrCode } from '~/ui/coordinate/qr-code'

const plain = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const { wave, collector, address } = await requireCollector(request, params, session)
  if (!isUnfinished(wave.state))
    return new Response('This wave is over: its address leads to a closed survey.', { status: 410, headers: plain })
  return new Response(renderToStaticMarkup(<QrCode text={address} label={`QR code of ${address}`} />), {
    headers: {
      'Content-Type': 'image/svg+xml',
      'Content-Disposition': `attachment; filename="qr-${collector.id}.svg"`,
      'Cache-Control': 'no-store',
    },
  })
}
