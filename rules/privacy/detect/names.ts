/**
 * Capitalised words, in plain letters, that begin sentences or name firms, places, products and days, not people.
 */
export const NO_NAME: ReadonlySet<string> = new Set(
  `a abbey about account accounts achat acme advice adviser advisers advisor advisors advisory after agence agency ai airport all amazing amazon america american an analyst and android annuity another any aout apple apply apr apres april apy arizona art as asia ask asset assets assurance assurances at atlanta august aujourd'hui austin australia authority autumn avant avec avenue avis avril back bancaire bangkok bank bankers banking banks banque beach beau before belle best bien big birmingham bitcoin black blue board bon bond bonds bonne bordeaux boston bourse branch bravo brexit brighton bristol british broker brokerage brooklyn building bureau but by caisse call cambridge can canada capital capitalisation car card cardiff care carolina case cask castle cathedral center central centre ceo certified cet cette cfo chairman chairwoman chaque charity chase check cheers chez chicago chief children christmas city claim claims client cliente clients close club co code college colorado combien comment commission committee community company compliance compte conference congrats congratulations congressman congresswoman conseil conseils consider consumer contact contrat coo corp corporation council county court cover covid credit crescent crypto customer customers d'abord dallas dame dans data day days de dear debt december decembre demain denver deposit depuis des did direct director disclosure district do does dollar dossier dow drive due during early easter economic economist edinburgh education elle email emergency employee employees employer en england enterprise epargne equipe equity estate ethereum etude euro europe european event every everyone example exchange excited express facebook fair family february federal feedback fees felicitations fevrier finance financial financier financiere first flexible florida follow for founder france free freepost french friday from fund funds gas general georgia germany get glasgow global gold golden good google gouvernement government governor grace great green group groupe grove growth guide half happy hats he head health hello help her here hier high his histoire holiday home homes hooray hospital hotel house housing houston how huge i if il ils imagine immobilier impot impots in inc income index inflation information inside institute insurance interest international introducing invest investing investment investments investor investors iphone ira is isa it its january janvier join judge juillet juin july june just kids king know kudos la lady lane last late law le learn leeds legal les let life lille limited line linkedin liverpool llc loan loans local london long look looking lord lovely ltd lundi lyon main make management manager manchester manhattan march mardi market markets mars marseille master mastercard max may mayor me medicare meet member members merci mercredi meridian mews miami michigan midwest minister mobile monday money month more morning mortgage mr mrs ms museum mutual mutuelle my nantes national net netflix nevada never new news next no north northern nos not note notre nous nouveau nouvelle november novembre now october octobre of off offer office officer ohio oil ombudsman on once one online open option options or order oregon our over own oxford palace parade paris partner partners past pay payment paypal pension people perspective picture plan planner planning plans platz please plus policy pope portrait pour pourquoi premier premiere premium president press pret prince princess private pro product professor program project projet property protection proud public quand quarter quay que queen quel quelle quelles quels question quick rd read real regional registered regulation regulator remember rennes retirement retour retraite return returns review right ring risk road roth royal rule s sa safe san saturday save savings say school scotch se seattle sec second secretary secure security select selon senator senior september septembre service services she should silver since sir small so social societe society solution solutions some source south southern spotlight spring st stadium star start state states station still stock stocks story strategy street student study sun sunday super support suppose sur systems take talk tax team tech telecom tell temoignage temoignages terrace tesla testimonial texas thank thanks that the their there they think this those thrilled thursday time tip tips to today together top toulouse tous tout toute tower trade trading treasury trust tuesday two uk un une union united university update upon us usa use value venmo venture very victor vie view virginia visa visit voici votre vous wall want washington we wealth webinar wednesday week welcome well wells west western wharf what when where which while whisky white who why will wine winter wise with women work workers workplace world wow yay year years yes yesterday york you young your youtube zelle zone`.split(
    ' ',
  ),
)

/** A first name and a surname, or a title with a surname. */
const FULL_NAME =
  /(?<![A-Za-zÀ-ſ0-9@#])(?:(?:Mr|Mrs|Ms|Miss|Dr|Mme|Mlle|M|Madame|Monsieur)\.? )?[A-ZÀ-ÖØ-Þ][a-zß-öø-ſ]{1,14} (?:[A-ZÀ-ÖØ-Þ]\. )?(?:(?:de|van|von|du|le|la|Mc|Mac|O')[ ]?)?[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ſ'-]{1,18}(?![A-Za-zÀ-ſ0-9])/g

/** Whether a person seems to be named: two capitalised words, none of which belongs to firms, places or sentences. */
export function holdsName(text: string): boolean {
  for (const [name] of text.matchAll(FULL_NAME)) {
    const words = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(/[ .]+/)
    if (
      !words.some((word) => NO_NAME.has(word) || ORGANISATION.has(word)) ||
      /^(?:mr|mrs|ms|miss|dr|mme|mlle|m|madame|monsieur)$/.test(words[0]!)
    )
      return true
  }
  return false
}

const ORGANISATION: ReadonlySet<string> = new Set(
  'agency association assurance assurances authority bank banque cabinet caisse capital commission company council credit fund group groupe holdings house inc insurance limited llc llp ltd management mutual mutuelle partners plc regulator sa sarl sas savings securities societe society trust union'.split(
    ' ',
  ),
)

/** Whether the text ends with the name of an organisation, as an address on a letterhead does. */
export const endsWithOrganisation = (text: string): boolean =>
  ORGANISATION.has(/([\p{L}]{2,14})[.,:)]{0,2}[ \n]{0,2}$/u.exec(text)?.[1]?.toLowerCase() ?? '')
