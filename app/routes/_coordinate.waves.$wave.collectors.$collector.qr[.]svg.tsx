import type { LoaderFunctionArgs } from '@remix-run/node'
import { renderToStaticMarkup } from 'react-dom/server'
import { requireCollector } from '~/http/require-collector.server'
import { requireRole } from '~/http/require-role.server'
import { QrCode } from '~/ui/coordinate/qr-code'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const { collector, address } = await requireCollector(request, params, session)
  return new Response(renderToStaticMarkup(<QrCode text={address} label={`QR code of ${address}`} />), {
    headers: {
      'Content-Type': 'image/svg+xml',
      'Content-Disposition': `attachment; filename="qr-${collector.id}.svg"`,
      'Cache-Control': 'no-store',
    },
  })
}
