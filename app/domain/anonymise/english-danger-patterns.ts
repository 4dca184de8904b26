import { patternsOf, type DangerPattern } from './danger-pattern'

const self = 'myself/mysel/masel/maself/masell/meself'
const intent = 'want/wants/wanna/wantae/going/gonna/gonnae/gonny/gaun/gunna/gunnae/will/ill/plan/planning/need/might/could'
const someone = 'him/her/them/thaim/someone/somebody/everyone/everybody/people/yous/wife/husband/partner/boyfriend/girlfriend/neighbour'
const children = 'child/children/kid/kids/wean/weans/wain/bairn/bairns/baby/toddler/son/daughter/boy/girl/lassie/laddie'

/** What is looked for in English and in Scots, in the spellings that people type. */
export const englishDangerPatterns: readonly DangerPattern[] = [
  ...patternsOf(
    'self',
    'en',
    `kill/killing/hang/hanging/drown/drowning/top/topping ${self}
    kill/hang my/ma self/sel
    ${intent} … harm/hurt/cut/burn/shoot ${self}
    cutting/burning/harming ${self}
    end/ending/take/taking my/ma life
    end/ending/take/taking my/ma own/ain life
    end/ending it all
    want/wanna/wantae/wish … die
    wish i/a was/were/wis/wur dead
    better aff/off dead
    dont/dinnae/dinny/no want to/tae live/wake
    dont/dinnae/dinny want to/tae be alive
    cant/cannae/canny go oan/on
    no point … living/livin
    am/im/feel/feeling/feelin suicidal
    take/taking an/a overdose
    am/im/been/keep/started self harming/harmin`,
  ),
  ...patternsOf(
    'others',
    'en',
    `${intent} … kill/stab/shoot/murder/strangle/slash/chib/poison … ${someone}
    he/hes/she/shes/they/theyre/husband/partner/boyfriend/da/dad/man … will/ll/going/gonna/gonnae … kill/stab/shoot/murder me/us
    threaten* to/tae kill/stab/shoot/hurt/burn
    threaten* … kill/stab/shoot me/us/him/her/them
    scared/afraid/feart/frightened … kill/kills/stab me/us/him/her/them`,
  ),
  ...patternsOf(
    'child',
    'en',
    `hits/hitting/hittin/beats/beating/batters/battering/batterin/abuses/abusing/molests/molesting/rapes/raping … ${children}
    hurts/hurting/hurtin/starves/starving my/ma/the/his/her/their … ${children}
    ${children} … is/are/getting/gettin/being … hit/beaten/battered/abused/molested/raped/starved
    keeps touching/touchin me/him/her/kids/weans/children/bairns`,
  ),
  ...patternsOf(
    'home',
    'en',
    `hits/beats/batters/punches/kicks/strangles/chokes/rapes me/us
    hitting/beating/battering/batterin/punching/strangling/choking/raping me/us
    wont/willnae let me/us out/oot/leave
    keeps me/us locked`,
  ),
  ...patternsOf(
    'weapon',
    'en',
    `${intent} … bring/take/use … knife/gun/machete/blade/chib/bomb/acid
    got/have/has a gun/machete/bomb and/fur/for/to/tae
    got/have/has a knife and/fur/for/to/tae … kill/stab/hurt/him/her/them
    ${intent} … set fire to/tae
    ${intent} … burn/torch … house/hoose/flat/hostel/place/him/her/them
    ${intent} … blow up`,
  ),
]
