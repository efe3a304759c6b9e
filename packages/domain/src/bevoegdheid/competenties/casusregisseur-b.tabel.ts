import { type Competentie, itemsOf } from './competentie-regel.ts'

const EIGEN_VEILIGHEID = 'Veiligheid van de regisseur'

/** ROL-45, in our own words; the last item has four parts (ROL-61). */
export const CASUSREGISSEUR_B: readonly Competentie[] = [
  ...itemsOf(
    'Veiligheid van de klant en betrokkenen',
    ['cb-veiligheid-eerst', 'Bij alles wat je doet, komt de veiligheid van mensen eerst.'],
    ['cb-moed', 'Je durft onveiligheid te benoemen en je grijpt in als dat moet.'],
    ['cb-afstand', 'Je blijft betrokken en houdt toch afstand als je een zwaar besluit neemt.'],
    ['cb-veilig-genoeg', 'Je weet wanneer een situatie veilig genoeg is, en je legt uit waarom.'],
    ['cb-voorwaarden', 'Je stelt met de bevoegde organisaties vast aan welke voorwaarden het gezin moet voldoen.'],
    ['cb-eigen-ideeen', 'Je begint bij wat het gezin zelf bedenkt om veilig te worden.'],
    ['cb-afspraken', 'Je maakt met iedereen samen veiligheidsafspraken die te doen zijn.'],
    ['cb-terugkijken', 'Je kijkt terug op je eigen besluiten en stelt ze bij.'],
    ['cb-belangen', 'Je weegt mee wat andere organisaties moeten en willen.'],
    ['cb-zorg-en-veiligheid', 'Je werkt samen met partners uit zorg en uit veiligheid.'],
    ['cb-dwang-en-drang', 'Je begeleidt mensen en zet daarnaast drang of dwang in als het niet anders kan.'],
    ['cb-eigen-organisatie', 'Je benut je eigen organisatie op een vindingrijke manier.'],
    ['cb-doelgroep', 'Je kent mensen die in onveiligheid leven en weet wat bij hen werkt.'],
  ),
  ...itemsOf(EIGEN_VEILIGHEID, ['cb-grens-noemen', 'Je spreekt mensen aan die over een grens gaan.']),
  {
    code: 'cb-eigen-grenzen',
    dimensie: EIGEN_VEILIGHEID,
    tekst: 'Je zorgt dat je zelf overeind blijft.',
    delen: [
      'Je kent je grenzen en legt een dilemma op tafel.',
      'Je vraagt een collega erbij als het te zwaar wordt.',
      'Je merkt op tijd dat je te veel op je bord hebt.',
      'Je let op je eigen veiligheid, ook op huisbezoek.',
    ],
  },
]
