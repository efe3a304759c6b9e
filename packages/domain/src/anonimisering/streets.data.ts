/** Ends of street names that are hardly ever anything else after a capital: such a name needs no house number. */
export const STREET_ENDINGS =
  'straat|straatje|straatweg|laan|laantje|weg|weggetje|plein|pleintje|kade|kadeplein|gracht|singel|dijk|dijkje|steeg|steegje|dreef|plantsoen|boulevard|allee|promenade|wegje|stroate|strjitte|wei|strasse|str|ln|pln|stg|gaarde|meent|oever|wal|wetering|vliet|pad|paadje|baan|hof|hofje|ring|park|markt|haven|zoom|akker|veld|erf|kamp|burgwal|sluis|brug|poort|schans|werf|es|brink|enk|horst|berg|oord|rade|donk|hage|tuin|tuinen|hoek|vaart|sloot|rijk|land|hout|bos|duin|duinen|stede|kwartier|hoeve|hoven|weide|weiden|woude|rode|eind|einde|kant|zijde|burg|borg|stein|dam|diep|zand|heide|rak|wijk|warande|passage|galerij|terras|mient|meer|waard|ven|beek|boog|bocht|loop|dorp|molen|kreek|plas|polder|rand|rug|stee|straete|straote|gang|poortje|kolk|maat|goed|vest|vesten|bolwerk|bleek|hill|slag|sprang|gouw|deel|perk|kruis|toren|bogerd|boomgaard|lust|rust|zicht|vreugd|spoor|dwars|ooi|laar|loo|wold|steyn|steijn|stroom|drift|lei|raam|reef|vijver|bron|put|bergen|dal|vallei|top|hil|hul|terp|wier|wierde'.split(
    '|',
  )

/** Of these even a small-letter word is a street when a number follows, and a capital one without a number. */
export const SURE_ENDINGS =
  'straat|str|stroate|strjitte|straatje|straatweg|laan|laantje|weg|weggetje|plein|pleintje|kade|gracht|singel|dijk|steeg|steegje|dreef|plantsoen|boulevard|strjitte|strasse|burgwal|wetering|gaarde|pad|hof|park'.split(
    '|',
  )

/** Words that end like a street and are none, folded. */
export const NO_STREETS: ReadonlySet<string> = new Set(
  'onderweg halverwege snelweg uitweg omweg doorweg tegenweg overweg wegens beweg autoweg fietspad voetpad stoeppad straat weg laan plein park speelplein schoolplein marktplein stationsplein winkelstraat hoofdweg rijksweg provincialeweg ringweg rondweg landweg zandweg levenspad zijpad bospad hofpad gerechtshof hof pad dijk zijstraat zijweg woonstraat achterpad speelpark pretpark attractiepark bungalowpark vakantiepark recreatiepark bedrijvenpark industriepark stadspark machinepark wagenpark dierenpark zwembad kerkhof fietsweg luchtweg waterweg spoorweg onderwijsweg gang gracht singel steeg kade hulpweg dwarsweg scheidingsweg rechtsweg aanpak zorgpad klantpad leerweg leerpad ontwikkelpad groeipad afsluitdijk werkplein stadsplein dorpsplein woonpark zorgpark thuisweg terugweg heenweg hulppad escalatieladder zorghof kantongerechtshof zorgboulevard leefpad naderhand'.split(
    ' ',
  ),
)
