/** `npm run bench:anonimisering`: how much the anonymising engine finds, on the shared, written and generated passages. */
import { benchAnonimisering } from './anonimisering/bench.ts'

console.log(benchAnonimisering())
