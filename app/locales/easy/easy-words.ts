import { ar } from './ar'
import { en } from './en'
import { gd } from './gd'
import { pl } from './pl'
import { uk } from './uk'

export const easyWords = { en, gd, pl, uk, ar } as const
