import type { Verhaal } from './toneel.ts'
import { tellFamilieBrand } from './verhalen/kennemerland/familie-brand.ts'
import { tellGerdaMolenaar } from './verhalen/kennemerland/gerda-molenaar.ts'
import { tellKevinSchoorl } from './verhalen/kennemerland/kevin-schoorl.ts'
import { tellAanmeldingenInKennemerland } from './verhalen/kennemerland/nieuwe-aanmeldingen.ts'
import { tellPriyaRamdin } from './verhalen/kennemerland/priya-ramdin.ts'
import { tellRoyHeemskerk } from './verhalen/kennemerland/roy-heemskerk.ts'
import { tellBertRoosen } from './verhalen/noord-limburg/bert-roosen.ts'
import { tellNinaCox } from './verhalen/noord-limburg/nina-cox.ts'
import { tellMiaDols } from './verhalen/zuid-limburg/mia-dols.ts'
import { tellDannyPeeters } from './verhalen/noord-limburg/danny-peeters.ts'
import { tellGerritMaas } from './verhalen/noord-limburg/gerrit-maas.ts'
import { tellMoniekVossen } from './verhalen/noord-limburg/moniek-vossen.ts'
import { tellRickyTimmermans } from './verhalen/noord-limburg/ricky-timmermans.ts'
import { tellSemJacobs } from './verhalen/noord-limburg/sem-jacobs.ts'
import { tellTruusHermans } from './verhalen/noord-limburg/truus-hermans.ts'
import { tellNieuweAanmeldingen } from './verhalen/noord-limburg/nieuwe-aanmeldingen.ts'
import { tellAanmeldingenInZuid } from './verhalen/zuid-limburg/nieuwe-aanmeldingen.ts'
import { tellAnjaKusters } from './verhalen/zuid-limburg/anja-kusters.ts'
import { tellBroersEussen } from './verhalen/zuid-limburg/broers-eussen.ts'
import { tellFamilieLambrechts } from './verhalen/zuid-limburg/familie-lambrechts.ts'
import { tellHarmBrouns } from './verhalen/zuid-limburg/harm-brouns.ts'
import { tellLeonHeijnen } from './verhalen/zuid-limburg/leon-heijnen.ts'
import { tellAlidaKornegoor } from './verhalen/nog/alida-kornegoor.ts'
import { tellFamilieWeenink } from './verhalen/nog/familie-weenink.ts'
import { tellHarrieTenbult } from './verhalen/nog/harrie-tenbult.ts'
import { tellAanmeldingenInNog } from './verhalen/nog/nieuwe-aanmeldingen.ts'
import { tellBevoegdheden } from './verhalen/zou/bevoegdheden.ts'
import { tellFamilieDeBruin } from './verhalen/zou/familie-de-bruin.ts'
import { tellFamilieOostveen } from './verhalen/zou/familie-oostveen.ts'
import { tellLotteWiersma } from './verhalen/zou/lotte-wiersma.ts'
import { tellMilanKuipers } from './verhalen/zou/milan-kuipers.ts'
import { tellAanmeldingenInZou } from './verhalen/zou/nieuwe-aanmeldingen.ts'

/** The stories of the trial, per netwerkprofiel; each is told through the API, from aanmelding to wherever it stands. */
export const VERHALEN: Readonly<Record<string, readonly Verhaal[]>> = {
  'noord-limburg': [
    tellNinaCox,
    tellBertRoosen,
    tellDannyPeeters,
    tellMoniekVossen,
    tellGerritMaas,
    tellTruusHermans,
    tellSemJacobs,
    tellRickyTimmermans,
    tellNieuweAanmeldingen,
  ],
  'zuid-limburg': [
    tellMiaDols,
    tellHarmBrouns,
    tellBroersEussen,
    tellAnjaKusters,
    tellLeonHeijnen,
    tellFamilieLambrechts,
    tellAanmeldingenInZuid,
  ],
  kennemerland: [
    tellGerdaMolenaar,
    tellRoyHeemskerk,
    tellKevinSchoorl,
    tellPriyaRamdin,
    tellFamilieBrand,
    tellAanmeldingenInKennemerland,
  ],
  zou: [
    tellBevoegdheden,
    tellFamilieOostveen,
    tellMilanKuipers,
    tellFamilieDeBruin,
    tellLotteWiersma,
    tellAanmeldingenInZou,
  ],
  nog: [tellAlidaKornegoor, tellHarrieTenbult, tellFamilieWeenink, tellAanmeldingenInNog],
}
