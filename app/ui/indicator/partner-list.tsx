import type { FrameworkPartner } from '~/domain/indicator/framework'

interface Properties {
  readonly partners: readonly FrameworkPartner[]
  readonly stages: readonly string[]
}

/** The partners of a plan: with the stages of the pathway they are ticked for where the plan has such a table, otherwise by name. */
export function PartnerList({ partners, stages }: Properties) {
  if (partners.length === 0) return null
  return (
    <section aria-labelledby="partners">
      <h2 id="partners">Partners</h2>
      {stages.length === 0 ? (
        <ul>
          {partners.map(({ name }) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      ) : (
        <PartnerMatrix partners={partners} stages={stages} />
      )}
    </section>
  )
}

function PartnerMatrix({ partners, stages }: Properties) {
  return (
    <div className="wm-table-box" role="region" aria-labelledby="partner-matrix" tabIndex={0}>
      <table className="ds_table wm-matrix">
        <caption id="partner-matrix">Partners and the stages of the pathway</caption>
        <thead>
          <tr>
            <th scope="col">Partner</th>
            {stages.map((stage) => (
              <th scope="col" key={stage}>
                {stage}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {partners.map((partner) => (
            <tr key={partner.order}>
              <th scope="row">{partner.name}</th>
              {partner.stages === null ? (
                <td colSpan={stages.length}>{partner.prose}</td>
              ) : (
                stages.map((stage, index) => <td key={stage}>{partner.stages?.[index] ? 'yes' : 'no'}</td>)
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
