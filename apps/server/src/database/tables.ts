// Written by tooling/tables.ts from the migrations. Do not edit: run `npm run tables`.
import type { Generated } from 'kysely'

export type AanmeldcodeTable = {
  codeHash: Uint8Array
  netwerkId: string
  persoonId: string
  gemaaktOp: Date
  verlooptOp: Date
  gebruiktOp: Date | null
}

export type AanmeldingTable = {
  netwerkId: string
  aanmeldingId: string
  kringId: string
  status: string
  ontvangenOp: Date
  aanmelderId: string
  eigenaarId: string | null
  niveau: number | null
  onderdeel: string | null
  themas: Generated<string[]>
  urgentie: string
  grondslag: string
  bekendeRegieId: string | null
  beslotenOp: Date | null
  beslotenDoor: string | null
  casusId: string | null
  versie: Generated<number>
  inhoud: Uint8Array
}

export type AccountTable = {
  accountId: string
  gemaaktOp: Date
}

export type ActieTable = {
  netwerkId: string
  actieId: string
  kringId: string
  casusId: string
  status: string
  deelnameId: string
  eersteDeelnameId: string
  overlegId: string | null
  einddatum: string
  gemaaktOp: Date
  gemaaktDoor: string
  gewijzigdOp: Date
  afgerondOp: Date | null
  versie: Generated<number>
  inhoud: Uint8Array
}

export type AfsluitingTable = {
  netwerkId: string
  afsluitingId: string
  kringId: string
  casusId: string
  status: string
  naar: string
  toegangEindigtOp: string
  doelBehaald: string | null
  voorgesteldOp: Date
  voorgesteldDoor: string
  beslotenOp: Date | null
  versie: Generated<number>
  inhoud: Uint8Array
  onveiligheid: boolean | null
  basiszorgOnvoldoende: boolean | null
  evaluatieOp: string | null
  evaluatieMetKlant: boolean | null
}

export type AfwezigheidTable = {
  netwerkId: string
  afwezigheidId: string
  kringId: string
  persoonId: string
  vervangerId: string
  van: string
  tot: string
  deelnameIds: string[]
  vastgelegdOp: Date
  beeindigdOp: Date | null
}

export type AgendapuntTable = {
  netwerkId: string
  agendapuntId: string
  kringId: string
  overlegId: string
  code: string | null
  volgorde: number
  minuten: number
  stand: Generated<string>
  bezigSinds: Date | null
  besteed: Generated<number>
  versie: Generated<number>
  inhoud: Uint8Array
}

export type AgendasleutelTable = {
  sleutelHash: Uint8Array
  netwerkId: string
  persoonId: string
  gemaaktOp: Date
  gebruiktOp: Date | null
  ingetrokkenOp: Date | null
}

export type AnonimiseringBesluitTable = {
  netwerkId: string
  besluitId: string
  kringId: string
  casusId: string
  keuze: string
  beslotenOp: Date
  beslotenDoor: string
  ingetrokkenOp: Date | null
  ingetrokkenDoor: string | null
  versie: Generated<number>
  inhoud: Uint8Array
}

export type AnonimiseringControleTable = {
  netwerkId: string
  controleId: string
  kringId: string
  casusId: string
  documentId: string
  afgerondOp: Date
  afgerondDoor: string
  versie: Generated<number>
  inhoud: Uint8Array
}

export type BeoordelingTable = {
  netwerkId: string
  beoordelingId: string
  kringId: string
  persoonId: string
  profiel: string
  kant: string
  beoordeeldOp: Date
  beoordeeldDoor: string
  versie: Generated<number>
  inhoud: Uint8Array
}

export type BerichtTable = {
  netwerkId: string
  berichtId: string
  kringId: string
  casusId: string
  mailgroepId: string
  draadId: string
  soort: string
  objectId: string | null
  geplaatstOp: Date
  geplaatstDoor: string | null
  versie: Generated<number>
  inhoud: Uint8Array
  zichtbaarheid: Generated<string>
}

export type BerichtLezingTable = {
  netwerkId: string
  berichtId: string
  persoonId: string
  kringId: string
  casusId: string
  gelezenOp: Date
}

export type BesluitTable = {
  netwerkId: string
  besluitId: string
  kringId: string
  casusId: string
  overlegId: string
  soort: string
  vastgelegdOp: Date
  vastgelegdDoor: string
  door: string[]
  deelnameId: string | null
  niveau: number | null
  vervolgDag: string | null
  versie: Generated<number>
  inhoud: Uint8Array
}

export type BijlageTable = {
  netwerkId: string
  bijlageId: string
  kringId: string
  casusId: string
  berichtId: string
  soort: string
  grootte: number
  ontdaan: boolean
  versie: Generated<number>
  inhoud: Uint8Array
}

export type BijlageBestandTable = {
  netwerkId: string
  bijlageId: string
  kringId: string
  casusId: string
  versie: Generated<number>
  inhoud: Uint8Array
}

export type CaseloadOverdrachtTable = {
  netwerkId: string
  caseloadOverdrachtId: string
  kringId: string
  vanId: string
  reden: string
  gestartOp: Date
  gestartDoor: string
}

export type CaseloadRegelTable = {
  netwerkId: string
  caseloadRegelId: string
  kringId: string
  caseloadOverdrachtId: string
  casusId: string
  code: string
  deelnameId: string
  rol: string
  opvolgerId: string
  status: Generated<string>
  fout: string | null
  overdrachtId: string | null
}

export type CasusTable = {
  netwerkId: string
  casusId: string
  kringId: string
  code: string
  status: string
  begonnenOp: Date
  afgeslotenOp: Date | null
  gewijzigdOp: Date
  onderdeel: string | null
  niveau: number | null
  themas: Generated<string[]>
  profielVersie: number
  versie: Generated<number>
  laag: string | null
  visies: Generated<string[]>
}

export type CasusbeschrijvingTable = {
  netwerkId: string
  casusbeschrijvingId: string
  kringId: string
  casusId: string
  gewijzigdOp: Date
  reflectieId: string | null
  versie: number
  inhoud: Uint8Array
}

export type CasustellerTable = {
  netwerkId: string
  jaar: number
  nummer: number
}

export type ContactmomentTable = {
  netwerkId: string
  contactmomentId: string
  kringId: string
  casusId: string
  dag: string
  onderwerpen: string[]
  deelnameIds: string[]
  door: string
  op: Date
  versie: Generated<number>
  inhoud: Uint8Array
}

export type ConvenantTable = {
  netwerkId: string
  convenantId: string
  kringId: string
  soort: string
  titel: string
  geslotenOp: string | null
  geldigTot: string | null
  aanduiding: string | null
  ingetrokkenOp: string | null
  versie: Generated<number>
}

export type ConvenantBestandTable = {
  netwerkId: string
  bestandId: string
  convenantId: string
  kringId: string
  grootte: number
  geplaatstOp: Date
  geplaatstDoor: string
  versie: Generated<number>
  inhoud: Uint8Array
}

export type ConvenantOndertekenaarTable = {
  netwerkId: string
  convenantId: string
  organisatieId: string
  kringId: string
}

export type DagoverzichtTable = {
  netwerkId: string
  persoonId: string
  dag: string
  taakId: string
  groep: string
}

export type DagvoorkeurTable = {
  netwerkId: string
  dagvoorkeurId: string
  kringId: string
  dagvoorstelId: string
  deelnameId: string
  dagen: string[]
  op: Date
  versie: Generated<number>
}

export type DagvoorstelTable = {
  netwerkId: string
  dagvoorstelId: string
  kringId: string
  casusId: string
  dagen: string[]
  door: string
  op: Date
  geslotenOp: Date | null
  versie: Generated<number>
}

export type DeelnameTable = {
  netwerkId: string
  deelnameId: string
  kringId: string
  casusId: string
  persoonId: string
  organisatieId: string
  rol: string
  vanaf: Date
  tot: Date | null
  eindeReden: string | null
  aanvaardOp: Date | null
  vervangtDeelnameId: string | null
  toegewezenDoor: string
  overlegId: string | null
  versie: Generated<number>
  naast: Generated<boolean>
  rolOp: Date | null
  rolDoor: string | null
  lidId: Generated<string>
  codenummer: Generated<number>
}

export type DeelnameOnderbouwingTable = {
  netwerkId: string
  deelnameId: string
  kringId: string
  casusId: string
  directContact: boolean | null
  voorbijOrganisatie: boolean | null
  vastgelegdOp: Date
  vastgelegdDoor: string
  versie: Generated<number>
  inhoud: Uint8Array
  grondslag: string | null
}

export type DeelprocesregieTable = {
  netwerkId: string
  deelprocesregieId: string
  kringId: string
  casusId: string
  deelnameId: string
  huishoudlidId: string | null
  van: Date
  tot: Date | null
  vastgelegdDoor: string
  versie: Generated<number>
  inhoud: Uint8Array
}

export type DocumentTable = {
  netwerkId: string
  documentId: string
  kringId: string
  casusId: string
  overlegId: string
  soort: string
  nummer: number
  status: string
  gemaaktOp: Date
  gemaaktDoor: string
  gedeeldOp: Date | null
  gedeeldDoor: string | null
  versie: Generated<number>
  inhoud: Uint8Array
}

export type DoelActieTable = {
  netwerkId: string
  actieId: string
  kringId: string
  casusId: string
  veldId: string
}

export type DoelbindingTable = {
  netwerkId: string
  casusId: string
  kringId: string
  grondslag: string
  vastgelegdOp: Date
  vastgelegdDoor: string
  versie: Generated<number>
  inhoud: Uint8Array
}

export type EscalatieTable = {
  netwerkId: string
  escalatieId: string
  kringId: string
  casusId: string
  actieId: string
  status: string
  doel: string | null
  trede: Generated<number>
  door: string
  vanRol: string
  aanDeelnameId: string
  aanPersoonId: string
  aanRol: string
  einddatum: string
  gemaaktOp: Date
  beantwoordOp: Date | null
  beantwoordDoor: string | null
  afgerondOp: Date | null
  versie: Generated<number>
  inhoud: Uint8Array
}

export type GastTable = {
  netwerkId: string
  gastId: string
  kringId: string
  casusId: string
  overlegId: string
  deelnameId: string
  persoonId: string
  antwoord: Generated<string>
  begin: Date
  eind: Date
  uitgenodigdOp: Date
  uitgenodigdDoor: string
  versie: Generated<number>
  inhoud: Uint8Array
}

export type HerkenbaarTable = {
  netwerkId: string
  herkenbaarId: string
  kringId: string
  casusId: string
  huishoudlidId: string | null
  vastgelegdOp: Date
  versie: Generated<number>
  inhoud: Uint8Array
}

export type HerkenningTable = {
  netwerkId: string
  casusId: string
  huishoudlidId: string
  soort: string
  hash: Uint8Array
}

export type HeropeningTable = {
  netwerkId: string
  heropeningId: string
  kringId: string
  casusId: string
  aanleiding: string
  heropendOp: Date
  heropendDoor: string
  versie: Generated<number>
  inhoud: Uint8Array
  planVersie: number | null
}

export type HuishoudlidTable = {
  netwerkId: string
  huishoudlidId: string
  kringId: string
  casusId: string
  isIndexpersoon: boolean
  gewijzigdOp: Date
  vervallenOp: Date | null
  versie: Generated<number>
  inhoud: Uint8Array
}

export type IdempotentieTable = {
  netwerkId: string
  kringId: string
  sleutel: string
  verzoek: Uint8Array
  status: number
  gemaaktOp: Date
  versie: Generated<number>
  inhoud: Uint8Array
}

export type IdentiteitTable = {
  issuer: string
  subject: string
  accountId: string
  gebondenOp: Date
}

export type InbrengTable = {
  netwerkId: string
  inbrengId: string
  kringId: string
  overlegId: string
  uitnodigingId: string
  deelnameId: string
  persoonId: string
  actueelMondeling: Generated<boolean>
  verledenMondeling: Generated<boolean>
  beperkt: Generated<boolean>
  gewijzigdOp: Date
  gewijzigdDoor: string
  versie: Generated<number>
  inhoud: Uint8Array
}

export type InstellingTable = {
  netwerkId: string
  persoonId: string
  kringId: string
  keuzes: unknown
  rustVan: string | null
  rustTot: string | null
  dagoverzichtOm: string
  versie: Generated<number>
}

export type KennisgevingTable = {
  netwerkId: string
  kennisgevingId: string
  kringId: string
  casusId: string
  soort: string
  objectId: string
  persoonId: string
  kopie: boolean
  verstuurdOp: Date
}

export type KetenTable = {
  netwerkId: string
  kringId: string
  volgnummer: number
  hash: Uint8Array
}

export type KlantregieTable = {
  netwerkId: string
  klantregieId: string
  kringId: string
  casusId: string
  achterwachtDeelnameId: string
  gewogen: boolean
  van: Date
  tot: Date | null
  vastgelegdDoor: string
  versie: Generated<number>
  inhoud: Uint8Array
}

export type KringTable = {
  netwerkId: string
  kringId: string
  soort: string
  casusId: string | null
  sleutel: Uint8Array | null
  deelnameId: string | null
  persoonId: string | null
}

export type KringLidTable = {
  netwerkId: string
  kringLidId: string
  kringId: string
  persoonId: string
  casusId: string | null
  deelnameId: string | null
  magSchrijven: boolean
}

export type LaagwisselTable = {
  netwerkId: string
  laagwisselId: string
  kringId: string
  casusId: string
  van: string | null
  naar: string
  gewisseldOp: Date
  gewisseldDoor: string
  versie: Generated<number>
  inhoud: Uint8Array
}

export type LogregelTable = {
  netwerkId: string
  kringId: string
  volgnummer: number
  moment: Date
  persoonId: string | null
  gebeurtenis: string
  regel: string
  hash: Uint8Array
}

export type MaatregelTable = {
  netwerkId: string
  maatregelId: string
  kringId: string
  casusId: string
  huishoudlidId: string
  soort: string
  van: string
  tot: string | null
  hoofdregie: string
  vastgelegdOp: Date
  vastgelegdDoor: string
  versie: Generated<number>
  inhoud: Uint8Array
}

export type MailgroepTable = {
  netwerkId: string
  mailgroepId: string
  kringId: string
  casusId: string
  gemaaktOp: Date
  gemaaktDoor: string
  gearchiveerdOp: Date | null
  versie: Generated<number>
  laatsteOp: Date | null
}

export type NazorgafspraakTable = {
  netwerkId: string
  nazorgafspraakId: string
  kringId: string
  casusId: string
  afsluitingId: string
  volgendeOp: string | null
  omDeWeken: number | null
  totEnMet: string | null
  versie: Generated<number>
  inhoud: Uint8Array
}

export type NazorgcontactTable = {
  netwerkId: string
  nazorgcontactId: string
  kringId: string
  casusId: string
  objectId: string
  uitkomst: string
  vastgelegdOp: Date
  vastgelegdDoor: string
  versie: Generated<number>
  inhoud: Uint8Array
}

export type NetwerkTable = {
  netwerkId: string
  kringId: string
  profiel: string
  naam: string
  codeVoorvoegsel: string
}

export type NiveaubesluitTable = {
  netwerkId: string
  niveaubesluitId: string
  kringId: string
  casusId: string
  van: number | null
  naar: number
  beslotenOp: Date
  beslotenDoor: string
  overlegId: string | null
  versie: Generated<number>
  inhoud: Uint8Array
}

export type NotitieTable = {
  netwerkId: string
  notitieId: string
  kringId: string
  overlegId: string
  agendapuntId: string | null
  uitnodigingId: string | null
  alleenMondeling: Generated<boolean>
  gewijzigdOp: Date
  gewijzigdDoor: string
  versie: Generated<number>
  inhoud: Uint8Array
}

export type OrganisatieTable = {
  netwerkId: string
  organisatieId: string
  kringId: string
  naam: string
  domein: string
  categorie: string
  escalatiecontactId: string | null
  actiefTot: string | null
  versie: Generated<number>
}

export type OverdrachtTable = {
  netwerkId: string
  overdrachtId: string
  kringId: string
  casusId: string
  rol: string
  status: string
  vanDeelnameId: string
  naarDeelnameId: string
  aangebodenDeelnameId: string
  vertrekt: boolean
  voorgesteldOp: Date
  voorgesteldDoor: string
  beantwoordOp: Date | null
  versie: Generated<number>
  inhoud: Uint8Array
  actiesMee: Generated<boolean>
}

export type OverdrachtsnotitieTable = {
  netwerkId: string
  overdrachtId: string
  kringId: string
  casusId: string
  versie: Generated<number>
  inhoud: Uint8Array
}

export type OverlegTable = {
  netwerkId: string
  overlegId: string
  kringId: string
  casusId: string
  type: string
  eerste: boolean
  status: string
  begin: Date
  eind: Date
  vorm: string
  huis: string | null
  voorzitterDeelnameId: string
  volgnummer: Generated<number>
  geplandOp: Date
  gewijzigdOp: Date
  gestartOp: Date | null
  afgerondOp: Date | null
  doorgegaanZonder: Generated<boolean>
  profielVersie: number
  versie: Generated<number>
  inhoud: Uint8Array
}

export type PartijstandpuntTable = {
  netwerkId: string
  afsluitingId: string
  partij: string
  kringId: string
  casusId: string
  eens: boolean | null
  wijze: string
  gezegdOp: string
  vastgelegdOp: Date
  vastgelegdDoor: string
  versie: Generated<number>
  inhoud: Uint8Array
}

export type PersoonTable = {
  netwerkId: string
  persoonId: string
  kringId: string
  accountId: string
  organisatieId: string
  persoonlijkeKringId: string
  functies: string[]
  actiefTot: Date | null
  versie: Generated<number>
  inhoud: Uint8Array
}

export type PlanVersieTable = {
  netwerkId: string
  planVersieId: string
  kringId: string
  casusId: string
  overlegId: string
  nummer: number
  vastgesteldOp: Date
  vastgesteldDoor: string
  akkoord: string[]
  versie: Generated<number>
  inhoud: Uint8Array
}

export type ProfielregistratieTable = {
  netwerkId: string
  registratieId: string
  kringId: string
  persoonId: string
  organisatieId: string
  profiel: string
  vanaf: string
  tot: string | null
  mandaat: boolean
  geregistreerdOp: Date
  geregistreerdDoor: string
  ingetrokkenOp: Date | null
  ingetrokkenDoor: string | null
  versie: Generated<number>
  inhoud: Uint8Array
}

export type ProfieluitzonderingTable = {
  netwerkId: string
  uitzonderingId: string
  kringId: string
  casusId: string
  persoonId: string
  rol: string
  profiel: string
  managerId: string
  tot: string
  verleendOp: Date
  verleendDoor: string
  versie: Generated<number>
  inhoud: Uint8Array
}

export type ProfielversieTable = {
  netwerkId: string
  profielversieId: string
  kringId: string
  nummer: number
  status: string
  geldigVanaf: string
  profiel: unknown
  voorgesteldOp: Date
  voorgesteldDoor: string | null
  beslotenOp: Date | null
  beslotenDoor: string | null
  versie: Generated<number>
  inhoud: Uint8Array
}

export type ReflectieTable = {
  netwerkId: string
  reflectieId: string
  kringId: string
  gebied: string | null
  aangebodenOp: Date
  aangebodenDoor: string
  versie: Generated<number>
  inhoud: Uint8Array
}

export type RegiedeelTable = {
  netwerkId: string
  regiedeelId: string
  kringId: string
  casusId: string
  deelnameId: string
  leefgebieden: string[]
  van: Date
  tot: Date | null
  vastgelegdDoor: string
  versie: Generated<number>
  inhoud: Uint8Array
}

export type RegietoewijzingTable = {
  netwerkId: string
  toewijzingId: string
  kringId: string
  casusId: string
  deelnameId: string
  persoonId: string
  bron: string
  van: Date
  tot: Date | null
  overlegId: string | null
  directContact: boolean | null
  kijktVoorbijOrganisatie: boolean | null
}

export type RegievoorkeurTable = {
  netwerkId: string
  regievoorkeurId: string
  kringId: string
  casusId: string
  gevolgd: boolean
  vastgelegdOp: Date
  vastgelegdDoor: string
  versie: Generated<number>
  inhoud: Uint8Array
}

export type RoltoewijzingTable = {
  netwerkId: string
  roltoewijzingId: Generated<string>
  kringId: string
  casusId: string
  deelnameId: string
  persoonId: string
  rol: string
  van: Date
  tot: Date | null
  door: string
  overlegId: string | null
}

export type RondeTable = {
  soort: string
  dag: string
}

export type SchrijverTable = {
  netwerkId: string
  overlegId: string
  deelnameId: string
  kringId: string
  casusId: string
}

export type SessieTable = {
  tokenHash: Uint8Array
  sessieId: string
  accountId: string
  netwerkId: string
  persoonId: string
  begonnenOp: Date
  laatstGebruiktOp: Date
  verlooptOp: Date
  geeindigdOp: Date | null
}

export type SignaalTable = {
  netwerkId: string
  signaalId: string
  kringId: string
  casusId: string
  soort: string
  actieId: string | null
  status: string
  deelnameId: string
  door: string
  aanDeelnameId: string
  kopieDeelnameIds: Generated<string[]>
  gemaaktOp: Date
  beantwoordOp: Date | null
  beantwoordDoor: string | null
  versie: Generated<number>
  inhoud: Uint8Array
}

export type StamtafelbronTable = {
  netwerkId: string
  stamtafelsignaalId: string
  kringId: string
  casusId: string
  versie: Generated<number>
}

export type StamtafelsignaalTable = {
  netwerkId: string
  stamtafelsignaalId: string
  kringId: string
  thema: string
  gebied: string | null
  aantalCasussen: number
  vraag: string | null
  ingediendOp: Date
  ingediendDoor: string
  versie: Generated<number>
  inhoud: Uint8Array
}

export type StamtafelstapTable = {
  netwerkId: string
  stamtafelstapId: string
  kringId: string
  stamtafelsignaalId: string
  volgnummer: number
  naar: string
  gezetOp: Date
  gezetDoor: string
  versie: Generated<number>
  inhoud: Uint8Array
}

export type StandpuntTable = {
  netwerkId: string
  afsluitingId: string
  deelnameId: string
  kringId: string
  casusId: string
  eens: boolean | null
  gegevenOp: Date
  vastgelegdDoor: string
  versie: Generated<number>
  inhoud: Uint8Array
  wijze: Generated<string>
  gezegdOp: string | null
}

export type TermijnTable = {
  netwerkId: string
  termijnId: string
  kringId: string
  casusId: string
  soort: string
  objectId: string | null
  profielVersie: number
  start: string
  waarschuwingOp: string
  vervaltOp: string
  teLaatVanaf: string | null
  verantwoordelijk: string[]
  bijTeLaatAan: string[]
  deelnameId: string | null
  gehaaldOp: Date | null
  ingetrokkenOp: Date | null
  herinnerd: Generated<string[]>
  versie: Generated<number>
  gepauzeerdTot: string | null
  volgendeHerinnering: string | null
}

export type TermijnwijzigingTable = {
  netwerkId: string
  wijzigingId: string
  kringId: string
  casusId: string
  termijnId: string
  soort: string
  van: string
  naar: string
  door: string
  op: Date
  versie: Generated<number>
  inhoud: Uint8Array
}

export type TerugkoppelingTable = {
  netwerkId: string
  terugkoppelingId: string
  kringId: string
  casusId: string
  actieId: string
  soort: string
  kanaal: string | null
  door: string
  op: Date
  versie: Generated<number>
  inhoud: Uint8Array
}

export type ToegangsbesluitTable = {
  netwerkId: string
  toegangsverzoekId: string
  kringId: string
  casusId: string
  toegekend: boolean
  tot: string | null
  deelnameId: string | null
  beslotenOp: Date
  beslotenDoor: string
  versie: Generated<number>
  inhoud: Uint8Array
}

export type ToegangsverzoekTable = {
  netwerkId: string
  toegangsverzoekId: string
  kringId: string
  aanvragerId: string
  gevraagdOp: Date
  casusId: string | null
  versie: Generated<number>
  inhoud: Uint8Array
}

export type ToerustingTable = {
  netwerkId: string
  toerustingId: string
  kringId: string
  persoonId: string
  verklaardOp: Date
  verklaardDoor: string
  versie: Generated<number>
  inhoud: Uint8Array
}

export type ToestemmingsvraagTable = {
  netwerkId: string
  toestemmingsvraagId: string
  kringId: string
  casusId: string
  heropeningId: string
  antwoord: string
  wijze: string
  gezegdOp: string
  vastgelegdOp: Date
  vastgelegdDoor: string
  versie: Generated<number>
  inhoud: Uint8Array
}

export type UitnodigingTable = {
  netwerkId: string
  uitnodigingId: string
  kringId: string
  overlegId: string
  deelnameId: string
  persoonId: string
  zekerAanwezig: boolean
  status: string
  beantwoordOp: Date | null
  vervangerId: string | null
  vervangerDeelnameId: string | null
  voorbereid: Generated<boolean>
  aanwezigheid: string | null
  zorgvuldigheidOp: Date | null
  zorgvuldigheidDoor: string | null
  versie: Generated<number>
  inhoud: Uint8Array
}

export type UitreikingTable = {
  netwerkId: string
  uitreikingId: string
  kringId: string
  casusId: string
  documentId: string
  huishoudlidId: string
  gemaaktOp: Date
  wijze: string | null
  uitgereiktOp: string | null
  uitgereiktDoor: string | null
  versie: Generated<number>
  inhoud: Uint8Array
}

export type UitsluitingTable = {
  netwerkId: string
  uitsluitingId: string
  kringId: string
  casusId: string
  persoonId: string
  zelfGemeld: boolean
  vastgelegdOp: Date
  vastgelegdDoor: string
  opgehevenOp: Date | null
  opgehevenDoor: string | null
  versie: Generated<number>
  inhoud: Uint8Array | null
}

export type VeldTable = {
  netwerkId: string
  veldId: string
  kringId: string
  casusId: string
  code: string
  gemaaktOp: Date
  gewijzigdOp: Date | null
  gewijzigdDoor: string | null
  vervallenOp: Date | null
  versie: Generated<number>
  inhoud: Uint8Array
}

export type VeldVersieTable = {
  netwerkId: string
  veldId: string
  versie: number
  kringId: string
  casusId: string
  door: string
  op: Date
  vervallen: Generated<boolean>
  inhoud: Uint8Array
}

export type VertrekTable = {
  netwerkId: string
  vertrekId: string
  kringId: string
  casusId: string
  deelnameId: string
  per: string
  opvolgerDeelnameId: string | null
  gemeldOp: Date
  gemeldDoor: string
  versie: Generated<number>
  inhoud: Uint8Array
}

export type VerzendingTable = {
  netwerkId: string
  verzendingId: string
  kringId: string
  casusId: string
  documentId: string
  persoonId: string | null
  verzondenOp: Date
  geopendOp: Date | null
  versie: Generated<number>
  inhoud: Uint8Array
}

export type WaakvlamTable = {
  netwerkId: string
  waakvlamId: string
  kringId: string
  casusId: string
  begonnenOp: Date
  begonnenDoor: string
  omDeWeken: number
  volgendeOp: string
  beeindigdOp: Date | null
  versie: Generated<number>
  inhoud: Uint8Array
}

export type Tables = {
  aanmeldcode: AanmeldcodeTable
  aanmelding: AanmeldingTable
  account: AccountTable
  actie: ActieTable
  afsluiting: AfsluitingTable
  afwezigheid: AfwezigheidTable
  agendapunt: AgendapuntTable
  agendasleutel: AgendasleutelTable
  anonimiseringBesluit: AnonimiseringBesluitTable
  anonimiseringControle: AnonimiseringControleTable
  beoordeling: BeoordelingTable
  bericht: BerichtTable
  berichtLezing: BerichtLezingTable
  besluit: BesluitTable
  bijlage: BijlageTable
  bijlageBestand: BijlageBestandTable
  caseloadOverdracht: CaseloadOverdrachtTable
  caseloadRegel: CaseloadRegelTable
  casus: CasusTable
  casusbeschrijving: CasusbeschrijvingTable
  casusteller: CasustellerTable
  contactmoment: ContactmomentTable
  convenant: ConvenantTable
  convenantBestand: ConvenantBestandTable
  convenantOndertekenaar: ConvenantOndertekenaarTable
  dagoverzicht: DagoverzichtTable
  dagvoorkeur: DagvoorkeurTable
  dagvoorstel: DagvoorstelTable
  deelname: DeelnameTable
  deelnameOnderbouwing: DeelnameOnderbouwingTable
  deelprocesregie: DeelprocesregieTable
  document: DocumentTable
  doelActie: DoelActieTable
  doelbinding: DoelbindingTable
  escalatie: EscalatieTable
  gast: GastTable
  herkenbaar: HerkenbaarTable
  herkenning: HerkenningTable
  heropening: HeropeningTable
  huishoudlid: HuishoudlidTable
  idempotentie: IdempotentieTable
  identiteit: IdentiteitTable
  inbreng: InbrengTable
  instelling: InstellingTable
  kennisgeving: KennisgevingTable
  keten: KetenTable
  klantregie: KlantregieTable
  kring: KringTable
  kringLid: KringLidTable
  laagwissel: LaagwisselTable
  logregel: LogregelTable
  maatregel: MaatregelTable
  mailgroep: MailgroepTable
  nazorgafspraak: NazorgafspraakTable
  nazorgcontact: NazorgcontactTable
  netwerk: NetwerkTable
  niveaubesluit: NiveaubesluitTable
  notitie: NotitieTable
  organisatie: OrganisatieTable
  overdracht: OverdrachtTable
  overdrachtsnotitie: OverdrachtsnotitieTable
  overleg: OverlegTable
  partijstandpunt: PartijstandpuntTable
  persoon: PersoonTable
  planVersie: PlanVersieTable
  profielregistratie: ProfielregistratieTable
  profieluitzondering: ProfieluitzonderingTable
  profielversie: ProfielversieTable
  reflectie: ReflectieTable
  regiedeel: RegiedeelTable
  regietoewijzing: RegietoewijzingTable
  regievoorkeur: RegievoorkeurTable
  roltoewijzing: RoltoewijzingTable
  ronde: RondeTable
  schrijver: SchrijverTable
  sessie: SessieTable
  signaal: SignaalTable
  stamtafelbron: StamtafelbronTable
  stamtafelsignaal: StamtafelsignaalTable
  stamtafelstap: StamtafelstapTable
  standpunt: StandpuntTable
  termijn: TermijnTable
  termijnwijziging: TermijnwijzigingTable
  terugkoppeling: TerugkoppelingTable
  toegangsbesluit: ToegangsbesluitTable
  toegangsverzoek: ToegangsverzoekTable
  toerusting: ToerustingTable
  toestemmingsvraag: ToestemmingsvraagTable
  uitnodiging: UitnodigingTable
  uitreiking: UitreikingTable
  uitsluiting: UitsluitingTable
  veld: VeldTable
  veldVersie: VeldVersieTable
  vertrek: VertrekTable
  verzending: VerzendingTable
  waakvlam: WaakvlamTable
}
