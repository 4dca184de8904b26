import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const files = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .map((file) => path.join('app', file))
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('app/data/generated/'))

test('every file of usecases, data and http says that it stays on the server', () => {
  const staying = files.filter((file) => /^app\/(usecases|data|http)\//.test(file))
  expect(staying.length).toBeGreaterThan(30)
  expect(staying.filter((file) => !/\.server(\.test)?\.tsx?$/.test(file))).toEqual([])
})

test('no file is a drawer for whatever comes', () => {
  expect(files.filter((file) => /(^|\/)(index|utils?|helpers?|misc|common|lib|types|constants)\.tsx?$/.test(file))).toEqual([])
})

test('every route begins with its audience', () => {
  const routes = readdirSync('app/routes')
  expect(routes.filter((file) => !/^_(public|respond|facilitate|coordinate|review|staff)\./.test(file))).toEqual([])
})

test('nothing is called what it is not, outside the one module that makes records and the one that opens two databases as one', () => {
  const allowed = /^app\/(domain\/disclosure\/|data\/database\.server\.ts$)/
  const pretending = files.filter(
    (file) => !allowed.test(file) && !/\.test\.tsx?$/.test(file) && readFileSync(file, 'utf8').includes('as unknown as'),
  )
  expect(pretending).toEqual([])
})
