import { watchMarks } from './marks'

watchMarks()
