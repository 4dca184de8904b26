import { findSurvey } from '../../app/data/find-survey.server'
import { newSecret } from '../../app/data/new-secret.server'
import { confirmSafeguarding } from '../../app/usecases/confirm-safeguarding.server'
import { submitResponse } from '../../app/usecases/submit-response.server'
import { onDay } from './demonstration-waves'

const steps = `This is a demonstration: nobody acts on anything that is written in it.
1. Take the text over, so that no second person acts on it.
2. Is a life in danger now? Ring 999.
3. Otherwise ring the duty social worker of the area, and read the text out.
4. Come back to this page and say how it ended. The text is destroyed then.`

const wording = {
  en: 'This is a demonstration: nobody reads it. In a real survey it could say: a social worker reads it by noon of the next working day.',
  gd: 'Is e taisbeanadh a tha seo: cha leugh duine e. Ann an suirbhidh ceart dh’fhaodadh e a ràdh: leughaidh neach-obrach sòisealta e ro mheadhan-latha an ath latha-obrach.',
  pl: 'To jest pokaz: nikt tego nie czyta. W prawdziwej ankiecie mogłoby tu być: pracownik socjalny czyta to do południa następnego dnia roboczego.',
  uk: 'Це демонстрація: ніхто цього не читає. У справжньому опитуванні тут могло б стояти: соціальний працівник читає це до полудня наступного робочого дня.',
  ar: 'هذا عرض تجريبي: لا أحد يقرؤه. في استبيان حقيقي يمكن أن يقال هنا: يقرؤه عامل اجتماعي قبل ظهر يوم العمل التالي.',
}

/** What the invented partnership does about danger, confirmed before its first survey. */
export async function seedProtocol(acting: { readonly partnershipId: string; readonly actor: string }): Promise<void> {
  const protocol = { steps, wording, confirmedBy: 'Ailsa (invented)', confirmedOn: '2025-08-25' }
  const confirmed = await onDay('2025-08-25', () => confirmSafeguarding(protocol, acting))
  if (!confirmed.ok) throw new Error(`The demonstration met a refusal: ${JSON.stringify(confirmed.problems)}`)
}

/** One answer whose text the rules find, so that whoever acts on danger has something to try out. */
export async function seedDanger(collectorId: string): Promise<void> {
  const survey = await findSurvey(collectorId)
  if (survey === null) throw new Error('The demonstration has no survey to write in')
  const text = 'I am scared of my partner. He said he will kill me if I go to the group again. (invented)'
  const answers = { ratings: { PS12: 1, PS13: 2 }, priorities: ['PS12'] }
  const submission = { secret: newSecret(), code: null, answers, texts: [{ theme: 'PS12', box: 'better', text }] } as const
  const sent = await submitResponse({ survey, submission, language: 'en' })
  if (!sent.ok) throw new Error(`The demonstration met a refusal: ${JSON.stringify(sent.problems)}`)
}
