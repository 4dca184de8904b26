import { database, type Store } from './database.server'
import type { FrameworkRows } from './reference-rows.server'
import { saveRows } from './save-rows.server'

/** Brings one framework's rows to what is printed; entered figures are nobody's print and are left alone. */
export async function saveFramework(rows: FrameworkRows, store: Store = database()): Promise<void> {
  await saveRows([rows.framework], await store.framework.findMany(), {
    key: (row) => row.id,
    create: (data) => store.framework.createMany({ data }),
    update: (row) => store.framework.update({ where: { id: row.id }, data: row }),
  })
  await saveRows(rows.outcomes, await store.outcome.findMany(), {
    key: (row) => row.id,
    create: (data) => store.outcome.createMany({ data }),
    update: (row) => store.outcome.update({ where: { id: row.id }, data: row }),
  })
  await saveIndicators(rows, store)
  await saveAreas(rows, store)
  await saveLists(rows, store)
}

async function saveIndicators(rows: FrameworkRows, store: Store): Promise<void> {
  await saveRows(rows.indicators, await store.indicator.findMany(), {
    key: (row) => row.id,
    create: (data) => store.indicator.createMany({ data }),
    update: (row) => store.indicator.update({ where: { id: row.id }, data: row }),
  })
  await saveRows(rows.nationalOutcomes, await store.indicatorOutcome.findMany(), {
    key: (row) => `${row.indicatorId} ${row.order}`,
    create: (data) => store.indicatorOutcome.createMany({ data }),
    update: (row) =>
      store.indicatorOutcome.update({ where: { indicatorId_order: { indicatorId: row.indicatorId, order: row.order } }, data: row }),
  })
  await saveRows(rows.targets, await store.target.findMany(), {
    key: (row) => `${row.indicatorId} ${row.period}`,
    create: (data) => store.target.createMany({ data }),
    update: (row) =>
      store.target.update({ where: { indicatorId_period: { indicatorId: row.indicatorId, period: row.period } }, data: row }),
  })
}

async function saveAreas(rows: FrameworkRows, store: Store): Promise<void> {
  await saveRows(rows.priorityActions, await store.priorityAction.findMany(), {
    key: (row) => `${row.frameworkId} ${row.number}`,
    create: (data) => store.priorityAction.createMany({ data }),
    update: (row) =>
      store.priorityAction.update({ where: { frameworkId_number: { frameworkId: row.frameworkId, number: row.number } }, data: row }),
  })
  await saveRows(rows.areas, await store.areaForImprovement.findMany(), {
    key: (row) => row.id,
    create: (data) => store.areaForImprovement.createMany({ data }),
    update: (row) => store.areaForImprovement.update({ where: { id: row.id }, data: row }),
  })
  await saveRows(rows.areaOutcomes, await store.areaOutcome.findMany(), {
    key: (row) => `${row.areaId} ${row.order}`,
    create: (data) => store.areaOutcome.createMany({ data }),
    update: (row) => store.areaOutcome.update({ where: { areaId_order: { areaId: row.areaId, order: row.order } }, data: row }),
  })
}

async function saveLists(rows: FrameworkRows, store: Store): Promise<void> {
  await saveRows(rows.deliveryActions, await store.deliveryAction.findMany(), {
    key: (row) => `${row.frameworkId} ${row.order}`,
    create: (data) => store.deliveryAction.createMany({ data }),
    update: (row) =>
      store.deliveryAction.update({ where: { frameworkId_order: { frameworkId: row.frameworkId, order: row.order } }, data: row }),
  })
  await saveRows(rows.entries, await store.frameworkEntry.findMany(), {
    key: (row) => `${row.frameworkId} ${row.list} ${row.order}`,
    create: (data) => store.frameworkEntry.createMany({ data }),
    update: (row) =>
      store.frameworkEntry.update({
        where: { frameworkId_list_order: { frameworkId: row.frameworkId, list: row.list, order: row.order } },
        data: row,
      }),
  })
  await saveRows(rows.partners, await store.frameworkPartner.findMany(), {
    key: (row) => `${row.frameworkId} ${row.order}`,
    create: (data) => store.frameworkPartner.createMany({ data }),
    update: (row) =>
      store.frameworkPartner.update({ where: { frameworkId_order: { frameworkId: row.frameworkId, order: row.order } }, data: row }),
  })
}
