/** Words between a given name and a surname, folded; also those that begin Arabic, Berber, Romance and German surnames. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'van de der den het t ten ter te in op d v vd vh vdr v/d la le les du des del della di da dos das do el al ait ben bin bou abu abd ibn von zu zur zum s aan bij onder voor uit uyt y af af mac o l'.split(
    ' ',
  ),
)

/** Particles that never stand alone as a given name in the register. */
export const PURE_PARTICLES: ReadonlySet<string> = new Set(
  'van de der den het t ten ter te in op d v vd vh vdr la le les du des del della di da dos das do el al von zu zur zum s aan bij onder voor uit y af l'.split(
    ' ',
  ),
)

/** Forms of address before a name; they stay in the text. */
export const TITLES: ReadonlySet<string> = new Set(
  'mevrouw mevr mw mvr mej juffrouw juf meester meneer mijnheer menheer dhr heer heren dames dame fam familie gezin echtpaar dr drs mr ir ing prof professor dokter ds dominee pastor pastoor pater zuster zr broeder br imam rabbijn jhr jonkheer jkvr sr meneertje mevrouwtje mister miss mrs tante oom ome'.split(
    ' ',
  ),
)

/** Words for how people are related or for whom they are in a casus: a name may follow. */
export const KINSHIP: ReadonlySet<string> = new Set(
  'nani nana aja ajie tanta tata abla teyze amca dayi yenge baba dede khala khalti tia tio babcia mamma pappa mams paps mem heit muoike omke moe sister brother opoe omi pleegtante pleegoom stiefoma petekind peetmoeder peetvader petemoei peetoom achternicht achterneef kamergenoot groepsgenoot teamgenoot celgenoot medebewoner medebewoonster bovenbuur onderbuur bovenbuurvrouw onderbuurvrouw bovenbuurman onderbuurman overbuurvrouw overbuurman overbuur achterbuurvrouw achterbuurman moeder vader ouder mama papa mam pap ma pa moeders vaders stiefmoeder stiefvader pleegmoeder pleegvader schoonmoeder schoonvader bonusmoeder bonusvader zoon zoontje dochter dochtertje stiefzoon stiefdochter pleegzoon pleegdochter pleegkind kind kindje baby broer broertje zus zusje zuster halfbroer halfzus halfzusje halfbroertje stiefbroer stiefzus broers zussen tweelingbroer tweelingzus schoonzus schoonbroer zwager oma opa grootmoeder grootvader overgrootmoeder omaatje beppe pake oudtante oom tante ome tante nicht nichtje neef neefje man vrouw echtgenoot echtgenote partner ex expartner exman exvrouw vriend vriendin vriendje vriendinnetje exvriend exvriendin verloofde minnaar stiefopa buurman buurvrouw buurjongen buurmeisje buur huisgenoot huisgenote huisbaas verhuurder hospita klasgenoot klasgenote klasgenootje collega kennis vriendengroep mantelzorger oppas pleegouder pleegouders cliente client klant leerling jongere jongen meisje inwoner bewoner bewoonster huurder huurster betrokkene verdachte dader pleger pleegster slachtoffer aangever aangeefster getuige melder meldster patient patiente gedetineerde partner weduwe weduwnaar vrijwilliger dealer chef baas werkgever tuinman pastor imam trainer voetbaltrainer coach bijnaam genaamd geheten alias roepnaam voornaam achternaam naam namen heet noemt md pte aabo hooyo heit'.split(
    ' ',
  ),
)

const KINSHIP_ENDING =
  /.(?:moeder|vader|vriend|vriendin|genoot|genote|zoon|dochter|broer|zus|zusje|broertje|buurman|buurvrouw|tante|oom|partner|ouder|jongen|meisje|collega|maatje)$/

/** Whether a folded word says how somebody is related: moeder, buurtmoeder, bankgenoot. */
export const isKinship = (folded: string): boolean => KINSHIP.has(folded) || KINSHIP_ENDING.test(folded)
