import { database, type Store } from './database.server'
import { cjpf2023 } from './reference-cjpf-2023.server'
import { clackmannanshire2018 } from './reference-clackmannanshire-2018.server'
import { clackmannanshire2023 } from './reference-clackmannanshire-2023.server'
import { instrumentRows, themeRows } from './reference-instruments.server'
import { partnershipRows } from './reference-partnership.server'
import type { PartnershipRows, ReferenceRows } from './reference-rows.server'
import { westDunbartonshire2017 } from './reference-west-dunbartonshire-2017.server'
import { saveRows } from './save-rows.server'

/** Everything that the files of prisma/reference say, as rows. */
export const referenceRows: ReferenceRows = {
  themes: themeRows,
  instruments: instrumentRows,
  partnership: partnershipRows,
  frameworks: [cjpf2023, clackmannanshire2018, clackmannanshire2023, westDunbartonshire2017],
}

export async function saveInstruments({ themes, instruments }: ReferenceRows, store: Store = database()): Promise<void> {
  await saveRows(themes, await store.theme.findMany(), {
    key: (row) => row.code,
    create: (data) => store.theme.createMany({ data }),
    update: (row) => store.theme.update({ where: { code: row.code }, data: row }),
  })
  await saveRows(instruments, await store.instrument.findMany(), {
    key: (row) => row.id,
    create: (data) => store.instrument.createMany({ data }),
    update: (row) => store.instrument.update({ where: { id: row.id }, data: row }),
  })
}

/** A partnership's own rows are made once: what it has changed since, such as a confirmed contact, stays. */
export async function createPartnership(rows: PartnershipRows, store: Store = database()): Promise<void> {
  if ((await store.partnership.findUnique({ where: { id: rows.partnership.id } })) !== null) return
  await store.partnership.create({ data: rows.partnership })
  await store.settlement.createMany({ data: [...rows.settlements] })
  await store.community.createMany({ data: [...rows.communities] })
  await store.supportContact.createMany({ data: [...rows.contacts] })
}
