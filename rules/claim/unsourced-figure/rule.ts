import { type Block, type Draft, defineRule, detailsOf, type Figure, type Hit } from 'finsocial/rule'
import { eu } from '../../facts/authorities/eu.js'
import { fr } from '../../facts/authorities/fr.js'
import { uk } from '../../facts/authorities/uk.js'
import { us } from '../../facts/authorities/us.js'
import { authoritiesOf } from '../../facts/obligations.js'
import { isSourced } from '../../facts/source.js'
import { overlaps, type Stretch, stretchOf } from '../../facts/stretch.js'
import { en, fr as french, th } from './lexicons.generated.js'

const COVERED = ['th-ocpb-statistics-source', 'th-da-customer-count'] as const

export default defineRule({
  id: 'claim/unsourced-figure',
  hazard: 'unsourced-statistic',
  covers: COVERED,
  since: '0.1.0',
  maturity: 'settled',
  severity: 'warn',
  confidence: 'likely',
  summary: 'A statistic, a result or a survey finding that does not say where it comes from.',
  why: 'A number sounds checked. A reader who cannot see who counted, whom and when cannot tell evidence from a sales line.',
  basis: {
    law: [
      us.marketingRuleSubstantiation,
      us.finra2210Content,
      us.ftcAct5,
      uk.cobs4FairClear,
      uk.cobs45Comparisons,
      eu.mifid24,
      eu.mifidDr44Comparisons,
      fr.codeConsoL121_2,
      ...authoritiesOf(COVERED),
    ],
  },
  advice: 'name who found it and when, link it, or record it under “evidence”; else leave the figure out',
  gaps: [
    'does not open a link to see whether it holds the figure',
    'takes a name beside a figure for its source; a native speaker checks that it is one',
  ],
  languages: ['en', 'fr', 'th'],
  lexicons: { en, fr: french, th },
  messages: {
    figure: 'a figure without a source: “{match}”',
    research: 'research that is not named: “{match}”',
    share: 'a share of people without a source: “{match}”',
  },
  examples: {
    en: {
      bad: [
        'We have [[helped 900 families]] clear their debts.',
        '[[Save up to 60%]]! Ask us how.',
        '[[9 out of 10 clients]] would choose us again.',
        'Car loans at the [[cheapest price in 35 years]].',
        '[[Studies show]] that 70% of savers who automate end up richer.',
      ],
      good: [
        'According to the Office for National Statistics, 9 out of 10 households hold a current account.',
        'Our savings account pays 4.10% AER and costs £0 a month.',
        'In a survey of 1,204 customers in October 2026, 8 out of 10 were satisfied with our app.',
        '74% of retail investor accounts lose money when trading CFDs with this provider.',
        'Scammers boast that they helped 900 families. Do not believe it.',
        '---\nevidence:\n  - {claim: helped 900 families, source: client register, asOf: 2026-09-30}\n---\n\nWe have helped 900 families clear their debts.\n',
      ],
    },
    fr: {
      bad: [
        '[[87 % des Français]] s’inquiètent pour leur retraite.',
        'Nous avons [[aidé plus de 700 familles]] à emprunter.',
        '[[Des études montrent]] que 3 épargnants sur 4 se trompent.',
      ],
      good: [
        'Selon l’Insee, 87 % des ménages détiennent un livret.',
        'Une enquête menée par OpinionWay a révélé que 46 % des cadres épargnent chaque mois.',
        'Notre livret rapporte 2 % brut par an.',
        '74 % des comptes d’investisseurs particuliers perdent de l’argent lors de la négociation de CFD avec ce fournisseur.',
      ],
    },
    th: {
      bad: ['[[ลูกค้ากว่า 10,000 ราย]]ไว้วางใจเรา', '[[ผลวิจัยพบว่า]]ลูกค้า 95% มีเงินเก็บเพิ่มขึ้น', '[[9 ใน 10 คน]]แนะนำเราต่อ'],
      good: ['การสำรวจที่จัดทำโดยสถาบันตัวอย่าง พบว่า 46% ของผู้บริหารกังวลเรื่องข้อมูล', 'ออมวันละ 10 บาทครบปีได้ 3,650 บาท', 'ดอกเบี้ยเงินฝาก 1.5% ต่อปี'],
    },
  },
  check(draft, report, hits) {
    const found: Stretch[] = []
    for (const hit of hits) {
      const range = stretchOf(hit)
      if (isExcused(draft, hit, range) || overlaps(found, range)) continue
      found.push(hit.group === 'research' ? sentenceAround(range) : range)
      const span = hit.block.spanOf(range.start, range.end)
      report(hit.group === 'research' ? 'research' : 'figure', { ...detailsOf(hit), span, data: { match: span } })
    }
    for (const block of draft.blocks) {
      for (const figure of block.figures) {
        const range = shareOf(block, figure)
        if (!range || overlaps(found, range) || isSourced(draft, block, range.start, range.end)) continue
        found.push(range)
        const span = block.spanOf(range.start, range.end)
        report('share', { span, block, data: { match: span } })
      }
    }
  },
})

/** Thai law lets a digital-asset firm count the accounts that were approved and are ready. */
const OPENED = /อนุมัติ(?:ให้)?เปิดบัญชี|บัญชีที่(?:ได้รับ)?อนุมัติ/u

/** Research that is not named speaks for every figure of its sentence. */
function sentenceAround({ block, start }: Stretch): Stretch {
  return { block, ...block.sentenceAt(start) }
}

const EXCHANGE = /(?:ดัชนี|ตลาดหลักทรัพย์|หุ้นไทย|(?<![a-z])set(?:50)?(?![a-z])).{0,60}(?:จุด|ปิด|เปิด)/isu

/** An award does not stand on its giver's name alone: it needs the year as well. */
const GIVEN = /(?<!\d)(?:19|20)\d\d(?!\d)/

function isExcused(draft: Draft, hit: Hit, { block, start, end }: Stretch): boolean {
  const sentence = block.sentenceAt(start).text
  // research without a figure is a manner of speaking
  if (hit.group === 'research' && !/\d|statist|สถิติ|ครึ่ง/iu.test(sentence)) return true
  // the day's turnover is the exchange's own record
  if (hit.group === 'market' && EXCHANGE.test(sentence)) return true
  if (hit.group === 'award') return GIVEN.test(sentence)
  if (hit.group === 'crowd' && OPENED.test(block.folded.text)) return true
  return isSourced(draft, block, start, end)
}

/** “9 out of 10 clients”, “87 % des Français”: a share of people that somebody must have counted. */
function shareOf(block: Block, figure: Figure): Stretch | undefined {
  if (figure.kind !== 'share' && figure.kind !== 'loss') return undefined
  const from = block.folded.at(figure.start)
  const to = block.folded.at(figure.end)
  const text = block.folded.text
  const after = text.slice(to, to + 70)
  const people = (FRACTION.test(text.slice(from, to)) ? PEOPLE : OF_PEOPLE).exec(after)
  const before = PEOPLE_BEFORE.exec(text.slice(Math.max(0, from - 24), from))
  if ((!people && !before && !FRENCH_FRACTION.test(text.slice(from, to))) || ACCOUNTS.test(after)) return undefined
  if (OWN_STAFF.test(after) || AIM.test(text.slice(Math.max(0, from - 40), from))) return undefined
  const { negated, warned, quoted, hypothetical } = block.context(from, to)
  if (negated || warned || quoted || hypothetical) return undefined
  const start = before ? block.folded.startOf(from - before[0].length) : figure.start
  return { block, start, end: people ? block.folded.endOf(to + people[0].length - 1) : figure.end }
}

const COUNTED =
  "(?:people|persons|adults|clients?|customers?|investors?|savers?|consumers?|workers?|employees?|employers?|households?|families|retirees|americans|britons|brits|women|men|parents|homeowners|borrowers|users?|members|traders?|students|business(?:es)?|firms|smes|millennials|respondents|drivers|policyholders|advis[eo]rs|executives|owners|francais(?:es)?|menages|foyers|personnes|salaries|actifs|epargnants?|investisseurs?|cadres|retraites|utilisateurs|particuliers|entreprises|emprunteurs|jeunes|femmes|hommes|adherents|assures|societaires|interroges|sondes|eleves|membres)(?![a-z]|'s| (?:deposits?|funds?|money|accounts?|assets|balance))|ลูกค้า|ผู้ใช้|คน(?:ไทย|ที่|รุ่นใหม่|วัยทำงาน|รวย)?|ราย(?!ได้|การ|จ่าย|วัน|เดือน|ปี|งวด)|ผู้ลงทุน|นักลงทุน|ผู้บริหาร|ผู้ตอบ|ประชาชน|สมาชิก|เศรษฐี|มหาเศรษฐี|เทรดเดอร์|ผู้หญิง|ผู้ชาย|ครอบครัว|ครัวเรือน|พนักงาน|มนุษย์เงินเดือน|วัยทำงาน|วัยรุ่น|ผู้สูงอายุ|แรงงาน|ผู้กู้|เจ้าของธุรกิจ|ผู้ประกอบการ|ร้านค้า|มือใหม่"
const SOME = "(?:(?:all|our|the|us|uk|nos|les|la|[a-z'-]{3,14}) ){0,3}"
const PEOPLE = new RegExp(`^ ?(?:of |des? |d'|ของ)?${SOME}(?:${COUNTED})`, 'u')
const OF_PEOPLE = new RegExp(`^ ?(?:of |des? |d'|ของ)${SOME}(?:${COUNTED})`, 'u')
/** Thai names the people first: ลูกค้า 95%. */
const PEOPLE_BEFORE =
  /(?:ลูกค้า|ผู้ใช้(?:งาน|บริการ)?|คนไทย|คนรุ่นใหม่|คนวัยทำงาน|ผู้ลงทุน|นักลงทุน|ผู้บริหาร|ผู้ตอบแบบสอบถาม|ประชาชน|สมาชิก|ผู้เรียน|นักเรียน|เทรดเดอร์|มือใหม่|รายย่อย|ผู้หญิง|ผู้ชาย|ครอบครัว|ครัวเรือน|มนุษย์เงินเดือน|วัยทำงาน|ผู้สูงอายุ|เศรษฐี)(?:ไทย)?(?:มือใหม่|รายย่อย)?(?:ของเรา|ทั่วประเทศ)?(?:กว่า|มากกว่า|ถึง|เกือบ|ราว)?$/u
const FRACTION = /(?:out of|in|of|sur|ใน) ?(?:\d|[a-z])|of$|ใน/u
/** “3 actifs sur 4” holds its people. */
const FRENCH_FRACTION = / [a-z]{3,20} sur /u

/** What a firm knows of its own house. */
const OWN_STAFF =
  /^ ?(?:of |de |des |d')?(?:our (?:staff|employees|workforce|managers|colleagues|people|board|leadership|executives)|nos (?:cadres|salarie[es]{1,2}|collaborat(?:eurs|rices)|effectifs|equipes|managers|dirigeants|recrutements|recrues)|(?:women|femmes|hommes) (?:in|on|among|dans|au sein de|parmi) (?:our|notre|nos))(?![a-zA-ZÀ-ɏ])/u
/** A share that is aimed at has not been counted. */
const AIM =
  /(?<![a-zA-ZÀ-ɏ])(?:aim(?:ing)? (?:for|at)|target(?:ing)?(?: of)?|vis(?:ons|e|ent)|objectif(?: de| :)?|cibl(?:ons|e)) (?:\S{1,20} ){0,2}$/u

/** The figure that the law makes brokers state. */
const ACCOUNTS = /^ ?(?:of (?:all )?|des? )?(?:our |nos )?(?:retail|comptes|accounts|cfd)/u
