import type { Benchmark, BenchmarkCell } from '~/domain/indicator/benchmark'
import { FigureCell } from '../release/figure-cell'
import { themeName } from '../release/theme-name'
import { BenchmarkHeading } from './benchmark-heading'

function Cell({ cell, hasRelease }: { readonly cell: BenchmarkCell; readonly hasRelease: boolean }) {
  const { figure, mark } = cell
  if (!hasRelease) return <span className="wm-no-figure">no release</span>
  if (figure.status === 'none') return <span className="wm-no-figure">not asked</span>
  return (
    <>
      <FigureCell figure={figure} />
      {mark === null ? null : <span className="wm-mark">{mark}</span>}
    </>
  )
}

/** Themes by partnerships: the released figures over all groups. */
export function BenchmarkTable({ benchmark: { columns, rows, period } }: { readonly benchmark: Benchmark }) {
  return (
    <div className="wm-table-box" role="region" aria-labelledby="benchmark-caption" tabIndex={0}>
      <table className="ds_table wm-scores">
        <caption id="benchmark-caption">Figures over all groups, {period}</caption>
        <thead>
          <tr>
            <th scope="col">Theme</th>
            {columns.map((column) => (
              <BenchmarkHeading key={column.id} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ theme, cells }) => (
            <tr key={theme}>
              <th scope="row">{themeName(theme)}</th>
              {cells.map((cell, index) => (
                <td key={cell.partnership}>
                  <Cell cell={cell} hasRelease={columns[index]?.release != null} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
