import { type Competentie, itemsOf } from './competentie-regel.ts'

/** ROL-48, in our own words; the headings are ours, the text has none. */
export const PROCESREGISSEUR_B: readonly Competentie[] = [
  ...itemsOf(
    'Regie en veiligheid',
    [
      'pb-waar-regie',
      'Je weegt of klant of netwerk de regie kan voeren, neemt haar zo nodig tijdelijk over en geeft haar terug.',
    ],
    ['pb-voorwaarden', 'Je verwerkt veiligheidsvoorwaarden en veiligheidsafspraken in het plan.'],
    ['pb-samenhang', 'Je toetst of doelen en acties bij elkaar passen.'],
    ['pb-de-escaleren', 'Je haalt de spanning uit een situatie.'],
    ['pb-melden-omhoog', 'Je weet wanneer leiding en bestuur iets moeten weten.'],
    ['pb-dwang-en-drang', 'Je kent de mogelijkheden van dwang en drang en zet ze op het juiste moment in.'],
  ),
  ...itemsOf(
    'Partijen en belangen',
    ['pb-krachten', 'Je brengt in kaart wat elke organisatie kan en wil, en wie invloed heeft.'],
    ['pb-meerzijdig', 'Je staat naast alle betrokkenen en kiest geen kant.'],
    ['pb-belangen-bij-klant', 'Je bespreekt met de klant open welke belangen organisaties hebben.'],
    ['pb-partners', 'Je betrekt partners uit zorg, huisvesting en veiligheid.'],
    ['pb-een-plan', 'Je maakt van de inbreng uit zorg en veiligheid één gezamenlijk plan.'],
    ['pb-balans', 'Je zoekt de balans tussen kwaliteit, resultaat en geld.'],
    ['pb-strakke-leiding', 'Je leidt strak en spreekt partijen aan die niet leveren.'],
  ),
  ...itemsOf(
    'Kennis',
    ['pb-maatregelen', 'Je kent bestuurlijke, civiele en strafrechtelijke maatregelen.'],
    ['pb-wet', 'Je kent de wetten waarmee je te maken hebt.'],
    ['pb-sociale-kaart', 'Je kent de sociale kaart van de regio.'],
    ['pb-forensisch', 'Je kent het forensische veld.'],
    ['pb-bijzondere-groepen', 'Je weet wat bijzondere groepen vragen, zoals statushouders of mensen met woonoverlast.'],
  ),
  ...itemsOf(
    'Oplossen en leren',
    ['pb-creatief', 'Je haalt bij anderen verrassende oplossingen naar boven.'],
    ['pb-oplossen', 'Je lost ingewikkelde problemen stap voor stap op.'],
    ['pb-patronen', 'Je ziet patronen over casussen heen en adviseert wat beter kan.'],
  ),
]
