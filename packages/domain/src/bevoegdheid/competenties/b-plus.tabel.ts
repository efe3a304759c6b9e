import { type Competentie, itemsOf } from './competentie-regel.ts'

const DIMENSIE = 'Zware en gevoelige casuïstiek'

/** ROL-46, in our own words. */
export const CASUSREGISSEUR_B_PLUS: readonly Competentie[] = itemsOf(
  DIMENSIE,
  ['cp-mandaat', 'Je mag namens je organisatie direct handelen en besluiten.'],
  ['cp-norm-overlast', 'Je weet wanneer er geen overlast meer is, en je houdt mensen daaraan.'],
  ['cp-omgeving', 'Je betrekt de buurt of omgeving bij het ondersteuningsplan en bij het veiligheidsplan.'],
  ['cp-gevolgen', 'Je zet mogelijkheden naast elkaar en overziet wat ze teweegbrengen.'],
  ['cp-strafbaar', 'Je bespreekt strafbaar gedrag en fraude open met wie het aangaat.'],
  ['cp-risicofactoren', 'Je kent wat bij deze doelgroep het gevaar groter maakt.'],
  ['cp-politiek', 'Je voelt aan wat bestuurlijk en in de media gevoelig ligt.'],
)

/** ROL-49, in our own words. */
export const PROCESREGISSEUR_B_PLUS: readonly Competentie[] = itemsOf(
  DIMENSIE,
  ['pp-mandaat', 'Je mag namens je organisatie de procesregie voeren en partijen daarop aanspreken.'],
  ['pp-justitie', 'Je kent de wereld van justitie: wie daar beslist, waarover en wanneer.'],
  ['pp-doelgroep', 'Je kent de doelgroep en weet wat daar werkt.'],
  ['pp-risicofactoren', 'Je kent wat bij deze doelgroep het gevaar groter maakt.'],
  ['pp-bijdragen', 'Je weet wat elke deelnemer uit zorg, huisvesting en veiligheid hoort te leveren.'],
)
