/**
 * Texts with gaps. For person N of the register: gN given name, fN full name, sN surname after a title, iN initials and
 * surname, tN given name mistyped, eN genitive, lN given name in small letters. Outside it: u given name, uf full name, pf professional.
 * Others: a address, ar registered address, z postcode, t phone, m mail, b BSN, n IBAN, d date of birth, o organisation,
 * os school by name only, or registered school, k plate, h account, c case number.
 */
export const TRAIN: readonly string[] = [
  '[f1] belde gisteren het wijkteam. [g1] is bang voor [g2], die weer aan de [a] staat. Oma [u] vangt [g3] op. De school, [or], is ingelicht.',
  'Aanwezig: [pf] (politie), [pf] (GGD), procesregisseur.\n- [g3] gaat naar [or].\n- [e3] mentor belt mevrouw [s1].\n- [i2] meldt zich bij de reclassering, zaaknummer [c].',
  'Mutatie: op [a], [z] troffen wij [f2] (geb. [d]) aan. Hij rijdt in een grijze Opel met kenteken [k]. Melder [uf] is te bereiken op [t].',
  'Beste collega, [t1] reageert niet op mail ([m]) en niet op telefoon ([t]). Weet jij of [g2] nog bij [o] werkt? Groet, [pf]',
  'hoi, [l1] zit weer bij haar zus [u]. [l2] appt haar de hele dag via [h]. kan jij [l3] morgen van school halen?',
  'Schulden: rekening [n] staat rood. De heer [s2] (BSN [b]) verdient 1.600 euro bij [o]. [g1] krijgt toeslag via de Belastingdienst.',
  'De jeugdarts sprak [g3] en haar vriendin [u]. [f3] slaapt slecht sinds [g2] is vertrokken. Veilig Thuis adviseert een gesprek met oom [uf].',
  '[i1] heeft een zorgmachtiging. Depot Abilify is gegeven. [g1] woont tijdelijk op de [ar]; buurvrouw [u] heeft een sleutel.',
  'Doel: [g3] volgt weer les op [or]. Actie: leerplicht belt [g1] voor vrijdag. [tt2] wordt niet gebeld maar krijgt post op de [a].',
  'Volgens [u] (zus van [g2]) is [g3] vorige week geslagen. [f2] ontkent. De crisisdienst GGZ kwam om 22.15 uur ter plaatse.',
]
export const HELD_OUT: readonly string[] = [
  'Casusbespreking. Mevrouw [s1] vertelt dat [t2] haar opwacht bij [o]. [e1] broer, [u], gaat mee naar de rechtbank.',
  'Intake: cliënt [f1], geboren [d], burgerservicenummer [b], woonachtig [a] te Zwolle. Partner: [f2]. Kind: [g3], leerling van [or].',
  '[u] en [g1] zagen [g2] bij de supermarkt staan. Hij schreeuwde. [g1] belde 112, daarna [t]. Dossier [c] is aangevuld.',
  'Acties | Wie | Klaar\nBriefadres regelen voor [i1] | gemeente | maandag\nRekening [n] laten blokkeren | [pf] | direct\n[g3] aanmelden bij [o] | jeugdbescherming | week 12',
  'Geachte heer [s2], u staat ingeschreven op [ar], [z]. Uw auto ([k]) is weggesleept. Neem contact op via [m].',
  'overleg gehad met [l1]. [l2] is boos, heeft via [h] gedreigd. vriend [u] was erbij. [l3] weet van niks',
  'Zorgmelding: [g3] ([d]) zwerft op straat. Vader [f2] slaapt bij [uf]. Opvang is vol. Het Leger des Heils zoekt een plek.',
  'Familie [s1] wil geen hulp. Dokter [pf] ziet een depressie bij [g1] en schrijft sertraline voor. Tante [u] woont op de [a].',
]
