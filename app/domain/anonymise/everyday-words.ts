const words =
  'a about above across after again against age all almost alone along already also always am among an and another any anybody anyone anything ' +
  'are area around as ask asked at away baby back bad bairn be bed been before behind being below best better between big bit body book both boy bring ' +
  'but buy by call called came can car care cause change chapel child children church city clear close club come community could council country court ' +
  'crime daughter day days did different do does done down drink drive drugs each early east easy eat end enough even evening ever every everybody ' +
  'everyone everything family far father feel felt few field find first flat food for friend from full garden gave get girl give go goes going good ' +
  'got great green ground group had half hall hand happy hard has have he health hear heard help her here high hill him himself his hold home hope ' +
  'hospital hostel hour hours house how i if in inside into is it its jail job just keep kind know land last late later lead least leave left less let ' +
  'life light like line little live living local long look looking lost lot made main make man many market may me mean meet men met might mind miss ' +
  'mobile moment money more morning most mother move much mum must my name near need needs never new next nice night no nobody north not nothing now of ' +
  'off office often old on once one only open or order other our out outside over own paper park part party past pay people person place plan play ' +
  'point police post prison pub public put question quiet quite rather read ready real really rest right river road room round run safe said same saw ' +
  'say school sea seat see seen self sell send set she shop short should show side since sit small so social some somebody someone something sometimes ' +
  'son soon sort south speak staff stand start station stay still stop street strong such support surgery table take taken talk tell than that the ' +
  'their them then there these they thing things think this those though thought through time times to today together told too took top town tree true ' +
  'try turn two under until up us use used very village visit wait walk want was water way we week well went were west what when where which while ' +
  'white who whole why wife will wish with within without woman women word work worker works world would year years yes yesterday yet you young your'

/** English words that stand in half of all comments: none of them may be a place by itself. */
export const everydayWords: ReadonlySet<string> = new Set(words.split(' '))
