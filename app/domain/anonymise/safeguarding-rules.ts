/** What a rule is about, as it is said to the public. */
export const dangers = {
  self: 'Somebody wants to die, or to harm themselves',
  others: 'Somebody is going to kill or badly hurt somebody else, or threatens to',
  child: 'A child is being harmed now',
  home: 'Somebody is being beaten or held now',
  weapon: 'Somebody is going to use a weapon or fire',
} as const

export type Danger = keyof typeof dangers

export interface SafeguardingRules {
  readonly name: string
  /** Danger, language, and what is looked for: words in their order, `a/b` one of them, `word*` any ending, `…` none to three other words. */
  readonly patterns: readonly (readonly [danger: Danger, language: string, pattern: string])[]
  /** What looks like danger and is none: a pattern that begins inside one of these is passed over. */
  readonly exceptions: readonly string[]
}

const lines = (danger: Danger, language: string, list: string) =>
  list
    .trim()
    .split(/\s*\n\s*/)
    .map((pattern) => [danger, language, pattern] as const)

const self = 'myself/mysel/masel/maself/masell/meself'
const intent = 'want/wants/wanna/wantae/going/gonna/gonnae/gonny/gaun/gunna/gunnae/will/ill/plan/planning/need/might/could'
const someone = 'him/her/them/thaim/someone/somebody/everyone/everybody/people/yous/wife/husband/partner/boyfriend/girlfriend/neighbour'
const children = 'child/children/kid/kids/wean/weans/wain/bairn/bairns/baby/toddler/son/daughter/boy/girl/lassie/laddie'

/**
 * The published list by which a text of the survey is read before its wave has closed. Deliberately crude: it looks for a few plain ways of
 * speaking of danger that is there now, and misses most others. Change it only under a new name: respondents were told this one.
 */
export const safeguardingRules: SafeguardingRules = {
  name: 'danger-rules-1',
  patterns: [
    ...lines(
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
    ...lines(
      'others',
      'en',
      `${intent} … kill/stab/shoot/murder/strangle/slash/chib/poison … ${someone}
      he/hes/she/shes/they/theyre/husband/partner/boyfriend/da/dad/man … will/ll/going/gonna/gonnae … kill/stab/shoot/murder me/us
      threaten* to/tae kill/stab/shoot/hurt/burn
      threaten* … kill/stab/shoot me/us/him/her/them
      scared/afraid/feart/frightened … kill/kills/stab me/us/him/her/them`,
    ),
    ...lines(
      'child',
      'en',
      `hits/hitting/hittin/beats/beating/batters/battering/batterin/abuses/abusing/molests/molesting/rapes/raping … ${children}
      hurts/hurting/hurtin/starves/starving my/ma/the/his/her/their … ${children}
      ${children} … is/are/getting/gettin/being … hit/beaten/battered/abused/molested/raped/starved
      keeps touching/touchin me/him/her/kids/weans/children/bairns`,
    ),
    ...lines(
      'home',
      'en',
      `hits/beats/batters/punches/kicks/strangles/chokes/rapes me/us
      hitting/beating/battering/batterin/punching/strangling/choking/raping me/us
      wont/willnae let me/us out/oot/leave
      keeps me/us locked`,
    ),
    ...lines(
      'weapon',
      'en',
      `${intent} … bring/take/use … knife/gun/machete/blade/chib/bomb/acid
      got/have/has a gun/machete/bomb and/fur/for/to/tae
      got/have/has a knife and/fur/for/to/tae … kill/stab/hurt/him/her/them
      ${intent} … set fire to/tae
      ${intent} … burn/torch … house/hoose/flat/hostel/place/him/her/them
      ${intent} … blow up`,
    ),
    ...lines(
      'self',
      'pl',
      `zabiję/powieszę/potnę/utopię się
      chcę się zabić/powiesić
      chcę/chciałbym/chciałabym umrzeć
      nie chcę … żyć
      skończę/skończyć ze sobą
      popełnię/popełnić samobójstwo
      tnę się`,
    ),
    ...lines(
      'others',
      'pl',
      `zabiję/zadźgam go/ją/ich/cię/was
      on/ona/oni/mąż … mnie zabije/zabiją
      grozi/grożą … zabije/zabiją/zabiciem/śmiercią`,
    ),
    ...lines('child', 'pl', `bije/krzywdzi/molestuje/gwałci … dziecko/dzieci/syna/córkę/chłopca/dziewczynkę`),
    ...lines('home', 'pl', `bije/dusi/gwałci/krzywdzi mnie/nas\n mnie bije/dusi/gwałci/krzywdzi`),
    ...lines('weapon', 'pl', `przyniosę/wezmę … nóż/broń/bombę\n podpalę/spalę … dom/mieszkanie/go/ją/ich`),
    ...lines(
      'self',
      'uk',
      `вб'ю/уб'ю/вбити/убити/ріжу себе
      хочу … померти/вмерти/умереть
      не хочу … жити/жить
      покінчу/покінчити/покончить/покончу … з/із/с собою/життям/собой
      накласти/накладу на себе руки
      повішуся/повешусь
      убью/убить себя`,
    ),
    ...lines(
      'others',
      'uk',
      `вб'ю/уб'ю/заріжу/убью/зарежу його/її/їх/тебе/вас/его/ее/их/тебя
      він/вона/вони/чоловік/он/она … мене/меня вб'є/уб'є/вб'ють/убьет
      погрожує/погрожують/угрожает … вбити/убити/вб'є/уб'є/убить`,
    ),
    ...lines('child', 'uk', `б'є/ґвалтує/мучить/бьет/насилует … дитину/дітей/сина/доньку/ребенка/детей/сына/дочь`),
    ...lines('home', 'uk', `б'є/ґвалтує/душить/бьет/насилует мене/нас/меня\n мене/меня б'є/ґвалтує/душить/бьет/насилует`),
    ...lines('weapon', 'uk', `принесу/візьму/возьму … ніж/зброю/бомбу/нож/оружие\n підпалю/подожгу … дім/будинок/квартиру/його/її/дом`),
    ...lines(
      'self',
      'ar',
      `أقتل/سأقتل/بقتل/قتل نفسي/حالي
      أريد/بدي/ودي/أتمنى … أموت/الموت
      أنتحر/سأنتحر/بنتحر
      أؤذي/سأؤذي/بأذي نفسي/حالي
      أنهي/سأنهي/إنهاء حياتي
      لا/ما أريد/بدي … أعيش`,
    ),
    ...lines(
      'others',
      'ar',
      `سأقتله/سأقتلها/سأقتلهم/سأقتلك
      سوف/رح/راح أقتله/أقتلها/أقتلهم/أقتلك
      سيقتلني/سيقتلنا
      سوف/رح/راح يقتلني/تقتلني/يقتلنا
      يهددني/تهددني/يهددنا … بالقتل/يقتلني`,
    ),
    ...lines(
      'child',
      'ar',
      `يضرب/تضرب/يغتصب/يعذب … الأطفال/الطفل/طفل/أطفالي/أولادي/ابني/بنتي/ابنتي\n يتحرش/يعتدي … بالأطفال/الأطفال/بابني/بابنتي/طفل`,
    ),
    ...lines('home', 'ar', `يضربني/تضربني/يضربنا/يغتصبني/يخنقني\n يحبسني/يحبسنا`),
    ...lines('weapon', 'ar', `سأحضر/سأجلب/سآخذ … سكينا/سكين/مسدسا/قنبلة\n سأحرق … البيت/المنزل`),
    ...lines(
      'self',
      'gd',
      `mi/mo/mhi fhìn a mharbhadh
      cur/chur/cuiridh … às dhomh fhìn
      airson … bàsachadh
      ag iarraidh … bàsachadh
      chan eil mi airson … beò`,
    ),
    ...lines('others', 'gd', `marbhaidh mi e/i/iad/thu\n gus mo mharbhadh`),
    ...lines('child', 'gd', `bualadh … leanabh/leanaibh/cloinne/clann/mhac/nighean`),
    ...lines('home', 'gd', `gam bhualadh/thachdadh`),
  ],
  exceptions: [
    'laugh* … kill*/killing myself/masel',
    'kill*/killing myself/masel laughing/laughin',
    'kill*/killing myself/masel wi/with/at/trying/tryin',
    'dying/die for/fur',
    'dont/dinnae/dinny/no want to/tae live here/there/in/near/next/at/beside/on/with/wi/like',
    'wish … die down/out/off',
    'no want to/tae wake him/her/them/up',
    'nie chcę … żyć tu/tutaj/w/z/obok',
    'не хочу … жити/жить тут/там/в/у/з/здесь',
    'ما/لا أريد/بدي … أعيش هنا/في/هون',
  ],
}
