const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Before a name in a letter, a list of those present or a form. */
export const GREETINGS = words(
  'beste hoi hallo dag hey hi lieve geachte groet groeten groetjes gr grt mvg vrgr vriendelijke liefs hoogachtend betreft betreffende inzake casus zaak dossier naam namens aanwezig afwezig aanwezigen deelnemers genodigden contactpersoon afzender cc tav ovv heet noemt genaamd geheten alias bijgenaamd voornaam achternaam roepnaam meisjesnaam ene zekere',
)

/** After these a capital is a place: in Haarlem, te Sneek. */
export const BEFORE_PLACE = words(
  'in te uit naar vanuit nabij rond rondom richting langs regio gemeente stad dorp wijk omgeving tot via buurt eiland provincie station',
)

/** After these a capital is a person or an organisation. */
export const BEFORE_EITHER = words('bij via van door namens vanuit door vanwege volgens naar')

/** What only people do: the capital before it is a person. */
export const PERSONAL_VERBS = words(
  'zegt zei zeggen vertelt vertelde huilt huilde slaat sloeg schreeuwt schreeuwde woont woonde slaapt sliep vindt vond wil wilde drinkt dronk gebruikt gebruikte blowt snuift belt belde appt appte mailt lacht zucht denkt dacht voelt voelde loopt liep rent fietst rijdt reed zit zat ligt lag staat stond kijkt keek eet trekt trok duwt duwde schopt schopte bijt gooit gooide dreigt dreigde bedreigt bedreigde mishandelt mishandelde weet wist hoopt gelooft snapt begrijpt mist wilt kan kon mag moet durft durfde schaamt ontkent ontkende bekent geeft gaf vraagt vroeg praat praatte speelt speelde spijbelt vlucht vluchtte verklaart verklaarde logeert logeerde heeft had is was komt kwam gaat ging blijft bleef werkt werkte krijgt kreeg ziet zag hoort hoorde wordt werd zou zal kent kende haalt haalde brengt bracht past reageert reageerde roept riep schrok schrikt verdween scheldt schold pakt pakte steelt stal leent leende betaalt betaalde verblijft verbleef maakt maakte doet deed neemt nam vertrok vertrekt zoekt zocht',
)

/** After these a capital in a sentence is mostly a person. */
export const BEFORE_NAME = words(
  'met tegen dat want als omdat toen en aan over zodat maar of zoals wanneer sinds terwijl nadat voordat voor samen ook door tussen dan hoewel dus behalve zonder naast',
)

/** What one does at another's home: "logeert bij Beata". */
export const STAYS = words(
  'woont woonde logeert logeerde slaapt sliep verblijft verbleef inwoont trok introk overnacht opgevangen thuis terecht schuilt schuilde eet ondergedoken ingetrokken onderdak',
)

/** Small words and verbs that begin a sentence and are given names too. */
export const NO_SUBJECTS = words(
  'dan van wil ben was min an la long na son my thi can de bo an do da dat den aan bij met er en of als die het in is op te ten ter toe toen tot uit voor wat wie zo ook nu nog niet maar meer min mijn naar om onder over per plus ras rad ram rand tal tam top via vol want ware wel werk wij zal zee zin al los hoop kan laat mag moet vraag dank neem kom ga kijk let zie sta zet',
)
