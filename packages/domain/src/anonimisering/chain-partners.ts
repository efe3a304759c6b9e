import { fold } from './fold.ts'
import { CHAIN_PARTNERS } from './chain-partners.data.ts'

/** Whether a name is of an organisation that works in the chain: its name says nothing about the household (OPL-32). */
export const isChainPartner = (name: string): boolean => CHAIN_PARTNERS.has(fold(name.trim()))
