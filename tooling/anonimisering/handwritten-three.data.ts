/** A third set of passages written by hand; the marks are those of handwritten.data.ts. */
export const HANDWRITTEN_THREE: readonly { readonly register: string; readonly text: string }[] = [
  {
    register: 'p1 moeder: Naima Chaouch; Naima|p2 zoon: Ilyas Chaouch; Ilyas|o1 school: Montessori College Oost',
    text: `Terugkoppeling leerplicht: {p2|Ilyas} (4e jaars, {O:o1|Montessori College Oost}) is sinds de herfstvakantie 60 uur ongeoorloofd afwezig. {p1|Naima} werkt in de thuiszorg en vertrekt om half zeven. {p2|Ilyas} gamet met {u|Wassim} en hangt bij {O|belwinkel Al Amal} op de {A|Javastraat}. PV nr {C|LP-2026-0447}. {p1|Mw Chaouch} is bereikbaar na 16u op {T|06 – 4455 6677}.`,
  },
  {
    register: 'p1 cliënt: Gerard Postma; Gerard|p2 vriendin: Mandy Kuiken; Mandy',
    text: `{p1|Gerard} is op {D|8 januari} uit detentie gekomen en slaapt bij {p2|Mandy} aan het {A|Jaagpad 11 (schuur)}. Hij heeft zich gemeld bij {f|Anouar}, reclassering. {p2|Kuiken} heeft een bijstandsuitkering, klantnummer {C|60442178}. Vorige werkgever {O|Steenbakkerij Huissen} wil hem terug. Zijn maat {u|Dikke Leo} heeft schulden bij hem. {p1|G. Postma} rijdt zonder rijbewijs in een Transit, {K|8-VLK-22}.`,
  },
  {
    register: 'p1 patiënt: Elif Şahin; Elif|p2 echtgenoot: Cemal Şahin; Cemal',
    text: `Verwijsbrief. Mevr. {p1|E. Şahin}, {G|03.11.1984}, BSN {B|111222333}, meldde zich met hematomen op beide bovenarmen. Zij vertelt dat {p2|Cemal} haar vastpakte. {p2|sahin} is vaker agressief. Kinderen {u|Defne} en {u|Poyraz} waren boven. Ik heb Veilig Thuis gebeld. {f|dr. M. Oosterhuis}, huisarts, {O|Gezondheidscentrum De Roerdomp}, {A|Rietzangerlaan 2}, {Z|3435 BX} {L|Nieuwegein}.`,
  },
  {
    register: 'p1 jongere: Djaylano Winter; Djaylano|p2 moeder: Wendeline Winter; Wendeline',
    text: `In de winter zat {p1|Djaylano} op {O|Het Streek}, nu nergens. {p2|Wendeline} kan hem niet aan. {p1|Djay} is gezien met {u|Rodney W.} en {u|Faysal} in de {A|Cornelis Dirkszstraat}. Ze filmden een vechtpartij voor tiktok ({H|@dj4y_zuid}). {p1|Winter} sport bij {O|SV Robinhood} maar is geroyeerd. Vader {u|Orville} zit in {L|Curaçao}. Afspraak: {f|Tjitske} van Halt belt {p2|Wendeline Winter}.`,
  },
  {
    register: 'p1 bewoner: Arie Scholten; Arie|p2 bewoonster: Bep Scholten-Knol; Bep',
    text: `Echtpaar {p1|Scholten} ({G|1939}/{G|1941}) in aanleunwoning {A|De Wilgenhof 14}. {p2|Bep} dwaalt en is gevonden bij de {O|Plus aan de Dorpsstraat}. {p1|Arie} heeft haar opgesloten. Casemanager dementie {f|Ria Bloem} is betrokken. Dochter {u|Annelies} uit {L|Drachten} en zoon {u|Klaas-Jan} verschillen van mening. {p2|Mw. Knol} gaat twee dagen naar {O|dagbesteding 't Trefpunt}. Kerkelijk contact: ds. {f|Zomer} van {O|de Goede Herderkerk}.`,
  },
  {
    register: 'p1 man: Piotr Kaczmarek; Piotr|p2 collega: Łukasz Mazur; Łukasz',
    text: `Melding arbeidsuitbuiting: {p1|Piotr} en {p2|Lukasz} slapen met acht man in {A|boerderij De Klaver, Middenweg 180}. Bemiddeld door {O|EuroJobs Flex}. {p1|Kaczmarek} kreeg na een val in de loods van {O|Van Dijk Champignons} geen loon. Voorman {u|Zbigniew} houdt paspoorten vast. Tolk via {T|020-5159200}. {p2|Mazur} heeft rek {I|PL61109010140000071219812874}. Nederlandse Arbeidsinspectie dossier {C|NLA 26/004417}.`,
  },
  {
    register: 'p1 vader: Ruben da Silva; Ruben|p2 moeder: Jolanda Prins; Jolanda|p3 dochter: Luna da Silva; Luna',
    text: `Omgangsregeling: {p3|Luna} is om het weekend bij {p1|Ruben}. De overdracht is bij {O|McDonald's Leidschenveen}. {p2|Jolanda} klaagt dat {p1|Da Silva} te laat is. {p3|Luna} tekende de maan. Oma {u|Conceição} vangt haar op in de {A|Vlierboomstraat 301B}. Rechtbank Den Haag, {C|C/09/655321 / FA RK 25-8123}. {p2|Prins} wil mediation bij {f|mr. Buitelaar}. {p3|Luna}'s turnles bij {O|GV Donar} gaat door.`,
  },
  {
    register: 'p1 cliënte: Anne-Fleur Hoekstra; Anne-Fleur; AF|p2 ex: Thijmen Groot; Thijmen',
    text: `Ik sprak {p1|Anne-Fleur} vandaag. {p2|Thijmen} volgt haar, stuurt 60 appjes per dag vanaf {T|+31612340987} en heeft een tracker onder haar Fiat 500 ({K|R-934-TK}) geplakt. {p1|AF} werkt bij {O|Advocatenkantoor Blauw}; daar stond hij dinsdag. {p2|Groot} heeft een nieuwe vriendin, {u|Pien}. {p1|Hoekstra} overnacht bij ouders aan de {A|Noorderstationsweg 5}. Aangiftenr {C|2026077123}. De schade is groot.`,
  },
  {
    register: 'p1 kind: Sem Bouwman; Sem|p2 moeder: Kim Bouwman; Kim|p3 oom: Mark Bouwman; Mark',
    text: `Kindgesprek {p1|Sem} (7). "Oom {p3|Mark} doet geheime spelletjes." {p2|Kim} is in shock. School {O|De Springplank} heeft het gemeld, IB'er {f|Gerda}. De zedenrecherche (zaak {C|26-0911-ZD}) neemt over. {p3|Bouwman} coacht bij {O|korfbalclub Fluks} en is leider bij {O|de scouting in Wijhe}. {p1|Sem} logeert bij {u|Ellen} en {u|Hein-Pieter}, {A|Raalterweg 33}. Trauma-intake Karakter.`,
  },
  {
    register: 'p1 inwoner: Soraya Ramdin; Soraya',
    text: `aanmelding wijkteam via website
naam: {p1|soraya ramdin}
geb dat: {G|220691}
adres: {A|j.p. coenstraat 4 bis}
pc: {Z|2595wl}
tel: {T|zes een twee drie vier vijf zes zeven acht}
mail: {M|s.ramdin91@voorbeeld.example}
vraag: schulden bij {O|autorijschool turbo} en eneco, dochter {u|shanaya} wordt gepest op {O|de spiegel}`,
  },
  {
    register: 'p1 verdachte: Mick Verlaan; Mick|p2 slachtoffer: Nadia Berrada; Nadia',
    text: `Om 23.40 uur kregen wij, {f|Van Dam} en {f|Öztürk}, de opdracht te gaan naar discotheek {O|The Palace}. Portier {u|Ferdi} hield {p1|VERLAAN, Mick} vast. {p2|Berrada} had een snee in haar wang. Zij verklaarde dat {p1|Mick} haar ex is. Getuigen: {u|Chanel de Graaf}, {u|T. Mulder} en {u|Yusra}. Aangeefster wnd {A|Pieter Calandlaan 700-3}. BVH-nr {C|PL0900-2026113344}. {p1|Verlaan} is in verzekering gesteld.`,
  },
  {
    register: 'p1 cliënt: Jorn Wijnands; Jorn',
    text: `Zorgkaart | {p1|J. Wijnands} | kamer 12 | {O|Thomashuis Sevenum}
Eigen bijdrage CAK {C|883-204-551}
Mentor: zus {u|Lieke Wijnands}, {T|077 - 467 12 90}, {M|lieke(at)wijnands.example}
Werk: {O|Atelier De Verfkwast}, ma-wo
{p1|Jorn} is bang voor {u|Peer}, medebewoner. {p1|Jorntje} belt {u|Lieke} elke avond. Risperidon 1 mg.`,
  },
]
