/**
 * Passages written by hand about invented people, in many styles, for the bench. {p1|Jan} is a person of the register,
 * {u|..} one outside it, {f|..} a professional; A address, Z postcode, T phone, M mail, B BSN, I IBAN, G date of birth,
 * O private organisation, K plate, H account, C case number, D date, L place, X neutral. Register: id role: names.
 */
export const HANDWRITTEN: readonly { readonly register: string; readonly text: string }[] = [
  {
    register:
      'p1 moeder: Wendela Prummel; Wendela|p2 vader: Ghassan al-Masri; Ghassan|p3 kind 1: Sterre al-Masri; Sterre|a1: Meidoornhof 8|o1 school: obs De Kameleon',
    text: `Mutatie wijkteam {D|3 februari 2026}. Melder {u|Th. Oudhof} hoorde gegil uit perceel {A:a1|Meidoornhof 8}, {Z|5643 XD} {L|Eindhoven}. Ter plaatse: {p2|Al-Masri, Ghassan} (geb. {G|14-02-1986}) en {p1|PRUMMEL, Wendela}. {p3|Sterre} lag boven te slapen. {p2|Ghassan al Masri} riep: "ik ga nergens heen". De sterren stonden aan de hemel, aldus {p1|Wendela}. Voertuig van betrokkene: grijze Seat, {K|58-TZB-3}. {p3|Sterre} zit op {O:o1|De Kameleon} bij juf {f|Annebeth}.`,
  },
  {
    register: 'p1 cliënt: Joost Wiersinga; Joost|p2 zus: Marloes Wiersinga',
    text: `hoi allemaal, even update over {p1|joost}. hij was gister bij zn zus {p2|marloes} in {L|heerde} en daar ging t mis. {p1|wiersinga} had gedronken, buurman {u|fokko} heeft m eruit gezet. bellen kan op {T|0612 34 56 78} of app {u|tjerkje} (dochter van {p2|marloes}). groetjes {f|Ankie} van het wijkteam`,
  },
  {
    register: 'p1 betrokkene: Chidera Nwosu; Chidera; dhr. Nwosu|p2 partner: Elsbeth de Ruijter; Elsbeth',
    text: `Geachte collega, hierbij de gevraagde informatie over de heer {p1|C. Nwosu}, geboren {G|5 juni 1991}, BSN {B|123456782}. Patiënt is sinds 2019 bekend bij ons FACT-team. Hij woont met mevrouw {p2|De Ruijter} aan de {A|Sint Annastraat 114-A} te {L|Nijmegen}. Zijn huisarts is dokter {f|Wolthuis} van {O|huisartsenpraktijk Het Baken}. Medicatie: quetiapine 300 mg, lorazepam zo nodig. {p1|Dhr. Nwosu} werkt vier dagen bij {O|Roelofsen Metaal}. Met collegiale groet, {f|M.J. van Asperen}, psychiater.`,
  },
  {
    register:
      'p1 moeder: Hanneke Bruinsma-Postmus; Hanneke|p2 zoon: Mees Bruinsma; Mees|p3 dochter: Fenna Bruinsma; Fenna',
    text: `Aanwezig: {p1|Hanneke Bruinsma}, {f|Lotte Hermsen} (jeugdbescherming), {f|Ismail Akgün} (school), casusregisseur.
1. {p2|Mees} is deze week drie keer te laat gekomen op {O|het Ichthus}. De mees in de tuin was zijn excuus.
2. {p3|Fenna} gaat na de zomer naar {O|basisschool De Wegwijzer}, locatie Noord.
3. {p1|mevr. Bruinsma-Postmus} levert de loonstroken van {O|Kapsalon Knip & Zo} aan.
4. Beppe {u|Jeltsje} past op woensdag op.
Volgende keer: donderdag om 9.00 uur in het gemeentehuis.`,
  },
  {
    register: 'p1 inwoner: Bahram Sohrabi; Bahram|a1: Linnaeusdreef 23-3',
    text: `Dossier {C|2026-00871-WT}
Naam: {p1|Sohrabi, B.}
Adres: {A:a1|Linnaeusdreef 23-3}
Telefoon: {T|+31 (0)6 - 55 44 33 22}
E-mail: {M|b.sohrabi@example.org}
IBAN: {I|NL20 INGB 0001 2345 67}
Contactpersoon: broer {u|Kourosh}, {T|035-6512345}
Schulden: Vattenfall (1.240 euro), Zilveren Kruis (890 euro), CJIB (2 boetes).`,
  },
  {
    register: 'p1 jongere: Quinty van Oosterwijk; Quinty|p2 vader: Ruud van Oosterwijk; Ruud',
    text: `{p1|Quinty} zegt dat ze op snap ({H|quinn.xo_07}) berichten krijgt van ene {u|Jaylano}. Vader {p2|Ruud} heeft haar telefoon afgepakt. {p1|Quinty van O.} is zaterdag opgehaald door een zwarte Golf ({K|XT-204-R}) bij {O|sportschool Ironhouse}. Ze heeft ook een account {H|@quinty_vo} op Instagram. Afspraak: de jeugdagent praat met {u|Jaylano}, {p2|Ruud} belt niet zelf. {p2|Van Oosterwijk} was boos maar stemde in.`,
  },
  {
    register: 'p1 bewoner: Hoop Verbruggen; Hoop|p2 buurvrouw: Lies Mei; Lies; mevrouw Mei',
    text: `Wij hopen dat het beter gaat met {p1|Hoop}. In mei zijn er twee meldingen geweest, in april geen. {p2|Mevrouw Mei} heeft last van haar liezen en van het lawaai. Hoop is er wel, zegt de huismeester: {p1|Hoop Verbruggen} heeft een hoop spullen weggebracht. {p2|Lies} noemt dat een doorbraak. De woonconsulent wil dat {p1|Verbruggen} een rooster maakt.`,
  },
  {
    register:
      'p1 vader: Tomasz Wrona; Tomasz; Tomek|p2 moeder: Iwona Wrona; Iwona|p3 kind 1: Kacper Wrona; Kacper|o1 werkgever: Flexhuis Uitzendbureau',
    text: `{p1|Tomek} werkt via {O:o1|Flexhuis Uitzendbureau} in de kas, {p2|Iwona} bij {O|bloemenkwekerij Zonneveld}. Het gezin {p1|Wrona} slaapt in chalet {A|Chalet 41, vakantiepark De Lindeberg}. {p3|Kacpers} mentor ({f|dhr. Snoeren}) maakt zich zorgen. {p1|Thomasz} drinkt bier, {p2|Iwona} is bang. De verhuurder, {u|Gerrit-Jan Slob}, wil hen eruit. Tolk Pools is geregeld.`,
  },
  {
    register: 'p1 verdachte: Brahim Aït Lahcen; Brahim|p2 aangeefster: Dewi Soekarno; Dewi',
    text: `{C|PL2300-2026017781} Verdachte {p1|Aït Lahcen} werd aangehouden op {D|12 mei 2026}. {p1|Brahim A.L.} had een verbod om in de {A|Koestraat} te komen. Aangeefster {p2|Dewi S.} en haar tante {u|Sri Hartini} verklaarden eensluidend. De officier eist een contactverbod. {p1|Brahims} advocaat, mr. {f|Van Kessel}, vraagt schorsing. Parketnummer {C|03/123456-26}.`,
  },
  {
    register: 'p1 cliënt: Ma Wei Zhang; Wei; mevrouw Zhang|p2 zoon: Bo Zhang; Bo',
    text: `{p1|Wei Zhang} spreekt Mandarijn; haar zoon {p2|Bo} tolkt. {p2|Bo} is zeventien. {p1|Mevrouw Zhang} werkt in {O|restaurant Gouden Draak} aan het {A|Wilhelminaplein 3}. Zij betaalde {u|Li Na} 800 euro contant. Het wijkteam vraagt bijzondere bijstand aan en {p2|Bo} vraagt DUO om uitstel.`,
  },
  {
    register: 'p1 huurder: Gijs van de Water; Gijs; de heer Van de Water|a1: Waterkersstraat 77|p2 melder: Ans Jonker',
    text: `De heer {p1|van de Water} heeft water in de kelder. {p2|Ans} belde de corporatie. Op {A:a1|de Waterkersstraat} staat de stroom eraf. {p1|Gijs v.d. Water} weigert de monteur van Liander. Zijn bewindvoerder, mevrouw {f|Kaldenhoven}, heeft nog geen beschikking. {p2|A. Jonker} wil anoniem blijven. Een jonker is zij niet, grapt ze.`,
  },
  {
    register: 'p1 moeder: Saskia Tuinman; Saskia|p2 dochter: Lente Tuinman; Lente|p3 opa: Wim Tuinman; Wim; opa Wim',
    text: `Opa {p3|Wim} haalt {p2|Lente} op vrijdag van school. In de lente gaat het altijd beter met {p1|Saskia}. De tuinman van de buren heeft de politie gebeld. {p1|Saskia T.} gebruikt weer, vertelt {p3|Wim}. {p2|Lente} wil bij opa blijven. {p1|Tuinman} staat onder behandeling bij Tactus. Tweede contact: tante {u|Marie-Louise} ({T|040 2 12 34 56}).`,
  },
  {
    register: 'p1 patiënt: Alie Steenbergen; Alie; mevr. Steenbergen',
    text: `Overdracht nachtdienst. {p1|Mw. Steenbergen} (87) is onrustig, belt om 3.00 uur haar overleden man {u|Harm}. Dochter {u|Roelie} komt morgen. Mw. {p1|S.} viel bij het toilet, geen letsel. Contact met huisarts {f|Brakenhoff}. {p1|Alie} verblijft in {O|woonzorgcentrum De Vijverhof}, afdeling 2. Haldol 1 mg gegeven. Pastor {u|Heuvelmans} komt zondag.`,
  },
  {
    register: 'p1 kind 1: Jayden Kromosoeto; Jayden|p2 moeder: Sulamita Kromosoeto|p3 stiefvader: Errol Linger; Errol',
    text: `{p1|Jaden} vertelt op school dat {p3|Errol} hem met een riem sloeg. Moeder {p2|Sulamita} ontkent. Vertrouwenspersoon van {O|het Stedelijk Dalton College}: {f|Judith}. {p1|Jaydens} oma {u|Hillie Pinas} wil hem opvangen op de {A|Haagdoornlaan 9 II}. Veilig Thuis start onderzoek. {p3|Linger} is veroordeeld in 2021. {p1|Jayden Kromosoeto} ({G|11/09/2014}) heeft een OTS.`,
  },
  {
    register: 'p1 man: Sietse Haringsma; Sietse|p2 vrouw: Baukje Haringsma-Wiarda; Baukje',
    text: `{p1|Sietse} & {p2|Baukje} hebben samen 61.000 euro schuld. {p2|Baukje Wiarda} werkt bij {O|Bakkerij Hoitinga}, {p1|Sietze} rijdt voor {O|Transportbedrijf Jellema BV}. Rekeningnummer {I|NL91ABNA0417164300} staat rood. De zoon, {u|Oege}, leende 4.000 euro. Deurwaarder {f|Flanderijn} legt beslag. Brieven naar {A|Postbus 512}, {Z|8600 AM}.`,
  },
  {
    register: 'p1 betrokkene: Robert Jan Pos; Robert Jan; RJ|a1: Korte Brugstraat 2 bis',
    text: `{p1|RJ} stond weer op de {A:a1|Korte Brugstraat 2 bis} te schreeuwen. {p1|Robert-Jan} gooit dagelijks post weg. De positie van {p1|Pos} is zwak. {p1|R.J. Pos} wil alleen met {f|Karlijn} van bemoeizorg praten. Buurtbewoners van nummer 4 en 6 zijn bang. Advies: zorgmachtiging, contact via {T|06 1234 5678}.`,
  },
  {
    register: 'p1 leerling: Xanthe Oudshoorn; Xanthe|p2 moeder: Brechtje Oudshoorn|o1 school: Marecollege',
    text: `Verzuimmelding. {p1|Xanthe} (klas 2B, {O:o1|Marecollege}) 41 uur. Moeder {p2|Brechtje} meldt haar ziek via {M|brechtje.o@voorbeeld.nl}. Mentor {f|P. Rietdijk}: "{p1|Xanthe} zit vaak bij {O|snackbar 't Hoekje}". Vriendin {u|Floortje} verzuimt ook. Jeugdarts ziet {p1|X.} op maandag. Leerlingnummer {C|204518}.`,
  },
  {
    register:
      'p1 cliënt: Osman Dağdelen; Osman|p2 ex-partner: Nurcan Dağdelen; Nurcan|p3 kind: Emirhan Dağdelen; Emirhan',
    text: `{p1|Osman Dagdelen} mag {p3|Emirhan} alleen begeleid zien. {p2|Nurcan} haalt hem op bij {O|KDV Ukkie}. {p1|Osman} kwam toch en zat in zijn bus ({K|VJ-938-G}). {p2|Mevrouw Dağdelen} doet aangifte. Imam {u|Yakup Hoca} van {O|de Mevlana Moskee} bemiddelt. {p1|Osman's} huurhuis aan de {A|Van Speijkstraat 60C} wordt ontruimd.`,
  },
  {
    register: 'p1 bewoonster: Truida Wever; Truida',
    text: `Zij weven een web, zegt {p1|Truida}. {p1|Truida Wever} ziet spionnen in de {A|Dorpsstraat 1}. De wever in het museum is haar vader. Haar zus {u|Dinie ter Horst} heeft volmacht. Rekening bij de Rabobank is geblokkeerd. Crisisdienst GGZ kwam om 04.15 uur. {p1|Truidas} kat logeert bij {u|Corry}.`,
  },
  {
    register: 'p1 dakloze: Lech Baran; Lech|p2 vriend: Mirek Sowa; Mirek',
    text: `{p1|Lech} en {p2|Mirek} slapen onder de {A|Spoorbrug, Havenkade} . {p2|Mirek Sowa} heeft een wond, de straatdokter zag hem dinsdag. {p1|Baran} wil terug naar {L|Gdansk}. Barka regelt de reis. Legitimatie: paspoortnummer {C|EK1234567}. {p2|Mireks} dochter heet {u|Kalina} en woont in {L|Breda}.`,
  },
  {
    register:
      'p1 jongere 1: Delano Vrede; Delano|p2 jongere 2: Milan Engel; Milan|p3 jongere 3: Soufian Ouahbi; Soufian',
    text: `Groepsaanpak. {p1|Delano}, {p2|Milan} en {p3|Soufian} hangen bij {O|Shoarma Nefertari}. Er is vrede in de wijk sinds de boa's posten. {p2|Milan Engel} is de leider, {p3|Ouahbi} volgt. De engel op het plein is beklad. {p1|D. Vrede} krijgt een waarschuwing, {p2|Engel} een taakstraf via Halt. Filmpjes staan op {H|tiktok.com/@milano.ngl}. Moeder van {p3|Soufian}: {u|Rahma}.`,
  },
  {
    register: 'p1 slachtoffer: Marit Zomer; Marit|p2 pleger: Ivo Winter; Ivo|a1: Herfstlaan 15',
    text: `Deze zomer is {p1|Marit} drie keer gevlucht. {p2|Ivo Winter} zit vast tot de winter. {p1|Marit Zomer} woont nu op een geheim adres. De woning {A:a1|Herfstlaan 15} is verkocht. {p2|Winter} belde vanuit de PI met {u|Carmelita}, haar zus. {p1|Zomer} krijgt AWARE. Codewoord blijft bekend bij de meldkamer.`,
  },
  {
    register: 'p1 moeder: Feven Tesfamariam; Feven|p2 kind 1: Abel Kidane; Abel|p3 kind 2: Rahwa Kidane',
    text: `{p1|Feven T.} (statushouder) heeft twee kinderen: {p2|Abel} en {p3|Rahwa}. Vluchtelingenwerk begeleidt. {p2|Abel Kidane} heeft een burgerservicenummer {B|111222333} maar geen polis. {p1|Tesfamariam} bidt in {O|de Kidane Mehret kerk}. Oom {u|Yonas Gebremedhin} regelt de post. Afspraak met CJG op woensdag.`,
  },
  {
    register: 'p1 cliënt: Jan-Willem Blok; Jan-Willem; JW Blok',
    text: `Blok aan het been, zo noemt {p1|JW} zijn lening. {p1|J.W. Blok} verdient bij bij {O|Garage De Poort}. Kenteken bus: {K|3-VXK-81}. {p1|Jan Willem} betaalt {u|Ricardo} (een kennis) elke vrijdag. {p1|Blok} is onder bewind gesteld; beschikking {C|9876543 EB 26-112}. Betaaldag is de 23e.`,
  },
  {
    register: 'p1 inwoonster: Nel Groot; Nel|p2 zoon: Ton Groot; Ton',
    text: `Een groot probleem: {p2|Ton} verkoopt de spullen van {p1|Nel}. {p1|Nel Groot} (geb. {G|2-3-41}) tekende een volmacht. {p2|Ton Groot} zegt dat hij 1 ton schuld heeft. Mevrouw {p1|Groot} eet slecht. Vrijwilligster {u|Hermien} van {O|de Bethelkerk} brengt soep. De groep Veilig Ouder Worden denkt mee; casemanager dementie is {f|Wytze}.`,
  },
  {
    register: 'p1 gedetineerde: Xavier Obispo; Xavier',
    text: `{p1|Xavier Obispo} komt {D|1 oktober} vrij uit de PI Vught. Hij wil naar zijn moeder {u|Shudeska} in {L|Tilburg}, {A|Ringbaan-West 310}. Detentienummer {C|1234-5678}. Werk bij {O|autobedrijf Van Gool} is mogelijk. {p1|Xaviers} vriendin {u|Naigely} is zwanger. Reclassering adviseert een enkelband; {p1|Obispo} stemt toe.`,
  },
  {
    register: 'p1 leerling: Abdoellah Rahmani; Abdoel|p2 vader: Najib Rahmani',
    text: `{p1|Abdoel} speelt bij {O|SV Nieuw Utrecht} en is lid van {O|scouting De Wartburg}. Trainer {u|Sjonnie} ziet blauwe plekken. Vader {p2|Najib R.} zegt: gevallen. {p1|A. Rahmani} werd {D|vorige week} gezien bij {O|tandartspraktijk Mondriaanlaan}. Wij bellen {p2|Najib} op {T|nul zes, twaalf, vierendertig, zesenvijftig, achtenzeventig}.`,
  },
  {
    register: 'p1 cliënt: Miriam Cats; Miriam|p2 echtgenoot: Levi Cats; Levi',
    text: `<p>Gesprek met <b>{p1|Miriam}</b> en {p2|Levi}.</p><p>{p1|Miriam Cats} wil scheiden. {p2|Levi Cats} woont tijdelijk bij rabbijn {u|Aschkenazi}. Zij gaan naar {O|synagoge Beth Shalom}.</p> Mail: {M|miriamcats1979@voorbeeld.nl}; mobiel {T|06/12 34 56 78}.`,
  },
  {
    register: 'p1 buurtbewoner: Sjon Kuiper; Sjon|p2 buurvrouw: Ada Visser; Ada',
    text: `{p1|sjon} heeft de ramen van {p2|ada} ingegooid. dhr {p1|kuiper} zegt dat {p2|visser} begon. de visser op de kade zag alles. {p2|ada visser} wil verhuizen. wijkagent {f|mo} praat met beide. adres {p1|sjon} is {A|kuiperstraat 12a}, {p2|ada} op {A|kuiperstraat 14}.`,
  },
  {
    register: 'p1 moeder: Priscilla de Wolff; Priscilla|p2 vader: Ferdi Hazelhof; Ferdi|p3 baby: Noah de Wolff; Noah',
    text: `Kraamzorg meldt: {p3|Noah} groeit slecht. {p1|Priscilla de W.} rookt. {p2|Ferdi} ({T|0031612345678}) werkt als koerier bij {O|Broodjeszaak Smullers}. Opa {u|Leendert Hazelhof} betaalt de huur. Het huis staat aan {A|Plein 1953 nr. 44}. {p1|De Wolff} heeft een Wajong. Verloskundige {f|Iris Demmers} blijft betrokken.`,
  },
  {
    register: 'p1 betrokkene: Hans Wil; Hans; de heer Wil',
    text: `{p1|Hans} wil niets. De heer {p1|Wil} wil geen hulp, maar {p1|Hans Wil} wil wel een gesprek. Wil hij blijven wonen, dan moet hij opruimen. Zijn dochter {u|Evelien Wil-Dekkers} is mentor. Bewindvoering loopt via {O|Bewindvoeringskantoor Helder}. De brandweer adviseert.`,
  },
  {
    register: 'p1 client: Ömer Çakır; Ömer|p2 moeder: Şengül Çakır; Şengül',
    text: `{p1|Omer Cakir} kwam met {p2|Sengul}. {p1|ÖMER} schreeuwde dat hij {p2|Şengül'}s huis in brand steekt. {p1|Çakır} is via het OLVG naar Inforsa gebracht. Neef {u|Tolgahan} heeft de sleutel van {A|Jan van Galenstraat 223-hs}. Instagram: {H|@omr.ckr34}.`,
  },
  {
    register: 'p1 man: Klaas Prins; Klaas|p2 vrouw: Koosje Prins; Koosje',
    text: `Mutatie: prins Bernhardlaan is afgesloten. {p1|Klaas Prins}, wonende {A|Prins Bernhardlaan 14}, {Z|7711kk} {L|Nieuwleusen}, was beschonken. {p2|Koosje} zei dat {p1|Klaas} geen prins op het witte paard is. {p1|K. Prins} en {p2|K. Prins-Ophof} worden gehoord. Aanhanger met plaat {K|OB-12-TR}.`,
  },
  {
    register: 'p1 meisje: Djoeke Feitsma; Djoeke|p2 vader: Rients Feitsma|p3 moeder: Aukje Schaafsma',
    text: `Zorgen om {p1|Djoeke} (9). Ouders {p2|Rients} en {p3|Aukje} zijn gescheiden. {p1|Djoekes} pony staat bij {O|manege De Zilveren Hoef}. Heit {p2|Rients Feitsma} drinkt, mem {p3|Schaafsma} werkt nachten in het ziekenhuis. Pake {u|Sjoerd-Jan} belde. Gesprek op {O|cbs It Kompas} met {f|master Wiebren}.`,
  },
  {
    register: 'p1 moeder: Oumayma Boutkan; Oumayma|p2 vader: Niels Aalbers; Niels|a1: Reigersbos 311',
    text: `Tijdlijn
12-1 {p1|Oumayma} belt Veilig Thuis vanuit de auto.
14-1 {p2|Niels} meldt zich op het bureau met zijn raadsman mr. {f|Tesselaar}.
19-1 Huisbezoek {A:a1|Reigersbos 311}: niemand thuis, buurvrouw {u|Gré Zuidema} heeft {p2|Aalbers} gezien.
2-2 {p1|O. Boutkan} tekent het veiligheidsplan. Nieuwe sleutel bij {u|Hinde} (zus).
Kenteken {p2|Niels}: {K|R-714-VB}. Verblijf: {A|Kanaalweg 3 h}, {L|Leiden}.`,
  },
  {
    register: 'p1 oudere: Gerrit Zandbelt; Gerrit; meneer Zandbelt|p2 zoon: Alwin Zandbelt; Alwin',
    text: `Zorg om {p1|meneer Zandbelt} (91). Zoon {p2|Alwin} pint van zijn rekening {I|NL13TEST0123456789}. Thuiszorg zag blauwe plekken. {p1|Gerrit} zegt: "{p2|Alwin} is een goeie jongen". Kleindochter {u|Sanna} heeft de bankpas bij de ABN laten blokkeren. Hij woont in {O|Huize Sint Elisabeth}, kamer {A|kamer 118}. Geestelijk verzorger {f|Nolet} komt langs; {p2|A. Zandbelt} krijgt een stopgesprek.`,
  },
  {
    register:
      'p1 cliënt: Malika Benkhaddour; Malika|p2 ex-man: Redouan Tahiri; Redouan|p3 kind 1: Ishaq Tahiri; Ishaq|p4 kind 2: Safae Tahiri; Safae|o1 school: islamitische basisschool Al Wahda',
    text: `Beste {f|Marieke}, dank voor je mail. {p1|Malika} heeft {p3|Ishaq} en {p4|Safae} afgemeld bij {O:o1|Al Wahda} en wil naar {O|De Zonnebloem}. {p2|Redouan Tahiri} kreeg dat te horen via {u|Karima}, zijn zus. Hij stond dinsdag bij de flat aan {A|het Prinses Irenehof 27}. {p1|Mevrouw Benkhadour} durft de straat niet op. Kun je {p3|Ishaqs} dossier ({C|JB-77120}) opsturen naar {M|f.noordhoek@wijkteam-oost.example}? Groet, {f|Femmie}`,
  },
  {
    register: 'p1 verslaafde: Remco Hartog; Remco|p2 vriendin: Daisy Vermaat; Daisy',
    text: `Intake. {p1|Remco Hartog}, roepnaam {u|Rem}, gokt online en snuift. {p2|Daisy} betaalt de huur van hun studio ({A|Marconistraat 12-4}). Hij werkte bij {O|de Jumbo} en rijdt nu pakketten voor {O|PostNL}. {p1|Hartog} staat 8.000 euro in het rood bij ING. {p2|D. Vermaat} slaapt soms bij haar vader, {u|Cor Vermaat}, op camping {A|camping De Veenhoeve, plek 61}. Doel: opname bij Tactus.`,
  },
  {
    register: 'p1 leerling: Bjarne Kloosterziel; Bjarne|p2 moeder: Inge Kloosterziel|p3 vader: Folkert Kloosterziel',
    text: `Van: {f|Thera Mook}
Aan: leerplicht
Betreft: {p1|Bjarne K.}

{p1|Bjarne} komt niet meer op {O|het Anna van Rijn College}. Hij hielp op {O|boerderij De Kreek}. {p2|Inge} ligt in het ziekenhuis, {p3|Folkert} vaart. Neef {u|Jochem} slaapt er nu. Wij hebben gebeld naar {T|(030) 698 76 54}. Voogdij is niet geregeld.`,
  },
  {
    register: 'p1 pleger: Vuk Marinković; Vuk|p2 slachtoffer: Jovana Ilić; Jovana',
    text: `{p1|Vuk Marinkovic} houdt zich niet aan het huisverbod. {p2|Jovana} zag hem op de hoek {A|Lindelaan/Beukenweg}. {p1|Marinković} stuurt berichten via {u|Goran} en via {H|vuk.m_90} op Signal. {p2|Ilić} krijgt een AWARE-knop. Haar werk, {O|Hotel Prinsenhoeve}, is ingelicht. {p2|J. Ilic} spreekt Engels en Servisch. Advocaat {f|Huygen} vraagt een contactverbod.`,
  },
  {
    register:
      'p1 bewoner: Cees van der Plas; Cees|p2 bewoonster: Riet van der Plas-Mooij; Riet|o1 huisarts: huisartsenpraktijk Kastanjehof',
    text: `Rommel, ratten en twaalf katten. {p1|Cees vd Plas} laat niemand binnen. {p2|Riet} zit bij {u|Tinus} en {u|Jannie} in {L|Epe}. GGD, dierenbescherming en {O:o1|de Kastanjehof} zijn ongerust. De plas achter het huis is dichtgegroeid. Het gezin {p1|Van der Plas} krijgt een last onder dwangsom ({C|OD/26/0093}). Rietdekker {u|Hogeweg} weigert nog te komen. {p2|riet} huilt veel.`,
  },
  {
    register: 'p1 jongere: Tygo Slagter; Tygo|p2 jongere 2: Ziggy Prakken; Ziggy|a1: Koningin Julianastraat 5',
    text: `{p1|tygo} heeft weer een mes bij zich gehad op {O|t reinaert}. {p2|ziggy prakken} filmde. ik sprak de moeder van {p1|tygo} ({u|mirella}) bij {A:a1|kon. julianastraat 5}. de slagter op het plein hangt een camera op. {p2|ziggy} moet zich melden bij bureau halt. wie belt {u|dhr prakken}? {T|06-98765432}`,
  },
  {
    register: 'p1 statushouder: Yohannes Gebru; Yohannes|p2 echtgenote: Selam Haile; Selam',
    text: `{p1|Yohannes} heeft geen inburgeringsplan. {p2|Selam Haile} komt in juni uit {L|Addis Abeba}. Woning: {A|Dr. Nolenslaan 88}, {Z|6136 gs}. Vrijwilliger {u|Toon Crijns} van Vluchtelingenwerk regelt de bank. V-nummer {C|284.571.9930}. {p1|Gebru} werkt zwart bij {O|Autowasserij Blinkie}. Tolk Tigrinya via TVcN.`,
  },
  {
    register: 'p1 betrokkene: Machteld Storm van Leeuwen; Machteld|p2 dochter: Pien Storm van Leeuwen; Pien',
    text: `{p1|Mw. Storm van Leeuwen} is opgenomen met een IBS. Voor de storm begon zat zij op het dak. {p2|Pien} (14) is bij jhr. {u|Van Leeuwen}, haar oom. {p1|Machteld} had 40 tabletten oxazepam. {p1|M. Storm v. Leeuwen} wil naar huis, de leeuwen brullen zegt ze. Mentor van {p2|Pien} op {O|het Gemeentelijk Gymnasium}: {f|drs. Ketting}.`,
  },
  {
    register: 'p1 man: Dirk-Jan Mulders; Dirk-Jan; DJ|p2 vrouw: Yara Haddad; Yara',
    text: `| Wie | Wat | Wanneer |
| {p1|Dirk-Jan} | meldt zich bij {f|Okke} (reclassering) | ma 10.00 |
| {p2|Yara} | levert bankafschriften aan | 3 april |
| {f|Corinda} (CJG) | belt {O|basisschool 't Schrijverke} | week 14 |
| {p1|DJ Mulders} | betaalt {u|Sjef} 50 euro terug | voor mei |
| allen | appen niet met {p2|Y. Haddad} over het kind | altijd |`,
  },
  {
    register: 'p1 minderjarige: Lotus van der Wurff; Lotus|p2 moeder: Femke Boelens; Femke',
    text: `{p1|Lotus} is 15 en wordt opgehaald door mannen in een witte {X|BMW} ({K|G-488-LP}). De lotus in haar haar is een herkenningsteken. {p2|Femke} vond een hotelkaart van {O|Hotel De Bosrand}. Op telegram heet ze {H|@lotusbloem.x}. {p1|Van der Wurff} is vermist sinds vrijdag. Contact politie: {f|Joyce}. {p2|Boelens} is bereikbaar: {T|06 – 24 68 10 12}.`,
  },
  {
    register: 'p1 patiënt: Evert Klomp; Evert|p2 partner: Hannie Schol; Hannie',
    text: `Dhr. {p1|E. Klomp} liep in nachtkleding over de {A|Rijksstraatweg 201}. Partner {p2|Hannie} is uitgeput. {p1|Klomp} heeft Lewy body. Een klomp goud zou onder de vloer liggen. {O|Apotheek Het Zwaantje} levert de Baxter. Dochter {u|Marijke Klomp-Bartels} uit {L|Assen} wordt mentor. Huisarts {f|B. van Tilborgh}: donepezil gestopt. {p2|Mevrouw Schol} krijgt dagbesteding bij {O|zorgboerderij 't Paradijs}.`,
  },
  {
    register: 'p1 geldezel: Jermaine Fortes; Jermaine|p2 moeder: Zulmira Fortes; Zulmira',
    text: `{p1|Jermaine} leende zijn pas uit aan {u|Big Tony}. Op rekening {I|NL02 ABNA 0123 4567 89} kwam 3.400 euro binnen. {p2|Zulmira} poetst bij {O|Schoonmaakbedrijf Helderline BV} en {O|tandartspraktijk Molenbeek}. {p1|J. Fortes} ({G|7 dec. 2007}) doet mbo techniek. Wijkagent {f|Verstappen} kent hem. {p1|Jermaines} snap is {H|jrmn_fts}.`,
  },
  {
    register: 'p1 huurder: Mick de Leeuw; Mick|p2 klager: Nora Vis; Nora',
    text: `Flat Kolibrie. {p1|Mick de Leeuw} traint een hond op het dak. {p2|Nora} eet geen vis meer op het balkon door de stank. Op de galerij van {A|Kolibriestraat 14, 2 hoog} liggen leeuwentanden, aldus {p2|mevr. Vis}. {p1|De Leeuw} kreeg een brief van Woonbron. {u|Ome Jaap} van de bewonerscommissie bemiddelt. Vis en leeuw: dat gaat niet samen.`,
  },
  {
    register: 'p1 kind: Sifra Noordam; Sifra|p2 pleegmoeder: Coby van Essen; Coby|p3 pleegvader: Rens van Essen; Rens',
    text: `Evaluatie pleegzorg. {p1|Sifra} noemt {p2|Coby} mama. {p3|Rens} heeft een nieuwe baan bij {O|Houthandel Van Drimmelen}. Biologische moeder: {u|Angelique Noordam}, verblijfplaats onbekend. {p1|Sifra N.} zwemt bij {O|zwemvereniging De Dolfijn}. {p3|Van Essen} vroeg uitleg over de WA-verzekering. Adres staat op geheim ({A|Esdoornlaan 6}).`,
  },
]
