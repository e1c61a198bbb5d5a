import { eu } from '../authorities/eu.js'
import { section } from './obligation.js'

export const euObligations = {
  ...section('Investment services', {
    'eu-marketing-identifiable': ['Marketing not identified', eu.mifid24, eu.micaMarketing, eu.mica66, eu.fundMarketing],
    'eu-risk-balance': ['Benefit without its risk', eu.mifidDr44RiskBalance, eu.mifidDr44FirmName, eu.mifidDr44SameLanguage],
    'eu-past-performance': ['Past performance without its conditions', eu.mifidDr44PastPerformance, eu.esmaFundPastPerformance],
    'eu-simulated-performance': ['Simulated performance without its conditions', eu.mifidDr44Simulated],
    'eu-future-performance': ['Forecast without its conditions', eu.mifidDr44Future],
    'eu-comparison-and-tax': ['Comparison or tax claim without its basis', eu.mifidDr44Comparisons, eu.mifidDr44Tax],
    'eu-authority-endorsement': ['Claimed approval by an authority', eu.mifidDr44Authority],
    'eu-finfluencer-recommendation': ['Recommendation without interests shown', eu.esmaFinfluencers, eu.marRecommendations],
    'eu-record-retention': ['Not kept, or not long enough', eu.mifidRecords, eu.micaRecords, eu.mifidDr72],
  }),
  ...section('Funds and packaged products', {
    'eu-fund-marketing-identification': [
      'Fund copy not identified',
      eu.fundMarketing,
      eu.esmaFundIdentification,
      eu.esmaFundDisclaimer,
      eu.priips9,
    ],
    'eu-fund-risk-reward-equal': ['Fund risks weaker than rewards', eu.fundMarketing, eu.esmaFundRiskReward],
    'eu-priips-kid-reference': ['Key information document not mentioned', eu.priips9],
    'eu-mmf-statement': ['Money market fund without its statement', eu.mmf36],
    'eu-sfdr-consistency': ['Sustainability claim without its class', eu.sfdr13, eu.esmaFundSustainability],
  }),
  ...section('Contracts for difference', {
    'eu-cfd-warning': ['Contract for difference without its warning', eu.esmaCfdWarning, eu.esmaCfdShortWarning],
    'eu-cfd-incentive': ['Incentive to trade', eu.esmaCfdIncentives],
  }),
  ...section('Crypto-assets', {
    'eu-mica-art7-statement': ['Crypto offer without its statement', eu.mica7],
    'eu-mica-art7-whitepaper': ['Crypto offer without its white paper', eu.mica7WhitePaper, eu.mica29, eu.mica53],
    'eu-mica-casp-communications': ['Crypto service without its risks', eu.mica66, eu.micaRecords],
    'eu-crypto-status-claims': ['Outdated crypto status', eu.micaTransitionEnd],
  }),
  ...section('Credit, platforms, personal data', {
    'eu-ccd2-warning': ['Credit without its warning', eu.ccd2Warning, eu.ccd2StandardInformation, eu.ccd2Encouragement],
    'eu-dsa-declaration': ['Commercial content not declared', eu.dsaDeclaration, eu.dsaTargeting],
    'eu-pii-email': ['Email address', eu.gdprPersonalData, eu.gdprMinimisation],
  }),
}
