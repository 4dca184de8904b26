/** The themes as the 2022 edition of the Place Standard names them. */
const names: Readonly<Record<string, string>> = {
  PS01: 'Moving around',
  PS02: 'Public transport',
  PS03: 'Traffic and parking',
  PS04: 'Streets and spaces',
  PS05: 'Natural space',
  PS06: 'Play and recreation',
  PS07: 'Facilities and services',
  PS08: 'Work and local economy',
  PS09: 'Housing and community',
  PS10: 'Social interaction',
  PS11: 'Identity and belonging',
  PS12: 'Feeling safe',
  PS13: 'Care and maintenance',
  PS14: 'Influence and sense of control',
}

/** What staff and public pages call a theme; a theme of another instrument keeps its code. */
export function themeName(code: string): string {
  return names[code] ?? code
}
