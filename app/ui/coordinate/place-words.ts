import type { PlaceKind } from '~/domain/anonymise/local-place'

/** The kinds of places, one and many of them. */
export const placeWords: Readonly<Record<PlaceKind, { readonly one: string; readonly many: string }>> = {
  settlement: { one: 'Town or village', many: 'Towns and villages' },
  scheme: { one: 'Scheme or part of a town', many: 'Schemes and parts of towns' },
  street: { one: 'Street', many: 'Streets' },
  pub: { one: 'Pub', many: 'Pubs' },
  surgery: { one: 'Surgery, health centre or hospital', many: 'Surgeries, health centres and hospitals' },
  court: { one: 'Court', many: 'Courts' },
  prison: { one: 'Prison', many: 'Prisons' },
  hostel: { one: 'Hostel', many: 'Hostels' },
  cafe: { one: 'Café', many: 'Cafés' },
  school: { one: 'School or college', many: 'Schools and colleges' },
  other: { one: 'Something else', many: 'Other places' },
}
