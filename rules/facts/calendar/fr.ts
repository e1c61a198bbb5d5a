import { addDays } from './date.js'
import { easterSunday } from './easter.js'
import { type Calendar, weekdays } from './holiday.js'

/** The eleven legal holidays of metropolitan France. */
export const france: Calendar = {
  name: 'jours fériés',
  authority: {
    jurisdiction: 'fr',
    body: 'République française',
    ref: 'Code du travail, art. L3133-1',
    title: 'the eleven legal holidays',
    url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000033008127',
    checked: '2026-11-22',
    evidence: 'secondary',
  },
  assumption: 'Monday to Friday are worked; no day in lieu of a weekend; Alsace-Moselle and overseas holidays are not counted',
  holidays(year) {
    const easter = easterSunday(year)
    return weekdays([
      { date: `${year}-01-01`, name: 'Jour de l’an' },
      { date: addDays(easter, 1), name: 'Lundi de Pâques' },
      { date: `${year}-05-01`, name: 'Fête du travail' },
      { date: `${year}-05-08`, name: 'Victoire de 1945' },
      { date: addDays(easter, 39), name: 'Ascension' },
      { date: addDays(easter, 50), name: 'Lundi de Pentecôte' },
      { date: `${year}-07-14`, name: 'Fête nationale' },
      { date: `${year}-08-15`, name: 'Assomption' },
      { date: `${year}-11-01`, name: 'Toussaint' },
      { date: `${year}-11-11`, name: 'Armistice de 1918' },
      { date: `${year}-12-25`, name: 'Noël' },
    ])
  },
}
