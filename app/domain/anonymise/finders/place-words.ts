/** Kinds of places that end a name, in capitals: `Primrose Street`. */
export const written =
  /^(?:street|road|avenue|drive|place|court|crescent|terrace|lane|gardens|wynd|loan|brae|square|way|park|close|row|walk|grove|gate|green|hill|view|house|inn|arms|bar|tavern|hall|farm|lodge|bridge|club|glen|loch|island|castle|mews|quay|vennel|cottages?|towers?|vaults|high|st|rd|ave|cres|ct|city|bay|beach|falls|valley|heights|county|river|burn|pool)$/

/** Kinds of places that end a name, also in small letters behind a capital: `Redwell primary`. */
export const institutions =
  /^(?:hospital|surgery|prison|jail|hostel|hotel|cafe|café|school|academy|primary|nursery|church|chapel|kirk|centre|center|library|station|estate|scheme|flats|practice|college|university|mosque|temple|pub|unit|hub|project|court|ct|dam|cemetery|plots|allotments?|bowl|office|police|sheriff|railway|train|bus|leisure|community|health|town|medical|guest|house|home|swimming|baths|depot|yard|garage|bookies|chippy|pharmacy|museum|theatre|stadium)$/

/** Kinds of streets that make a name of a word in small letters: `primrose street`. */
export const streets = /^(?:street|road|avenue|crescent|terrace|wynd|loan|brae|gardens|drive)$/

/** What stands before a kind of place and names none: `the main road`. */
export const plainBefore =
  /^(?:the|a|an|this|that|my|ma|our|oor|your|his|her|their|main|busy|side|back|long|lang|high|same|next|each|every|one|whole|quiet|dark|wrong|right|other|another|front|new|old|auld|dirt|country|single|of|on|in|to|at|up|down|cross|ring|slip|access|private|public|own|no|any|all|local|nearest|narrow|residential|wee|big|cul|toll|through|and|or|fae|off|community|town|city|village|open|test|hard|flat|tae|steep|shared|council|across|along|ower|per|student|payday|beautiful|lovely|nice|bad|good|sunny|bank|food|credit|mortgage|car)$/

/** What leads to a place: `outside the Bluebell`. */
export const announcing =
  /^(?:in|at|to|fae|frae|from|outside|near|around|tae|intae|into|doon|doun|down|up|past|behind|opposite|through|ower|over|beside|towards|leaving|left|visit|visiting|w|do|z|у|в|до|біля)$/

export const prisons = /^(?:hmp|yoi|hmyoi)$/
