import type { Easy } from './easy'

export const gd: Easy<'one' | 'two' | 'few' | 'other'> = {
  help: {
    stays: 'Cha chaill thu do fhreagairtean an seo.',
    leave:
      'A bheil thu airson falbh gu luath?\nBrùth “Fàg an-dràsta”.\nFosglaidh duilleag eile.\nThèid freagairtean nach do chuir thu a sguabadh às.',
    shift: 'Faodaidh tu cuideachd Shift a bhrùthadh 3 tursan.',
    cannotHide:
      'Dh’fhaodadh cuideigin faicinn fhathast gun robh thu an seo.\nDh’fhaodadh am brabhsair agad an duilleag seo a shealltainn.\n’S e “Suirbhidh” an t-ainm a bheir e oirre.\nDh’fhaodadh na daoine a tha a’ ruith an lìonraidh a faicinn cuideachd.',
  },
  marks: {
    point:
      'Dh’fhaodadh seo thusa a chomharrachadh.\nDh’fhaodadh e cuideigin eile a chomharrachadh.\nFaodaidh tu atharrachadh no a chumail.',
    out: 'Bheir sinn seo às.\nChan urrainn dhuinn a chur air ais.\nA bheil e cudromach?\nCleachd faclan eile.',
    taken: 'Bheir sinn rudan às na faclan agad.\nBheir sinn àireamhan fòn às.\nBheir sinn cinn-latha agus seòlaidhean às.',
  },
  welcome: {
    heading: 'Dè tha cudromach dhut?',
    lead: 'Tha an suirbhidh seo mun àite seo: {{place}}.\nInnis dhuinn dè tha math ann.\nInnis dhuinn dè dh’fhaodadh a bhith na b’ fheàrr.',
    once: 'Freagair aon turas.\nFreagair airson aon bhuidheann.',
    group: 'Tha an suirbhidh airson na buidhne seo:\n<b>{{group}}</b>.',
    other: 'A bheil thu ann am barrachd air aon bhuidheann?\nNa tagh ach tè.',
    place: 'Tha thu ag innse dhuinn mun àite seo:\n<b>{{place}}</b>.',
    closes: '’S e <b>{{day}}</b> an latha mu dheireadh airson freagairt.',
    questions_one: 'Tha {{count}} cheist ann.\nFaodaidh tu leum thairis air ceist.',
    questions_two: 'Tha {{count}} cheist ann.\nFaodaidh tu leum thairis air ceist.',
    questions_few: 'Tha {{count}} ceistean ann.\nFaodaidh tu leum thairis air ceist.',
    questions_other: 'Tha {{count}} ceist ann.\nFaodaidh tu leum thairis air ceist.',
    promise: 'Mus tòisich thu',
    who: 'Cò chì mo fhreagairtean?',
    whoName:
      'Chan eil sinn a’ faighneachd cò thu.\nChan eil sinn a’ faighneachd dè rinn thu.\nChan eil sinn a’ faighneachd dè rinneadh ort.',
    whoScores:
      'Cha seall sinn do dhuine na h-àireamhan a thagh thu.\nCha seall sinn àireamhan ach airson bhuidhnean.\nTha {{least}} daoine no barrachd ann am buidheann.',
    whoTexts: 'Tha na sgrìobhas tu glaiste.\nChan urrainn do dhuine a leughadh gus am bi an suirbhidh dùinte.',
    whoReads:
      'An uair sin leughaidh cuideigin san sgioba againn e.\nBheir iad ainmean às.\nDh’fhaoidte gun seall sinn cuid de na faclan agad.',
    long: 'Dè cho fada ’s a chumas sibh mo fhreagairtean?',
    longTexts_one:
      'Dùinidh an suirbhidh.\nSgriosaidh sinn na sgrìobh thu.\nNì sinn sin {{count}} latha às dèidh sin, no roimhe.\nFaodaidh sinn faclan a sgrùd sinn a chumail.',
    longTexts_two:
      'Dùinidh an suirbhidh.\nSgriosaidh sinn na sgrìobh thu.\nNì sinn sin {{count}} latha às dèidh sin, no roimhe.\nFaodaidh sinn faclan a sgrùd sinn a chumail.',
    longTexts_few:
      'Dùinidh an suirbhidh.\nSgriosaidh sinn na sgrìobh thu.\nNì sinn sin {{count}} làithean às dèidh sin, no roimhe.\nFaodaidh sinn faclan a sgrùd sinn a chumail.',
    longTexts_other:
      'Dùinidh an suirbhidh.\nSgriosaidh sinn na sgrìobh thu.\nNì sinn sin {{count}} latha às dèidh sin, no roimhe.\nFaodaidh sinn faclan a sgrùd sinn a chumail.',
    longScores_one:
      'Seallaidh sinn na toraidhean.\nFuirichidh sinn {{count}} latha.\nAn uair sin sguabaidh sinn às na h-àireamhan a thagh thu.\nFanaidh àireamhan nam buidhnean.',
    longScores_two:
      'Seallaidh sinn na toraidhean.\nFuirichidh sinn {{count}} latha.\nAn uair sin sguabaidh sinn às na h-àireamhan a thagh thu.\nFanaidh àireamhan nam buidhnean.',
    longScores_few:
      'Seallaidh sinn na toraidhean.\nFuirichidh sinn {{count}} làithean.\nAn uair sin sguabaidh sinn às na h-àireamhan a thagh thu.\nFanaidh àireamhan nam buidhnean.',
    longScores_other:
      'Seallaidh sinn na toraidhean.\nFuirichidh sinn {{count}} latha.\nAn uair sin sguabaidh sinn às na h-àireamhan a thagh thu.\nFanaidh àireamhan nam buidhnean.',
    small:
      'Nach do fhreagair ach beagan dhaoine nad bhuidhinn?\nCuiridh sinn buidhnean beaga còmhla.\nA bheil sin ro bheag fhathast?\nSguabaidh sinn às na freagairtean.',
    undo: 'An urrainn dhomh mo fhreagairtean a thoirt air ais?',
    undoUntil:
      '’S urrainn, gus an dùin an suirbhidh.\nGheibh thu cuidhteas aig an deireadh.\n’S e còd fada a th’ ann an cuidhteas.\nLeis, faodaidh tu do fhreagairtean gu lèir a thoirt air ais.',
    undoAfter: 'An dèidh sin, chan urrainn dhut an toirt air ais.\nChan eil fios againn dè na freagairtean a bhuineas dhut.',
    harm: 'Cuin a dh’fheumas sinn innse do chuideigin?',
    harmNow:
      'Chan eil duine a’ leughadh seo fhad ’s a tha an suirbhidh fosgailte.\nA bheil cuideigin ann an cunnart?\nCuir fòn gu 999 an-dràsta.',
    harmLater:
      'Dh’fhaodadh tu sgrìobhadh gun tèid cuideigin a dhroch ghoirteachadh.\nFeumaidh sinn an uair sin innse do dhaoine as urrainn an cumail sàbhailte.',
    kept: 'Fanaidh do fhreagairtean an seo.\nFanaidh iad gus an cuir thu iad no gus am fàg thu.\nChì duine sam bith iad a dh’fhosglas an duilleag seo air an fhòn seo.',
  },
  code: {
    hint: 'Tha 10 ann de litrichean is àireamhan.\nObraichidh e aon turas.',
  },
  ask: {
    step: 'Ceist {{number}} de {{total}}',
    low: 'Tòrr ri dhèanamh nas fheàrr',
    high: 'Glè bheag ri dhèanamh nas fheàrr',
    skip: 'Leum thairis air a’ cheist seo',
    good: 'Dè tha math an-dràsta?',
    better: 'Dè dhèanadh na b’ fheàrr e?',
    noNames: 'Na sgrìobh ainmean no sràidean.\nNa sgrìobh cinn-latha no àireamhan.',
    next: 'Air adhart',
    back: 'Air ais',
  },
  most: {
    choose_one: 'Faodaidh tu {{count}} chuspair a thaghadh.',
    choose_two: 'Faodaidh tu {{count}} chuspair a thaghadh.\nFaodaidh tu nas lugha a thaghadh.',
    choose_few: 'Faodaidh tu {{count}} cuspairean a thaghadh.\nFaodaidh tu nas lugha a thaghadh.',
    choose_other: 'Faodaidh tu {{count}} cuspair a thaghadh.\nFaodaidh tu nas lugha a thaghadh.',
  },
  check: {
    notSent: 'Cha deach do fhreagairtean a chur fhathast.',
    rated_one: 'Thagh thu àireamh airson {{count}} chuspair.\nLeum thu thairis air {{skipped}}.',
    rated_two: 'Thagh thu àireamh airson {{count}} chuspair.\nLeum thu thairis air {{skipped}}.',
    rated_few: 'Thagh thu àireamh airson {{count}} cuspairean.\nLeum thu thairis air {{skipped}}.',
    rated_other: 'Thagh thu àireamh airson {{count}} cuspair.\nLeum thu thairis air {{skipped}}.',
    rating: 'Àireamh',
    once: 'Chan urrainn dhut an atharrachadh an dèidh an cur.\n’S urrainn dhut an toirt air ais fhathast.',
  },
  wait: {
    minute: 'Tha mòran dhaoine a’ cur fhreagairtean an-dràsta.\nFuirich mionaid, mas e do thoil e.',
    again: 'An uair sin brùth am putan a-rithist.\nTha do fhreagairtean an seo fhathast.',
  },
  later: {
    notSent: 'Cha deach an cur fhathast.\nChan fhosgail ach an còd agad iad.',
    hint: 'Tha litrichean is àireamhan ann.\nTha 10 dhiubh ann.\nFhuair thu e nuair a stad thu.',
    writeDown: 'Sgrìobh sìos e a-nis.\nChan urrainn dhuinn a shealltainn a-rithist.',
    second: 'Seo còd ùr.\nCùm a’ chiad chòd cuideachd.',
    until: 'Obraichidh an còd gus an cuir thu do fhreagairtean.\n’S e <b>{{day}}</b> an latha mu dheireadh.',
    found: 'Cùm sàbhailte e.\nAn do lorg cuideigin e?\nFaodaidh iad an uair sin do fhreagairtean a leughadh.',
    wipe: 'A bheil cuideigin eile a’ cleachdadh an fhòn seo?\nSgrìobh sìos do chòd.\nAn uair sin sguab às do fhreagairtean an seo.\nBheir an còd air ais iad.',
    inTheOpen:
      'Is urrainn dhuinn an glasadh nuair a ruigeas iad sinn.\nChan eil iad glaiste air an t-slighe.\nChan eil do chòd glaiste air an t-slighe.\nDh’fhaodadh cuideigin faisg ort an leughadh.\nCha chùm sinn do chòd.',
  },
  queued: {
    brokenWhy: 'Tha pàirtean a dhìth.\nCha b’ urrainn dhuinn am fosgladh.',
  },
  phone: {
    cannot: 'Chan urrainn don fhòn seo do fhreagairtean a chumail.\nNa dùin an duilleag seo, mas e do thoil e.',
    othersWait: 'Tha freagairtean a’ feitheamh an seo.\nChan urrainn do dhuine an leughadh.',
    began: 'Tha freagairtean air an fhòn seo.\nCha deach an cur.\nAn ann leatsa a tha iad?',
    goOn: '’S ann, lean ort',
    startAgain: 'Chan ann, sguab às iad',
    waitHeading: 'Air a shàbhaladh.\nGun a chur fhathast.',
    waitLocked: 'Tha do fhreagairtean glaiste.\nChan urrainn do dhuine an leughadh air an fhòn seo.',
    waitHow: 'Chan eil comharra ann an-dràsta.\nTill dhan duilleag seo a-rithist.\nCuiridh sinn iad an uair sin.',
    waitShared: 'Chan eil comharra ann an-dràsta.\nCuiridh sinn iad a-rithist.\nFaodaidh tu falbh.',
    waitBy: 'Feumaidh iad a bhith an seo ro dheireadh {{day}}.\nAn dèidh sin chan urrainn dhuinn an cunntadh.',
    handover: 'Halò.\n’S e do thuras-sa a th’ ann.',
    handoverClear: 'Chan eil freagairtean aig duine eile an seo.',
    finish: 'Tha mi deiseil.\nGlan an sgrìn.',
    clearsIn_one: 'Glanaidh sinn an sgrìn an ceann {{count}} diog.',
    clearsIn_two: 'Glanaidh sinn an sgrìn an ceann {{count}} dhiog.',
    clearsIn_few: 'Glanaidh sinn an sgrìn an ceann {{count}} diogan.',
    clearsIn_other: 'Glanaidh sinn an sgrìn an ceann {{count}} diog.',
    noSwitch: 'Chan eil comharra ann.\nChan urrainn dhuinn an duilleag atharrachadh an-dràsta.\nTha do fhreagairtean an seo fhathast.',
    codeNeedsSignal: 'Chan eil comharra ann.\nChan obraich do chòd an-dràsta.\nTha do fhreagairtean an seo fhathast.',
  },
  takenBack: {
    words: 'Thug thu air ais iad leis a’ chuidhteas agad.\nCha do chunnt sinn iad a-rithist.',
  },
  sent: {
    heading: 'Tapadh leat.\nTha do fhreagairtean againn.',
    repeat:
      'Bha do fhreagairtean againn mu thràth.\nBidh sinn gan cunntadh aon turas.\nAn do dh’atharraich thu rudeigin an dèidh an cur?\nCha chunnt sin.',
    writeDown:
      'Sgrìobh sìos e.\nLeis, faodaidh tu do fhreagairtean a thoirt air ais.\nFaodaidh tu seo a dhèanamh gus an dùin an suirbhidh.\n’S e {{day}} an latha mu dheireadh airson freagairt.',
    onlyHere: 'Chan urrainn dhuinn a shealltainn a-rithist.',
    results: 'Far am faic thu dè thàinig às',
    resultsWhen: 'Seallaidh sinn na toraidhean nuair a bhios an suirbhidh dùinte.',
    resultsOn: 'Seallaidh sinn na toraidhean air {{day}}.',
    resultsPlan: 'Am plana agus na h-àireamhan aige',
    done: 'Chaidh do fhreagairtean a chur.\nTha thu deiseil.',
  },
  keep: {
    warning:
      'Tha pàipear clò-bhuailte a’ sealltainn do fhreagairtean.\nTha faidhle gan sealltainn cuideachd.\nAn do lorg cuideigin e?\nChì iad an uair sin do fhreagairtean.',
    how: 'Nì am brabhsair agad e cuideachd.\nFosgail an clàr-taice aige.\nTagh “Clò-bhuail” no “Co-roinn”.',
  },
  picture: {
    words: '’S e {{min}} am meadhan.\n’S e {{max}} an oir.\nFar a bheil beàrn, leum thu thairis air a’ cheist.',
    nothing: 'Leum thu thairis air na h-àireamhan gu lèir.\nMar sin chan eil dealbh ann.',
  },
  withdraw: {
    sure: 'Bheir seo air falbh do fhreagairtean gu lèir.\nBheir e air falbh gach nì a sgrìobh thu.\nCha ghabh seo a neo-dhèanamh.',
    code: 'An do chleachd thu còd?\nChan obraich e a-rithist.',
    removed: 'Tha do fhreagairtean air falbh.\nChan eil iad againn tuilleadh.',
    nothing:
      'Chan eil freagairtean ann leis a’ chuidhteas seo.\n’S dòcha gun deach an toirt air falbh mu thràth.\nNo ’s dòcha gu bheil litir ceàrr.',
    tooLate: 'Tha e ro anmoch a-nis.\nTha an suirbhidh dùinte.\nChan eil fios againn dè na freagairtean a bhuineas dhut.',
  },
  away: {
    closedOn: 'B’ e {{day}} an latha mu dheireadh airson freagairt.\nAn do chuir thu rudeigin dìreach an-dràsta?\nCha deach a chunntadh.',
    opensOn: 'Fosglaidh e air {{day}}.\nTill an uair sin, mas e do thoil e.',
    unknownWhy: 'Dh’fhaodadh gu bheil litir ceàrr san t-seòladh.\nThoir sùil eile air.',
  },
  fault: {
    ours: '’S ann oirnne a tha a’ choire.\nCha do rinn thu dad ceàrr.',
    again:
      'Fuirich greiseag.\nAn uair sin luchdaich an duilleag seo a-rithist.\nAn do chuir thu rudeigin?\n’S dòcha gun tèid e a-rithist.\nCunntaidh sinn aon turas e.',
  },
  problem: {
    ratingOffScale: '{{theme}}:\ntagh àireamh bho {{min}} gu {{max}}.',
    textTooLong: '{{theme}}:\ntha an teacsa agad ro fhada.\nAn àireamh as motha de litrichean is chomharran: {{most}}.',
    tooManyPriorities: 'Dè as cudromaiche:\ntagh {{most}} no nas lugha.',
    priorityNotAsked: 'Dè as cudromaiche:\ntagh bhon liosta.',
    codeWrong: 'Chan obraich an còd seo.\nDh’fhaodadh gu bheil litir ceàrr.\nNo chaidh a chleachdadh roimhe.',
    formBroken: 'Cha tàinig an duilleag seo troimhe gu ceart.\nTha do fhreagairtean an seo fhathast.\nCuir iad a-rithist.',
    receiptWrong: 'Tha rudeigin ceàrr sa chuidhteas.\nThoir sùil air gach litir is àireamh.',
    notReached: 'Cha b’ urrainn dhuinn seo a chur.\nTha do fhreagairtean an seo fhathast.\nFeuch a-rithist.',
    backWrong:
      'Chan eil an còd seo a’ toirt dad air ais.\n’S dòcha gu bheil litir ceàrr.\nAn do chuir thu do fhreagairtean?\nCha till iad an uair sin.',
    backMany: 'Bha cus chòdan ceàrr an seo.\nFuirich mionaid.\nThoir sùil air do chòd.\nAn uair sin feuch a-rithist.',
    backBusy: 'Tha mòran dhaoine a’ tilleadh an-dràsta.\nFuirich mionaid, mas e do thoil e.\nAn uair sin feuch a-rithist.',
    laterBusy:
      'Cha b’ urrainn dhuinn do fhreagairtean a chumail.\nTha iad an seo fhathast.\nFuirich mionaid, mas e do thoil e.\nAn uair sin feuch a-rithist.',
    laterLong: 'Tha seo ro fhada airson a chumail.\nTha do fhreagairtean an seo fhathast.\nCuir a-steach a-nis iad, mas e do thoil e.',
  },
  themes: {
    PS01: {
      name: 'Coiseachd, cuibhleachan is baidhsagalan',
      ask: 'Dè cho math ’s a gheibh thu mun cuairt an seo?\nAir chois, air chuibhleachan no air baidhsagal.',
    },
    PS02: { name: 'Busaichean is trèanaichean', ask: 'Dè cho math ’s a tha busaichean is trèanaichean dhut?' },
    PS03: {
      name: 'Càraichean is parcadh',
      ask: 'Dè cho math ’s a tha an t-àite seo a’ dèiligeadh ri càraichean?\nSmaoinich air rathaidean is parcadh.',
    },
    PS04: {
      name: 'Sràidean is togalaichean',
      ask: 'Dè cho mòr ’s a tha na sràidean an seo a’ còrdadh riut?\nSmaoinich air na togalaichean cuideachd.',
    },
    PS05: { name: 'Pàircean is àiteachan uaine', ask: 'Dè cho math ’s a tha na pàircean faisg ort?\nSmaoinich air gach àite uaine.' },
    PS06: { name: 'Àiteachan airson cluich', ask: 'Dè cho math ’s a tha na h-àiteachan airson cluich?\nSmaoinich air spòrs cuideachd.' },
    PS07: {
      name: 'Bùithtean, dotairean is cuideachadh eile',
      ask: 'Dè cho math ’s a tha na bùithtean an seo dhut?\nSmaoinich air dotairean is cuideachadh eile cuideachd.',
    },
    PS08: { name: 'Obraichean', ask: 'Dè cho math ’s a tha na cothroman obair a lorg an seo?' },
    PS09: { name: 'Dachaighean', ask: 'Dè cho math ’s a tha na dachaighean an seo?\nSmaoinich air na tha a dhìth air daoine.' },
    PS10: { name: 'A’ coinneachadh ri daoine', ask: 'Dè cho math ’s a tha na cothroman coinneachadh ri daoine an seo?' },
    PS11: { name: 'A’ faireachdainn mar phàirt den àite', ask: 'Dè cho mòr ’s a tha thu a’ faireachdainn gur e seo d’ àite?' },
    PS12: { name: 'A’ faireachdainn sàbhailte', ask: 'Dè cho sàbhailte ’s a tha thu a’ faireachdainn an seo?' },
    PS13: {
      name: 'A’ coimhead às dèidh an àite',
      ask: 'Dè cho math ’s a thathar a’ coimhead às dèidh an àite seo?\nSmaoinich air sràidean glana.\nSmaoinich air càradh.',
    },
    PS14: { name: 'Guth a bhith agad', ask: 'Dè an ìre de ghuth a th’ agad an seo?\nSmaoinich a bheil daoine ag èisteachd riut.' },
  },
  danger: {
    call: 'A bheil beatha ann an cunnart an-dràsta?\nCuir fòn gu 999.\nNa fuirich rinne.',
    early:
      'Leughaidh sinn d’ fhaclan mus dùin an suirbhidh.\nNì sinn sin ann an dà shuidheachadh a-mhàin.\nCuiridh tu strìochag gu bheil cuideigin ann an cunnart.\nNo lorgaidh na riaghailtean againn e nad fhaclan.',
    keeps:
      'Ma chuireas tu strìochag ann, cumaidh sinn d’ fhaclan mar a tha iad.\nCumaidh sinn ainmean cuideachd.\nTha feum againn orra airson cuideachadh.',
    locked:
      'Tha na sgrìobhas tu glaiste.\nCha leugh duine e gus am bi an suirbhidh dùinte.\nA bheil cuideigin ann an cunnart?\nLeughaidh sinn e ron sin ma-thà.',
    undo: 'A bheil cuideigin an sàs nad fhaclan air sgàth cunnairt?\nCumaidh iad iad gus am bi iad deiseil.',
    tick: 'Tha, tha cuideigin ann an cunnart.\nLeughaibh m’ fhaclan an-dràsta.',
    nothing:
      'Chuir thu strìochag gu bheil cuideigin ann an cunnart.\nAch cha do sgrìobh thu dad.\nChan eil dad ann as urrainn dhuinn a leughadh.',
  },
}
