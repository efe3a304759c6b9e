import type { CrisisLine } from '../ui/Unsafe.tsx'

/** National lines, the same in every network; 112 stands above them. */
export const CRISIS_LINES: readonly CrisisLine[] = [
  { name: 'Veilig Thuis', phone: '0800 2000', when: 'dag en nacht, gratis' },
  { name: 'Denkt iemand aan zelfdoding', phone: '0800 0113', when: 'dag en nacht, gratis' },
  { name: 'Politie, geen spoed', phone: '0900 8844' },
]
