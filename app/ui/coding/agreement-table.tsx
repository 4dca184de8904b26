import { type CoderAgreement, inKappa, inPercent } from '~/domain/workshop/coder-agreement'

interface Properties {
  readonly agreements: readonly { readonly one: string; readonly other: string; readonly agreement: CoderAgreement | null }[]
}

/** How far every two coders agree, as figures with their meaning in words. */
export function AgreementTable({ agreements }: Properties) {
  if (agreements.length === 0) return <p>Agreement can be told when two people have coded the same contributions.</p>
  return (
    <>
      <p>
        Each contribution and each code is one decision: fits, or does not. The observed agreement is the share of decisions that two coders
        made alike. Cohen’s kappa leaves out what would agree by chance: 1 is complete agreement, 0 is no more than chance.
      </p>
      <div className="wm-table-box" role="region" aria-label="Agreement of coders" tabIndex={0}>
        <table className="ds_table">
          <thead>
            <tr>
              <th scope="col">Coders</th>
              <th scope="col">Contributions both coded</th>
              <th scope="col">Observed agreement</th>
              <th scope="col">Cohen’s kappa</th>
            </tr>
          </thead>
          <tbody>
            {agreements.map(({ one, other, agreement }) => (
              <tr key={`${one} ${other}`}>
                <th scope="row">
                  {one} and {other}
                </th>
                <td>{agreement === null ? 'None yet' : agreement.contributions}</td>
                <td>{agreement === null ? '–' : percent(agreement)}</td>
                <td>{agreement === null ? '–' : kappaWords(agreement)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function percent({ observed }: CoderAgreement): string {
  return `${inPercent(observed)} (${observed.numerator} of ${observed.denominator} decisions)`
}

function kappaWords({ kappa }: CoderAgreement): string {
  return kappa === null ? 'Cannot be computed: both decided everything in the same one way' : inKappa(kappa)
}
