import type { Release } from '../disclosure/release'
import { type DescribedColumn, releaseColumns, statusMeanings } from './release-columns'

/** Who publishes, and where the table lies seen from its metadata. */
interface Published {
  readonly publisher: string
  readonly url: string
  readonly codebook: string
}

function columnOf({ name, title, datatype, description }: DescribedColumn) {
  const meanings = statusMeanings.map(([status, meaning]) => `${status}: ${meaning}`).join(' ')
  const said = name === 'status' ? `${description} ${meanings}` : description
  return { name, titles: [name, title], datatype, null: '', 'dc:description': said }
}

/**
 * What a release's CSV file is, for machines: CSV on the Web, a recommendation of the W3C. It names no licence, which is for the partnership
 * to say.
 */
export function csvwMetadata({ sequence, publishedOn, content }: Release, { publisher, url, codebook }: Published) {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url,
    'dc:title': `Release ${sequence}: ${content.wave.title}`,
    'dc:publisher': publisher,
    'dc:issued': { '@value': publishedOn, '@type': 'date' },
    'dc:description':
      'One row for each item and group. [c] is a withheld value, which is not zero; the status column says how to read a value.',
    'dc:relation': codebook,
    dialect: { encoding: 'utf-8', delimiter: ',', lineTerminators: ['\r\n'], header: true },
    tableSchema: { columns: releaseColumns.map(columnOf), primaryKey: ['item', 'answer', 'group'] },
  }
}
