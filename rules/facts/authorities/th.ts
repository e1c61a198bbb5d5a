import type { Authority } from 'finsocial/rule'
import { provisionsOf } from './provision.js'

// Thai notifications are published as files without lasting addresses, so an address is the page that lists them.
const law = provisionsOf('th', '2026-11-22')
const secPage = (page: string) => `https://www.sec.or.th/TH/Pages/${page}.aspx`
const secConsultation = (id: number) => `${secPage('PB_Detail')}?SECID=${id}`

const SEC_FUNDS = secPage('LawandRegulations/MutualFundRegulations')
const SEC_DIGITAL_ASSETS = secPage('LawandRegulations/DigitalAsset')
const SEC = 'https://www.sec.or.th'
const BOT = 'https://www.bot.or.th'
const OIC = 'https://www.oic.or.th'
const DPA = 'https://www.dpa.or.th'
const OCPB = 'https://www.ocpb.go.th'
const PDPC = 'https://www.pdpc.or.th'
const STATUTES = 'https://www.krisdika.go.th'
const AMLO = 'https://www.amlo.go.th'

export const th = {
  // SEC: funds, securities, derivatives

  secAdvertising: law({
    body: 'SEC Thailand',
    ref: 'Notification Tor Thor 35/2556, cl. 46-48',
    title: 'Securities advertising is true, balanced and controlled by the operator.',
    url: SEC,
    evidence: 'secondary',
  }),
  secReturnGuarantee: law({
    body: 'SEC Thailand',
    ref: 'Notification Sor Thor 10/2558 under Tor Thor 35/2556',
    title: 'No promise, guarantee or certainty of return, profit or principal.',
    url: SEC,
    evidence: 'secondary',
    effective: { from: '2015-04-01' },
  }),
  secNoRisk: law({
    body: 'SEC Thailand',
    ref: 'Notification Sor Thor 10/2558 under Tor Thor 35/2556',
    title: 'No claim that an investment is free of risk.',
    url: SEC,
    evidence: 'secondary',
    effective: { from: '2015-04-01' },
  }),
  secBalance: law({
    body: 'SEC Thailand',
    ref: 'Notification Sor Thor 10/2558 under Tor Thor 35/2556',
    title: 'Favourable information comes with risk information.',
    url: SEC,
    evidence: 'secondary',
    effective: { from: '2015-04-01' },
  }),
  secInvestorWarning: law({
    body: 'SEC Thailand',
    ref: 'Practice for fund and securities advertising',
    title: 'Advertising carries the usual advice to understand product, return and risk before investing.',
    url: SEC_FUNDS,
    evidence: 'secondary',
  }),
  secPastPerformance: law({
    body: 'SEC Thailand',
    ref: 'Fund advertising notification',
    title: 'A past return carries, on the same page, the warning that it does not confirm future performance.',
    url: SEC_FUNDS,
    evidence: 'primary',
  }),
  secPerformanceStandard: law({
    body: 'SEC Thailand',
    ref: 'Fund advertising notification',
    title: 'A performance table says that it follows the measuring standard of the fund companies’ association.',
    url: SEC_FUNDS,
    evidence: 'primary',
  }),
  secProjectedReturn: law({
    body: 'SEC Thailand',
    ref: 'Fund advertising notification',
    title: 'An estimated return warns that unitholders may not receive it.',
    url: SEC_FUNDS,
    evidence: 'primary',
  }),
  secTaxFunds: law({
    body: 'SEC Thailand',
    ref: 'Practice for RMF, SSF and Thai ESG funds',
    title: 'Tax-fund copy tells investors to study the tax terms in the investment manual.',
    url: SEC_FUNDS,
    evidence: 'secondary',
  }),
  secNoEndorsement: law({
    body: 'SEC Thailand',
    ref: 'Statement on approval of funds',
    title: 'The SEC’s approval certifies neither a fund nor its return.',
    url: SEC_FUNDS,
    evidence: 'secondary',
  }),
  secInvestmentConsultants: law({
    body: 'SEC Thailand',
    ref: 'Investment consultant (IC) approval',
    title: 'Advice on securities comes from people approved by the SEC and appointed by a licensed operator.',
    url: secPage('LawandRegulations/InvestmentConsultantSummary'),
    evidence: 'secondary',
  }),
  secResponsibleVoice: law({
    body: 'SEC Thailand',
    ref: 'Responsible Voice programme, 6 December 2568',
    title: 'Naming a security with a call to buy, sell or hold, or a target price, counts as advice.',
    url: SEC,
    evidence: 'secondary',
    effective: { from: '2025-12-06' },
  }),
  securitiesAct90: law({
    body: 'SEC Thailand',
    ref: 'Securities and Exchange Act B.E. 2535, s. 90, 289',
    title: 'Securities business, investment advice included, needs a licence.',
    url: STATUTES,
    evidence: 'memory',
  }),
  digitalAssetDecree: law({
    body: 'SEC Thailand',
    ref: 'Emergency Decree on Digital Asset Businesses B.E. 2561',
    title: 'Advice on digital assets as a business needs a licence.',
    url: SEC_DIGITAL_ASSETS,
    evidence: 'secondary',
  }),
  secHiredAdvertisers: law({
    body: 'SEC Thailand',
    ref: 'Consultation Or Nor Por 39/2568',
    title: 'Operators choose hired advertisers by criteria and answer for them.',
    url: secConsultation(1118),
    evidence: 'primary',
  }),
  secPaidLabel: law({
    body: 'SEC Thailand',
    ref: 'Practice on sponsored content',
    title: 'Paid content shows that it is paid.',
    url: SEC,
    evidence: 'memory',
  }),
  secAdvertisingApproval: law({
    body: 'SEC Thailand',
    ref: 'Consultation Or Kor Tor 4/2565',
    title: 'Operators have a system to prepare, approve and control advertising.',
    url: secConsultation(780),
    evidence: 'primary',
  }),
  secRecords: law({
    body: 'SEC Thailand',
    ref: 'Notifications on records',
    title: 'Evidence of transactions and complaints is kept at least five years, the first two at hand.',
    url: SEC,
    evidence: 'primary',
  }),

  // SEC: digital assets

  secCryptoWarning: law({
    body: 'SEC Thailand',
    ref: 'Notifications Kor Thor 19/2565 and Sor Thor 22/2565 as amended',
    title: 'Crypto advertising carries the prescribed warning of high risk, total loss and past returns.',
    url: SEC_DIGITAL_ASSETS,
    evidence: 'secondary',
    effective: { from: '2025-04-16' },
  }),
  secCryptoWarningFormer: law({
    body: 'SEC Thailand',
    ref: 'Notifications Kor Thor 19/2565 and Sor Thor 22/2565',
    title: 'Crypto advertising carried the former warning of high risk and total loss.',
    url: SEC_DIGITAL_ASSETS,
    evidence: 'secondary',
    effective: { from: '2022-09-01', until: '2025-04-15' },
  }),
  secCryptoBalance: law({
    body: 'SEC Thailand',
    ref: 'Notification Kor Thor 19/2565',
    title: 'Favourable information on digital assets comes with risk information.',
    url: SEC_DIGITAL_ASSETS,
    evidence: 'secondary',
    effective: { from: '2022-09-01' },
  }),
  secCryptoChannels: law({
    body: 'SEC Thailand',
    ref: 'Notification Kor Thor 19/2565',
    title: 'Cryptocurrencies are advertised only on the operator’s own channels, not in public areas.',
    url: SEC_DIGITAL_ASSETS,
    evidence: 'secondary',
    effective: { from: '2022-09-01' },
  }),
  secCryptoCustomers: law({
    body: 'SEC Thailand',
    ref: 'Notification Kor Thor 19/2565',
    title: 'Customer numbers count only approved accounts that are ready to use.',
    url: SEC_DIGITAL_ASSETS,
    evidence: 'secondary',
    effective: { from: '2022-09-01' },
  }),
  secCryptoInfluencers: law({
    body: 'SEC Thailand',
    ref: 'Notification Kor Thor 19/2565',
    title: 'Hired influencers and what they cost are reported and disclosed.',
    url: SEC_DIGITAL_ASSETS,
    evidence: 'secondary',
    effective: { from: '2022-09-01' },
  }),
  secCryptoBonus: law({
    body: 'SEC Thailand',
    ref: 'Circular of April 2567',
    title: 'Special offers to attract new crypto users are a concern, and risks must be shown.',
    url: SEC_DIGITAL_ASSETS,
    evidence: 'secondary',
  }),
  secTokenOffers: law({
    body: 'SEC Thailand',
    ref: 'Advertising rules for token offerings',
    title: 'Token offers are advertised fairly, with a risk warning and sources.',
    url: SEC_DIGITAL_ASSETS,
    evidence: 'secondary',
    effective: { from: '2024-04-16' },
  }),

  // Bank of Thailand

  botResponsibleLending: law({
    body: 'Bank of Thailand',
    ref: 'Responsible Lending, Sor Kor Chor 7/2566 and its successor, annex 2',
    title: 'Credit advertising is complete and clear, comparable, and does not encourage over-borrowing.',
    url: BOT,
    evidence: 'secondary',
    effective: { from: '2024-01-01' },
  }),
  botLoanWarning: law({
    body: 'Bank of Thailand',
    ref: 'Responsible Lending, annex 2',
    title: 'Loan advertising carries the prescribed advice to borrow only what is needed and can be repaid.',
    url: BOT,
    evidence: 'secondary',
    effective: { from: '2024-01-01' },
  }),
  botCardWarning: law({
    body: 'Bank of Thailand',
    ref: 'Responsible Lending, annex 2, cl. 2.3.3 (1)',
    title: 'Card advertising carries the prescribed advice to pay in full on time, with the rate.',
    url: BOT,
    evidence: 'secondary',
    effective: { from: '2024-01-01' },
  }),
  botEffectiveRate: law({
    body: 'Bank of Thailand',
    ref: 'Responsible Lending, annex 2, principle 2',
    title: 'The annual effective rate is shown as a range from lowest to highest in the same piece.',
    url: BOT,
    evidence: 'secondary',
    effective: { from: '2024-01-01' },
  }),
  botFloatingRate: law({
    body: 'Bank of Thailand',
    ref: 'Responsible Lending, annex 2',
    title: 'A floating rate is said to be able to rise or fall, with its assumptions.',
    url: BOT,
    evidence: 'secondary',
    effective: { from: '2024-01-01' },
  }),
  botReferenceRateDate: law({
    body: 'Bank of Thailand',
    ref: 'Responsible Lending, annex 2, cl. 2.2.1 (1)',
    title: 'A reference rate comes with its figure and date.',
    url: BOT,
    evidence: 'secondary',
    effective: { from: '2024-01-01' },
  }),
  botTeaserConditions: law({
    body: 'Bank of Thailand',
    ref: 'Responsible Lending, annex 2, principle 1',
    title: 'A special rate or waived fee shows its key conditions in the same piece.',
    url: BOT,
    evidence: 'secondary',
    effective: { from: '2024-01-01' },
  }),
  botInstalments: law({
    body: 'Bank of Thailand',
    ref: 'Responsible Lending, annex 2',
    title: 'An instalment used as an argument shows principal, rate, total interest and term.',
    url: BOT,
    evidence: 'secondary',
    effective: { from: '2024-01-01' },
  }),
  botEasyApproval: law({
    body: 'Bank of Thailand',
    ref: 'Responsible Lending, annex 2, principle 3',
    title: 'No words that make approval seem easy or credit checks absent.',
    url: BOT,
    evidence: 'secondary',
    effective: { from: '2024-01-01' },
  }),
  botOverspending: law({
    body: 'Bank of Thailand',
    ref: 'Responsible Lending, annex 2, principle 3',
    title: 'No words that encourage spending beyond one’s means.',
    url: BOT,
    evidence: 'secondary',
    effective: { from: '2024-01-01' },
  }),
  botGifts: law({
    body: 'Bank of Thailand',
    ref: 'Responsible Lending, annex 2',
    title: 'No gift merely for applying, before approval.',
    url: BOT,
    evidence: 'secondary',
    effective: { from: '2024-01-01' },
  }),
  botDisclosure: law({
    body: 'Bank of Thailand',
    ref: 'Notification SG2. 7/2565',
    title: 'Interest, service charges and penalties are disclosed so that they can be compared.',
    url: BOT,
    evidence: 'secondary',
  }),
  botMarketConduct: law({
    body: 'Bank of Thailand',
    ref: 'Market Conduct',
    title: 'Selling puts no pressure on customers.',
    url: BOT,
    evidence: 'secondary',
  }),
  botForexWarning: law({
    body: 'Bank of Thailand',
    ref: 'Warnings against forex solicitations',
    title: 'Dealing in foreign currency needs a licence; advertised forex investing is commonly a fraud.',
    url: BOT,
    evidence: 'secondary',
  }),

  // OIC: insurance

  oicBuyerWarning: law({
    body: 'OIC',
    ref: 'Practice for insurance advertising',
    title: 'Insurance advertising carries the usual advice to understand cover and conditions before deciding.',
    url: OIC,
    evidence: 'secondary',
  }),
  oicOffering: law({
    body: 'OIC',
    ref: 'Notifications on issuing and offering policies',
    title: 'Online advertising of insurance follows the same rules as other media.',
    url: OIC,
    evidence: 'secondary',
    effective: { from: '2020-07-31' },
  }),
  oicNotDeposit: law({
    body: 'OIC',
    ref: 'Rules against mis-selling',
    title: 'Insurance is not presented as a deposit nor by interest.',
    url: OIC,
    evidence: 'secondary',
  }),
  oicAbsoluteCover: law({
    body: 'OIC',
    ref: 'Rules against mis-selling',
    title: 'Cover is not presented as without limits.',
    url: OIC,
    evidence: 'secondary',
  }),
  oicUnderwriter: law({
    body: 'OIC',
    ref: 'Practice for insurance advertising',
    title: 'Advertising by an agent or broker names the insurer and the intermediary’s role.',
    url: OIC,
    evidence: 'secondary',
  }),
  oicLicenceNumber: law({
    body: 'OIC',
    ref: 'Life and Non-Life Insurance Acts B.E. 2535',
    title: 'An agent or broker shows the licence number.',
    url: OIC,
    evidence: 'memory',
  }),

  // Deposit protection

  dpaLimit: law({
    body: 'DPA',
    ref: 'Deposit Protection Agency Act B.E. 2551',
    title: 'Deposits are protected up to one million baht per depositor and institution.',
    url: DPA,
    evidence: 'secondary',
    effective: { from: '2021-08-11' },
  }),
  dpaNotCovered: law({
    body: 'DPA',
    ref: 'Deposit Protection Agency Act B.E. 2551',
    title: 'Funds, insurance, e-money and crypto are not protected deposits.',
    url: DPA,
    evidence: 'secondary',
  }),
  secBillOfExchange: law({
    body: 'SEC Thailand',
    ref: 'Notification on offers of bills of exchange',
    title: 'An offer of bills of exchange warns that deposit protection does not cover them.',
    url: SEC,
    evidence: 'primary',
  }),

  // Consumer protection and direct marketing

  consumerProtection22: law({
    body: 'OCPB',
    ref: 'Consumer Protection Act B.E. 2522, s. 22',
    title: 'Advertising makes no false, exaggerated or materially misleading statement.',
    url: OCPB,
    evidence: 'secondary',
  }),
  ocpbAbsoluteClaims: law({
    body: 'OCPB',
    ref: 'Notification of the Committee on Advertisement B.E. 2565',
    title: 'Superlatives and absolutes are used only with proof.',
    url: OCPB,
    evidence: 'secondary',
    effective: { from: '2023-01-14' },
  }),
  ocpbGuarantees: law({
    body: 'OCPB',
    ref: 'Notification of the Committee on Advertisement B.E. 2565',
    title: 'A guarantee states guarantor, period, scope, steps and conditions.',
    url: OCPB,
    evidence: 'secondary',
    effective: { from: '2023-01-14' },
  }),
  ocpbUnilateralChange: law({
    body: 'OCPB',
    ref: 'Notification of the Committee on Advertisement B.E. 2565',
    title: 'No reservation of changes without notice and no exclusion of liability.',
    url: OCPB,
    evidence: 'secondary',
    effective: { from: '2023-01-14' },
  }),
  ocpbFree: law({
    body: 'OCPB',
    ref: 'Notification of the Committee on Advertisement B.E. 2565',
    title: '“Free” does not depend on fees.',
    url: OCPB,
    evidence: 'secondary',
    effective: { from: '2023-01-14' },
  }),
  ocpbStatistics: law({
    body: 'OCPB',
    ref: 'Notification of the Committee on Advertisement B.E. 2565',
    title: 'Survey and test claims name their institute and specifics.',
    url: OCPB,
    evidence: 'secondary',
    effective: { from: '2023-01-14' },
  }),
  ocpbThai: law({
    body: 'OCPB',
    ref: 'Notification of the Committee on Advertisement B.E. 2565',
    title: 'Advertising is in Thai or carries a Thai translation.',
    url: OCPB,
    evidence: 'secondary',
    effective: { from: '2023-01-14' },
  }),
  ocpbProminence: law({
    body: 'OCPB',
    ref: 'Notification of the Committee on Advertisement B.E. 2565',
    title: 'Supplementary text has a least height, time on screen and contrast.',
    url: OCPB,
    evidence: 'secondary',
    effective: { from: '2023-01-14' },
  }),
  directMarketing: law({
    body: 'OCPB',
    ref: 'Direct Sales and Direct Marketing Act B.E. 2545',
    title: 'Direct marketing is registered, with an exception for electronic commerce.',
    url: OCPB,
    evidence: 'secondary',
  }),
  directSalesRecruitment: law({
    body: 'OCPB',
    ref: 'Direct Sales and Direct Marketing Act B.E. 2545, s. 19',
    title: 'Nobody is induced to join a network by pay for each recruit.',
    url: OCPB,
    evidence: 'memory',
  }),

  // Fraud

  publicFraudDecree4: law({
    body: 'Ministry of Finance of Thailand',
    ref: 'Emergency Decree on Loans Amounting to Public Cheating and Fraud B.E. 2527, s. 4',
    title: 'Nobody advertises benefits above the lawful interest that come from later participants or cannot be earned.',
    url: STATUTES,
    evidence: 'secondary',
  }),
  publicFraudDecree5: law({
    body: 'Ministry of Finance of Thailand',
    ref: 'Emergency Decree on Loans Amounting to Public Cheating and Fraud B.E. 2527, s. 5',
    title: 'Related schemes, currency speculation among them, are punished alike.',
    url: STATUTES,
    evidence: 'memory',
  }),

  // Personal data

  pdpaConsent: law({
    body: 'PDPC',
    ref: 'Personal Data Protection Act B.E. 2562, s. 19, 24',
    title: 'Personal data is used with consent or on another listed ground.',
    url: PDPC,
    evidence: 'secondary',
  }),
  pdpaSensitive: law({
    body: 'PDPC',
    ref: 'Personal Data Protection Act B.E. 2562, s. 26',
    title: 'Health, religion, criminal record and biometric data need explicit consent or a listed exception.',
    url: PDPC,
    evidence: 'secondary',
  }),
  pdpaDisclosure: law({
    body: 'PDPC',
    ref: 'Personal Data Protection Act B.E. 2562, s. 27',
    title: 'Personal data is not disclosed without consent; a public post is a disclosure.',
    url: PDPC,
    evidence: 'secondary',
  }),
  pdpaSecurity: law({
    body: 'PDPC',
    ref: 'Personal Data Protection Act B.E. 2562, s. 37',
    title: 'Personal data is secured, kept no longer than needed, and a breach is notified within 72 hours.',
    url: PDPC,
    evidence: 'secondary',
  }),

  // Records

  amlRecords: law({
    body: 'AMLO',
    ref: 'Anti-Money Laundering Act, s. 22',
    title: 'Customer and transaction records are kept five years.',
    url: AMLO,
    evidence: 'secondary',
  }),
  accountingRecords: law({
    body: 'Department of Business Development',
    ref: 'Accounting Act',
    title: 'Accounting documents are kept five years, up to seven on order.',
    url: 'https://www.dbd.go.th',
    evidence: 'secondary',
  }),
  advertisingRecords: law({
    body: 'SEC Thailand',
    ref: 'Records of advertising, by analogy',
    title: 'No period is set for advertising itself; five years is taken from other records.',
    url: SEC,
    evidence: 'memory',
  }),
  computerTraffic: law({
    body: 'MDES',
    ref: 'Computer Crime Act',
    title: 'Traffic data is kept for 90 days.',
    url: STATUTES,
    evidence: 'memory',
  }),
} as const satisfies Record<string, Authority>
