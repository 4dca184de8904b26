import type { TFunction } from 'i18next'
import type { MarkWords } from '~/ui/anonymise/mark-word'

/** What a mark is told in, in the language of the page. */
export function markWords(t: TFunction): MarkWords {
  return {
    point: t('marks.point'),
    out: t('marks.out'),
    change: t('marks.change'),
    keep: t('marks.keep'),
    fine: t('marks.fine'),
    told: t('marks.told'),
    name: t('marks.name'),
    close: t('marks.close'),
    place: t('marks.place'),
    maybe: t('marks.maybe'),
    phone: t('marks.phone'),
    email: t('marks.email'),
    postcode: t('marks.postcode'),
    vehicle: t('marks.vehicle'),
    date: t('marks.date'),
    age: t('marks.age'),
    address: t('marks.address'),
    web: t('marks.web'),
    number: t('marks.number'),
    more: t('marks.more'),
  }
}
