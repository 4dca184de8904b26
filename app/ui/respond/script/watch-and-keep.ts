import { watchMarks } from '../../anonymise/script/marks'
import { keepLate } from './keep-late'

watchMarks(() => void keepLate())
