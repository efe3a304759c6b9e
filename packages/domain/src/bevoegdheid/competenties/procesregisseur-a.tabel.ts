import { type Competentie, itemsOf } from './competentie-regel.ts'

/** ROL-47, in our own words. */
export const PROCESREGISSEUR_A: readonly Competentie[] = [
  ...itemsOf('Ervaring', ['pa-ervaring', 'Je hebt ervaring met regie over de hulp van meer dan één organisatie.']),
  ...itemsOf(
    'Groepsgericht leiderschap',
    ['pa-samenwerking', 'Je brengt mensen met een verschillende opdracht tot samenwerken.'],
    ['pa-overleg', 'Je roept partijen op tijd bij elkaar.'],
    ['pa-aanvaard', 'Anderen aanvaarden dat jij het proces leidt.'],
  ),
  ...itemsOf('Aanpassingsvermogen', [
    'pa-aanpassen',
    'Je verandert van aanpak als de situatie of de mensen dat vragen.',
  ]),
  ...itemsOf(
    'Overtuigingskracht',
    ['pa-draagvlak', 'Je krijgt mensen zover dat ze zich aan de afspraken verbinden.'],
    ['pa-grenzen', 'Je zegt duidelijk wat kan en wat niet kan.'],
  ),
  ...itemsOf(
    'Daadkrachtig',
    ['pa-vraag-voor-aanbod', 'Je gaat uit van wat nodig is, niet van wat er toevallig is.'],
    ['pa-ongewoon', 'Je kiest een ongewone oplossing als de gewone niet werkt.'],
    ['pa-op-tijd', 'Je zorgt dat maatregelen op tijd komen.'],
    ['pa-volhouden', 'Je houdt vol als het lang duurt of tegenzit.'],
  ),
  ...itemsOf(
    'Helikopterview',
    ['pa-overzicht', 'Je houdt het geheel in de gaten, ook als veel partijen meedoen.'],
    ['pa-perspectief', 'Je ziet wat elke inzet bijdraagt aan de toekomst van het gezin.'],
    ['pa-effect', 'Je let erop dat de hulp werkt.'],
    ['pa-kwaliteit', 'Je let erop dat de hulp goed is.'],
    ['pa-geld', 'Je let erop wat de hulp kost en wie betaalt.'],
  ),
  ...itemsOf(
    'Organisatietalent',
    ['pa-procesregie', 'Je richt de procesregie in: wie doet wat, wanneer en met wie.'],
    ['pa-doelen', 'Je zorgt dat er doelen staan waarvan je kunt zien of ze gehaald zijn.'],
    ['pa-prioriteiten', 'Je bepaalt met de anderen wat eerst moet.'],
    ['pa-volgen', 'Je volgt of afspraken worden nagekomen en stuurt bij.'],
    ['pa-sparren', 'Casusregisseurs kunnen met jou sparren.'],
    ['pa-gegevens', 'Je deelt en bewaart gegevens zorgvuldig en zorgt dat anderen dat ook doen.'],
  ),
]
