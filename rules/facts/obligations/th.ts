import { th } from '../authorities/th.js'
import { section } from './obligation.js'

const clientData = [th.pdpaDisclosure, th.pdpaConsent, th.pdpaSecurity] as const

export const thObligations = {
  ...section('Funds, securities, derivatives', {
    'th-sec-return-guarantee': [
      'Guaranteed return',
      th.secReturnGuarantee,
      th.secAdvertising,
      th.consumerProtection22,
      th.publicFraudDecree4,
    ],
    'th-sec-no-risk-claim': ['No-risk claim', th.secNoRisk, th.consumerProtection22],
    'th-sec-high-return-unbalanced': ['High return without its risk', th.secBalance, th.secCryptoBalance],
    'th-sec-investor-warning': ['Fund copy without the investor warning', th.secInvestorWarning],
    'th-sec-past-performance-warning': ['Past performance without its warning', th.secPastPerformance],
    'th-sec-performance-standard': ['Performance table without its standard', th.secPerformanceStandard],
    'th-sec-projected-return': ['Estimated return without its warning', th.secProjectedReturn],
    'th-sec-tax-fund-warning': ['Tax fund without the manual', th.secTaxFunds],
    'th-sec-regulator-endorsement': ['Claimed approval by an authority', th.secNoEndorsement],
    'th-sec-unlicensed-advice': [
      'Advice without a licence',
      th.secInvestmentConsultants,
      th.secResponsibleVoice,
      th.digitalAssetDecree,
      th.securitiesAct90,
    ],
    'th-sec-paid-promotion-disclosure': ['Paid content without a label', th.secHiredAdvertisers, th.secCryptoInfluencers, th.secPaidLabel],
  }),
  ...section('Digital assets', {
    'th-da-risk-warning': ['Crypto without its warning', th.secCryptoWarning, th.secCryptoWarningFormer, th.secTokenOffers],
    'th-da-official-channel': ['Crypto outside the operator’s channels', th.secCryptoChannels],
    'th-da-customer-count': ['Customer count without its basis', th.secCryptoCustomers],
    'th-da-signup-bonus': ['Crypto sign-up bonus', th.secCryptoBonus],
  }),
  ...section('Credit', {
    'th-bot-loan-warning': ['Loan without its warning', th.botLoanWarning, th.botResponsibleLending],
    'th-bot-credit-card-warning': ['Card without its warning', th.botCardWarning, th.botResponsibleLending],
    'th-bot-effective-rate-range': ['Loan rate without the effective range', th.botEffectiveRate, th.botDisclosure],
    'th-bot-floating-rate-warning': ['Floating rate without its warning', th.botFloatingRate],
    'th-bot-reference-rate-date': ['Reference rate without date', th.botReferenceRateDate],
    'th-bot-teaser-conditions': ['Teaser without its conditions', th.botTeaserConditions],
    'th-bot-instalment-assumptions': ['Instalment without its assumptions', th.botInstalments],
    'th-bot-easy-approval': ['Easy approval', th.botEasyApproval],
    'th-bot-overspending': ['Urge to overspend', th.botOverspending],
    'th-bot-gift-before-approval': ['Gift for applying', th.botGifts],
    'th-bot-monthly-rate-only': ['Rate by month or day only', th.botEffectiveRate, th.botDisclosure],
  }),
  ...section('Insurance', {
    'th-oic-buyer-warning': ['Insurance without the buyer warning', th.oicBuyerWarning, th.oicOffering],
    'th-oic-insurance-as-deposit': ['Insurance as a deposit', th.oicNotDeposit],
    'th-oic-absolute-cover': ['Cover without limits', th.oicAbsoluteCover, th.consumerProtection22],
    'th-oic-underwriter-identification': ['Insurer not identified', th.oicUnderwriter, th.oicLicenceNumber],
  }),
  ...section('Deposit protection', {
    'th-dpa-coverage-statement': ['Protection claim without its limit', th.dpaLimit],
    'th-dpa-false-protection': ['Protection claimed for what has none', th.dpaNotCovered, th.secBillOfExchange],
  }),
  ...section('Consumer protection', {
    'th-ocpb-absolute-claims': ['Superlative without proof', th.ocpbAbsoluteClaims, th.consumerProtection22],
    'th-ocpb-guarantee-terms': ['Money-back promise without terms', th.ocpbGuarantees],
    'th-ocpb-unilateral-change': ['Changes without notice', th.ocpbUnilateralChange],
    'th-ocpb-free-claim': ['Free with a condition', th.ocpbFree],
    'th-ocpb-statistics-source': ['Figure without a source', th.ocpbStatistics],
    'th-ocpb-thai-language': ['Copy without Thai', th.ocpbThai],
    'th-ocpb-supplement-prominence': ['Small print too small or too short', th.ocpbProminence],
    'th-dsdm-direct-marketing': ['Direct marketing', th.directMarketing],
  }),
  ...section('Fraud', {
    'th-fraud-abnormal-return': ['Abnormal return', th.publicFraudDecree4],
    'th-fraud-forex': ['Forex solicitation', th.botForexWarning, th.publicFraudDecree5],
    'th-fraud-recruitment': ['Pay for each recruit', th.publicFraudDecree4, th.directSalesRecruitment],
  }),
  ...section('Personal data', {
    'th-pdpa-national-id': ['National identity number', ...clientData],
    'th-pdpa-phone': ['Telephone number', ...clientData],
    'th-pdpa-bank-account': ['Bank account number', ...clientData],
    'th-pdpa-promptpay-line-passport': ['PromptPay, LINE or passport', ...clientData],
    'th-pdpa-client-story': ['Client’s story without consent', th.pdpaSensitive, ...clientData],
  }),
  ...section('Direct response and governance', {
    'th-cta-direct-response': ['Call to act', th.secAdvertising, th.directMarketing],
    'th-urgency-pressure': ['Pressure to act', th.botMarketConduct],
    'th-gov-preapproval-and-retention': [
      'No approval or record',
      th.secAdvertisingApproval,
      th.secRecords,
      th.secAdvertising,
      th.botResponsibleLending,
      th.amlRecords,
      th.accountingRecords,
      th.advertisingRecords,
      th.computerTraffic,
    ],
  }),
}
