import type { Base } from './two-worlds-base'

type Filler = (base: Base) => readonly string[]
const wavePages =
  (page: string): Filler =>
  ({ first, second }) =>
    [first, second].map(({ id }) => `/waves/${id}${page}`)
const frameworkPages =
  (page: string): Filler =>
  ({ framework }) => [`/settings/frameworks/${framework}${page}`]
const reviewPages =
  (page: string): Filler =>
  ({ first, second }) =>
    [first, second].map(({ id }) => `/review/${id}${page}`)
const workshopReviews =
  (page: string): Filler =>
  ({ workshops }) => [`/review/workshops/${workshops.finished}${page}`]
const boardPages =
  (page: string): Filler =>
  ({ workshops }) => [`/workshops/${workshops.running}/${page}`]
const collectorPages =
  (page: string): Filler =>
  ({ first }) =>
    Object.values(first.collectors).map((id) => `/waves/${first.id}/collectors/${id}/${page}`)
const reportsOf =
  (page: string): Filler =>
  ({ framework }) =>
    ['2025/26', '2026/27'].map((year) => `/reports/${page}?framework=${framework}&year=${year}`)
const respondPages =
  (page: string): Filler =>
  ({ first, second }) =>
    [...Object.values(first.collectors), ...Object.values(second.collectors)].map((id) => `/s/${id}${page}`)
const paperPages =
  (page: string): Filler =>
  ({ readersBatch, ways }) =>
    [readersBatch, ways.paper['prison']?.collectorId ?? ''].map((id) => `/paper/${id}${page}`)

const inEveryLanguage = (path: string): readonly string[] => [path, ...['gd', 'pl', 'uk', 'ar'].map((code) => `${path}?lang=${code}`)]

/** What a route's address is filled with. A route that is not here makes the test fail, so that no page can be forgotten. */
export const fillers: Readonly<Record<string, Filler>> = {
  '_public.($partnership)._index': () => ['/'],
  '_public.benchmark': () => ['/benchmark', '/benchmark?period=2026/27&series=2022-1-7'],
  '_public.benchmark[.]csv': () => ['/benchmark.csv'],
  '_public.frameworks._index': () => ['/frameworks'],
  '_public.frameworks.$framework': ({ framework }) => [`/frameworks/${framework}`],
  '_public.frameworks.$file[.]json': ({ framework }) => [`/frameworks/${framework}.json`],
  '_public.frameworks.$file[.]csv': ({ framework }) =>
    ['', '-communities', '-indicators', '-performance'].map((part) => `/frameworks/${framework}${part}.csv`),
  '_public.frameworks.$file[.]xlsx': ({ framework }) => ['', '-performance'].map((part) => `/frameworks/${framework}${part}.xlsx`),
  '_public.frameworks.$file[.]ods': ({ framework }) => [`/frameworks/${framework}.ods`],
  '_public.frameworks.$file[.]docx': ({ framework }) => [`/frameworks/${framework}.docx`, '/frameworks/clackmannanshire-2023.docx'],
  '_public.indicators.$indicator': ({ figure }) => [figure, 'clackmannanshire-2018-05'].map((id) => `/indicators/${id}`),
  '_public.($partnership).releases._index': () => ['/releases'],
  '_public.($partnership).releases.$number': () => ['/releases/1', '/releases/2', '/releases/1?lang=ar', '/releases/2?lang=pl'],
  '_public.($partnership).results._index': () => inEveryLanguage('/results'),
  '_public.($partnership).results.$community': () => [
    ...['victims', 'prison', 'pool', 'nobody'].map((group) => `/results/${group}`),
    ...inEveryLanguage('/results/recovery'),
  ],
  '_public.($partnership).results.themes.$theme': () => [...inEveryLanguage('/results/themes/PS12'), '/results/themes/PS08'],
  '_public.($partnership).releases.$number[.]csv': () => ['/releases/1.csv', '/releases/2.csv'],
  '_public.($partnership).releases.$number[.]csv-metadata[.]json': () => ['/releases/1.csv-metadata.json', '/releases/2.csv-metadata.json'],
  '_public.($partnership).releases.$number_.codebook': () => ['/releases/1/codebook', '/releases/2/codebook'],
  '_public.($partnership).releases.$number_.codebook[.]csv': () => ['/releases/1/codebook.csv', '/releases/2/codebook.csv'],
  '_public.($partnership).releases[.]csv': () => ['/releases.csv'],
  '_public.($partnership).releases.$number[.]json': () => ['/releases/1.json', '/releases/2.json'],
  '_public.($partnership).statements._index': () => ['/statements'],
  '_public.($partnership).statements.$number': () => ['/statements/1', '/statements/2'],
  '_public.($partnership).statements.$number[.]csv': () => ['/statements/1.csv'],
  '_public.($partnership).statements.$number[.]docx': () => ['/statements/1.docx'],
  '_public.($partnership).statements.$number[.]json': () => ['/statements/1.json'],
  '_public.($partnership).you-said._index': () => ['/you-said'],
  '_public.($partnership).you-said.releases.$number': () => ['/you-said/releases/1', '/you-said/releases/2'],
  '_public.($partnership).you-said.communities.$community': () =>
    ['recovery', 'prison', 'nobody'].map((code) => `/you-said/communities/${code}`),
  '_public.($partnership).self-evaluation': () => ['/self-evaluation'],
  '_public.($partnership).self-evaluation[.]csv': () => ['/self-evaluation.csv'],
  '_public.($partnership).self-evaluation[.]docx': () => ['/self-evaluation.docx'],
  '_public.places.$partnership[.]json': () => ['/places/clackmannanshire.json', '/places/nowhere.json'],
  '_public.($partnership).releases.$number_.quotes': () => ['/releases/1/quotes', '/releases/2/quotes'],
  '_respond.quotes.$quote.take-down': ({ quotes }) => [...quotes, 'nobody'].map((id) => `/quotes/${id}/take-down`),
  '_review.review.$wave_.coding': reviewPages('/coding'),
  '_review.review.$wave_.quotes': reviewPages('/quotes'),
  '_review.review.code-book': () => ['/review/code-book', '/review/code-book?code=PS01'],
  '_review.review.workshops.$workshop': workshopReviews(''),
  '_review.review.workshops.$workshop_.close': workshopReviews('/close'),
  '_review.review.workshops.$workshop_.coding': workshopReviews('/coding'),
  '_review.review.workshops.$workshop_.contributions': workshopReviews('/contributions'),
  '_review.review.workshops.$workshop_.differences': workshopReviews('/differences'),
  '_respond.s.$collector': respondPages(''),
  // It has no page; it is visited by posting, below.
  '_respond.s.$collector_.later': () => [],
  '_respond.s.$collector_.help': respondPages('/help'),
  '_respond.s.$collector_.withdraw': respondPages('/withdraw'),
  '_public.safeguarding-rules': () => ['/safeguarding-rules'],
  '_facilitate.workshops.$workshop.board': boardPages('board'),
  '_facilitate.workshops.$workshop.board[.]json': boardPages('board.json'),
  '_facilitate.workshops.$workshop.screen': boardPages('screen'),
  '_facilitate.workshops.$workshop.read-back': boardPages('read-back'),
  // They have no page: the script of a board posts to them.
  '_facilitate.workshops.$workshop.entries': () => [],
  '_facilitate.workshops.$workshop.device': () => [],
  '_staff.safeguarding': () => ['/safeguarding', '/safeguarding?at=2'],
  '_staff.matrix._index': () => ['/matrix', '/matrix?journey=clackmannanshire-victim'],
  '_staff.matrix[.]csv': () => ['/matrix.csv', '/matrix.csv?journey=clackmannanshire-victim'],
  '_staff.evaluation._index': () => ['/evaluation', '/evaluation?quality=luck&period=soon'],
  '_staff.evaluation.$quality': () => ['/evaluation/leadership?period=2018%2F19'],
  '_staff.overview': () => ['/overview'],
  '_staff.sign-in': () => ['/sign-in'],
  '_staff.sign-out': () => [],
  '_staff.invitation.$token': () => ['/invitation/nobody'],
  '_coordinate.actions._index': () => ['/actions', '/actions?state=planned'],
  '_coordinate.actions.$action._index': ({ action }) => [`/actions/${action}`, '/actions/new?release=1&theme=PS08'],
  '_coordinate.actions.$action.update': ({ action }) => [`/actions/${action}/update`],
  '_facilitate.notices._index': () => ['/notices'],
  '_facilitate.notices.print': () => ['release/1', 'community/recovery'].map((about) => `/notices/print?about=${about}`),
  '_coordinate.children': () => ['/children'],
  '_coordinate.progress': () => ['/progress'],
  '_coordinate.audit': () => ['/audit'],
  '_coordinate.evaluation.$quality.change': () => ['/evaluation/leadership/change?period=2018%2F19'],
  '_coordinate.figures._index': () => ['/figures'],
  '_coordinate.figures.$indicator': ({ figure }) => [`/figures/${figure}`, '/figures/clackmannanshire-2018-05'],
  '_coordinate.figures.$indicator_.evidence': ({ figure }) => [`/figures/${figure}/evidence`],
  '_coordinate.figures.import': () => ['/figures/import'],
  '_coordinate.figures.template[.]csv': () => ['/figures/template.csv'],
  '_coordinate.matrix.edit': () => ['/matrix/edit'],
  '_coordinate.matrix.$partner.remove': ({ workshops }) => [`/matrix/${workshops.partner}/remove`],
  '_coordinate.texts._index': () => ['/texts', '/texts?lang=pl&read=easy&only=unchecked'],
  '_coordinate.texts.one': () => ['/texts/one?lang=pl&key=welcome.lead'],
  '_coordinate.settings._index': () => ['/settings'],
  '_coordinate.settings.contacts.$contact': () => ['/settings/contacts/new', '/settings/contacts/clackmannanshire-contact-1'],
  '_coordinate.settings.safeguarding': () => ['/settings/safeguarding'],
  '_coordinate.settings.videos': () => ['/settings/videos'],
  '_coordinate.settings.places': () => ['/settings/places'],
  '_coordinate.reports._index': () => ['/reports'],
  '_coordinate.reports.annual[.]docx': reportsOf('annual.docx'),
  '_coordinate.reports.appendix[.]docx': reportsOf('appendix.docx'),
  '_coordinate.reports.appendix': reportsOf('appendix'),
  '_coordinate.statements.new': () => ['/statements/new', '/statements/new?from=2022-08-01&to=2022-09-30&count=code'],
  '_coordinate.settings.distress': () => ['/settings/distress'],
  '_coordinate.settings.journeys._index': () => ['/settings/journeys'],
  '_coordinate.settings.journeys.$journey': () => ['/settings/journeys/clackmannanshire-victim'],
  '_coordinate.settings.frameworks._index': () => ['/settings/frameworks'],
  '_coordinate.settings.frameworks.new': () => ['/settings/frameworks/new'],
  '_coordinate.settings.frameworks.import': () => ['/settings/frameworks/import'],
  '_coordinate.settings.frameworks.$framework._index': frameworkPages(''),
  '_coordinate.settings.frameworks.$framework.title': frameworkPages('/title'),
  '_coordinate.settings.frameworks.$framework.lists': frameworkPages('/lists'),
  '_coordinate.settings.frameworks.$framework.import': frameworkPages('/import'),
  '_coordinate.settings.frameworks.$framework.outcomes.$outcome': frameworkPages('/outcomes/new'),
  '_coordinate.settings.frameworks.$framework.indicators.$indicator': frameworkPages('/indicators/new'),
  '_coordinate.settings.frameworks.$framework.areas.$area': frameworkPages('/areas/new'),
  '_coordinate.settings.frameworks.$framework.actions.$action': frameworkPages('/actions/new'),
  '_coordinate.settings.frameworks.$framework.history._index': frameworkPages('/history'),
  '_coordinate.settings.frameworks.$framework.history.$revision': frameworkPages('/history/0'),
  '_coordinate.staff': () => ['/staff'],
  '_coordinate.waves._index': () => ['/waves'],
  '_coordinate.waves.new': ({ first }) => ['/waves/new', `/waves/new?like=${first.id}`],
  '_coordinate.waves.$wave._index': wavePages(''),
  '_coordinate.waves.$wave.add.$community': wavePages('/add/recovery'),
  '_coordinate.waves.$wave.close': wavePages('/close'),
  '_coordinate.waves.$wave.days': wavePages('/days'),
  '_coordinate.waves.$wave.preview': wavePages('/preview'),
  '_coordinate.waves.$wave.publish': wavePages('/publish'),
  '_coordinate.waves.$wave.quotes': wavePages('/quotes'),
  '_coordinate.waves.$wave.questions._index': wavePages('/questions'),
  '_coordinate.waves.$wave.questions.$code': ({ second }) => [`/waves/${second.id}/questions/new?kind=choice`],
  '_coordinate.waves.$wave.questions.preview': wavePages('/questions/preview'),
  '_coordinate.waves.$wave.seal': wavePages('/seal'),
  '_coordinate.waves.$wave.sealing': wavePages('/sealing'),
  '_coordinate.waves.$wave.withdraw-batch': wavePages('/withdraw-batch'),
  '_coordinate.waves.$wave.collectors.$collector.codes': collectorPages('codes'),
  '_coordinate.waves.$wave.collectors.$collector.poster': (base) => [
    ...collectorPages('poster')(base),
    ...collectorPages('poster?format=cards&lang=pl&lang=ar&group=yes')(base),
  ],
  '_coordinate.waves.$wave.collectors.$collector.qr[.]svg': collectorPages('qr.svg'),
  '_review.review._index': () => ['/review'],
  '_review.review.$wave': ({ first }) => [`/review/${first.id}`, `/review/${first.id}?look=second`],
  '_facilitate.consensus.new': ({ first }) => ['/consensus/new', `/consensus/new?wave=${first.id}`],
  '_facilitate.case-studies._index': () => ['/case-studies'],
  '_facilitate.case-studies.new': () => ['/case-studies/new'],
  '_facilitate.case-studies.$study._index': ({ study }) => [`/case-studies/${study}`],
  '_facilitate.case-studies.$study.end': ({ study }) => [`/case-studies/${study}/end`],
  '_facilitate.case-studies.$study.print': ({ study }) => [`/case-studies/${study}/print`],
  '_review.review.case-studies._index': () => ['/review/case-studies'],
  '_review.review.case-studies.$study': ({ study }) => [`/review/case-studies/${study}`],
  '_public.stories.$study': ({ study }) => [study, 'nobody'].flatMap((id) => [`/stories/${id}`, `/stories/${id}?read=on`]),
  '_facilitate.paper._index': () => ['/paper'],
  '_facilitate.paper.$collector._index': paperPages(''),
  '_facilitate.paper.$collector.differences': paperPages('/differences'),
  '_facilitate.paper.$collector.hand-in': paperPages('/hand-in'),
  '_facilitate.paper.$collector.import': paperPages('/import'),
  '_facilitate.paper.$collector.print': (base) => [...paperPages('/print')(base), ...paperPages('/print?lang=ar&variant=large')(base)],
  '_facilitate.paper.$collector.template[.]csv': paperPages('/template.csv'),
  '_facilitate.paper.$collector.type': paperPages('/type'),
  '_facilitate.paper.$collector.type-again': paperPages('/type-again?sheet=3'),
  '_facilitate.workshops._index': () => ['/workshops'],
  '_facilitate.workshops.new': () => ['/workshops/new'],
  '_facilitate.workshops.$workshop._index': ({ workshops }) => [`/workshops/${workshops.planned}`, `/workshops/${workshops.running}`],
  '_facilitate.workshops.$workshop.change': ({ workshops }) => [`/workshops/${workshops.planned}/change`],
  '_facilitate.workshops.$workshop.finish': ({ workshops }) => [`/workshops/${workshops.running}/finish`],
}
