import { CRISIS_LINES } from './shell/crisis-lines.ts'
import { TafelPage } from './slices/overleg/tafel/Page.tsx'
import { Unsafe } from './ui/Unsafe.tsx'

/** The table, with what other slices lay on it. */
export const TafelRoute = () => <TafelPage plan={() => null} unsafe={<Unsafe lines={CRISIS_LINES} />} />
