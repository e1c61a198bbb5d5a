import type { FigureWords } from './words.js'

const ASSETS =
  '{stocks|equities|equity|shares|bonds|fixed income|cash|gold|gilts|treasuries|commodities|real estate|property|alternatives|crypto|bitcoin|tech|emerging markets}'

export const en: FigureWords = {
  continental: false,
  numerals: {
    0: 'zero',
    1: 'one',
    2: 'two',
    3: 'three',
    4: 'four',
    5: 'five',
    6: 'six',
    7: 'seven',
    8: 'eight',
    9: 'nine',
    10: 'ten',
    11: 'eleven',
    12: 'twelve',
    13: 'thirteen',
    14: 'fourteen',
    15: 'fifteen',
    16: 'sixteen',
    17: 'seventeen',
    18: 'eighteen',
    19: 'nineteen',
    20: 'twenty',
    30: 'thirty',
    40: 'forty',
    50: 'fifty',
    60: 'sixty',
    70: 'seventy',
    80: 'eighty',
    90: 'ninety',
  },
  multipliers: { 100: 'hundred', 1e3: 'thousand', 1e6: 'million{|s}', 1e9: 'billion{|s}', 1e12: 'trillion{|s}' },
  suffixes: { 1e3: 'k', 1e6: 'm, mm, mn, mln', 1e9: 'b, bn', 1e12: 'tn, trn' },
  fractions: {
    25: '{a|one}{ |-}quarter of',
    33: '{a|one}{ |-}third of',
    50: 'half of, one{ |-}half of, half the, half our',
    66: 'two{ |-}thirds of',
    75: 'three{ |-}quarters of, three{ |-}fourths of',
  },
  multiples: {
    2: 'double{|s|d}, doubling, twice, twofold, two-fold',
    3: 'triple{|s|d}, tripling, treble{|s|d}, threefold, three-fold',
    4: 'quadruple{|s|d}, quadrupling, fourfold, four-fold',
    5: 'quintuple{|s|d}, fivefold, five-fold',
    10: 'tenfold, ten-fold, ten-bagger{|s}, tenbagger{|s}',
    100: 'hundredfold, hundred-fold',
  },
  idioms: `double{-| }{check|checks|checked|checking|tap|taps|tapped|click|edged|entry|count|counting|top|bottom|room|glazing|down|downs|taxation|taxed|booking}, doubles as, doubles up,
    doubling down, doubled down, triple{-| }{a|witching|bottom|top|net}, twice a {day|week|month|year}, think twice, twice about, twice-yearly, once or twice, one of the, one of our, no one`,
  figures: '{-| }figure{|s}',
  digits: '{double|two}{-| }digit{|s}',
  percent: '%, percent, per cent, pct',
  percentBefore: '',
  points: 'percentage point{|s}, basis point{|s}, bp, bps, pip{|s}, point{|s}, pt, pts, ppt, pp',
  times: 'x, times, -times, fold, -fold, bagger{|s}, -bagger{|s}',
  stars: 'star{|s}, -star, ★',
  instalments: '{|equal |monthly |weekly |easy |fixed |interest-free |equal monthly }{payment|instalment|installment|repayment}s',
  currencies: {
    USD: '$, us$, usd, dollar{|s}, us dollar{|s}, bucks',
    GBP: '£, gbp, pound{|s}, quid, pound{|s} sterling',
    EUR: '€, eur, euro{|s}',
    THB: '฿, thb, baht',
    JPY: '¥, jpy, yen',
    CHF: 'chf, swiss franc{|s}',
    CAD: 'c$, ca$, cad',
    AUD: 'a$, au$, aud',
    SGD: 's$, sgd',
    HKD: 'hk$, hkd',
    INR: '₹, inr, rupee{|s}, rs., rs',
    NGN: '₦, ngn, naira',
    '': '₿, btc, eth, usdt, usdc',
  },
  durations: {
    year: 'year{|s}, -year, -year{-| }old, yr{|s}, -yr, y, yo',
    decade: 'decade{|s}',
    half: 'half-year{|s}',
    quarter: 'quarter{|s}, -quarter',
    month: 'month{|s}, -month, mo, mos, mth{|s}, mo.',
    week: 'week{|s}, -week, wk{|s}',
    day: 'day{|s}, -day, business day{|s}, trading day{|s}',
    hour: 'hour{|s}, -hour, hr{|s}, h',
    minute: 'minute{|s}, -minute, min, min., mins',
    second: 'second{|s}, -second, sec{|s}',
  },
  timeAdjectives:
    'full, consecutive, straight, calendar, working, more, short, long, whole, rolling, discrete, complete, financial, tax, successive, winning, profitable',
  months:
    'jan{|.|uary}, feb{|.|ruary}, mar{|.|ch}, apr{|.|il}, may, jun{|.|e}, jul{|.|y}, aug{|.|ust}, sep{|.|t|t.|tember}, oct{|.|ober}, nov{|.|ember}, dec{|.|ember}',
  ranks: '#, no., no, number, nos., rank, ranked, ranks, top, place, position',
  places: 'place, rank, spot, position, in the, in its, in our',
  names: `s&p, ftse, cac, dax, nasdaq, russell, stoxx, nikkei, set, euro stoxx, eurostoxx, csi, asx, ibex, kospi, wilshire, fortune, form, form 10, section, sections, sec., rule, rules, article,
    art., regulation, reg., part, chapter, title, schedule, clause, paragraph, para, page, p., pp., figure, fig., table, note, room, suite, floor, level, version, v, release, iso, act, nmls, nmls id, nmls #,
    nmls id #, frn, license, licence, license #, registration, id, ref, reference, account, invoice, step, tip, lesson, episode, ep., week, day, question, reason, myth, post, slide, series, unit, box, crd#, crd, crd #, phase, tier,
    step #, tip #, myth #, reason #, episode #, lesson #, question #, rule no., issue, issue no., account no., licence no., license no., registration no., company no., policy no., case no., form no.`,
  gearing: 'leverage, leveraged, gearing, margin',
  to: 'to, through, up to',
  and: 'and',
  between: 'between, anywhere between, of between',
  outOf: 'out of, in, in every, out of every, of every',
  counted: `people, person{|s}, individual{|s}, client{|s}, customer{|s}, consumer{|s}, user{|s}, member{|s}, investor{|s}, trader{|s}, saver{|s}, borrower{|s}, homeowner{|s}, household{|s}, famil{y|ies}, student{|s},
    subscriber{|s}, follower{|s}, reader{|s}, viewer{|s}, worker{|s}, employee{|s}, employer{|s}, saver{|s}, retiree{|s}, pensioner{|s}, adult{|s}, american{|s}, briton{|s}, brit{|s}, women, men, woman, man, millennial{|s},
    parent{|s}, teacher{|s}, graduate{|s}, compan{y|ies}, business{|es}, firm{|s}, bank{|s}, lender{|s}, adviser{|s}, advisor{|s}, account{|s}, review{|s}, rating{|s}, respondent{|s}, participant{|s}, policyholder{|s},
    cardholder{|s}, download{|s}, transaction{|s}, trade{|s}, countr{y|ies}, branch{|es}, office{|s}, fund{|s}, holding{|s}, stock{|s}, loan{|s}, claim{|s}, application{|s}, signal{|s}, expert{|s}, partner{|s},
    restaurant{|s}, store{|s}, merchant{|s}, atm{|s}, patient{|s}, voter{|s}, resident{|s}, citizen{|s}, applicant{|s}, buyer{|s}, seller{|s}, tenant{|s}, landlord{|s}, mum{|s}, mom{|s}, dad{|s}, kid{|s}, child, children,
    staff, professionals, executives, managers, officers, millionaires, entrepreneurs, owner{|s}, shareholder{|s}, donor{|s}, volunteer{|s}, victim{|s}, deposit accounts, the population, population, the market, the time`,
  wholes:
    'income, salary, pay, paycheck, paycheque, earnings, wages, budget, pension, pension pot, pot, savings, money, debt, bill, bills, balance, rent, principal, capital, limit, value, cost, price, face value, contributions, expenses, home value, homes value, purchase price, credit limit, paycheck, benefits, benefit, allowance, house, home, advance, loan',
  of: 'of, of your, of my, of his, of her, of every, of what you, of a, of an, of all, of the, of our, of these, of those, of all the, of all our, of its, of their',
  atMost:
    'up to, up to a, upto, as much as, as high as, no more than, at most, maximum, max, max., below, under, less than, maximum of, capped at, or less, not exceeding',
  atLeast:
    'from, from just, from only, starting at, starts at, at least, more than, over, minimum, min., minimum of, as little as, as low as, just over, above, well over, exceeding, in excess of, upwards of, beyond',
  glue: 'of, is, are, was, were, at, about, around, approximately, roughly, nearly, almost, just, only, a, an, the, now, some, currently, stands, an average, an impressive, another, as, say',
  conjunctions:
    'and, but, while, whereas, plus, versus, vs, vs., with, then, or, although, compared with, compared to, against, instead of, when, if, because, so',
  cues: {
    return: {
      strong: `rate{|s} of return, total return{|s}, {annual|annualised|annualized|average|net|gross|cumulative|monthly|weekly|daily|target|projected|expected|hypothetical} {|annual |yearly |monthly }return{|s},
        return{|s} of, return{|s} on investment, return on capital, roi, irr, cagr, investment gain{|s}, net profit{|s}, trading profit{|s}, dividend yield{|s}, distribution yield{|s}, rental yield{|s}, risk-free profit, average {profit|gain|win}, {profit|gain} per trade,
        outperformed the market by _, beat the market by _, _ profit, _ {|annual |monthly |average |net |gross |yearly |daily }return{|s}, return{ed|s|ing} _`,
      plain: `_ gain{|s}, return{|s|ed|ing}, gain{|s|ed|ing}, profit{|s|ed|ing}, performance, performed, outperform{|s|ed|ing|ance}, yield{|s|ed|ing}, dividend{|s}, distribution{|s}, appreciation, appreciated, upside, earnings of _, income of _, income{| in excess| well in excess} of _, compounded, annualised, annualized, netted, 
         capital growth, growth of _, has grown _, into _, became _, become _, retire on _, beat {|value |growth |peers |them |it |inflation }by _, alpha, beat {the|its|their} {benchmark|index|market}, winnings, compounding, payout of _, pays you _, target{|s|ing} _, track record, ytd, nav,
        best {year|quarter|month}, winners, months of gains, back test{|ed}, backtest{|ed}`,
      faint: `earned, expect _, expect{|s} {a |an }_, fund{|s}, portfolio{|s}, strateg{y|ies}, etf{|s}, reit{|s}, stock{|s}, share{|s}, investment{|s}, invest{|s|ed|ing}, trad{e|es|ing|er}, bitcoin, crypto, token{|s}, gold, pick{|s}, signal{|s}, whisky, whiskey, model, algorithm, bot, quarter ever, equit{y|ies}, index, market{|s}, since inception, real estate, property, land, wine, art, composite, bank _, pocket _, brought in _, bring in _, pull _, out of the market, winners, the desk`,
    },
    rate: {
      strong: `apr{|s}, apy{|s}, aer, aprc, ear, interest rate{|s}, annual percentage {rate|yield}, coupon{|s}, coupon rate, mortgage rate{|s}, savings rate{|s}, fixed rate{|s}, fixed-rate, variable rate, introductory rate, intro rate, promotional rate, rate{|s} of interest, effective {|annual |interest }rate,
        representative apr, purchase rate, teaser rate, deposit rate{|s}, loan rate{|s}, refinance rate{|s}, _ interest, interest of _, interest at _, yield to maturity, {treasury|gilt|bund|bond} yield{|s}, seven-day yield, 7-day yield, sec yield, money market yield, dividend rate, libor, sofr, prime plus _, prime minus _, _ over prime,
        _ finance, finance at _, rate{|s} from _, rate{|s} of _, rate{|s} as low as _, rate{|s} starting at _, _ fixed, loan{|s} {at|from} _, loan rates from _, {consolidate|refinance|finance|remortgage} at _, mortgage{|s} {at|from} _, borrow at _, lend at _, cd{|s} at _, saver at _, savings at _, _ on {|your |our |all |my }{savings|deposits|balance transfers|purchases|cash|balances|cds|easy access}, interest rate swap{|s}`,
      plain:
        'interest, rate{|s}, fix at _, fix of _, _ fix, _ introductory, _ variable, _ cd{|s}, _ saver, _ loan{|s}, _ mortgage{|s}, _ heloc, apy on, _ year fixed, refinanc{e|ing}, fixed for',
      faint: `start{|s|ing} at _, at _, from _, pay nothing, nothing to pay, annuit{y|ies}, savings, savings account, saver, deposit{|s}, loan{|s}, mortgage{|s}, remortgage, cd, cds, borrow{|ing|er|ers}, credit, credit card{|s}, card{|s}, bond{|s}, treasur{y|ies}, isa, heloc, overdraft, prime, lender{|s}, financing, finance, fixed, arm, note{|s}`,
    },
    fee: {
      strong: `expense ratio{|s}, {management|performance|platform|custody|advisory|adviser|account|transfer|transaction|monthly|annual|entry|exit|overdraft|foreign transaction|balance transfer|late|service|origination|maintenance|dealing|trading|arrangement|admin|wrap|subscription|membership|withdrawal|redemption|setup|upfront|initial|ongoing|atm|processing|instant transfer|cash advance|closing|wire|inactivity|booking} fee{|s},
        annual management charge{|s}, ongoing charge{|s}, ongoing charges figure, total expense{|s}, {maximum |max |}sales {charge|load}{|s}, surrender charge{|s}, initial charge, exit charge{|s}, gross expense{|s}, net expense{|s}, early withdrawal penalty, carried interest, _ commission{|s}, commission{|s} of _, commission{|s}, finance charge{|s}, closing costs, _ {|flat |annual |monthly |platform |transfer |one-off |admin |fixed }fee{|s}, fee{|s} of _, {withdrawal|transfer|trade|order|payment}{|s} cost{|s} _, max load, front-end load, back-end load, _ charge, we charge _, charge{|s|d} _, charged {a|a fee of} _, in fees, round-trip cost`,
      plain:
        'fee{|s}, charge{|s}, we {|only |just }take _, we {|only |just }keep _, takes a _, _ cut, we deduct _, withdrawal{|s}, ocf, ter, amc, load, spread{|s}, penalt{y|ies}, expenses, markup, mark-up, surcharge{|s}, total cost, brokerage, _ per trade, a trade, costs of _, cost of _',
      faint: 'cost{|s}, per transaction, per withdrawal, per trade, per item, per transfer',
    },
    'cash-back': {
      strong: 'cash back, cashback, cash-back, _ back on, _ back in, _ rebate{|s}, rebate{|s} of _, _ back, back up to _',
      plain: 'rebate{|s}, rewards rate',
      faint: 'rewards',
    },
    discount: {
      strong: `save{|s|d} _, discount{|s|ed}, _ off, _ cheaper, _ saving, saving{|s} of _, {fee|fees|costs|bill|bills|payment|payments|charges|premium|premiums|debt|debts|price|prices} by _,
        fee{|s} {cut|reduced|down|lowered} by _, reduced by _, lower{|ed} by _, slashed by _, discounted by _, money off, price{|s} cut`,
      plain:
        'save{|s|d} {an average of |an extra |over |around |you |as much as |more than |an estimated }_, saving _, saving you _, _ less, cut by _, cutting _, promo code, coupon code, sale, reduction, waived, waiver, _ lower',
      faint: 'promo, offer, deal, code',
    },
    share: {
      strong: `survey{|s|ed}, market share, _ of {|the |all |daily |total }{calls|orders|payments|market|time|volume|turnover|trading|transactions|cases}, {is|are|was|were|been|prove|proved} {right|correct|wrong|accurate} _, account{|s|ed} for _, {success|win|hit|approval|retention|satisfaction|response|default|renewal|completion|recommendation|accuracy|strike|participation|failure|adoption|pass|survival|delinquency|participation} rate{|s}, share of _, majority of _, accuracy, accurate, _ of {|the |all }respondents, _ of those {surveyed|polled|asked}, _ accuracy, _ {|now |also |already |still }{say|said|agree|agreed|believe|believed|think|thought|report|reported|feel|felt|plan|planned|admit|admitted|worry|worried|want|wanted|prefer|preferred|expect to|use|hold no|have no|don't|do not|would recommend|recommend|recommended|are worried|are confident|intend|rank|rate us|rated us|renewed|stayed|saw|told us}`,
      plain:
        'made up _, make{|s} up _, poll{|s|ed}, respondents, surveyed, customer{|s} who, client{|s} who, percent of people, _ more likely, _ less likely, likely to, {customers|clients|users|investors|workers|employees|adults|savers} {|surveyed }: _, satisfaction, satisfied, win, wins, winning trades, winners',
      faint: 'study, research, report, according to, found, clients, customers, users, people, consumers, workers, employees, households',
    },
    allocation: {
      strong: `allocation{|s}, allocat{e|es|ed|ing}, weight{|s|ed|ing|ings}, overweight, underweight, exposure, target mix, asset mix, {|model }mix of _, _ of {|the |your |our |its |a |my |their }{portfolio|fund|index|fund's assets|assets|net assets|holdings|nest egg}, _ {|in }${ASSETS}, _ {us|global|international|domestic|foreign|high-yield|corporate|government} {stocks|equities|equity|bonds}, position size, position limit, sector limit, rebalanc{e|es|ed|ing}`,
      plain: 'hold{|s} _, put _, keep _, split, top holding{|s}, largest position, glide path, sleeve, drift{|s}, concentration',
      faint: 'diversif{y|ied|ication}, holdings',
    },
    inflation: {
      strong: `inflation, cpi, rpi, target range, target rate, cpih, pce, {food|energy|grocery|consumer|fuel|import} prices, price index, gdp, unemployment, jobless rate, policy rate, base rate, bank rate, bank rate at _, fed funds, federal funds {|target }rate, fed funds rate, economic growth, the economy {grew|shrank|expanded|contracted}, economy {grew|shrank|expanded|contracted} _, cost of living, cost-of-living {adjustment|increase}, repo rate, deposit facility {|rate},
        ecb {|deposit |key |policy }rate, fed, the fed, {bank of england|federal reserve|european central bank|mpc|fomc|bank of thailand} {cut|cuts|raised|raises|held|holds|kept|hiked|rate}, key rate, wage growth, wages rose _, average earnings growth, national debt, debt-to-gdp, budget deficit, social security cola, cola, rates {were |}held at _, rate cut of _, rate hike of _, quarter-point, recession`,
      plain:
        'central bank, ecb, boe, federal reserve, wages, macro, policymakers, economists, payrolls, economy, rate cut{|s}, rate hike{|s}, rate rise{|s}',
      faint: 'prices, food prices, energy prices',
    },
    tax: {
      strong: `tax rate{|s}, tax rate of _, capital gains tax, cgt, income tax, inheritance tax, iht, corporation tax, withholding{| tax}, vat, sales tax, stamp duty, dividend tax, deductible, tax relief, tax credit{|s}, tax bracket{|s}, taxpayer{|s}, tax band, bracket, rate taxpayer{|s}, levy, taxed _, tax of _, national insurance, _ tax, _ {|is |are |of it }{tax-free|tax free}, relief at _, tax charge, tax penalty, tax deduct{ible|ion}, payroll tax, estate tax, pay _ tax, surtax, stamp tax, income tax relief, {basic|higher|additional}-rate relief, {basic|higher|additional} rate, excise`,
      plain:
        'tax, taxes, taxed, taxable, relief, deduction{|s}, deduct, irs, hmrc, personal allowance, savings allowance, dividend allowance, marginal, government top-up',
      faint: 'allowance, exempt, tax-free',
    },
    loss: {
      strong: `drawdown{|s}, of {|all |our }{|retail |private }{|investor |client |cfd }{accounts|clients|investors|traders} {lose|lost|losing}, lose{|s} money, lost money, losing money, losing trades, loss ratio, write-down{|s}, scam{|s} cost {|savers |victims |people |us |investors }_, cost {savers|victims} _, written down, _ loss{|es}, loss{|es} of _, lost {|him |her |them |us |you |me |over |about |around |more than }_, lose {|up to |more than |over |all |as much as |your }_, losing _, peak-to-trough, maximum loss, stop loss, stop-loss, downside of _, negative return{|s}, defraud{|ed} of _, scammed out of _, stolen, stole _, victims lost _`,
      plain:
        'loss{|es}, lost, lose{|s}, losing, decline{|s|d}, downturn, crash{|ed|es}, wiped out, bear market, correction, down _ on, downside, setback, fraud, scam{|s|med|mers}',
      faint: `_ lower, _ dive`,
    },
    price: {
      strong: `price target{|s} {|of |at |to }, target price, share price, stock price, price{|s|d} _, trading at _, trades at _, retail price, cash price, list price, usual price, asking price, purchase price, offer price, issue price, closed at _, opened at _, bought {|in |it |them |shares |stock }at _, buy {|in |it |below |under }at _, sold {|it |out |them }at _, sell target, sell at _, rrp, {costs|priced} {from|at} _, instead of _, now only _, _ value, _ per ticket, tickets {from|at} _, a copy, worth _, valued at _, per share, a share, an ounce, per ounce, a barrel, per token, a coin, strike price, entry at _, hit _, sell{|s} for _, selling for _, sold for _, heading to _, is going to _, rent of _, premium{|s} _, sum of _ plus vat`,
      plain:
        'was _, at _, cost{|s} {|you |just |only |us |about |around }_, for just _, for only _, insurance, price{|s|d}, premium{|s}, subscription, ticket{|s}, course, ebook, book, seminar, buy now, quote{|s}, quoted, purchase of _, house, home worth, it is _ now',
      faint: 'buy, sell, bought, sold, trading, stock, ticker, only _, just _, policy, cover from _, rent, bill{|s}',
    },
    amount: {
      strong: `{required|minimum} investment, investment required, {your|household|annual|monthly} income _, turn{|s|ed|ing} _, assets under management, aum, under management, minimum {|opening |initial |monthly }{deposit|balance|investment|payment|purchase|contribution}, minimum of _, _ {|opening |initial |minimum }{deposit|balance|loan|minimum|mortgage|pension pot|pot|limit|allowance|contribution|donation|salary|investment}, _ in {our|the|this} {|model |growth }{fund|strategy|portfolio}, _ invested, balance{|s} of _, credit limit, loan{|s} of _, loan amount, loan amount{|s} of _, borrow _, lend _, insured {|up |for |for up }to _, protected up to _, covered up to _, compensation of _, deposit _, deposits of _, invest _, invested _, investment of _, starting with _, start with _, contribut{e|es|ed|ing} _, contribution{|s} of _, salary of _, earns a salary of _, income over _, income above _, raised _, raise _, fined _, fine of _, penalty of _, settlement of _, donat{e|es|ed} _, sponsored _, spend _, spent _, spends _, savings of _, pot of _, pot worth _, debt of _, in debt, owe{|s|d} _, market cap{|italisation|italization|}, revenue{|s} of _, turnover of _, sales of _, budget of _, limit of _, limit is _, maximum of _, funding, worth {|more |less }than _, put aside _, set aside _, sav{e|es|ed|ing} _ {a|per|each|every} {day|week|month|year}, saved _, keep _ in, transfer{|s|red} _, mortgage of _, manage{|s} _, managing _, paid me _, compensation, benefit of _, benefit up to _, cover of _, limit rises to _`,
      plain:
        'invest{|s|ed|ing}, deposit{|s|ed}, balance{|s}, limit{|s}, salary, salaries, wage{|s}, borrow{|s|ed|ing}, loan{|s}, coverage, benefit{|s}, insured, assets, per person, raised, owed, donation, grant{|s}, spending, advance{|s}, cap, pension pot, contribution{|s}, contribute, sum assured, expenses up to _, liability, cash',
      faint: 'account{|s}, money, fund{|s}, worth, total, budget',
    },
    growth: {
      strong: `revenue{|s} {|is |was |are |were |has |have |grew |rose |up |climbed |jumped |increased }_, turnover, sales {|grew |rose |up |fell |climbed |jumped |increased }_, earnings per share, eps, headcount, user base, customer base, house prices, home prices, property prices, rents {rose|climbed|up|increased} _, pay rise{|s}, raise of _, _ raise, salaries {rose|climbed|up|increased} _, lending, loan book, loans to, production, exports, shipments, orders, order book, transaction volume{|s}, volumes, downloads {rose|grew|up}, year-on-year growth, team grew _, grew our team _, our team {grew|has grown} _, membership {grew|rose|up}, deposits grew _, lending grew _, assets grew _, rents, complaints, applications, demand, footfall, emissions, costs rose _, boost{|ed|s} productivity, productivity, premiums {rose|up|increased} _, fraud cases, reports of fraud`,
      plain:
        'revenue{|s}, sales, customers {grew|rose|up}, users {grew|rose|up}, volume{|s}, growth, increase of _, rise of _, year on year, year over year, yoy, expanded, headcount {grew|rose}, productivity, output, more downloads, sign-ups, signups, followers',
      faint: 'increase{|d|s}, rise{|s}, more',
    },
    payment: {
      strong: `spread the cost, monthly payment{|s}, monthly repayment{|s}, weekly payment{|s}, minimum payment, repayment{|s}, instalment{|s}, installment{|s}, payments of _, repayments of _, repay _, per payment, total {|amount }payable, total to repay, amount payable, {monthly|weekly} {cost|instalment|installment} of _, lease for _, leases from _, drive {|it |one |off |away }{|home |today }{|for |from }_, pay _ {a|per|each|every|/} {month|week|mo}, paying back _, puts you in`,
      plain: 'repay{|s|ing}, lease, leasing, financing from _',
    },
    'down-payment': {
      strong:
        'down payment{|s} {|of |from |as low as }, down-payment{|s}, _ down, money down, put down _, put _ down, due at signing, _ deposit mortgage{|s}, initial rental, deposit of _ required, advance payment, _ deposit on {a|your} {home|house|first home}',
      plain: 'upfront, up front',
    },
    bonus: {
      strong: `bonus{|es}, welcome {offer|gift|bonus|reward}, sign-up {offer|reward|bonus}, gift card{|s}, voucher{|s}, e-gift, referral {reward|fee|gift}, refer a friend, free money, reward of _, switching offer, bring a friend, bring a mate, both {get|pocket|receive|earn} _, statement credit, free {share|shares|stock|stocks|bitcoin|crypto} worth _, prize{|s} {|of |draw }, giveaway, _ free, free _, when you {open|join|sign|switch|deposit|refer|apply}, when they {join|sign up|open|invest|deposit}, employer match, company match, matching contribution, match{|es} _`,
      plain: 'refer, referral, per referral, gift, reward{|s}, match, prize, switch to us, incentive',
      faint: 'claim {|up to |your }_, win _, grab _',
    },
    rating: { strong: 'trustpilot, star rating, rated _, rating of _, rate us _, score{|s|d} us _, app store rating, average rating' },
    other: {
      strong: `save{|s|d} _ of {your|my|their|every|each|what}, loan-to-value, ltv, debt-to-income, dti, utilization, utilisation, volatility, standard deviation, correlation, exchange rate, probability, {a|the} {|good |high |low }chance, _ chance, credit score{|s}, fico, capital protect{ed|ion}, principal protect{ed|ion}, _ capital-protected, owns _, stake in, participation rate of _, confidence interval, carbon, co2, alcohol, of capacity, battery, _ humidity, _ complete, margin requirement, initial margin, haircut, collateral, hash rate, rating agency, tolerance band, withdrawal rule, rule of thumb, _ rule, replacement rate, withdrawal rate`,
      plain: 'savings rate of, of income, per cent of gdp',
    },
    multiple: {
      strong: `leverage, leveraged, geared, gearing, margin, inverse, _ {|daily }etf{|s}, points, miles, faster, the size, salary, salaries, annual salary, income, oversubscribed, oversubscription, the fee{|s}, more likely, less likely, as likely, earnings multiple, price-to-earnings, p/e, ebitda, book value, life cover, cover of _, death benefit, the {rate|yield|interest|apy} of, the {national|industry} average, the deposit, our team, team, staff, headcount, users, customers, clients, the number of, downloads, volume, capacity, reward{|s}, dose, size, speed, quicker, the chance, the limit, the allowance, the yield, the interest, yields, the cost, costs, prices, the price, emissions, revenue, sales, profits of, effort, donation{|s}, your donation, applications, pays _, twice as`,
      faint: 'more, as many, as much, larger, bigger, higher, lower, cheaper',
    },
  },
  links: {
    earn: `earn{|s|ed|ing} {|you |him |her |them |us |me |a |an }{|average of |extra |about |around }, make{|s} {|you |over |a |an extra }, made {|over |him |her |them |me |us |you }, making, earned, average{|s|d}, averaging, deliver{|s|ed|ing}, generate{|s|d}, generating, distributed, distributes, produced, produces, compounding at, yielding, lift{|s|ed}`,
    pay: `pay{|s|ing}, paid, offer{|s|ing|ed}`,
    rise: `up, up by, rose, rose by, rise{|s}, rise{|s} by, risen, risen by, {a |the |an }{rise|increase|gain|jump|surge} of, grew, grew by, grow{|s|ing}, grow{|s|ing} by, grown, grown by, climb{|s|ed}, climb{|s|ed} by, rall{y|ies|ied}, surge{|s|d}, surge{|s|d} by, soar{|s|ed}, soar{|s|ed} by, jump{|s|ed}, jump{|s|ed} by, advance{|s|d}, added, adds, increase{|d|s} by, increase{|d|s}, increase{|d|s} by {an |a }{impressive|staggering|whopping|average of}, rocketed, skyrocketed, expanded, expanded by, went up, went up by, goes up by, lift the account, put on, gained, gains`,
    fall: `fell, fell by, fall{|s|en|ing}, fall{|s|en|ing} by, drop{|s|ped|ping}, drop{|s|ped|ping} by, slid, slid by, slip{|s|ped}, tumbled, plunged, sank, sinks, shed, down, down by, ended down, finished down, slumped, retreated, eased, eased by, gave back, decline{|s|d}, decline{|s|d} by, shrank, shrank by, contracted, contracted by, went down, dipped, {a |the }{drop|fall|decline|dip} of, lost`,
  },
  hidden: `{after|before|net of|gross of|less|excluding} {|all |any |our |management }{fees|charges|costs|expenses}, fee-free, free of charge, no fee{|s}, zero fees, fees may apply, in charge, commission-free, no commission, after tax, before tax, pre-tax, post-tax, tax return{|s}, tax year{|s}, tax season, tax-deferred, tax-exempt, tax day, tax advice, tax treatment, tax adviser, tax advisor,
    best interest{|s}, no interest in, interest in, interested, point of interest, interest-free, rate us, at any rate, first-rate, in return for, return to, many happy returns, item returned, point of return, returned to, {beat|beats|beating|above|over|ahead of|outpace|outpaced|outpacing|faster than|inflation} inflation, inflation-linked, inflation-adjusted, inflation-beating, after inflation,
    stock exchange, stock market hours, share this, share your, share with, shared, share the, trade-off{|s}, trade union, trade association, target-date, target date, performing arts, loss of sleep, hedge fund manager{|s}, federal deposit insurance corporation, risk-free rate, free trial, feel free, free to, stress-free, interest rate risk, up to date, market hours, credit union{|s}, fixed income team, stand-up, made in, made of, made by, made up, make sure, make up, make an, made it, market commentary, in cash flow, up front, could not, couldn't, cannot, can't, target market, target audience, growth {stock|stocks|fund|strategy|portfolio|shares}, {in|since|by|last|next|this|until|from|of|early|late|mid} may, target range, free webinar, free guide, free ebook, free workshop, free course, tax-loss harvesting, make a, gain access, gain an understanding, gain insight, up for, gift aid, reward points, makes up, make up, made up of, past performance is, past performance does, performance review{|s}, performance car{|s}, high-performance, fund manager{|s}, fund house, in full, investors chronicle`,
  stakes: `money, your money, savings, investment{|s}, invested, capital, stake, portfolio{|s}, account{|s}, wealth, stock{|s}, share{|s}, coin{|s}, token{|s}, bitcoin, crypto, net worth, nest egg, cash, in value, its value, price, gain{|s}, return{|s|ed}, profit{|s}, fund{|s}, etf, deposit, bet, pot, pension, trade{|s}, strategy, index, position, by summer, by christmas, going to, will _, gem{|s}, presale, altcoin{|s}, memecoin{|s}`,
  credit:
    'loan{|s}, lend{|er|ers|ing}, borrow{|s|ed|ing}, credit, mortgage{|s}, finance{|d}, financing, apr, lease, leasing, instalment{|s}, installment{|s}, payday, repay{|ment|ments}, car, truck, refinanc{e|ing}, pay later, consolidat{e|ing|ion}',
  wholly:
    'online, digital{|ly}, remote{|ly}, secure{|d}, safe, transparent, committed, independent, guaranteed, sure, certain, real, legal, legit, paperless, renewable, recycled, electric, owned, confident, honest, automated, automatic, free, legitimate, risk-free, verified, insured, backed, tax deductible, tax-deductible, human, mobile, dedicated',
  gross:
    'gross, gross of {|all }fees, before fees, before charges, before costs, before {|all }{fees and costs|fees and charges}, before expenses',
  net: 'net, net of {|all |our }{fees|charges|costs|expenses|fee}, after {|all |our |ongoing }{fees|charges|costs|expenses}, after {|all }fees and charges, less fees',
  past: `returned, gained, rose, climbed, grew, grown, risen, fallen, delivered, achieved, generated, made, made up, earned, posted, recorded, netted, averaged, outperformed, was, were, had, has been, have been, has returned, has averaged, has grown, has made, lost, fell, dropped, declined, soared, surged, jumped, doubled, tripled, trebled, quadrupled, yielded, saw, seen, held, kept, eased, helped, ended, closed, finished, tumbled, slid, plunged, did,
    slipped, advanced, rallied, added, beat, turned, became, totalled, reached, hit, came in, started, ranked, up _, is up, are up, was up, down _, raised, told, said, reported, found, told us, won, bought, sold, closed, called, so far, historical{|ly}, past, previously, already, reduced, saved, increased, performed, compounded, went, took, appreciated, accumulated, backtested, kept, picked, pocketed, banked, got, received, originally`,
  future: `will, 'll, won't, going to, gonna, expect{|s|ed|ing}, expecting, target{|s|ed|ing}, project{|s|ed}, projection{|s}, forecast{|s|ing}, aim{|s|ing}, anticipate{|s|d}, anticipated, on track, on course, poised, set to, set for, should, could, may, might, predict{|s|ed|ing}, prediction{|s}, hope{|s} to, plan{|s} to, heading, headed, potential, potentially, outlook, estimate{|s|d}, likely to, ahead, shall, tomorrow, soon, can expect, look{|s|ing} to, about to, intend{|s} to, seek{|s|ing}, objective, goal, upcoming`,
  periods: {
    past: `{|over |in |during |for |across |within |throughout }{last|this past|the past|the last|previous|our last|its last|the previous|the trailing|trailing|the prior|prior|past} {|very |N |N full |N consecutive |N calendar |couple of |few }{T|decade|spring|summer|autumn|fall|winter|weekend|M},
      {|N }T ago, {|the }{year|quarter|month|week} to date, {year|month|quarter}-to-date, ytd, qtd, mtd, since {|its |our |the |their |our fund's |the fund's }{inception|launch|start|start of {|the |this }{year|month}|beginning of {the|this} year|listing|launching|we launched|day one|last M|then|N T ago|M Y|N M Y|M N|Y|M},
      {|in |over |for }the {|N }{year|T} to {|end |the end of }{M|N M}, from {inception|launch|Y to Y|M Y to M Y}, between {Y and Y|M Y and M Y|M and M}, yesterday, overnight, so far this {year|quarter|month|week}, over {the|a} decade, {for|in} {|our |the |its }N {straight|consecutive|successive|calendar} T, N T {in a row|running}, {the |}N T to {|end |end-}{N M Y|M Y|M}, {ended|ending|to the end of} {N M Y|M N|M Y}`,
    dated: `{|in |during |for |throughout |over |at |as at |as of |of |to }{|all of |calendar |calendar year |tax year |fiscal |fiscal year |full year |full-year |early |late |mid-|the year to |the year ended |end |end-|fy|fy }{N M Y|M N Y|M Y|qN Y|hN Y|Y/Y|Y-Y|Y/N|Y}, {|in |for |during }{qN|hN|the {first|second|third|fourth|last|final} {quarter|half}|{first|second|third|fourth} quarter}, {in|during} M, as {of|at} {N M|M N}`,
    future: `{|over |in |during |for |within |across |by |before |from }{next|the next|this coming|coming|the coming|the upcoming|the following} {|N |few |couple of }{T|decade|spring|summer|autumn|fall|winter|M}, by {|the }{end of {Y|M|the {decade|year|month|quarter}|next year}|year-end|year end|christmas|summer|spring|autumn|next {year|summer|spring|M}|retirement|qN Y|N M Y|N M|M Y|M|Y|time you retire},
      before {Y|retirement|year-end|summer|christmas}, from next T, in N T{'s|'} time, {N|a} T from now, before {N M|M}`,
    open: `until {|the end of |end |early |late }{N M Y|M N|N M|M Y|M|Y|year-end}, {over|in|for|after|within|across|through|during} {|any |just |only |under |about |around |as little as |less than |more than |the first |our first |its first |every |rolling |at least }{|rolling |full }N{ |-| full | consecutive | rolling | short | months of |-month |-year |-day |-week }{T|periods}, {over|in|within|after|for} {a|one|a single|a few|a couple of|just a few|the first|our first|its first} T, this {year|quarter|month|week|morning}, {first|second|third} {year|month|week}, N{-| }{T|y|yr|m|mo|yrs}, every single T, a single T, overnight`,
  },
  openEnded: 'since, from, between, by, until, before, to date, year-to-date, ytd, mtd, qtd, ago, inception',
  noPeriods: 'daytime, day-to-day, day job, day trad{er|ers|ing|e}, weekend, man of the year',
  per: {
    year: 'per year, per annum, p.a., p.a, pa, annually, each year, every year, yearly, annual, annualised, annualized, a year, a yr, /yr, /year',
    quarter: 'a quarter, per quarter, quarterly, each quarter, every quarter',
    month: 'a month, per month, monthly, each month, every month, /month, /mo, pm, pcm, p.m.',
    week: 'a week, per week, weekly, each week, every week, /week, pw',
    day: 'a day, per day, daily, each day, every day, /day, everyday',
  },
}
