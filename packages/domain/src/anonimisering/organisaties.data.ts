const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Words that say what kind of organisation a name belongs to, folded; alone they name nobody. */
export const ORGANISATIE_WORDS = words(
  'basisschool school scholengemeenschap obs cbs rkbs rk bs pcb pcbs kbs ibs ods sbo so vso vmbo mavo havo vwo csg osg rsg sg pcc college lyceum gymnasium atheneum praktijkschool montessorischool montessori daltonschool dalton jenaplanschool jenaplan vrijeschool kinderdagverblijf kdv bso naschoolse buitenschoolse peuterspeelzaal peuteropvang kinderopvang opvang gastouderbureau creche peutergroep speelzaal huisartsenpraktijk huisarts huisartsen gezondheidscentrum praktijk tandartspraktijk tandarts mondzorg apotheek fysiotherapie fysio fysiotherapiepraktijk logopedie verloskundigenpraktijk voetbalvereniging voetbalclub voetbal vv sv fc rkvv avv svv ssv hc tc bc korfbalvereniging hockeyclub tennisclub judoclub judovereniging sportvereniging sportschool sportclub boksschool dansschool dansstudio turnvereniging zwemclub zwemvereniging scouting scoutinggroep muziekvereniging fitness gym club moskee kerk parochie tempel synagoge gemeente zorgboerderij boerderij woongroep woonvorm wooninitiatief gezinshuis verpleeghuis verzorgingshuis woonzorgcentrum zorgcentrum thuiszorg garage autobedrijf bakkerij bakker slagerij slager restaurant cafe eetcafe snackbar pizzeria cafetaria kapsalon kapper supermarkt bouwbedrijf schildersbedrijf loodgietersbedrijf installatiebedrijf klusbedrijf aannemersbedrijf uitzendbureau transportbedrijf transport schoonmaakbedrijf hoveniersbedrijf hovenier tuincentrum kwekerij manege camping hotel bedrijf winkel firma fa bv vof nv bvba salon bar kroeg shoarma grillroom bouw montage logistiek openbare christelijke katholieke islamitische protestants bijzondere locatie stichting drukkerij timmerbedrijf dakdekkersbedrijf rijschool taxibedrijf taxi',
)

/** Kinds after which a capital is the name, without any other sign. */
export const NAMING_KINDS = words(
  'obs cbs rkbs bs pcb pcbs kbs ibs ods sbo vso csg osg rsg sg pcc mavo havo vmbo kdv bso vv sv fc rkvv avv svv ssv hc tc bc rksv rkhv asv zsv ijsvv scouting creche school college lyceum gymnasium atheneum scholengemeenschap basisschool jenaplan montessori dalton garage restaurant cafe eetcafe snackbar pizzeria cafetaria firma fa supermarkt hotel camping manege parochie moskee synagoge fitness fysio fysiotherapie mondzorg logopedie gezinshuis woongroep woonvorm zorgboerderij kinderopvang peuteropvang bso-locatie hospice verpleeghuis verzorgingshuis woonzorgcentrum zorgcentrum grillroom shoarmazaak koffiehuis theehuis coffeeshop buurtsuper drogist drogisterij bioscoop zwembad sporthal motorclub koor fanfare harmonie thuiszorg internaat koepelkerk apotheek kwekerij crossfit kickboksen judo dojo autoschade bakkerij slagerij loonbedrijf tankstation shop stal galerie atelier studio roc huize villa logeerhuis thomashuis woonvoorziening woonlocatie zorgvilla kindertehuis ommelandkerk koninkrijkszaal pinkstergemeente baptistengemeente pkn-gemeente kebab shoarma doner pizza bistro lunchroom brasserie eethuis bloemist kiosk avondwinkel toko cafetaria lunchcafe buurthuis wijkcentrum jongerencentrum zwemschool muziekschool boksvereniging turnclub bandenservice wooninitiatief kerk kapsalon nagelstudio barbershop barbier kroeg pub disco discotheek psz wzc hap kinderboerderij kringloop boerenbond kamertrainingscentrum verloskundigen wokpaleis wokrestaurant pensioenfonds ijssalon ijscafe poelier visboer visboertje groothandel cateraar uitgeverij nagelstyliste kinderclub kdc odc tandheelkundig kaakchirurgie pedicure verpleegtehuis kickboksschool koranschool weekendschool schoenmaker wasserette stomerij reisbureau makelaardij makelaar bewindvoerderskantoor advocatenkantoor notariskantoor administratiekantoor taxibedrijf rijwielhandel fietsenwinkel fietsenmakerij dierenkliniek dierenarts dierenartspraktijk voedselbos tuinderij veehouderij melkveebedrijf melkfabriek zuivelfabriek slachterij scheepswerf timmerfabriek dagbesteding',
)

/** Ends of such words: "logopediepraktijk", "bloemenwinkel". */
export const KIND_ENDING =
  /(?:praktijk|school|club|vereniging|bedrijf|winkel|garage|bakkerij|slagerij|salon|opvang|dagverblijf|boerderij|speelzaal|restaurant|cafe|fabriek|drukkerij|werf|kwekerij|apotheek|moskee|kerk|tempel|college|lyceum|studio|handel|zaak|shop|hotel|camping|pension|uitzendbureau|gezinshuis|woongroep|woonvorm|verpleeghuis|zorgcentrum|gezondheidscentrum|medisch centrum|bezorgdienst|koeriersdienst|kantoor|huisartsen|tandartsen|paleis|verloskundigen|coaching|trainingscentrum|sportcentrum|zorgcentrum|dagcentrum|ontmoetingscentrum|tuincentrum|kliniek|makelaardij|drogisterij)$/

/** Kinds of the public side, and words that end alike and are none. */
export const NO_KINDS = words(
  'gemeente stichting zaak strafzaak rechtszaak oorzaak noodzaak hoofdzaak bijzaak privezaak zedenzaak politiezaak opvang crisisopvang nachtopvang vrouwenopvang noodopvang dagopvang maatschappelijke verslavingsopvang jeugdopvang winteropvang pension workshop webshop koophandel mensenhandel drugshandel vrouwenhandel wapenhandel kantoor hoofdkantoor postkantoor belastingkantoor gemeentekantoor ploeg dagploeg nachtploeg hogeschool middelbare gastenopvang beursopvang daklozenopvang behandelpraktijk sociale rijksdienst polikliniek dagkliniek',
)

/** A capital before one of these is its name: Kennemer Lyceum, Demirtas BV. */
export const AFTER_NAME = words(
  'lyceum college gymnasium atheneum mavo havo vmbo school basisschool praktijkschool scholengemeenschap bv vof nv transport bouw montage logistics logistiek schoonmaak installatie installatietechniek techniek bouwservice klussen tuinen hoveniers uitzendbureau uitzendorganisatie fitness gym sport sportcentrum boys girls pizzeria grill kebab doner shoarma mode kappers haarmode hairstyling beauty nails taxi banden autos schilders dakwerken interieur catering horeca apotheek tandartsen huisartsen fysiotherapie fysio mondzorg zorg thuiszorg kinderopvang kidz kids moskee kerk parochie academie academy hoeve bakkerij slagerij garage praktijk bewind bewindvoering bewindvoerders mentorschap mentorschappen administraties advocaten makelaars offshore software vastgoed beveiliging security services service recycling cleaning verhuur verhuizingen autobedrijf groenvoorziening bestratingen steigerbouw metaal kassenbouw machines producties events',
)

/** Words that, a few words before a capital, say that it is where someone works, learns, plays or is a patient. */
export const WORK = words(
  'vakken vullen vult vulde bezorgen rijdt werkt werkte werken gewerkt werkzaam baan bijbaan bijbaantje baantje dienst stage stageplek stageplaats leerbaan leerwerkplek leerwerkbaan contract loon salaris ontslagen ontslag vakkenvuller chauffeur schoonmaker schoonmaakster kok inpakker heftruckchauffeur werkgever werkgeefster proefplaatsing vrijwilligerswerk vrijwilliger uitzendkracht oproepkracht personeelszaken teamleider leidinggevende baas chef magazijn magazijnmedewerker solliciteert gesolliciteerd solliciteerde bezorger bezorgt koerier monteur kassa caissiere orderpicker loonbeslag loonstrook loonstroken detachering aangenomen dagbesteding',
)
export const LEARN = words(
  'zit zat gaat ging les lessen leerling leerlinge klas groep ingeschreven aangemeld overstap overgestapt instroom leerjaar juf meester leerkracht leraar lerares docent docente mentor conciërge concierge directeur directrice schoolleider zorgcoordinator ib-er intern school schoolplein verzuim verzuimt opleiding brugklas kleuterklas leidster gebracht opgehaald gehaald onderwijs geschorst verwijderd schorsing teamleider leerplicht meldt rapport ouderavond tussenvoorziening terug opvang opvangdagen peutergroep',
)
export const PLAY = words(
  'voetbalt traint trainde speelt speelde lid sport sporten danst zwemt bokst judo turnt hockeyt handbalt basketbalt kickbokst training trainingen training trainer contributie team elftal wedstrijd kantine bestuurslid koor repetitie kerkt kerkdienst bidt diaconie ouderling dominee pastor imam gebed kerk moskee fitness sportpas abonnement vereniging club',
)
export const HEAL = words(
  'huisarts huisartsen tandarts apotheek praktijk dokter assistente doktersassistente patient patiente praktijkondersteuner poh praktijkassistente controle recept recepten medicatie medicijnen ingeschreven fysiotherapeut logopedist verloskundige orthodontist',
)
export const LIVE = words(
  'woont woonde verblijft verbleef geplaatst plek plaats plaatsing kamer appartement woonplek begeleid beschermd verhuisd verhuist',
)

/** Firms everyone knows: where one works there the name is private, elsewhere it is only a shop or a creditor. */
export const FIRMS = words(
  'jumbo lidl aldi plus dirk deen vomar dekamarkt ah hema action kruidvat etos primark ikea zeeman praxis gamma karwei hornbach blokker xenos dhl dpd postnl gls ups picnic flink getir thuisbezorgd uber tata schiphol klm philips asml amazon bol coolblue mediamarkt wehkamp randstad olympia tempo-team tempo unique manpower adecco youngcapital start people mcdonalds kfc burger subway domino dominos starbucks vomar hoogvliet coop spar poiesz jan linders makro sligro hanos albert heijn',
)

/** How public bodies, schemes and papers end: no person and no private organisation is called so. */
export const PUBLIC_ENDING =
  /(?:beleid|post|handeling|inspectie|dienst|wet|regeling|overleg|traject|onderzoek|verslag|melding|raad|beraad|loket|bureau|toets|nummer|nr|scan|formulier|methode|therapie|project|programma|autoriteit|ministerie|rechtbank|mishandeling|dag|plan|aanpak|fonds|verbond|ziekenhuis|hulp|team|instelling)$/
