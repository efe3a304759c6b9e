/**
 * Lets a tool that needs TypeScript's classic compiler API find version 6 where it asks for `typescript`.
 * TypeScript 7, which checks our code, has no such API. Use: `node --import ./tooling/classic-typescript.ts <tool>`.
 */
import { registerHooks } from 'node:module'

registerHooks({
  resolve: (specifier, context, next) => next(specifier.replace(/^typescript(?=$|\/)/, 'classic-typescript'), context),
})
