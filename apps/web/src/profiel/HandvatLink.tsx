import { Icon } from '../ui/Icon.tsx'

/** Where the national guidance on sharing between care and safetystands; only its address, for the words are theirs (PRV-11). */
const HANDVAT =
  'https://www.zorgenveiligheidshuizen.nl/informatie-uitwisselen-in-veiligheidshuizen/handvat-gegevensdeling-in-het-zorg-en-veiligheidsdomein'

/** Where someone finds what may be shared, at the moment a ground is chosen (PRV-11). */
export const HandvatLink = () => (
  <a href={HANDVAT} target="_blank" rel="noreferrer">
    <Icon name="link" /> Landelijk handvat over gegevens delen (opent in een nieuw venster)
  </a>
)
