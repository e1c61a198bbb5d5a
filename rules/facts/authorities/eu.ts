import type { Authority } from 'finsocial/rule'
import { provisionsOf } from './provision.js'

const law = provisionsOf('eu', '2026-11-22')
const eli = (act: string) => `https://eur-lex.europa.eu/eli/${act}/oj`

const MIFID = eli('dir/2014/65')
const MIFID_DELEGATED = eli('reg_del/2017/565')
const FUND_DISTRIBUTION = eli('reg/2019/1156')
const MICA = eli('reg/2023/1114')
const GDPR = eli('reg/2016/679')
const CCD2 = eli('dir/2023/2225')
const CFD_DECISION = eli('dec/2018/796')
const DSA = eli('reg/2022/2065')
const ESMA_FUND_MARKETING =
  'https://www.esma.europa.eu/sites/default/files/library/esma34-45-1272_guidelines_on_marketing_communications.pdf'

export const eu = {
  // Investment services

  mifid24: law({
    body: 'ESMA',
    ref: 'MiFID II art. 24(3)',
    title: 'Information is fair, clear and not misleading, and marketing is clearly identifiable as such.',
    url: MIFID,
    evidence: 'primary',
  }),
  mifidRecords: law({
    body: 'ESMA',
    ref: 'MiFID II art. 16(6)-(7)',
    title: 'Records are kept five years, up to seven when the authority asks.',
    url: MIFID,
    evidence: 'primary',
  }),
  mifidDr72: law({
    body: 'ESMA',
    ref: 'Delegated Regulation (EU) 2017/565 art. 72, annex I',
    title: 'Marketing communications are among the records that every firm keeps.',
    url: MIFID_DELEGATED,
    evidence: 'memory',
  }),
  mifidDr44RiskBalance: law({
    body: 'ESMA',
    ref: 'Delegated Regulation (EU) 2017/565 art. 44(2)',
    title: 'Any benefit comes with a fair and prominent indication of relevant risks, in type no smaller than the rest.',
    url: MIFID_DELEGATED,
    evidence: 'primary',
  }),
  mifidDr44FirmName: law({
    body: 'ESMA',
    ref: 'Delegated Regulation (EU) 2017/565 art. 44(2)(a)',
    title: 'The communication includes the name of the firm.',
    url: MIFID_DELEGATED,
    evidence: 'primary',
  }),
  mifidDr44SameLanguage: law({
    body: 'ESMA',
    ref: 'Delegated Regulation (EU) 2017/565 art. 44(2)(f)',
    title: 'Information is presented in the same language throughout.',
    url: MIFID_DELEGATED,
    evidence: 'secondary',
  }),
  mifidDr44Comparisons: law({
    body: 'ESMA',
    ref: 'Delegated Regulation (EU) 2017/565 art. 44(3)',
    title: 'A comparison is meaningful, fair and balanced and names its sources, facts and assumptions.',
    url: MIFID_DELEGATED,
    evidence: 'primary',
  }),
  mifidDr44PastPerformance: law({
    body: 'ESMA',
    ref: 'Delegated Regulation (EU) 2017/565 art. 44(4)',
    title: 'Past performance covers five years with period and source, does not dominate and carries the warning.',
    url: MIFID_DELEGATED,
    evidence: 'secondary',
  }),
  mifidDr44Simulated: law({
    body: 'ESMA',
    ref: 'Delegated Regulation (EU) 2017/565 art. 44(5)',
    title: 'Simulated past performance rests on real results and is called simulated in its warning.',
    url: MIFID_DELEGATED,
    evidence: 'secondary',
  }),
  mifidDr44Future: law({
    body: 'ESMA',
    ref: 'Delegated Regulation (EU) 2017/565 art. 44(6)',
    title: 'A forecast rests on objective data, shows good and bad cases and warns that it is not reliable.',
    url: MIFID_DELEGATED,
    evidence: 'secondary',
  }),
  mifidDr44Tax: law({
    body: 'ESMA',
    ref: 'Delegated Regulation (EU) 2017/565 art. 44(7)',
    title: 'A tax claim says prominently that treatment depends on circumstances and may change.',
    url: MIFID_DELEGATED,
    evidence: 'secondary',
  }),
  mifidDr44Authority: law({
    body: 'ESMA',
    ref: 'Delegated Regulation (EU) 2017/565 art. 44(8)',
    title: 'An authority’s name never suggests that it endorses or approves a product.',
    url: MIFID_DELEGATED,
    evidence: 'secondary',
  }),
  marRecommendations: law({
    body: 'ESMA',
    ref: 'Market Abuse Regulation art. 20, Delegated Regulation (EU) 2016/958',
    title: 'A recommendation is objective and shows who makes it and their interests.',
    url: eli('reg/2014/596'),
    evidence: 'secondary',
  }),
  esmaFinfluencers: law({
    body: 'ESMA',
    ref: 'Factsheet for finfluencers, 12 January 2026',
    title: 'Pay, gifts and holdings are disclosed, losses shown, no urgency; “not investment advice” is no shield.',
    url: 'https://www.esma.europa.eu/investor-corner',
    evidence: 'primary',
    effective: { from: '2026-01-12' },
  }),

  // Funds and packaged products

  fundMarketing: law({
    body: 'ESMA',
    ref: 'Regulation (EU) 2019/1156 art. 4',
    title: 'Fund marketing is identifiable, and shows risks and rewards equally prominently.',
    url: FUND_DISTRIBUTION,
    evidence: 'secondary',
  }),
  esmaFundIdentification: law({
    body: 'ESMA',
    ref: 'Guidelines ESMA34-45-1272, section 4',
    title: 'A post that names a fund or its features is called a marketing communication and points to its documents.',
    url: ESMA_FUND_MARKETING,
    evidence: 'secondary',
    effective: { from: '2022-02-02' },
  }),
  esmaFundDisclaimer: law({
    body: 'ESMA',
    ref: 'Guidelines ESMA34-45-1272, section 4',
    title: 'The prescribed sentence refers to the prospectus and key information before a final decision.',
    url: ESMA_FUND_MARKETING,
    evidence: 'memory',
    effective: { from: '2022-02-02' },
  }),
  esmaFundRiskReward: law({
    body: 'ESMA',
    ref: 'Guidelines ESMA34-45-1272, section 5',
    title: 'Risks of a fund stand as prominently as its rewards, not in a footnote or smaller type.',
    url: ESMA_FUND_MARKETING,
    evidence: 'secondary',
    effective: { from: '2022-02-02' },
  }),
  esmaFundPastPerformance: law({
    body: 'ESMA',
    ref: 'Guidelines ESMA34-45-1272, section 6.4',
    title: 'Fund performance is preceded by the statement that it does not predict future returns.',
    url: ESMA_FUND_MARKETING,
    evidence: 'memory',
    effective: { from: '2022-02-02' },
  }),
  esmaFundSustainability: law({
    body: 'ESMA',
    ref: 'Guidelines ESMA34-45-1272, section 6.5',
    title: 'Sustainability claims for a fund match its disclosures and their weight in its strategy.',
    url: ESMA_FUND_MARKETING,
    evidence: 'primary',
    effective: { from: '2022-02-02' },
  }),
  priips9: law({
    body: 'ESAs',
    ref: 'PRIIPs Regulation (EU) 1286/2014 art. 9',
    title: 'Marketing does not contradict the key information document and says where to get it.',
    url: eli('reg/2014/1286'),
    evidence: 'memory',
  }),
  mmf36: law({
    body: 'ESMA',
    ref: 'Money Market Funds Regulation (EU) 2017/1131 art. 36',
    title: 'A money market fund is said not to be guaranteed, nor a deposit, and to be able to lose value.',
    url: eli('reg/2017/1131'),
    evidence: 'memory',
  }),
  sfdr13: law({
    body: 'ESAs',
    ref: 'SFDR, Regulation (EU) 2019/2088 art. 13',
    title: 'Marketing does not contradict sustainability disclosures.',
    url: eli('reg/2019/2088'),
    evidence: 'primary',
  }),

  // Contracts for difference

  esmaCfdWarning: law({
    body: 'ESMA',
    ref: 'Decision (EU) 2018/796 art. 2(e), kept on by national measures',
    title: 'Copy for contracts for difference carries the prescribed warning with the provider’s own loss figure.',
    url: CFD_DECISION,
    evidence: 'secondary',
  }),
  esmaCfdShortWarning: law({
    body: 'ESMA',
    ref: 'Decision (EU) 2018/796, annex',
    title: 'Shorter forms of the warning serve media with limited space.',
    url: CFD_DECISION,
    evidence: 'memory',
  }),
  esmaCfdIncentives: law({
    body: 'ESMA',
    ref: 'Decision (EU) 2018/796 art. 2(d)',
    title: 'No bonus or other benefit for trading contracts for difference.',
    url: CFD_DECISION,
    evidence: 'memory',
  }),

  // Crypto-assets

  micaMarketing: law({
    body: 'ESMA',
    ref: 'MiCA arts 7(1)(a), 29(1)(a), 53(1)(a)',
    title: 'Crypto-asset marketing is clearly identifiable as such.',
    url: MICA,
    evidence: 'primary',
  }),
  mica7: law({
    body: 'ESMA',
    ref: 'MiCA art. 7(1)(e)',
    title: 'Marketing of a crypto-asset offer carries the prescribed statement that no authority reviewed or approved it.',
    url: MICA,
    evidence: 'primary',
  }),
  mica7WhitePaper: law({
    body: 'ESMA',
    ref: 'MiCA art. 7(1)(b)-(d), 7(2)',
    title: 'It follows a published white paper, agrees with it, and gives website, telephone number and email.',
    url: MICA,
    evidence: 'primary',
  }),
  mica29: law({
    body: 'EBA',
    ref: 'MiCA art. 29',
    title: 'Marketing of an asset-referenced token states the right of redemption at any time.',
    url: MICA,
    evidence: 'primary',
  }),
  mica53: law({
    body: 'EBA',
    ref: 'MiCA art. 53',
    title: 'Marketing of an e-money token states redemption at any time and at par value.',
    url: MICA,
    evidence: 'primary',
  }),
  mica66: law({
    body: 'ESMA',
    ref: 'MiCA art. 66(2)-(3)',
    title: 'Crypto-asset service providers are fair, identify marketing, warn of risks and link white papers.',
    url: MICA,
    evidence: 'primary',
  }),
  micaRecords: law({
    body: 'ESMA',
    ref: 'MiCA art. 68(9)',
    title: 'Crypto-asset service providers keep records five years, up to seven when the authority asks.',
    url: MICA,
    evidence: 'primary',
  }),
  micaTransitionEnd: law({
    body: 'ESMA',
    ref: 'MiCA art. 143(3)',
    title: 'Older national crypto registrations no longer allow service; only an authorisation does.',
    url: MICA,
    evidence: 'primary',
    effective: { from: '2026-07-01' },
  }),

  // Consumer credit

  ccd2Warning: law({
    body: 'European Commission',
    ref: 'Directive (EU) 2023/2225 art. 8(1)',
    title: 'Credit advertising warns that borrowing money costs money, in these or equivalent words.',
    url: CCD2,
    evidence: 'primary',
    effective: { from: '2026-11-20' },
  }),
  ccd2StandardInformation: law({
    body: 'European Commission',
    ref: 'Directive (EU) 2023/2225 art. 8(2)-(3)',
    title: 'A rate or cost figure calls for the standard information.',
    url: CCD2,
    evidence: 'primary',
    effective: { from: '2026-11-20' },
  }),
  ccd2Encouragement: law({
    body: 'European Commission',
    ref: 'Directive (EU) 2023/2225 arts 7-8',
    title: 'No advertising that urges the over-indebted to borrow or suggests that credit improves finances.',
    url: CCD2,
    evidence: 'memory',
    effective: { from: '2026-11-20' },
  }),

  // Platforms and personal data

  dsaDeclaration: law({
    body: 'European Commission',
    ref: 'Digital Services Act art. 26(1)-(2)',
    title: 'Commercial content is declared through the platform’s own function.',
    url: DSA,
    evidence: 'primary',
  }),
  dsaTargeting: law({
    body: 'European Commission',
    ref: 'Digital Services Act arts 26(3), 28(2)',
    title: 'No advertising profiles from special-category data, and none of minors.',
    url: DSA,
    evidence: 'primary',
  }),
  gdprPersonalData: law({
    body: 'Data protection authorities',
    ref: 'GDPR art. 4(1)',
    title: 'Anything that identifies a living person, directly or not, is personal data.',
    url: GDPR,
    evidence: 'primary',
  }),
  gdprMinimisation: law({
    body: 'Data protection authorities',
    ref: 'GDPR art. 5(1)(c)',
    title: 'Personal data is limited to what its purpose needs; a published post needs none of a client’s.',
    url: GDPR,
    evidence: 'primary',
  }),
  gdprSpecialCategories: law({
    body: 'Data protection authorities',
    ref: 'GDPR art. 9',
    title: 'Health, beliefs, ethnicity, union membership and the like are not processed without a special ground.',
    url: GDPR,
    evidence: 'primary',
  }),
  gdprNationalNumber: law({
    body: 'Data protection authorities',
    ref: 'GDPR art. 87',
    title: 'A national identification number is used only under safeguards.',
    url: GDPR,
    evidence: 'primary',
  }),
} as const satisfies Record<string, Authority>
