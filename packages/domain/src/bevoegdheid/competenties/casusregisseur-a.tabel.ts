import { type Competentie, itemsOf } from './competentie-regel.ts'

/** ROL-44, in our own words. */
export const CASUSREGISSEUR_A: readonly Competentie[] = [
  ...itemsOf(
    'Kennis',
    ['ca-werkwijze', 'Je kent de gezamenlijke werkwijze en je werkt ermee.'],
    ['ca-lokaal-veld', 'Je weet welke hulp er in de gemeente is en wie je daarvoor belt.'],
    ['ca-vraagstuk', 'Je begrijpt wat er bij dit probleem speelt, of je haalt iemand erbij die dat weet.'],
    ['ca-leefgebieden', 'Je kijkt naar alle leefgebieden en vraagt hulp bij wat je zelf niet overziet.'],
  ),
  ...itemsOf(
    'Klant centraal',
    ['ca-nieuwsgierig', 'Je bent nieuwsgierig naar hoe mensen zelf hun leven zien.'],
    ['ca-luisteren', 'Je luistert en vraagt door, ook naar wat niet gezegd wordt.'],
    ['ca-zelfregie', 'Je laat mensen zelf beslissen waar dat kan.'],
    ['ca-open', 'Je bent open over wat je doet, wat je opschrijft en met wie je praat.'],
  ),
  ...itemsOf(
    'Sensitiviteit',
    ['ca-cultuur', 'Je houdt rekening met afkomst, cultuur en geloof en met wat die voor dit gezin betekenen.'],
    ['ca-omgeving', 'Je ziet wat familie, buurt, werk en geld met mensen doen.'],
  ),
  ...itemsOf(
    'Relatie opbouwen en onderhouden',
    ['ca-netwerk', 'Je betrekt familie, vrienden en buren bij de oplossing.'],
    ['ca-gewone-taal', 'Je praat en schrijft in gewone woorden.'],
    ['ca-bereikbaar', 'Mensen weten hoe ze je bereiken en je komt terug op wat ze vragen.'],
  ),
  ...itemsOf(
    'Probleemoplossend vermogen',
    ['ca-invalshoeken', 'Je bekijkt een probleem van meer dan één kant.'],
    ['ca-patronen', 'Je herkent wat steeds terugkomt en waardoor dat komt.'],
    ['ca-besluit', 'Je neemt op tijd een besluit en voert het uit.'],
  ),
  ...itemsOf(
    'Helikopterview',
    ['ca-drijfveren', 'Je ziet wat ieder gezinslid beweegt en nodig heeft.'],
    ['ca-samen-verantwoordelijk', 'Je zorgt dat iedereen zich verantwoordelijk voelt voor het geheel.'],
    ['ca-op-en-afschalen', 'Je merkt wanneer zwaardere of juist lichtere hulp nodig is en kaart dat aan.'],
  ),
  ...itemsOf(
    'Organisatietalent',
    ['ca-analyse', 'Je maakt met alle betrokkenen één beeld van wat er aan de hand is.'],
    ['ca-doelen', 'Je spreekt doelen af waarvan je kunt zien of ze gehaald zijn.'],
    ['ca-volgen', 'Je kijkt steeds opnieuw hoe het gaat en past het plan daarop aan.'],
  ),
]
