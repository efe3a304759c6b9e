import type { MaatregelSoort } from '@regietafel/domain/bevoegdheid/maatregel.ts'

export const MAATREGEL: Record<MaatregelSoort, string> = {
  ondertoezichtstelling: 'ondertoezichtstelling',
  uithuisplaatsing: 'uithuisplaatsing',
  voogdij: 'voogdij',
  jeugdreclassering: 'jeugdreclassering',
  reclassering: 'reclassering',
  zorgmachtiging: 'zorgmachtiging',
  gedragsaanwijzing: 'gedragsaanwijzing',
}

/** What a change here makes old. */
export const AFSPRAKEN_KEYS = ['GET /v1/casussen/{casusId}/regieafspraken'] as const
