import { defineDisclosureRule } from 'finsocial/rule'
import { simulatedNeeds } from '../../facts/needs/simulated.js'
import { room } from '../../facts/room.js'
import { TRIGGERS } from '../../facts/triggers.js'
import { WORDINGS } from '../../facts/wording.js'

export default defineDisclosureRule({
  id: 'disclosure/missing-hypothetical-legend',
  hazard: 'missing-legend',
  covers: [
    'us/cftc-hypothetical-legend',
    'us/investment-tool-legend',
    'uk-simulated-performance',
    'eu-simulated-performance',
    'fr-simulations-futures',
    'th-sec-projected-return',
    'th-sec-performance-standard',
  ],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'error',
  confidence: 'likely',
  summary: 'Simulated results, outputs of tools or forecasts without the words that say so.',
  why: 'Numbers that a model made look like money that somebody earned, and no account ever lived through them.',
  message: 'simulated or modelled result without its legend: “{match}”',
  advice: 'add the prescribed legend beside the result, or leave the result out',
  languages: ['en', 'fr', 'th'],
  lexicons: TRIGGERS,
  topics: ['simulated', 'tool-output', 'forecast', 'performance-standard'],
  wordings: WORDINGS,
  needs: simulatedNeeds,
  room,
  examples: {
    en: {
      bad: [
        '---\njurisdictions: us\nfirm: {kind: cpo-cta}\n---\nOur [[simulated crude system]] made 62% last year.',
        '---\njurisdictions: uk\n---\n[[If you’d followed]] our signals you’d have tripled your money.',
        '---\njurisdictions: us\n---\nRun our [[Monte Carlo]] tool: most users see $1.2 million by 65.',
      ],
      good: [
        'Our engineers backtest software releases.',
        '---\njurisdictions: uk\n---\nWhat is backtesting? A method, with well-known flaws.',
        'There is a 70% chance of rain at our branch picnic.',
        '---\njurisdictions: us\nfirm: {kind: adviser}\n---\nSimulated phishing test results are in: staff reported 92% of messages.',
      ],
    },
    fr: {
      bad: ['---\njurisdictions: fr\n---\n[[Si vous aviez suivi]] nos signaux : x3.'],
      good: [
        'Qu’est-ce qu’un backtest ?',
        'Simulez votre budget vacances.',
        '---\njurisdictions: fr\n---\nSi vous aviez suivi l’indice : performances passées simulées, +4 %. Les performances passées ne sont pas un indicateur fiable des performances futures.',
      ],
    },
    th: {
      bad: ['กองทุนเทอมฟันด์ 6 เดือน [[ประมาณการผลตอบแทน]] 1.85% ต่อปี'],
      good: [
        'นักวิเคราะห์ประมาณการว่าเศรษฐกิจโต 2.4%',
        'กองทุนรวมตลาดเงินเหมาะกับการพักเงิน',
        'กองทุนเทอมฟันด์ ประมาณการผลตอบแทน 1.85% ต่อปี ผู้ถือหน่วยลงทุนอาจไม่ได้รับผลตอบแทนตามอัตราที่โฆษณาไว้',
      ],
    },
  },
  gaps: [
    'whether results are hypothetical is known only where the copy says so',
    'the NFA text beyond its opening was not read and is not asked for',
  ],
})
