import type { ProfielTegenspraak } from '@regietafel/domain/netwerk/validate-profiel.ts'

/** Each contradiction: the value to look at, and why it cannot stand so (NET-58). */
export const TEGENSPRAAK_WOORDEN: Record<ProfielTegenspraak, readonly [veld: string, melding: string]> = {
  'mailgroep-anoniem-zonder-mailgroep': [
    'mailgroep.anoniem',
    'De mailgroep staat uit, dus zij kan niet anoniem zijn. Zet de mailgroep aan, of zet anoniem uit.',
  ],
  'mailgroep-verborgen-zonder-mailgroep': [
    'mailgroep.ledenVerborgen',
    'De mailgroep staat uit, dus haar leden kunnen niet verborgen zijn. Zet de mailgroep aan, of zet dit uit.',
  ],
  'publiek-mailgroep-zonder-mailgroep': [
    'naOverleg.aanWie',
    'De uitkomst gaat naar de mailgroep, maar de mailgroep staat uit. Kies een ander publiek, of zet haar aan.',
  ],
  'terugkoppeling-mailgroep-zonder-mailgroep': [
    'actie.terugkoppeling.kanaal',
    'Terugkoppeling gaat via de mailgroep, maar de mailgroep staat uit. Kies een ander kanaal, of zet haar aan.',
  ],
  'anonieme-mailgroep-met-plan-op-naam': [
    'plan.delenGeanonimiseerd',
    'De mailgroep is anoniem, maar krijgt een plan met namen. Deel het plan geanonimiseerd, of maak de mailgroep niet anoniem.',
  ],
  'geanonimiseerd-plan-terwijl-uit': [
    'naOverleg.document',
    'Het geanonimiseerde plan en ‘plan geanonimiseerd delen’ horen samen aan of samen uit te staan.',
  ],
  'geanonimiseerd-plan-met-ander-document': [
    'naOverleg.document',
    'Dit netwerk deelt alleen zonder namen, en dat kan alleen met het plan. Laat de andere documenten weg, of zet ‘plan geanonimiseerd delen’ uit en deel op naam.',
  ],
  'geen-document-na-overleg': ['naOverleg.document', 'Kies minstens één document dat na een overleg wordt gedeeld.'],
  'termijn-niet-positief': ['naOverleg.termijnDagen', 'Een termijn duurt minstens 1 dag.'],
  'feestdagen-regio-onbekend': ['feestdagen', 'Van deze regio kennen we de feestdagen niet. Kies Nederland (NL).'],
  'venster-omgekeerd': ['vervolg.venster', 'Het venster eindigt voordat het begint. Draai de twee aantallen dagen om.'],
  'contactritme-omgekeerd': [
    'contact.ritmeDagen',
    'De uiterste dag van het contact ligt voor de eerste. Draai de twee aantallen dagen om.',
  ],
  'contactplicht-van-niemand': ['contact.ritmeDagen', 'Kies minstens één regisseur voor wie de contactplicht geldt.'],
  'klant-besluit-zonder-plaats': [
    'klant.inOverleg',
    'De klant beslist mee, maar zit niet aan tafel. Geef de klant een plaats, of haal de klant uit het besluit.',
  ],
  'instap-niveau-omgekeerd': [
    'ave.instap',
    'Procesregie of het veiligheidshuis komt erbij op een lager niveau dan waarop een casus mag beginnen.',
  ],
  'niemand-besluit-over-afsluiten': ['afsluiten.besluit', 'Kies minstens één partij die over afsluiten beslist.'],
  'niemand-besluit-over-vervolg': ['vervolg.besluit', 'Kies minstens één partij die over een vervolgoverleg beslist.'],
  'niemand-hoort-vertrek': ['vertrek.meldenAan', 'Kies minstens één partij die hoort dat iemand stopt.'],
  'geen-escalatiedoel': ['escalatie.doel', 'Kies minstens één persoon naar wie de procesregisseur kan opschalen.'],
  'escalatie-in-kring': [
    'escalatie.doel',
    'De escalatie komt terug bij iemand die al eerder in de reeks staat. Laat elk doel één keer voorkomen.',
  ],
  'dubbele-code': ['lijsten', 'In een lijst staat twee keer dezelfde code. Maak elke code anders.'],
  'geen-overlegtype': [
    'lijsten.overlegtypen',
    'Zet minstens één soort overleg in de lijst: anders kan niemand plannen.',
  ],
  'geen-domein': ['lijsten.domeinen', 'Zet minstens één domein in de lijst: elke organisatie komt uit een domein.'],
  'geen-grondslag': [
    'lijsten.grondslagen',
    'Zet minstens één grondslag in de lijst: zonder grondslag wordt niets vastgelegd.',
  ],
  'geldig-vanaf-geen-dag': ['geldigVanaf', 'Deze startdag bestaat niet.'],
}
