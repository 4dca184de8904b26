import { evidenceHref, type EvidenceLink } from '~/domain/indicator/evidence-link'

interface Properties {
  readonly links: readonly EvidenceLink[]
  /** What the partnership's public addresses begin with. */
  readonly at: string
}

/** What words rest on, each leading to where it is published; nothing where there is none. */
export function EvidenceLinks({ links, at }: Properties) {
  if (links.length === 0) return null
  return (
    <ul className="wm-evidence-links">
      {links.map((link, index) => (
        <li key={index}>
          <a href={evidenceHref(link, at)} {...(link.kind === 'address' ? { rel: 'noreferrer' } : {})}>
            {link.label}
          </a>
        </li>
      ))}
    </ul>
  )
}
