import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type KringSoort, KRINGEN_PER_ROL, REGIE_ROLLEN } from './kringen.ts'
import { type Permission, PERMISSIONS, type PermissionRow } from './permissions.ts'
import { type Positie, ROLLEN, type Rol } from './rollen.ts'

const held: readonly { rule: string; rol: Rol; kringen: readonly KringSoort[] }[] = [
  {
    rule: 'ROL-01 · a ketenpartner reads and writes what the partners share',
    rol: 'ketenpartner',
    kringen: ['casus', 'casuspartners', 'planlezers'],
  },
  {
    rule: 'ROL-04 · the casusregisseur knows all that the partners and the regie know',
    rol: 'inhoudelijke-regie',
    kringen: ['casus', 'casuspartners', 'planlezers', 'regie'],
  },
  {
    rule: 'ROL-09 · the procesregisseur too',
    rol: 'procesregisseur',
    kringen: ['casus', 'casuspartners', 'planlezers', 'regie'],
  },
  {
    rule: 'ROL-23 · PRV-40 · a line manager holds nothing of the casus, only the escalatie addressed to them',
    rol: 'lijn',
    kringen: [],
  },
]
for (const { rule, rol, kringen } of held)
  test(rule, () => {
    assert.deepEqual(Object.keys(KRINGEN_PER_ROL[rol]).toSorted(), kringen)
  })

test('PRV-36 · PRV-39 · only the two regisseurs hold what each partner tells the regie', () => {
  assert.deepEqual(REGIE_ROLLEN, ['procesregisseur', 'inhoudelijke-regie'])
})

const rollenOf = (permission: Permission): readonly Positie[] => {
  const row: PermissionRow = PERMISSIONS[permission]
  return row.scope === 'casus' ? row.rollen : []
}

const only: readonly { rule: string; permissions: readonly Permission[]; rollen: readonly Positie[] }[] = [
  {
    rule: 'ROL-09 · the procesregisseur alone invites, plans, chairs, shares and closes',
    permissions: [
      'deelname.invite',
      'overleg.plan',
      'overleg.chair',
      'document.share',
      'plan.establish',
      'afsluiting.decide',
      'casus.reopen',
      'mailgroep.create',
    ],
    rollen: ['procesregisseur'],
  },
  {
    rule: 'PRV-38 · the contact log is for the two regisseurs',
    permissions: ['contactmoment.read', 'contactmoment.create'],
    rollen: ['procesregisseur', 'inhoudelijke-regie'],
  },
  {
    rule: 'ROL-02 · who is invited may look, accept and answer, and nothing more',
    permissions: ['deelname.accept'],
    rollen: ['uitgenodigd'],
  },
]
for (const { rule, permissions, rollen } of only)
  test(rule, () => {
    for (const permission of permissions) assert.deepEqual(rollenOf(permission), rollen, permission)
  })

test('ROL-23 · PRV-40 · a line manager may read and answer an escalatie, and nothing else of a casus', () => {
  const mine = (Object.keys(PERMISSIONS) as Permission[]).filter((permission) => rollenOf(permission).includes('lijn'))
  assert.deepEqual(mine.toSorted(), ['escalatie.answer', 'escalatie.read'])
})

test('PRV-14 · every right in a casus asks a seat: no permission is open to nobody', () => {
  for (const permission of Object.keys(PERMISSIONS) as Permission[]) {
    const row: PermissionRow = PERMISSIONS[permission]
    if (row.scope === 'casus')
      assert.ok(
        row.rollen.length > 0 && row.rollen.every((rol) => rol === 'uitgenodigd' || ROLLEN.includes(rol)),
        permission,
      )
  }
})
