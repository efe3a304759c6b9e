/** A second set of passages written by hand, in other styles; the marks are those of handwritten.data.ts. */
export const HANDWRITTEN_TWO: readonly { readonly register: string; readonly text: string }[] = [
  {
    register: 'p1 verdachte: Yasin El Bouazzati; Yasin|p2 aangeefster: Samira Amhaouch; Samira|a1: Lange Dreef 12',
    text: `MUTATIE BVH {C|2024118830}. Wij, verbalisanten, kregen de melding te gaan naar de {A:a1|Lange Dreef nr 12 hs}. Aldaar troffen wij mw {p2|Amhaouch} met een bloedlip. NN-man bleek {p1|Y. El Bouazzati}, ex van melder. {p1|El Bouazzati} rende weg richting de {A|Sperwerhof}. Getuige {u|Ouahiba Zerrouki}, wnd {A|Lange Dreef 14}, hoorde gegil. {p1|yasin} is later aangehouden op de hoek {A|Merelplein/Sperwerhof}. Hij reed in een Polo, kt {K|G-482-XN}.`,
  },
  {
    register: 'p1 cliënt: Stanislav Wojciechowski; Stanislav; Staszek|p2 partner: Malgorzata Wojciechowska; Gosia',
    text: `Geachte mevrouw {f|Terlouw}, op {D|4 maart 2026} zagen wij op onze polikliniek de heer {p1|Wojciechowski}, geb. {G|30-9-79}, cliëntnr {C|88120-4}. Hij werd vergezeld door zijn partner {p2|Gosia}. {p1|Staszek}, zoals zij hem noemt, drinkt sinds zijn ontslag bij {O|Verdonk Kassenbouw}. DSM-5: stoornis in alcoholgebruik, ernstig. {p2|Malgorzata} werkt op de veiling en slaapt bij {u|Agnieszka}. Advies: Campral, detox bij Tactus. Hoogachtend, drs. {f|E. van der Zwet}, verslavingsarts.`,
  },
  {
    register:
      'p1 leerling: Ravi Ramsoebhag; Ravi|p2 moeder: Sharda Ramsoebhag-Jhinkoe; Sharda|o1 school: cbs De Vlieger',
    text: `Van: {M|ib@devlieger.example}
Aan: leerplicht
Onderwerp: zorgen {p1|Ravi} groep 6

Hoi {f|Joke}, {p1|Ravi} was maandag weer niet op school. {p2|Sharda} zegt dat hij buikpijn heeft. Zijn vriendje {u|Dylano} vertelde de juf dat {p1|ravi} bij zijn oom {u|Vishnu} aan de {A|Surinamelaan 201b} slaapt. Kunnen we hem eerder naar {O|sbo De Brug} overplaatsen? Mevrouw {p2|Ramsoebhag} wil liever {O|de Triangel}. Groet, {f|Wietske}, ib'er {O:o1|De Vlieger}`,
  },
  {
    register: 'p1 moeder: Zeynep Karabulut; Zeynep|p2 zoon: Baran Karabulut; Baran',
    text: `[{D|12-03-2026} 21:14] {u|Dilan}: heb jij {p1|zeynep} nog gesproken
[{D|12-03-2026} 21:15] ik: nee ze neemt niet op, nr is {T|06/83.22.41.90} toch?
[{D|12-03-2026} 21:15] {u|Dilan}: ja. {p2|baran} stuurde via insta: {H|baran.krblt} dat ie weg wil
[{D|12-03-2026} 21:17] {u|Dilan}: hij zit bij die {u|furkan} van {O|boksschool osdorp}
[{D|12-03-2026} 21:20] ik: oke ik bel {f|Marleen} van samen veilig morgen`,
  },
  {
    register: 'p1 bewoner: Sjoerd Hiemstra; Sjoerd|p2 zus: Wytske Hiemstra; Wytske|a1: flat Zilverschoon 3e etage',
    text: `Naam | {p1|Hiemstra, S.}
Adres | {A:a1|flat Zilverschoon 3e etage}
Postadres | {A|Postbus 31}, {Z|8440 AB} {L|Heerenveen}
Tel | {T|0513 - 62 48 07}
Contact | zus {p2|Wytske} ({T|0031 6 29 11 45 03})
Dossiernr. | {C|2024/0113-B}
Bijzonderheden: {p1|Sjoerd} is lid van {O|skûtsjeclub De Rietkraag} en komt bij dokter {f|Hellinga}. Buurman {u|Ype} heeft een sleutel. {p1|Dhr. Hiemstra} hoort slecht.`,
  },
  {
    register:
      'p1 vader: Rignald Martina; Rignald|p2 moeder: Shurensly Cijntje; Shurensly|p3 dochter: Ayisha Martina; Ayisha',
    text: `Verslag casusoverleg. Aanw.: {f|B. Kloosterman} (wt), {f|S. Idrissi} (pol), {f|Nynke} (JB). Vz opent. Pl. geeft aan dat vd {p1|Martina} sinds wk 8 vastzit, parketnr {C|10-118204-25}. Md {p2|Cijntje} werkt 's nachts bij {O|Zorgcentrum 't Anker}. {p3|Ayisha} (9) slaapt dan bij tante {u|Rosaura} in {A|de Aakstraat}. {p3|A.} krijgt logopedie bij {O|logopediepraktijk Spraakzaam}. Afspr.: {f|Nynke} belt {p2|Shurensly}, uiterlijk vrij. WLZ nvt.`,
  },
  {
    register: 'p1 inwoner: Wim van Buuren; Wim|p2 zoon: Danny van Buuren; Danny',
    text: `Bemoeizorg. {p1|Wim} (71) woont sinds de dood van {u|Riet} alleen op {A|Watertorenweg 5 rood}. Zoon {p2|Danny} komt niet meer over de vloer sinds de ruzie om de caravan op {O|camping 't Zwarte Schaap}. {p1|Van Buuren} eet bij {O|de Soepkerk}. De kerkelijk werker daar, {f|Arie}, maakt zich zorgen. {p2|Danny v. B.} zegt: 'mijn vader wil niet'. Zaak {C|55.21.03} bij de bewindvoerder, kantoor van mevr. {f|Oosterom}. De wim van de kachel is stuk.`,
  },
  {
    register:
      'p1 jongere: Kevin Brands; Kevin|p2 moeder: Patricia Brands-Mol; Patricia|p3 stiefvader: Ferry de Bont; Ferry',
    text: `Snapt {p1|Kevin} de afspraak? Zijn snap: {H|kev_b010}, insta {H|@k.brands.010}. Hij hangt rond met {u|Jermaine Pinto} en ene "{u|Skido}" bij de {O|cafetaria De Smulhoek}. {p3|Ferry} rijdt hem met de {K|VN-318-K} naar zijn stage bij {O|Autobedrijf Gebr. Verhage}. {p2|Patricia Mol} heeft {p3|De Bont} gevraagd te vertrekken. {p1|Kevins} bijnaam is {u|Kevlar}. Brand in de kelder was niet van hem.`,
  },
  {
    register: 'p1 patiënt: Ngozi Adeyemi; Ngozi|p2 echtgenoot: Emeka Adeyemi; Emeka',
    text: `Betreft: {p1|Ngozi Adeyemi}, patiëntnummer {C|P-0044821}. Pte. is opgenomen op de PAAZ na TS met paracetamol. Echtgenoot {p2|E. Adeyemi} bezoekt haar dagelijks. Hun pastor {u|Ebenezer Boateng} van {O|Redeemed Christian Church Salem} belde de afdeling. {p1|Ngozi} is onder behandeling bij {O|tandartspraktijk Molenwijk}, dhr. {f|Schoorl}. Ontslagadres: {A|Bijlmerdreef 1289, kamer 4}. HA: {O|huisartsenpraktijk Venserpolder}. Olanzapine 10 mg.`,
  },
  {
    register: 'p1 huurder: Greet Kooistra; Greet|p2 buurman: Appie Roos; Appie',
    text: `Klacht overlast. Mw. {p1|Kooistra} belt over {p2|Appie}: harde muziek, poep op de galerij. {p2|Roos} woont boven haar op {A|nummer 88-IV van de Staringstraat}. Er staan verlepte rozen en een roos voor het raam. De wijkagent, {f|Murat}, kent {p2|Appie Roos} van {O|kroeg De Blauwe Druif}. {p1|Greet} is 06-loos, vast: tien cijfers {T|020 77 88 123}. Ref. corporatie: {C|WK-23-00918}. Buurtbemiddeling Beterburen start.`,
  },
  {
    register:
      'p1 moeder: Maimouna Diallo; Maimouna|p2 kind 1: Ibrahima Diallo; Ibrahima; Ibou|p3 kind 2: Aïssatou Diallo; Aïssatou',
    text: `{p2|Ibou} en {p3|Aissatou} zijn geplaatst in gezinshuis {O|Het Zonnehuisje} te {L|Ermelo}. Moeder {p1|Maïmouna} heeft begeleide omgang op de {A|Stationsstraat 40-a}. De gezinshuisouders {f|Ton} en {f|Margriet} rapporteren. {p2|Ibrahima's} vader, {u|Mamadou Bah}, is onvindbaar. {p3|Aïssatou} begint op {O|de Prins Willem-Alexanderschool}. V-nummer {C|287.112.4406}. RvdK-onderzoek loopt.`,
  },
  {
    register: 'p1 echtpaar: Henk Veldkamp; Henk|p2 echtgenote: Dinie Veldkamp-Wissink; Dinie; Dien',
    text: `Huisbezoek bij fam. {p1|Veldkamp}, {A|Oude Zutphenseweg 8a} in het buitengebied. {p1|Henk} melkt nog veertig koeien, {p2|Dien} doet de boeken. Schuld bij {O|loonbedrijf Wolterink} en bij de Rabobank. Rek.nr. {I|NL 36 RABO 0118 4455 02}. Neef {u|Jurgen} wil het bedrijf overnemen. {p2|Wissink} is haar meisjesnaam. {p1|Henk} zei bij {O|de boerenbond Almen}: "ik stap eruit". Erfcoach {f|Gerda Pluimers} is betrokken. Ze kerken bij {O|Hervormde Gemeente Laren}.`,
  },
  {
    register: 'p1 cliënt: Mustafa Özdemir; Mustafa|p2 ex: Hatice Yıldırım; Hatice',
    text: `Tel.notitie 14.20u: dhr {p1|Ozdemir} belt boos. {p2|Hatice Yildirim} heeft de kinderen niet meegegeven. Hij staat bij {O|AVV Zeeburgia} te wachten met {u|Kerem} en {u|Efe}. Hij zegt haar nieuwe man, ene {u|Tolga}, "kapot te maken". Werkt vanavond bij {O|Öz Urfa Kebab}. Adres onbekend, slaapt in auto {K|8-TKF-31}. Terugbellen op nul zes dubbel vier, nee: {T|06 44 90 tweeendertig 17}. {p1|Mustafa Ö.} heeft een contactverbod tot {D|1 juni}.`,
  },
  {
    register: 'p1 vrouw: Dorothea Blok; Dorothea; Dorry|p2 dochter: Iris Blok; Iris',
    text: `{p1|Dorry} woont in {O|wzc Sint Jozef}, kamer 214. Haar dochter {p2|Iris} is mantelzorger en komt uit {L|Zwanenburg}. Op het blok staan irissen. Mw. {p1|Blok} belt haar broer {u|Leendert} elke nacht op {T|0299434512}. Zuster {f|Petra} zag dat {p2|I. Blok} geld pinde. Pinpas van {I|NL44 INGB 0675 1122 90}. Mentor is {f|M. Hulshof}. Specialist ouderengeneeskunde stelt Haldol bij. {p1|Dorothea Blok-Schuurman} geb. {G|2 mei '38}.`,
  },
  {
    register: 'p1 kind 1: Levi Nieuwenhuis; Levi|p2 vader: Bart Nieuwenhuis; Bart|p3 moeder: Chantal Wolf; Chantal',
    text: `Zorgmelding 3. {p1|Levi} (4) liep alleen op de {A|N.Z. Voorburgwal}. Moeder {p3|Chantal} lag te slapen. Vader {p2|B. Nieuwenhuis} werkt in {L|Duitsland} als lasser voor {O|Hofstee Offshore b.v.}. {p3|Wolf} is bekend met lachgas. Een wolf in schaapskleren, zegt oma {u|Corrie}. De peuterleidster van {O|psz Dikkie Dik} ziet {p1|levi} nauwelijks. Registratienr VT: {C|VT2026-11934}. {p1|Levi's} zusje {u|Noor} is overleden in 2022. Besluit: VOTS.`,
  },
  {
    register: 'p1 verdachte: Danilo Wijngaarde; Danilo|p2 slachtoffer: Mirjam Kat; Mirjam',
    text: `Advies reclassering. Betr. {p1|D. Wijngaarde}, geb. te {L|Paramaribo} op {G|17 nov 1988}, SKN {C|4410293}. Hij stalkt {p2|mevr. Kat} via facebook ({H|Danilo W Garde}) en met briefjes. {p2|Mirjam} slaapt bij een vriendin aan {A|'t Zand 7}. Haar kat is vergiftigd. {p1|Wijngaarde} werkte tot maart bij {O|Van Gelder Schilderwerken}. Zijn neef {u|Orlando} biedt onderdak: {A|Kop van Jut 3}, {Z|2132HP}. Enkelband geadviseerd. Toezicht door {f|K. Rutgers}.`,
  },
  {
    register: 'p1 cliënt: Roos van Dalen; Roos|p2 vriend: Storm Bakker; Storm',
    text: `{p1|Roos} is met {p2|Storm} ingetrokken bij {u|Bram} en {u|Sanne} in {A|de Kruidentuin 66}. {p2|Storm} liep gisteren door de storm naar de bakker. {p1|R. van Dalen} heeft het mbo verlaten, zij deed niveau 2 aan {O|het Graafschap College}. {p2|Bakker} dealt, zegt {u|Sanne}. In april zag de jongerenwerker {p1|Roos} nog bij {O|jongerencentrum de Loods}. {p2|S. Bakker} heeft een taakstraf.`,
  },
  {
    register: 'p1 moeder: Fatoumata Keita; Fatoumata; Fatou|p2 zoon: Lamine Keita; Lamine',
    text: `<p>Beste allemaal,</p><p>Vandaag belde {p1|Fatou} huilend. {p2|Lamine} is niet thuis gekomen na {O|de koranschool}. Hij was het laatst gezien met {u|Souleymane} op de {A|Pretorialaan}.</p><p>Zijn telefoon ({T|+31-6-11223344}) staat uit. Zijn mail is {M|lamine punt keita at voorbeeld punt nl}.</p><p>Groet, {f|Hester}</p>`,
  },
  {
    register: 'p1 man: Jan-Willem ter Horst; Jan-Willem; JW|p2 vrouw: Anneke ter Horst; Anneke|a1: De Hoefslag 19',
    text: `Afspraken {D|11/4}: 1) {p1|JW} levert wapen in. 2) {p2|Anneke} gaat met de kinderen naar haar zus {u|Tineke Bosch} in {L|Bosch en Duin}. 3) Sleutel {A:a1|De Hoefslag 19} naar politie. 4) {p1|Jan Willem} meldt zich bij {f|Van Essen} (reclassering). 5) School ({O|SG De Vechtstroom}) geïnformeerd door {f|Lies}. {p1|Ter Horst sr.} en {p1|Terhorst} zijn dezelfde. Patiënt van {O|HAP Kolkman & Vos}.`,
  },
  {
    register:
      'p1 vader: Abdirahman Warsame; Abdirahman; Abdi|p2 moeder: Hodan Jama; Hodan|p3 kind: Sumaya Abdirahman Warsame; Sumaya',
    text: `{p3|Sumaya} vertelde op {O|islamitische basisschool An-Noer} dat aabo {p1|Abdi} moeder sloeg. {p2|Hodan Jama} ontkent en is bij haar zus {u|Ifrah} op {A|Kanaalstraat 55 zwart}. Tolk Somali: {f|mevr. Farah}. {p1|Warsame} is taxichauffeur, plaat {K|TX-09-BB}, rijdt voor {O|Taxi Centrale Hoorn}. {p1|Abdirahmaan} krijgt THV. De jama'a van {O|moskee As-Soennah} biedt hulp.`,
  },
  {
    register: 'p1 cliënt: Els Tromp; Els|p2 broer: Koen Tromp; Koen',
    text: `WMO-aanvraag {C|W24-7715}. {p1|Els} heeft MS, woont {A|Trompstraat 3 II-achter} en wordt gewassen door haar broer {p2|Koen}. {p2|Koen Tromp} werkt deeltijds bij {O|Intratuin Velserbroek}. Vraag: huishoudelijke hulp, rolstoel. Indicatie via CIZ. Dhr. {p2|tromp} is overbelast. {p1|Els T.} zwemt bij {O|De Waterratten}. Contact: {T|0 6 - 2 1 3 4 5 6 7 8}.`,
  },
  {
    register: 'p1 jongen: Milan Grgić; Milan|p2 vader: Dragan Grgić; Dragan',
    text: `Beste {f|Ilse}, {p1|Milan} is geschorst op {O|Praktijkschool Uilenhof} na een steekincident. {p2|Dragan Grgic} wil dat hij naar {O|vso De Piloot} gaat. {p1|Milan} speelt bij {O|HVV Laakkwartier}, trainer {u|Rachid}. Slachtoffer {u|Giovanni L.} heeft aangifte gedaan, pv {C|PL1500-2026048812-1}. Reis van {L|Milaan} gaat niet door. De moeder van {u|Giovanni}, mevrouw {u|Lagerwaard}, wil mediation. Groet {f|Bob}`,
  },
  {
    register: 'p1 bewoonster: Truus Lammers; Truus; mevrouw Lammers',
    text: `{p1|Mevr. Lammers} is gevonden door de thuiszorg. Zij at niets meer. {p1|Truus} verkeert in rouw om {u|Cor}. Dochter {u|Hennie Lammers-Pot} ({T|053 431 22 19}) woont {A|t.h.v. Goudstraat 100}. Brieven liggen bij buurvrouw {u|Bakker-Smit}. Zij gaat naar de dagopvang van {O|Zorgboerderij Erve Groot Lochter}. Indicatie {C|2025-IND-00312}. Pillen in de baxterrol: metoprolol, oxazepam. Lammeren staan in de wei.`,
  },
  {
    register: 'p1 man: Sergio Isenia; Sergio|p2 vriendin: Kimberley Rozendaal; Kimberley; Kim',
    text: `Aangifte {p2|Kimberley}. Zij verklaarde: "{p1|Sergio} kwam binnen met {u|Jairo} en {u|Quincy}. Ik was aan het bellen met mijn werk, {O|kinderdagverblijf Hummelhof}. Hij trok mij aan de haren." Plaats: {A|Prof. Lorentzlaan 7-2}, {L|Zeist}. Goednr {C|2613884}. {p2|Kim} heeft een stopgesprek geweigerd. {p1|S. Isenia} staat gesignaleerd. IMEI niet bekend. {p2|K. Rozendaal} kan bij moeder {u|Ingrid} terecht. Snapchat: {H|serg10_isenia}.`,
  },
  {
    register:
      'p1 kind: Pieter-Bas Wiegersma; Pieter-Bas; PB|p2 moeder: Froukje Wiegersma; Froukje|p3 vader: Durk Wiegersma; Durk',
    text: `OTS-verlenging. {p1|PB} verblijft bij pleegouders {u|Sikke} en {u|Jikke de Jong} op {A|It Heechhout 4} te {L|Burgum}. {p2|Froukje} is clean sinds mei. Heit {p3|Durk} werkt op de {O|melkfabriek Bedum}. {p1|Pieter Bas} gaat naar {O|CSG Liudger}, klas 1k. Beppe {u|Aukje} belt elke zondag. Beschikking rb Noord-Nederland {C|C/17/188321 / JE RK 26-88}. {p3|D. Wiegersma} is het eens met WSS. Mem {p2|Froukje} ook.`,
  },
  {
    register: 'p1 cliënt: Ali Hosseini; Ali|p2 vrouw: Nasrin Hosseini; Nasrin',
    text: `statushouder {p1|ali hosseini}, gekoppeld aan {A|hof van versailles 12} in {L|almere}. vrouw {p2|nasrin} is zwanger, vk bij {O|verloskundigen de ooievaar}. {p1|ali} doet vrijwilligerswerk bij {O|kringloop het goed}. taalmaatje {u|gerard} belt hem wekelijks. kind {u|parsa} zit op de isk. inburgering via duo. {p2|nasrin} tel {T|06.1122.3344}. coa nr {C|v2871102938}`,
  },
  {
    register: 'p1 moeder: Lieke Haverkort; Lieke|p2 partner: Tycho van Rhee; Tycho|p3 baby: Jinte van Rhee; Jinte',
    text: `Consultatiebureau. {p3|Jinte} (8 mnd) groeit slecht. {p1|Lieke} oogt vermoeid; {p2|Tycho} gamet 's nachts onder de naam {H|TychoTheGreat88}. Oma {u|Thea Haverkort} past op in {A|Zonneoord, bungalow 17}. De huisarts, dokter {f|Spierings} ({O|Medisch Centrum Heuvelrug}), is gebeld. {p2|Van Rhee} werkt thuis voor {O|Bluebyte Software}. {p3|J. van Rhee} krijgt hypoallergene voeding. Kraamzorg meldde aan VT.`,
  },
  {
    register: 'p1 zoon: Marciano Koolman; Marciano; Marci|p2 moeder: Sylviane Koolman; Sylviane',
    text: `Top600-overleg. {p1|Marci} verliet {O|kamertrainingscentrum Eigenwijs} op {D|9 februari}. Hij verblijft vermoedelijk bij {u|Shanice} a/d {A|Zuiderparklaan 44c}. Moeder {p2|Koolman} is de wanhoop nabij en mailt dagelijks ({M|sylviane_koolman@voorbeeld.example}). {p1|Marciano K.} rapt als {H|@marci.k.official}. Voertuig: gele Aygo met {K|45-GH-TB}. Trajectnr. {C|T6-0932}. Kool en man waren niet thuis.`,
  },
  {
    register: 'p1 man: Wessel Stam; Wessel|p2 buurvrouw: Joyce Vlug; Joyce',
    text: `Logboek woonbegeleiding
ma: {p1|Wessel} niet thuis, briefje gelegd.
di: {p2|Joyce} belde: {p1|Stam} schreeuwt in het trappenhuis ({A|Vlamoven 22, 6e verdieping}).
wo: met {p1|Wessel} naar {O|apotheek De Gaper}, depot gehaald. Hij liep vlug.
do: {p2|Vlug} dreigt zelf in te grijpen. Haar vriend {u|Robbie} is bokser bij {O|Haagse Directe}.
vr: telefoontje van {u|Stefan} (broer): {T|(+31)623456789}.
za: {p1|wessel} viel flauw op {A|het Vlamovenplein}, ambulance.`,
  },
  {
    register: 'p1 vrouw: Hind Lahlali; Hind|p2 man: Redouan Akkouh; Redouan|p3 kind: Jasmijn Akkouh; Jasmijn',
    text: `Plan van aanpak eergerelateerd geweld. {p1|Hind} verblijft op een geheim adres; contact alleen via {f|Simone} (Fier). {p2|Redouan} en zijn broers {u|Nordin} en {u|Abdelhak} zoeken haar. {p2|Akkouh} belde {O|basisschool 't Palet} waar {p3|Jasmijn} zat. De jasmijn bloeit, de hinde ook. Vader {u|El Hadj Lahlali} woont {A|Van Ostadestraat 301-hs}. {p1|H. L.} heeft een AWARE-knop, nr {C|AW-55012}. {p2|R. Akkouh}: voertuig {K|NB-811-D}.`,
  },
  {
    register: 'p1 dhr: Cees Pronk; Cees|p2 nicht: Loes Pronk; Loes',
    text: `SHV-traject. Dhr. {p1|Pronk} heeft 14 schuldeisers: {O|Garage Terpstra}, Ziggo, Eneco, CAK, {O|Tandheelkundig Centrum Vechtdal}. Inkomen: AOW + {O|pensioenfonds Hoogovens}. Nicht {p2|Loes} helpt met de post. BSN {B|123456782}, rek. {I|NL02ABNA0123456789}. {p1|Cees} is te pronken met een nieuwe scooter. Debiteurnr {C|7004412}; klantnr. {C|KL.88.103}. Adres: {A|Havenhoofd 2, woonboot 'De Jonge Jacob'}.`,
  },
  {
    register: 'p1 meisje: Esra Çelik; Esra|p2 vader: Ömer Çelik; Ömer|p3 moeder: Gülsüm Çelik-Aydın; Gülsüm',
    text: `Meldcode stap 3. {p1|Esra Celik} (15, 3 havo, {O|Comenius}) vertelt mentor {f|De Rooij} dat {p2|Omer} haar wil uithuwelijken aan {u|Serkan}. {p3|Gulsum} weet ervan. {p1|esra} appt via {H|esraaaa_34}. Zij werkt zaterdags bij {O|bakker Vreugdenhil}. Haar tante, {u|Meryem Aydin}, woont {A|Piet Heinplein 9B}. {p3|Mw. Aydın} spreekt geen Nederlands. Leerlingnr: {C|1109337}. Kopie naar Jeugdbescherming.`,
  },
  {
    register: 'p1 bewoner: Fedor Nagtegaal; Fedor|a1: Achter de Vest 3',
    text: `Hygiënisch vervuilde woning {A:a1|Achter de Vest 3}. {p1|Fedor} verzamelt radio's. De nagtegaal zong. Brandweer, GGD en {f|Wouter} (wonen) binnen geweest. {p1|F. Nagtegaal} wil niets van {u|Mechteld} (ex) weten. Hij eet bij {O|eetcafé Den Engel} en speelt bij {O|harmonie Sint Cecilia}. Ontruiming: zaaknr rb {C|11209834 CV EXPL 26-1182}. {p1|Dhr. Nagtegaal} mag tot {D|1-5} opruimen. Nicht {u|Jolijn} helpt.`,
  },
]
