import { definePrivacyRule } from '../detect/privacy-rule.js'

export default definePrivacyRule({
  id: 'privacy/date-of-birth',
  hazard: 'pii-dob',
  covers: ['us/pii-dob'],
  severity: 'error',
  summary: 'The full date on which a person was born.',
  why: 'A date of birth is a question that banks ask; it cannot be changed once it is out.',
  advice: 'take the date out; an age says as much',
  kinds: { 'birth-date': 'a date of birth' },
  gaps: ['only dates that the words call a birth; an age or a year alone passes'],
  examples: {
    en: {
      bad: [
        'Maria Ruiz, DOB [[03/14/1961]], retired last week.',
        'She was born on [[14 March 1961]].',
        '<!-- born [[1961-03-14]] -->\n\nRates rose again.',
      ],
      good: ['If you were born before 6 April 1951, read on.', 'APY accurate as of 07/22/2022. Our bank was born on 3 May 1921.'],
    },
    fr: {
      bad: ['Mme Petit, née le [[14 mars 1961]] à Lyon.'],
      good: ['La banque est née le 3 mai 1921. Pour les assurés nés avant le 1er janvier 1961.'],
    },
    th: {
      bad: ['ลูกค้าเกิดวันที่ [[๑๔/๐๓/๒๕๐๔]]'],
      good: ['ผู้ที่เกิดก่อน 1 มกราคม 2500 ได้สิทธินี้ ถึงวันที่ 12/11/2569'],
    },
  },
})
