import type { en } from './en'
import type { Localised } from './localised'

export const gd: Localised<typeof en, 'one' | 'two' | 'few' | 'other'> = {
  title: 'Suirbhidh',
  language: 'Cànan',
  unchecked: 'Cha do rinn neach-labhairt na Gàidhlig sgrùdadh air na faclan seo fhathast.',
  leave: 'Fàg an-dràsta',
  help: {
    open: 'Faigh cuideachadh',
    heading: 'Daoine ris am faod thu bruidhinn',
    stays: 'Cha chaill thu do fhreagairtean an seo.',
    leave: 'Bheir “Fàg an-dràsta” thu gu duilleag eile. Thèid na freagairtean nach do chuir thu a sguabadh às.',
    shift: 'Faodaidh tu cuideachd an iuchair Shift a bhrùthadh trì tursan.',
    cannotHide:
      'Chan fhalaich e gun robh thu an seo. Dh’fhaodadh am brabhsair agad an duilleag seo a shealltainn mar “Suirbhidh”. Dh’fhaodadh na daoine a tha a’ ruith an lìonraidh faicinn gun deach a fosgladh.',
    back: 'Rach dhan t-suirbhidh',
    notes: {
      '999': 'Beatha ann an cunnart. Air fòn-làimhe, brùth 55 mura h-urrainn dhut bruidhinn.',
      '08000271234': 'A latha is a dh’oidhche',
      '116123': 'A latha is a dh’oidhche',
      '111': 'A latha is a dh’oidhche',
      '08002540088': 'Nuair a tha cuideigin faisg ort sa phrìosan',
    },
  },
  welcome: {
    heading: 'Dè tha cudromach dhut?',
    lead: 'Innis dhuinn dè tha math san àite seo: {{place}}. Innis dhuinn dè dh’fhaodadh a bhith na b’ fheàrr.',
    once: 'Freagair aon turas. Tagh a’ bhuidheann a tha thu a’ freagairt às a leth.',
    group: 'Tha an suirbhidh seo airson aon bhuidheann: <b>{{group}}</b>.',
    other: 'A bheil thu ann am barrachd air aon bhuidheann? Ma tha, na tagh ach tè.',
    place: 'Tha thu a’ measadh an àite seo: <b>{{place}}</b>.',
    closes: '’S e <b>{{day}}</b> an latha mu dheireadh airson freagairt.',
    questions_one: 'Tha {{count}} cheist ann. Faodaidh tu leum thairis air ceist sam bith.',
    questions_two: 'Tha {{count}} cheist ann. Faodaidh tu leum thairis air ceist sam bith.',
    questions_few: 'Tha {{count}} ceistean ann. Faodaidh tu leum thairis air ceist sam bith.',
    questions_other: 'Tha {{count}} ceist ann. Faodaidh tu leum thairis air ceist sam bith.',
    promise: 'Mus tòisich thu',
    who: 'Cò chì mo fhreagairtean?',
    whoName: 'Chan eil sinn a’ faighneachd cò thu. Chan eil sinn a’ faighneachd dè rinn thu, no dè chaidh a dhèanamh ort.',
    whoScores:
      'Chan fhaic duine na rangachaidhean agad fhèin. Cha seall sinn sgòran ach airson bhuidhnean anns a bheil {{least}} daoine no barrachd.',
    whoTexts: 'Tha na sgrìobhas tu glaiste le iuchair dhìomhair (air a chrioptachadh). Chan fhaic duine e gus am bi an suirbhidh dùinte.',
    whoReads:
      'An uair sin leughaidh cuideigin san sgioba againn e. Bheir iad ainmean às. Dh’fhaoidte gun seall sinn cuid de na faclan agad an dèidh sin.',
    long: 'Dè cho fada ’s a chumas sibh iad?',
    longTexts_one:
      'Sgriosaidh sinn na sgrìobh thu {{count}} latha an dèidh don t-suirbhidh dùnadh, aig a’ char as anmoiche. Cha chùm sinn ach faclan a sgrùd sinn.',
    longTexts_two:
      'Sgriosaidh sinn na sgrìobh thu {{count}} latha an dèidh don t-suirbhidh dùnadh, aig a’ char as anmoiche. Cha chùm sinn ach faclan a sgrùd sinn.',
    longTexts_few:
      'Sgriosaidh sinn na sgrìobh thu {{count}} làithean an dèidh don t-suirbhidh dùnadh, aig a’ char as anmoiche. Cha chùm sinn ach faclan a sgrùd sinn.',
    longTexts_other:
      'Sgriosaidh sinn na sgrìobh thu {{count}} latha an dèidh don t-suirbhidh dùnadh, aig a’ char as anmoiche. Cha chùm sinn ach faclan a sgrùd sinn.',
    longScores_one:
      'Sguabaidh sinn às na rangachaidhean agad {{count}} latha an dèidh do na toraidhean nochdadh. Fanaidh sgòran nam buidhnean.',
    longScores_two:
      'Sguabaidh sinn às na rangachaidhean agad {{count}} latha an dèidh do na toraidhean nochdadh. Fanaidh sgòran nam buidhnean.',
    longScores_few:
      'Sguabaidh sinn às na rangachaidhean agad {{count}} làithean an dèidh do na toraidhean nochdadh. Fanaidh sgòran nam buidhnean.',
    longScores_other:
      'Sguabaidh sinn às na rangachaidhean agad {{count}} latha an dèidh do na toraidhean nochdadh. Fanaidh sgòran nam buidhnean.',
    small:
      'Mura freagair ach beagan dhaoine nad bhuidhinn, cuiridh sinn buidhnean beaga còmhla. Ma tha an àireamh ro bheag fhathast, sguabaidh sinn às na freagairtean.',
    undo: 'An urrainn dhomh an toirt air ais?',
    undoUntil:
      '’S urrainn, gus an dùin an suirbhidh. Gheibh thu cuidhteas aig an deireadh. Bheir e air ais na rangachaidhean agad agus gach nì a sgrìobh thu.',
    undoAfter: 'An dèidh sin, cha ghabh dad a thoirt às. Cha bhi fios againn tuilleadh dè na freagairtean a bhuineas dhutsa.',
    harm: 'Cuin a dh’fheumamaid rudeigin a dhèanamh?',
    harmNow:
      'Chan eil duine a’ leughadh seo fhad ’s a tha an suirbhidh fosgailte. A bheil cuideigin ann an cunnart? Cuir fòn gu 999 an-dràsta.',
    harmLater:
      'Dh’fhaodadh na faclan agad sealltainn gu bheil cunnart ann gun tèid cuideigin a dhroch ghoirteachadh. Feumaidh sinn an uair sin innse do dhaoine as urrainn an cumail sàbhailte.',
    kept: 'Fanaidh do fhreagairtean san taba seo gus an cuir thu iad no gus am fàg thu.',
    start: 'Tòisich',
  },
  code: {
    label: 'An còd agad',
    hint: 'Tha litrichean is àireamhan ann, 10 uile gu lèir. Obraichidh e aon turas.',
  },
  ask: {
    step: 'Ceist {{number}} de {{total}}',
    low: 'tòrr ri leasachadh',
    high: 'glè bheag ri leasachadh',
    skip: 'Leum thairis air a’ cheist seo',
    good: 'Dè tha math an-dràsta?',
    better: 'Dè dhèanadh na b’ fheàrr e?',
    noNames: 'Na sgrìobh ainmean, mas e do thoil e.',
    next: 'Air adhart',
    back: 'Air ais',
  },
  own: {
    write: 'Sgrìobh an seo',
  },
  most: {
    heading: 'Dè as cudromaiche?',
    choose_one: 'Faodaidh tu {{count}} chuspair a thaghadh.',
    choose_two: 'Faodaidh tu suas ri {{count}} chuspair a thaghadh.',
    choose_few: 'Faodaidh tu suas ri {{count}} cuspairean a thaghadh.',
    choose_other: 'Faodaidh tu suas ri {{count}} cuspair a thaghadh.',
  },
  check: {
    open: 'Thoir sùil air do fhreagairtean',
    notSent: 'Cha deach dad a chur fhathast.',
    rated_one: 'Rangaich thu {{count}} chuspair. Leum thu thairis air {{skipped}}.',
    rated_two: 'Rangaich thu {{count}} chuspair. Leum thu thairis air {{skipped}}.',
    rated_few: 'Rangaich thu {{count}} cuspairean. Leum thu thairis air {{skipped}}.',
    rated_other: 'Rangaich thu {{count}} cuspair. Leum thu thairis air {{skipped}}.',
    skipped: 'Gun fhreagairt',
    rating: 'Rangachadh',
    none: 'Cha do thagh thu gin',
    change: 'Atharraich',
    changeAll: 'Atharraich mo fhreagairtean',
    once: 'Chan urrainn dhut an atharrachadh an dèidh sin. ’S urrainn dhut an toirt air ais fhathast.',
    send: 'Cuir mo fhreagairtean',
  },
  wait: {
    heading: 'Cha deach a chur fhathast',
    seconds_one: 'Fuirich {{count}} diog, mas e do thoil e.',
    seconds_two: 'Fuirich {{count}} dhiog, mas e do thoil e.',
    seconds_few: 'Fuirich {{count}} diogan, mas e do thoil e.',
    seconds_other: 'Fuirich {{count}} diog, mas e do thoil e.',
    minute: 'Tha mòran fhreagairtean a’ tighinn a-steach aig an aon àm. Fuirich mionaid, mas e do thoil e.',
    again: 'An uair sin brùth am putan a-rithist. Tha do fhreagairtean an seo fhathast.',
  },
  queued: {
    stays: 'Tha do fhreagairtean air an fhòn seo fhathast.',
    broken: 'Cha deach na freagairtean seo a chunntadh',
    brokenWhy: 'Cha tàinig iad troimhe slàn. Cha b’ urrainn dhuinn am fosgladh.',
  },
  takenBack: {
    heading: 'Chaidh na freagairtean seo a thoirt air ais',
    words: 'Thug thu air ais iad leis a’ chuidhteas agad. Cha deach an cunntadh a-rithist.',
    again: 'Tòisich foirm ùr',
  },
  sent: {
    heading: 'Tapadh leat. Fhuair sinn do fhreagairtean.',
    repeat:
      'Bha do fhreagairtean againn mu thràth. Tha iad a’ cunntadh aon turas. Chan eil atharrachaidhean a rinn thu an dèidh an cur a’ cunntadh.',
    receipt: 'An cuidhteas agad',
    writeDown:
      'Sgrìobh sìos e. Leis, ’s urrainn dhut do fhreagairtean a thoirt air ais gus an dùin an suirbhidh. ’S e {{day}} an latha mu dheireadh airson freagairt.',
    onlyHere: 'Chan urrainn dhuinn a shealltainn a-rithist.',
    withdraw: 'Thoir mo fhreagairtean air ais',
    results: 'Far am faic thu dè thàinig às',
    resultsWhen: 'Nochdaidh na toraidhean an dèidh don t-suirbhidh dùnadh.',
    resultsOn: 'Nochdaidh na toraidhean air {{day}}.',
    resultsPlan: 'Am plana agus na figearan aige',
    resultsFront: 'What Matters: an duilleag-aghaidh',
    next: 'Suirbhidh ùr airson an ath neach',
    done: 'Chaidh do fhreagairtean a chur. Chan eil an còrr ri dhèanamh.',
  },
  picture: {
    heading: 'Dealbh de do fhreagairtean',
    words: '’S e 1 am meadhan agus ’s e 7 an oir. Far a bheil beàrn, leum thu thairis air a’ cheist.',
    nothing: 'Leum thu thairis air a h-uile rangachadh, agus mar sin chan eil dealbh ann.',
    theme: 'Ceist',
  },
  withdraw: {
    heading: 'Thoir do fhreagairtean air ais',
    label: 'An cuidhteas agad',
    hint: 'Tha litrichean is àireamhan ann, 26 uile gu lèir.',
    next: 'Air adhart',
    sure: 'Bheir seo air falbh na rangachaidhean agad agus gach nì a sgrìobh thu. Cha ghabh seo a neo-dhèanamh.',
    code: 'An do chleachd thu còd? Chan obraich e a-rithist.',
    yes: 'Thoir air falbh mo fhreagairtean',
    no: 'Cùm mo fhreagairtean',
    removed: 'Tha do fhreagairtean air falbh. Chan eil iad againn tuilleadh.',
    nothing:
      'Chan eil freagairtean ann leis a’ chuidhteas seo. ’S dòcha gun deach an toirt air falbh mu thràth. No ’s dòcha gu bheil mearachd sa chuidhteas.',
    tooLate:
      'Tha e ro anmoch freagairtean a thoirt air ais. Tha an suirbhidh dùinte, agus chan eil fios againn tuilleadh dè na freagairtean a bhuineas dhutsa.',
  },
  away: {
    closed: 'Tha an suirbhidh seo dùinte',
    closedOn: 'B’ e {{day}} an latha mu dheireadh airson freagairt. Ma chuir thu rudeigin dìreach an-dràsta, cha deach a chunntadh.',
    notYet: 'Chan eil an suirbhidh seo fosgailte fhathast',
    opensOn: 'Fosglaidh e air {{day}}. Till an uair sin, mas e do thoil e.',
    unknown: 'Chan eil suirbhidh an seo',
    unknownWhy: 'Dh’fhaodadh gu bheil litir ceàrr san t-seòladh. Thoir sùil eile air.',
  },
  problem: {
    heading: 'Thoir sùil eile air seo',
    ratingOffScale: '{{theme}}: tagh àireamh bho {{min}} gu {{max}}.',
    choiceOffList: '{{theme}}: tagh aon de na freagairtean.',
    textTooLong: '{{theme}}: tha an teacsa agad ro fhada. ’S e seo an àireamh as motha de litrichean is chomharran: {{most}}.',
    tooManyPriorities: 'Dè as cudromaiche: na tagh barrachd air {{most}}.',
    priorityNotAsked: 'Dè as cudromaiche: tagh bhon liosta.',
    codeMissing: 'Sgrìobh an còd agad, mas e do thoil e.',
    codeWrong: 'Chan obraich an còd seo. Dh’fhaodadh gu bheil mearachd ann, no gun deach a chleachdadh roimhe.',
    formBroken: 'Cha tàinig an duilleag seo troimhe gu ceart. Tha do fhreagairtean an seo fhathast. Cuir iad a-rithist, mas e do thoil e.',
    receiptWrong: 'Chan e cuidhteas slàn a tha seo. Thoir sùil air gach litir is àireamh.',
    notReached: 'Cha do ràinig sinn an suirbhidh. Tha do fhreagairtean an seo fhathast. Feuch a-rithist, mas e do thoil e.',
  },
  credit: 'Tha na cuspairean bho inneal Place Standard. ’S ann leinn fhèin a tha na faclan.',
  themes: {
    PS01: {
      name: 'Coiseachd, cuibhleachan is baidhsagalan',
      ask: 'Dè cho furasta ’s a tha e dhut faighinn mun cuairt an seo air chois, air chuibhleachan no air baidhsagal?',
    },
    PS02: { name: 'Busaichean is trèanaichean', ask: 'Dè cho math ’s a tha na busaichean is na trèanaichean an seo dhut?' },
    PS03: { name: 'Trafaig is parcadh', ask: 'Dè cho math ’s a tha an t-àite seo a’ dèiligeadh ri càraichean?' },
    PS04: { name: 'Sràidean is togalaichean', ask: 'Ciamar a tha na sràidean is na togalaichean an seo a’ còrdadh riut?' },
    PS05: { name: 'Nàdar is pàircean', ask: 'Dè cho math ’s a tha na pàircean is na h-àiteachan uaine faisg ort?' },
    PS06: { name: 'Àiteachan airson cluich is gluasad', ask: 'Dè cho math ’s a tha na h-àiteachan airson cluich, spòrs is dibhearsan?' },
    PS07: {
      name: 'Bùithtean, dotairean is seirbheisean eile',
      ask: 'Dè cho math ’s a tha na bùithtean is na seirbheisean an seo a’ freagairt air na tha a dhìth ort?',
    },
    PS08: { name: 'Obraichean is cosnadh', ask: 'Dè cho math ’s a tha na cothroman obair a lorg an seo?' },
    PS09: { name: 'Dachaighean', ask: 'Dè cho math ’s a tha na dachaighean an seo a’ freagairt air na tha a dhìth air daoine?' },
    PS10: { name: 'A’ coinneachadh ri daoine', ask: 'Dè cho math ’s a tha na cothroman coinneachadh ri daoine an seo?' },
    PS11: { name: 'A’ faireachdainn mar phàirt den àite', ask: 'Dè cho mòr ’s a tha thu a’ faireachdainn gum buin thu dhan àite seo?' },
    PS12: { name: 'A’ faireachdainn sàbhailte', ask: 'Dè cho sàbhailte ’s a tha thu a’ faireachdainn an seo?' },
    PS13: {
      name: 'Mar a thathar a’ coimhead às dèidh àiteachan',
      ask: 'Dè cho math ’s a tha an t-àite seo air a chumail glan is ann an deagh òrdugh?',
    },
    PS14: { name: 'Guth a bhith agad is daoine ag èisteachd', ask: 'Dè an ìre de ghuth a th’ agad sna tha a’ tachairt an seo?' },
  },
  communities: {
    recovery: 'Daoine a tha a’ faighinn seachad air tràilleachd',
    prison: 'Daoine le eòlas air a’ phrìosan',
    victims: 'Luchd-fulaing eucoir',
    families: 'Teaghlaichean',
  },
}
