import type { FigureWords } from './words.js'

const ASSETS =
  '{actions|obligations|obligataire|monetaire|immobilier|or|liquidites|cash|matieres premieres|non cote|private equity|crypto-actifs|cryptos|bitcoin|unites de compte|uc|fonds en euros|fonds euros|etf|titres}'

/** Auxiliary before a past participle. */
const HAS = '{a|ont|as|ai|avons|avez|aura}'

export const fr: FigureWords = {
  continental: true,
  numerals: {
    0: 'zero',
    1: 'un, une',
    2: 'deux',
    3: 'trois',
    4: 'quatre',
    5: 'cinq',
    6: 'six',
    7: 'sept',
    8: 'huit',
    9: 'neuf',
    10: 'dix',
    11: 'onze',
    12: 'douze',
    13: 'treize',
    14: 'quatorze',
    15: 'quinze',
    16: 'seize',
    20: 'vingt',
    30: 'trente',
    40: 'quarante',
    50: 'cinquante',
    60: 'soixante',
    70: 'septante',
    80: 'quatre{-| }vingt{|s}, huitante, octante',
    90: 'nonante',
  },
  multipliers: { 100: 'cent', 1e3: 'mille', 1e6: 'million{|s}', 1e9: 'milliard{|s}' },
  suffixes: { 1e3: 'k', 1e6: 'm, mn', 1e9: 'md, mds, mrd, mrds' },
  fractions: {
    25: 'un quart d{es|e|u}, le quart d{es|e|u}, un quart de nos',
    33: 'un tiers d{es|e|u}, le tiers d{es|e|u}',
    50: 'la moitie d{es|e|u}, une moitie d{es|e|u}',
    66: '{les |}deux tiers d{es|e|u}, {les |}deux-tiers d{es|e|u}',
    75: '{les |}trois quarts d{es|e|u}',
  },
  multiples: {
    2: 'doubl{e|es|er|ee|ees|ez|ent|era|eront|erez|ait|ant|ons}, deux fois',
    3: 'tripl{e|es|er|ee|ez|ent|era|eront|erez|ait|ant}',
    4: 'quadrupl{e|es|er|ee|ez|ent|era|ant}',
    5: 'quintupl{e|er|ee|era}',
    10: 'decupl{e|er|ee|era}',
    100: 'centupl{e|er|ee|era}',
  },
  idioms: `double{-| }{clic|cliquez|authentification|imposition|vitrage|emploi|peine|digit|materialite|verification|nationalite|page|salaire}, triple a, en double, deux fois par {jour|an|mois|semaine}, a deux fois, y reflechir a deux fois, une fois, l'un des, l'une des, un des, une des, un a un, un par un, pour un, d'un, d'une`,
  figures: ' chiffres',
  digits: 'deux chiffres, 2 chiffres',
  percent: '%, pourcent, pour cent, pour-cent, p. 100, pct',
  percentBefore: '',
  points: 'point{|s} de pourcentage, points de base, point{|s} de base, pb, pdb, pip{|s}, point{|s}, pt, pts',
  times: 'x, fois',
  stars: 'etoile{|s}, ★',
  instalments:
    '{|petites |petits }mensualite{|s}, echeance{|s}, versements mensuels, prelevements mensuels, fois sans frais, fois par carte, x sans frais, paiements, loyers',
  currencies: {
    EUR: "€, eur, euro{|s}, d'euros, d'€",
    USD: '$, us$, usd, dollar{|s}, de dollars, dollars americains',
    GBP: '£, gbp, livre{|s} sterling',
    CHF: 'chf, franc{|s} suisse{|s}, francs',
    THB: '฿, thb, baht{|s}',
    JPY: '¥, jpy, yen{|s}',
    CAD: 'cad, c$',
    MGA: 'ar, ariary',
    XOF: 'fcfa, xof, f cfa',
    '': '₿, btc, eth, usdt, usdc',
  },
  durations: {
    year: 'an{|s}, annee{|s}',
    decade: 'decennie{|s}',
    half: 'semestre{|s}',
    quarter: 'trimestre{|s}',
    month: 'mois',
    week: 'semaine{|s}',
    day: 'jour{|s}, j, jours ouvres',
    hour: 'heure{|s}, h',
    minute: 'minute{|s}, min, mn',
    second: 'seconde{|s}, sec',
  },
  timeAdjectives:
    'dernier{|s}, derniere{|s}, prochain{|s}, prochaine{|s}, premier{|s}, premiere{|s}, bonnes, longues, petites, pleines, glissants, glissantes, belles, courtes',
  months:
    'janvier, janv{|.}, fevrier, fevr{|.}, fev{|.}, mars, avril, avr{|.}, mai, juin, juillet, juil{|.}, aout, septembre, sept., octobre, oct{|.}, novembre, nov{|.}, decembre, dec{|.}',
  ranks: 'n°, no, n., numero, num., #, rang, top, classe, classee, place',
  places: 'rang, place, position, du classement, sur le podium, en france, en europe',
  names: `s&p, cac, cac all-tradable, cac mid, sbf, dax, ftse, nasdaq, stoxx, euro stoxx, eurostoxx, nikkei, russell, ibex, aex, bel, fortune, article, articles, art., section, paragraphe, alinea, chapitre, titre, annexe, partie, page, p., pages, pp., figure, fig., tableau, etape, niveau, version, v, formulaire, cerfa, cerfa n°, loi, loi n°, decret, decret n°,
    ordonnance, ordonnance n°, directive, reglement, reglement (ue), iso, rcs, siren, siret, orias, orias n°, n° orias, agrement, agrement n°, enregistrement n°, sous le n°, sous le numero, numero, visa n°, visa, ref., reference, dossier n°, facture n°, episode, ep., lecon, question, question n°, regle, regle n°, conseil n°, conseil, astuce n°, astuce, erreur n°, piege n°, idee recue n°, raison n°, mythe n°, jour, semaine, serie, saison, pilier, classe sri, sri, srri, echelle, lot, appartement, bac +, bac+, compte n°, contrat n°, carte n°, bulletin n°, numero, publication n°, diapo, slide, phase, bale, paris, lyon, marseille`,
  gearing: 'levier, effet de levier, leverage',
  to: "a, jusqu'a, et jusqu'a",
  and: 'et',
  between: 'entre, compris{|e|es} entre, situe{|e|s|es} entre, varie entre',
  outOf: 'sur',
  counted: `personne{|s}, client{|s}, cliente{|s}, consommateur{|s}, utilisateur{|s}, membre{|s}, investisseur{|s}, epargnant{|s}, emprunteur{|s}, proprietaire{|s}, menage{|s}, foyer{|s}, famille{|s}, etudiant{|s}, eleve{|s}, abonne{|s}, lecteur{|s}, salarie{|s}, actif{|s}, employe{|s}, employeur{|s}, collaborateur{|s}, collaboratrice{|s}, retraite{|s}, adulte{|s}, francais, francaise{|s}, belge{|s}, europeen{|s}, femme{|s}, homme{|s}, jeune{|s}, senior{|s}, parent{|s}, enfant{|s}, enseignant{|s}, entreprise{|s}, societe{|s}, pme, tpe, banque{|s}, conseiller{|s}, compte{|s}, avis, sonde{|s}, repondant{|s}, participant{|s}, assure{|s}, souscripteur{|s}, adherent{|s}, titulaire{|s}, telechargement{|s}, transaction{|s}, trade{|s}, pays, agence{|s}, bureau{|x}, fonds, gerant{|s}, ligne{|s}, valeurs, dossier{|s}, demande{|s}, contrat{|s}, sinistre{|s}, trader{|s}, particulier{|s}, inscrit{|s}, expert{|s}, partenaire{|s}, commercant{|s}, magasin{|s}, immeuble{|s}, logement{|s}, appartement{|s}, locataire{|s}, acheteur{|s}, bailleur{|s}, dirigeant{|s}, entrepreneur{|s}, independant{|s}, artisan{|s}, citoyen{|s}, habitant{|s}, victime{|s}, actionnaire{|s}, porteur{|s}, associe{|s}, benevole{|s}, cas, marche, population, comptes de particuliers, millennials, interroge{|s}, internaute{|s}, commune{|s}, patient{|s}, cadre{|s}, fonctionnaire{|s}`,
  wholes:
    'revenu, revenus, salaire, salaires, votre salaire, budget, epargne, capital initial, capital investi, capital, prix, montant, temps, valeur, cout, nominal, dette, depenses, mensualite, bien, projet, pension, retraite, mise, facture, loyer, achats, achat, nominal, dernier salaire',
  of: "des, de, de vos, de votre, de mes, de mon, de son, de leur, du montant des, des vos, de l'ensemble des, d'entre eux, de nos, de ces, de leurs, de ses, du, de la, de tous les, de toutes les, de l'",
  atMost:
    "jusqu'a, jusqu'a un, au maximum, maximum, max, max., au plus, moins de, sous, pas plus de, plafonne{|e|s} a, limite{|e|s} a, allant jusqu'a, pouvant atteindre, pouvant aller jusqu'a, inferieur{|e|s|es} a, a hauteur de",
  atLeast:
    'a partir de, des, plus de, au moins, minimum, minimum de, au-dela de, superieur{|e|s|es} a, pres de, depuis, mini, au minimum, de plus de, depasse, depassant, seulement, bien plus de',
  glue: "de, d', du, des, le, la, les, est, sont, etait, a, environ, :, un, une, en moyenne, encore, deja, pres, ainsi, desormais, aujourd'hui, s'eleve, atteint, seulement",
  conjunctions:
    'et, mais, tandis que, alors que, puis, contre, ou, avec, quand, lorsque, si, car, donc, plus, dont, ainsi que, soit, face a, au lieu de, apres',
  cues: {
    return: {
      strong: `taux de rendement{| interne| annuel| actuariel| net| brut}, taux de distribution, tri, rendement{|s} {|annuel |moyen |net |brut |annualise |cible |attendu |potentiel |global }{|annuel |moyen |net |brut }_, performance{|s} {|annuelle |moyenne |nette |brute |annualisee |cumulee |globale }{|annuelle |nette |moyenne }_, plus-value{|s} {|nette |latente |moyenne }_, gain{|s} {|moyen |net |potentiel }_, benefice{|s} {|net |moyen }_, profit{|s} de _, surperformance de _, rendement locatif, rentabilite {|nette |brute |annuelle |locative }_, _ de {rendement|performance|plus-value|gain|gains|rentabilite|benefice|benefices|profit|profits|dividende|dividendes|surperformance}, valorisation de _, triple{r|z} {votre|vos} {mise|argent}`,
      plain: `gagne, ont gagne, rendement{|s}, performance{|s}, rentabilite, gain{|s}, plus-value{|s}, profit{|s}, benefice{|s}, dividende{|s}, coupon{|s} verse{|s}, surperform{e|er|ant|ance|era}, ${HAS} rapporte, ${HAS} gagne _, ${HAS} genere _, ${HAS} fait gagner, gagn{e|er|ez|ent|era|erez|ant} _, gagne _, ${HAS} delivre _, delivr{e|er|ent|era} _, ${HAS} servi _, serv{ira|ait} _, ${HAS} verse _, distribu{e|er|era|ant|ent} _, ${HAS} distribue _, affich{e|er|ent|ait|ant} {|un |une |encore }_, ${HAS} affiche _, encaiss{e|er|ez|ent|ons} _, degag{e|er|ent|eait|eant} _, adjug{e|ent} _, empoch{e|er|ez|ee|es} _, touch{e|er|ez|ent|erez|era} _, revenu{|s} {|mensuel{|s} |complementaire{|s} |passif{|s} }_, fructifi{e|er|ez}, j'ai fait _, vaut _, valent _, sont devenus _, est devenu _, deviennent _, en _ net, sur 3 ans, valeur liquidative, vl, annualise{|e|s}, doubler sa mise, depuis le lancement, backtest, retraite de _, gestion pilotee, mise de _`,
      faint: `en _, comptez sur _, tablez sur _, attendez-vous a _, fait _, font _, faire _, _ net, _ nets, _ brut, _ bruts, fonds, portefeuille{|s}, strategie{|s}, etf, action{|s}, opcvm, scpi, opci, fonciere{|s}, sicav, fcp, pea, per, assurance-vie, assurance vie, unites de compte, placement{|s}, investi{|r|s|ssez|ssement|ssements|t}, trading, trad{e|es|er|ez|eur|eurs}, bitcoin, crypto{|s}, crypto-actif{|s}, or, whisky, vin{|s}, diamant{|s}, parking{|s}, immobilier, pierre, crowdfunding, fonds en euros, fonds euros, indice, bourse, signaux, mandat, placer, place{|s|z}, argent, foret{|s}, montres, private equity, valeurs de croissance, marche tous, sort{ir|ez} _`,
    },
    rate: {
      strong: `taeg{| fixe| variable}, tag, teg, taux debiteur{| fixe| variable| revisable}, taux d'interet{|s}, taux fixe, taux variable, taux revisable, taux nominal, taux annuel effectif global, taux de remuneration, taux du livret{| a}, taux du pel, taux boost{e|e}, taux promotionnel, taux immobilier, taux d'emprunt, taux actuariel, taux de credit, taux client, taux moyen, remunere{|s} _, remuneration de _, emprunt{|er|ez} a _, pret{|s} a _, credit{|s} a _, livret a a _, livret a, livret{|s}, pel, cel, ldds, lep, csl, pel a _, compte a terme, au taux de _, taux a _, taux {des|a partir de} _, _ sur {15|20|25|7|10} ans, _ d'interet{|s}, interet{|s} de _, interet{|s} a _, euribor, oat, taux d'usure, taea, livret {|booste |d'epargne |epargne }{a|remunere a} _`,
      plain: "taux de _, interet{|s}, taux, remuner{e|es|er|ation}, livret{|s}, emprunt{|er|ez}, prime de taux, obligation d'etat, coupon",
      faint:
        'livret{|s}, pret{|s}, credit{|s}, emprunt{|s|er|ez|eur}, compte{|s} epargne, depot{|s}, pel, cel, decouvert, financement, rachat de credit, immo, obligations',
    },
    fee: {
      strong: `hors zone euro, {retrait|virement|ordre|transaction}{|s} {|vous }{coute|coutent|facture|factures|facturee|facturees} _, frais {|annuels |de gestion |d'entree |de sortie |d'arbitrage |de dossier |courants |de courtage |de souscription |de tenue de compte |sur versement{|s} |de versement |de transaction |de change |de rachat |fixes |de notaire |bancaires |de retrait |de garantie |de resiliation |de transfert |de performance }{|annuels |maximum |maximaux }_, commission{|s} {|de mouvement |de surperformance |de gestion |de souscription |de performance |d'intervention |de change }_, _ de {frais|commission|commissions}, _ de frais de {gestion|dossier|courtage|souscription|sortie|notaire|change|retrait}, cotisation {|annuelle |mensuelle }_, frais{|.}, droits d'entree, droits de garde, indemnites de remboursement anticipe, penalite{|s}, honoraires, agios, ter, prelever _ de frais, commission, commissions, cout total du credit, frais de gestion, frais d'entree, frais de dossier, frais de courtage, frais courants, frais de souscription, frais de tenue de compte, frais d'arbitrage, frais de sortie, total expense ratio`,
      plain:
        'prelev{e|ons|ent} _, retrait{|s}, hors zone euro, cotisation{|s}, courtage, facture{|s|e|es} _, tarification, par ordre, par transaction, ordre de bourse, par retrait, spread{|s}, marge, cout{|s} {|total |annuel |moyen }_, cout total, cout annuel, majoration, supplement, factur{e|ons|ent}',
      faint: 'cout{|s}, tarif{|s}',
    },
    'cash-back': {
      strong:
        'cashback, cash-back, cash back, rembourse{|s} sur vos achats, _ rembourse{|s} sur, ristourne{|s}, _ de vos achats rembourses, _ reverse{|s} sur',
      plain: 'cagnotte, cagnotte{|z}',
    },
    discount: {
      strong:
        "_ de {remise|reduction|rabais|moins}, remise{|s} de _, remise{|s}, rabais, reduction{|s} de _, _ d'economie{|s}, economis{e|er|ez|ent} _, economie{|s} de _, _ moins cher, moins cher de _, baiss{e|er|ez} {vos|votre|ses|nos|les} {mensualites|frais|primes|factures|tarifs|impots|mensualite|facture|prime|cotisation} de _, redui{re|sez|sons|t} {vos|votre|ses|nos|les} {mensualites|frais|primes|factures|tarifs|mensualite|facture|prime|cotisation} de _, code promo, bon de reduction, _ offerts sur les frais, soldes, _ sur les frais{| de courtage| de dossier| d'entree| de gestion}, frais reduits de _, frais divises par _, frais baissent de _, rachat de credit{|s} : -_, mensualites reduites de _",
      plain: 'reduction, tarif reduit, promo, promotion, economie{|s}, regroupe{r|z}, mensualites',
      faint: 'offre, moins',
    },
    share: {
      strong:
        "part{|s} de marche,  _ de l'ensemble d{es|u}, _ des {volumes|echanges|cas|transactions}, just{e|es} dans _, taux de {satisfaction|reussite|recommandation|fidelite|renouvellement|succes|detention|participation|reponse|adoption|defaut|occupation|transformation|equipement|epargne des menages|precision|acceptation}, selon {un|une|notre} {sondage|etude|enquete|barometre}, _ {se disent|pensent|estiment|declarent|affirment|recommandent|disent|jugent|craignent|souhaitent|considerent|ignorent|prevoient|avouent|epargnent|envisagent|preferent|possedent|detiennent|reconnaissent|seraient|sont satisfaits|n'ont pas|n'ont|ont deja|ont|ne|nous}, sondage, sondes, barometre, des personnes interrogees, des repondants, des interroges, de satisfaits, de clients satisfaits, clients satisfaits, de reussite, d'opinions favorables, d'avis positifs, de recommandation",
      plain:
        "represent{e|ent|ait|aient} _, comptent pour _, compte pour _, enquete, etude, satisfaits, satisfaction, interroges, panel, echantillon, d'apres, chances sur, des trades gagnants, trades gagnants, de trades gagnants, part des, part de, proportion",
      faint: 'selon, clients, francais, epargnants, menages, salaries, observatoire, representent, representait',
    },
    allocation: {
      strong: `allocation{|s}, allouer, alloue{|s|e|es}, poids, pondere{|e|s}, ponderation{|s}, exposition{|s}, surponder{e|es|er}, sousponder{e|es|er}, expose{|s|e|es} {|a |a hauteur de }_, investi{|s|e|es} {|a |a hauteur de }_ en, _ {|d'|de |en |en |dont en }${ASSETS}, _ de l'indice, _ {du|de votre|de mon|de son|de l'actif|de l'actif net|des actifs|de leur|d'un} {portefeuille|fonds|patrimoine|actif|contrat}, part en ${ASSETS}, premiere position, poche{| actions| obligataire}, repartition, repartir, principale ligne, premiere ligne, diversification cible`,
      plain: 'diversifi{e|ee|er|ez|cation}, placer _, place _, investir _ en, dont _ en, ligne{|s}, plafond par ligne',
      faint: 'patrimoine',
    },
    inflation: {
      strong: `{abaisse|abaisser|releve|baisse|remonte|maintient|laisse} {ses|son|les} taux, inflation, hausse des prix, prix a la consommation, prix alimentaires, prix de l'energie, prix alimentaire{|s}, ipc, indice des prix, pib, chomage, taux de chomage, taux directeur{|s}, taux de depot, taux de depot de la bce, taux de la facilite de depot, taux de facilite de depot, croissance {economique|du pib|francaise|mondiale|de l'economie|de la zone euro}, dette publique, deficit{| public}, bce, fed, banque centrale{| europeenne}, smic, pouvoir d'achat des menages, taux d'epargne des menages, salaires, insee, economie {francaise|mondiale|europeenne|americaine|thailandaise}, recession, coin fiscal`,
      plain: "prix de l'energie, prix alimentaires, conjoncture, politique monetaire, zone euro",
      faint: 'economistes, prix',
    },
    tax: {
      strong: `impot{|s}, impot sur le revenu, ir, flat tax, pfu, prelevement forfaitaire unique, prelevements sociaux, prelevement{|s} social{|es}, csg, crds, tva, impose{|s|e|es}, imposition, tranche{ marginale| d'imposition| a}, tmi, abattement{|s}, reduction d'impot{|s}, _ de reduction d'impot, credit d'impot, defiscalis{e|er|ez|ation}, deduction fiscale, deduire, deductible{|s}, deductibles dans la limite de, plafond {fiscal|de deduction|du per}, droits de succession, droits de donation, taxe{|s|e|es}, taxe fonciere, ifi, exoneration, exonere{|s|e|es}, avantage fiscal, retenue a la source, prelevement a la source, plus-values imposees, fiscalite, taux d'imposition, niche fiscale, quotient, crds`,
      plain: 'fiscal{|e|es}, fisc, taxation, contribuable{|s}, declaration',
    },
    loss: {
      strong: `{des|de nos} {|comptes |clients |investisseurs }{|d'investisseurs |de clients }{|de detail |particuliers |non professionnels }{perdent|ont perdu}, perdent de l'argent, perdre de l'argent, perdre _, ${HAS} perdu _, perd{|ent|ait|u|ra|rez} _, perte{|s} {|maximale |nette |seche |de |d'environ |moyenne |potentielle |maximum }_, _ de perte{|s}, drawdown, repli maximal, moins-value{|s} {|de |latente de }_, sinistralite, escroque{|s|e|es|r} _, vole{|s|e|es|r} _, derobe{|s|r} _, fait {voler|derober|escroquer} _, prejudice de _, prejudice moyen _, arnaque{|s} a _, {arnaques|escroqueries|fraudes} ont coute _, ont coute _, depreciation de _, performance negative de _`,
      plain:
        'perte{|s}, perd{|re|ent|u|us|ez}, moins-value{|s}, krach, effondr{e|ement|er}, chut{e|er|ent} de _, a chute de _, baisse maximale, arnaque{|s}, escroquerie{|s}, fraude{|s}, victime{|s}, decote de _',
    },
    price: {
      strong:
        "prix {|d'achat |de vente |unitaire |moyen |public |actuel |de souscription |de la part |du metre carre |au metre carre |conseille |median }_, cours {|de |: |a |de cloture |objectif |cible |de l'action }_, objectif de cours _, cote _, cotait _, au prix de _, vendu{|e|s|es} _, se ven{d|dent} {|a |en moyenne |autour de |pour }_, titre a _, l'action a _, achete{|e|s|es|r|z} _, au lieu de _, la part, le metre carre, l'once, le baril, par action, tarif {|unique |public |de |: |a partir de }_, loyer{|s} mensuel{|s} _, prime{|s} {mensuelle|annuelle} _, abonnement _, billet{|s} _, prix, valeur de la part, d'une valeur de _, formation {|a |pour }_, assurance {habitation|auto|sante|emprunteur|animaux|velo} {|des |a partir de |a |pour }_, la place, a {seulement|peine} _",
      plain:
        'coute{|nt|ra|r} _, est a _, sont a _, mutuelle, assurance, atelier, pour _, pour {seulement|a peine} _, tarif{|s}, cours, abonnement, ticket{|s}, seance, formation, coaching, ebook, livre, loyer{|s}, prime{|s}',
      faint: 'achat, vente, acheter, vendre',
    },
    amount: {
      strong:
        "transform{e|er|ez|es|ons} _, versez _, deposez _, placez _, smic, {vos|votre|leurs|ses|mes|un} {revenu|revenus|salaire} {|net |nets |brut |bruts |mensuel |mensuels }_, {vos|votre|leurs|ses|mes} revenus, encours {|de |: |sous gestion de }_, actifs sous gestion, sous gestion, versement {|initial |minimum |minimal |mensuel |programme |de }{|minimum |de }_, verse{|z|r} _ {par mois|sur|chaque}, versement{|s} de _, montant {|total |minimum |maximum |maximal |du credit |du pret |emprunte |moyen |net |de |total du credit }_, depot{|s} {|minimum |de }_, solde {|de |minimum de }_, plafond _, plafonne a _, garanti{|s|e|es} {|jusqu'a |a hauteur de }_, protege{|s|e|es} {|jusqu'a |a hauteur de }_, couvert{|s} {|jusqu'a |a hauteur de }_, emprunter _, empruntez _, pret de _, credit de _, un credit de _, invest{ir|issez|i|is|it} _, placer _, place{|s|z} _, _ investis, _ places, mise {|minimale |de }_, levee de fonds, leve{|s} _, levee de _, collect{e|es|er|ee} {|de |nette de |: }_, salaire{|s} {|de |moyen de |net de |median de }_, amende {|de |record de }_, chiffre d'affaires _, budget {|de |: |moyen de }_, capital de _, capital deces _, indemnisation _, don{|s} de _, epargne{|r|z|nt|s} _, mettre de cote _, met{tez|s|tent} de cote _, patrimoine {|de |net de |superieur a }_, ticket d'entree _, accessible {des|a partir de} _, rembourse _, depense{|r|nt|z} _, dette{|s} de _, subvention{|s} de _, valorise{|e} a _, valorisation de _, du montant de _, virement{|s} _, retrait{|s} _, economies de _, cagnotte de _",
      plain:
        'montant{|s}, depot{|s}, versement{|s}, solde, plafond, encours, epargne, capital, credit, pret, salaire{|s}, couverture, garantie, investi{|r|s|ssez}, budget, indemnisation, minimum',
      faint: 'compte{|s}, argent, somme{|s}, total',
    },
    growth: {
      strong:
        "chiffre d'affaires {|a |en |est en }{|progresse |hausse |augmente |croissance |bondi |recule |baisse }_, ca {en hausse|a progresse} de _, ventes {en hausse|ont progresse|ont augmente|progressent} de _, prix {de l'immobilier|des logements|immobiliers|de l'ancien|au metre carre} {|ont |a |sont |en }{|progresse |augmente |baisse |recule |hausse |en hausse |en baisse }_, transactions {|ont |sont |en }{|progresse |recule |baisse |hausse |en hausse |en baisse }_, effectif{|s} {|ont |en }{|progresse |augmente |hausse |grandi }_, nombre de {clients|comptes|victimes|signalements|dossiers|utilisateurs|adherents} {|a |en }{|progresse |augmente |hausse |bondi |baisse |recule |recule }_, loyers {en hausse|ont augmente|augmentent|progressent} de _, collecte en hausse de _, production de credit, credits aux, prets aux, encours de credit, augmentation de salaire{|s}, augmentation de _ des {salaires|tarifs|loyers}, commandes, exportations, frequentation, productivite, production, signalements, emissions, nos equipes {ont grandi|grandissent} de _, tarifs {augmentent|ont augmente|en hausse} de _, primes d'assurance {augmentent|en hausse} de _",
      plain: "chiffre d'affaires, ventes, volume{|s}, {notre |la }clientele, effectifs, clientele, abonnes, audience",
      faint: 'croissance, augmentation, hausse',
    },
    payment: {
      strong:
        'mensualite{|s} _, mensualite{|s}, echeance{|s} _, remboursement{|s} {|mensuel{|s} |de }_, rembourse{r|z|ment} _ par mois, montant total du, payez _, loyer{|s} mensuel{|s} _, loa _, lld _, financement _',
      plain: 'rembours{er|ez|ement|ements}, loa, lld, location longue duree, en plusieurs fois',
    },
    'down-payment': {
      strong:
        "apport {|personnel |initial |minimum |minimal }_, _ d'apport, acompte _, premier loyer {|majore }_, 1er loyer {|majore }_, depot de garantie _, apport personnel, apport",
      plain: 'comptant',
    },
    bonus: {
      strong:
        "prime de bienvenue _, prime {|de |d'ouverture |de parrainage |exceptionnelle |: |jusqu'a }_ {offerts|offerte|pour|a l'ouverture}, bonus {|de |: |jusqu'a |de bienvenue }_, _ de bonus, vous offr{e|ons|ent} _, offrons _, _ {|sont |vous sont |leur }offert{|s|e|es}, offert{|s} : _, offre de bienvenue, _ de prime, parrain{|age|ez|e|er}, filleul{|s}, carte{|s} cadeau{|x}, bon{|s} d'achat, cheque{|s} cadeau{|x}, prime, abondement, _ en cadeau, cadeau{|x}, lot{|s} de _, tirage au sort, jeu concours, bienvenue, action{|s} gratuite{|s} d'une valeur de _, credit{|es} de _ sur votre compte",
      plain: 'recevez _, recompense{|s}, pour toute ouverture, pour toute souscription, ouverture de compte',
      faint: 'profitez de _',
    },
    rating: { strong: 'trustpilot, note moyenne, note{|s|e|es} _, note de _, avis verifies, app store, google play' },
    other: {
      strong: `taux d'endettement, endettement, ltv, quotite, volatilite, ecart-type, correlation, taux de change, probabilite, _ de chance{|s}, reste a vivre, capital garanti {|a |a hauteur de }_, capital protege {|a |a hauteur de }_, garanti{|s|e|es} a _, protege{|s|e|es} a _, barriere {|de protection |de remboursement |a |de }_, protection du capital, niveau de protection, detenu{|e|s} _, detient _, participation de _, taux de remplacement, taux d'effort, taux de participation aux benefices, remplissage, co2, carbone, alcool, autonomie, couverture de marge, marge initiale, appel de marge, taux de marge, taux d'invalidite, quotite d'assurance, regle des _, seuil de _`,
      plain: 'revenus, reste a charge',
    },
    multiple: {
      strong:
        "levier, effet de levier, multiple de l'ebe, ebitda, per de _, fonds propres, points, salaire{|s} annuel{|s}, salaire{|s}, revenus annuels, plus vite, plus rapide, plus de chances, moins cher, plus cher, la taille, la surface, le loyer, sursouscri{t|te|ption}, le plafond, la moyenne, le prix, le montant, le cout, effectif{|s}, equipe{|s}, nombre, clients, abonnes, utilisateurs, capacite, volume, fidelite, miles, votre don, dons, chiffre d'affaires, ventes, le taux, le rendement, la prime, le smic",
      plain: 'plus, moins, autant, superieur{|e|s}, inferieur{|e|s}, plus grand',
    },
  },
  links: {
    earn: `rapport{e|es|er|ent|ant|era|eront|erait|ait|ees|e plus de}, serv{i|ie|ira|ait}, sert, servent, pren{dre|d|dra|dront|ant}, distribu{e|er|era|ent}, delivr{e|er|ent|era}, affich{e|er|ent|ait|era}, produit, degag{e|er|ent|eait}`,
    pay: `vers{e|er|ent|era|eront|ait}, offr{e|ent|ant}`,
    rise: `en hausse de, hausse de, une hausse de, progress{e|er|ent|ait|ion|era} de, bondi{|t|r} de, grimp{e|er|ent|era} de, faire grimper {le compte |le portefeuille }de, augment{e|er|ent|era|ait} de, pris, croissance de, apprecie{|e|es} de, s'envole de, cru de, gagn{e|er|ent|era} encore, gagn{e|er|ent|era}, flamb{e|er|ee} de, s'adjuge, adjuge, monte{|r|nt} de, remonte{|r|nt} de, rebondi{|t} de, grandi de, grandissent de`,
    fall: `en baisse de, baisse{|nt|r|e} de, une baisse de, recul{e|ent|er} de, un recul de, cede{|nt|r}, repli de, un repli de, replie{|e|s} de, lache{|nt|r}, chut{e|er|ent|ait} de, une chute de, effondre{|e|s|es} de, plonge{|r|nt} de, degringole de, diminue{|r|nt} de, perd{|u|ent|ait|re}`,
  },
  hidden: `net{|s|te|tes} de {|tous |vos |nos }frais{| de gestion| courants| annuels}, brut{|s|e|es} de {|tous }{frais|prelevements sociaux|prelevements sociaux et fiscaux|fiscalite}, apres {|deduction des |prise en compte des }frais, frais deduits, frais inclus, frais compris, hors frais{| d'entree| de gestion}, sans frais, frais offerts, avant frais, avant impot{|s}, apres impot{|s}, avant prelevements{| sociaux| sociaux et fiscaux}, apres prelevements sociaux, net d'impot{|s}, hors fiscalite, hors prelevements sociaux, credit d'impot recherche,
    taux sans risque, hors inflation, superieur{|e|s} a l'inflation, au-dessus de l'inflation, battre l'inflation, net d'inflation, indexe{|e|s} sur l'inflation, contre l'inflation, plus que l'inflation, face a l'inflation, autorite des marches financiers, marche du travail, marches financiers, performance energetique, performances passees ne, performances passees, performances futures, performance environnementale, diagnostic de performance, hautes performances, les interets des clients, conflits d'interets, l'interet d{e|u|es}, avoir interet a, dans l'interet, centre d'interet, par action de, action de groupe, en action{|s} de formation, plan d'action, rapport annuel, par rapport a, rapport{|s} de, taux de conversion, marche a suivre, prime abord, prime d'activite, prime renov, primes d'assurance-vie, caisse d'epargne, a la une, bon a savoir, il fait _, fait partie, en fait, perdre de vue, pertes de reperes, offre d'emploi, carte bancaire, gestion de patrimoine, au sein du portefeuille, produits derives, cadeau empoisonne, argent public, point de vente, fonds propres`,
  stakes: `mise{|s}, argent, capital, epargne, investissement{|s}, placement{|s}, portefeuille, patrimoine, action{|s}, jeton{|s}, token{|s}, bitcoin, crypto{|s}, fortune, somme{|s}, gain{|s}, rendement{|s}, performance{|s}, profit{|s}, fonds, etf, cours, valeur, depot{|s}, economies, vous {doublez|triplez}, signaux, trades, en bourse, se negocie, presale, gemme`,
  credit:
    'pret{|s}, credit{|s}, emprunt{|er|ez|s|eur}, roulez, financement, financer, loa, lld, taeg, mensualite{|s}, rembours{er|ement|ements}, voiture, auto, vehicule, en plusieurs fois, rachat de credit{|s}, regroupement, location, loyer{|s}',
  wholly:
    'en ligne, digital{|e}, numerique, securise{|e|s}, sur{|e|s}, gratuit{|e|s}, transparent{|e|s}, independant{|e|s}, garanti{|e|s}, mobile, a distance, dematerialise{|e|s}, renouvelable{|s}, vert{|e|s}, francais{|e|es}, local{|e}, legal{|e}, responsable{|s}, recycle{|e|s}, electrique{|s}, fiable, rembourse{|e|s}, certain{|e|s}, deductible{|s}, sans risque, automatique, personnalise{|e}, humain',
  gross: 'brut{|e|s|es}, brut{|s|e|es} de frais{| de gestion}, avant frais, hors frais',
  net: 'net{|te|s|tes}, net{|s|te|tes} de {|tous |vos |nos }frais{| de gestion| courants}, frais deduits, apres frais, apres deduction des frais',
  past: `{a|ont|as|ai|avons|avez|j'ai|n'a|n'ont} {rapporte|gagne|genere|progresse|augmente|delivre|servi|verse|distribue|affiche|bondi|grimpe|perdu|recule|baisse|cede|chute|double|triple|quadruple|surperforme|sous-performe|atteint|fait|termine|enregistre|pris|battu|realise|cloture|ete|produit|permis|fait gagner|fait perdre|eu|connu|encaisse|touche|empoche|cru|releve|abaisse|maintenu|fixe|laisse|obtenu|livre|rendu|souscrit|interroge|economise|reduit|depasse|lache|collecte|leve|franchi|aide|accompagne|choisi|repondu|vu|declare|fini|multiplie|transforme|achete|vendu|investi|place|confie|signe|ouvert|recompense|rejoint|subi|cause|flambe|grandi|explose|ecrase|bascule|plonge|degringole|decolle|rebondi|ralenti|accelere|stagne|plafonne|degage|engrange|engendre|assure|offert|recu|remporte|cumule|represente}, {est|sont|s'est|se sont|s'etait} {|fait }{voler|derober|effondre|effondree|effondres|ressorti|ressortie|etabli|etablie|etablis|apprecie|appreciee|monte|montee|passe|passee|devenu|devenus|elevee|eleve|envole|envolee|replie|repliee|tombe|tombee|montes|passes|repasse|repasses|remonte|remontes|remontee|redescendu|redescendus},
    etait, etaient, avait, avaient, fut, affichait, valait, rapportait, cotait, progressait, gagnait, representait, representaient, en hausse de _, passe{|e|es|s}, ecoule{|e|s|es}, historique{|s}, precedent{|e}, realise{|e|s|es}, enregistre{|e|s}, constate{|e|s}, verse{|e|s} en, servi{|e|s} en, retrospectivement, deja, jusqu'ici, autrefois`,
  future: `{bondir|perdr|ser|aur|fer|ir|pourr|verr|recevr|vaudr|deviendr|obtiendr|atteindr|servir|finir|produir|croitr|rendr}{a|ont|ez|ons|ai|as}, {rapport|gagn|progress|augment|delivr|distribu|affich|doubl|tripl|quadrupl|surperform|vers|depass|grimp|touch|encaiss|empoch|economis|cout|pass|baiss|recul|pai|remuner|gener|chut}er{a|ont|ez|ons|ai|as},
    devrai{t|ent}, devra, devront, pourrai{t|ent|ez}, vise{|nt|r|ons|e|es}, visant, objectif{|s}, cible{|e|s}, attendu{|e|s|es}, prevu{|e|s|es}, prevoi{t|ent|ons}, prevision{|s}, previsionnel{|le|s|les}, estime{|e|s|es}, table{|r|nt|ons} sur, espere{|r|z|s|nt}, esperez, va rapporter, va doubler, va tripler, va progresser, va _, vont _, va atteindre, va bondir, allez gagner, allez doubler, allez toucher, projection{|s}, projete{|e|s}, potentiel{|le|s|les}, anticipons, anticipent, anticipe une, a venir, demain, bientot, imminent{|e}, esperance, ambition{|ne|nons}, pourrait, viser, visez, prevoyez, simulation{|s}, table sur, mise sur`,
  periods: {
    past: `{l'an dernier|l'annee derniere|l'an passe|l'annee passee|le mois dernier|le trimestre dernier|la semaine derniere|le semestre dernier|au trimestre precedent|l'annee precedente}, {|sur |durant |pendant |au cours d|dans }{les|ces|es} {|N }{derniers|dernieres|precedents|precedentes} {|N }T, {les|ces} N {derniers|dernieres} T, sur les N {derniers|dernieres} T, {sur |}N {derniers|dernieres} T, il y a {|plus de |pres de }N T, depuis {|le |la |son |sa |leur |notre |l'|sa |debut |le debut de |le debut du |fin }{origine|lancement|creation|janvier|debut d'annee|debut de l'annee|l'annee|l'origine|mandat|ouverture|introduction en bourse|N ans|N mois|N T|M Y|1er M Y|1er M|N M Y|N M|M|Y}, depuis {plus de |pres de |}N T, ytd, {a date|a ce jour}, hier, N T {d'affilee|consecutives|consecutifs|de suite|consecutive}, {entre|de} {M Y|Y} {et|a} {M Y|Y}, sur la derniere T, {cette derniere|la derniere} T`,
    dated: `{|en |au |pour |sur |durant |courant |pendant |a |au titre de |pour l'annee |fin |a fin |en fin |debut |au N M |au N |au titre de l'exercice |sur l'annee |sur l'exercice |exercice |annee |l'annee |millesime }{N M Y|1er M Y|M Y|tN Y|sN Y|{1er|2e|3e|4e|premier|deuxieme|troisieme|quatrieme|dernier} {trimestre|semestre} Y|Y-Y|Y/Y|Y}, {|au |sur le }{tN|sN|{1er|2e|3e|4e|premier|deuxieme|second|troisieme|quatrieme|dernier} {trimestre|semestre}}, en M, au {N|1er} M`,
    future: `{l'an prochain|l'annee prochaine|le mois prochain|le trimestre prochain|la semaine prochaine}, {|sur |dans |durant |pendant |au cours d}{les|es} {|N }{prochains|prochaines} {|N }T, {les|ces} N {prochains|prochaines} T, d'ici {|a |la |fin |le |l'}{fin Y|M Y|Y|N T|fin M|ete|retraite|noel|fin de l'annee|fin d'annee|an prochain|N M Y|N M|M|la retraite|quelques T|printemps}, a horizon {Y|N T}, a l'horizon {Y|N T}, dans {N|quelques} T, avant {Y|fin Y|fin M|la fin de l'annee}, demain, a la retraite`,
    open: `jusqu'{au|en|a} {N M Y|N M|M Y|M|Y|fin Y|fin M}, {sur|en|pendant|durant|apres|au bout de|pour|sous|dans|a} {|seulement |moins de |moins d'|plus de |plus d'|a peine |environ |une duree de |une periode de |un horizon de |au moins |minimum }{N|quelques|une|un|N a N|N ou N} {T|T glissants|T et plus}, sous {N T|quinzaine}, {cette|ce} {annee|mois|trimestre|semaine}, {la|sa|les} {premiere|premieres|premiere} T, {le|les} {premier|premiers} {mois|trimestre}, N{ |-| premiers | premieres }{T}, a {echeance|terme|maturite}, a l'echeance`,
  },
  openEnded: "depuis, entre, d'ici, jusqu'au, jusqu'en, jusqu'a, avant, ytd, il y a, a date, origine",
  noPeriods: 'journee, du jour, jour ferie, mise a jour, a jour, bonjour',
  per: {
    year: "par an, /an, l'an, annuel{|s|le|les}, annuellement, chaque annee, par annee, tous les ans, annualise{|e|s}, p.a., /annee, en moyenne annuelle",
    quarter: 'par trimestre, trimestriel{|s|le|les}, chaque trimestre, par semestre',
    month: 'par mois, /mois, mensuel{|s|le|les}, mensuellement, chaque mois, tous les mois',
    week: 'par semaine, /semaine, hebdomadaire{|s}, chaque semaine, toutes les semaines',
    day: 'par jour, /jour, quotidien{|s|ne|nes}, chaque jour, tous les jours, journalier{|s}',
  },
}
