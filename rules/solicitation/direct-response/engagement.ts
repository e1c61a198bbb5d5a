import type { Hit, Language } from 'finsocial/rule'

/** Whether the call is to a talk or a class. */
export function isInvitation({ block, end, language }: Pick<Hit, 'block' | 'end' | 'language'>): boolean {
  return SESSION[language].test(block.folded.text.slice(end, end + AFTER).split(/[.!?;]/)[0] ?? '')
}

const SESSION: { readonly [L in Language]: RegExp } = {
  en: /(?<![\p{L}])(?:webinars?|workshops?|class(?:es)?|talks?|seminars?|lectures?|conference|session|event|clinic|panel|breakfast)(?![\p{L}])/u,
  fr: /(?<![\p{L}])(?:webinaires?|ateliers?|conferences?|cours|seminaires?|rencontres?|table ronde|petit[- ]dejeuner)(?![\p{L}])/u,
  th: /สัมมนา|เวิร์[กค]ช็อป|อบรม|บรรยาย|งานเสวนา/u,
}

/** Whether a phrase is all there is in its line or link, as on a button. */
export function isButton({ block, start, end }: Pick<Hit, 'block' | 'start' | 'end'>): boolean {
  const from = block.folded.startOf(start)
  const to = block.folded.endOf(end - 1)
  if (block.scope === 'heading' || block.scope === 'table-cell') return false
  const line = block.text.lastIndexOf('\n', from - 1) + 1
  const next = block.text.indexOf('\n', to)
  // a link among words is a cross-reference
  return isBare(block.text.slice(line, from)) && isBare(block.text.slice(to, next < 0 ? undefined : next))
}

function isBare(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text)
}

/** How much after a phrase tells what is asked for. */
const AFTER = 60

/** Whether the call only asks to read, watch or stay in touch: nothing is sold by it. */
export function isEngagement({ block, end, language }: Pick<Hit, 'block' | 'end' | 'language'>): boolean {
  return HARMLESS[language].test(block.folded.text.slice(end, end + AFTER))
}

const HARMLESS: { readonly [L in Language]: RegExp } = {
  en: /^[^\p{L}\p{N}]{0,3}(?:(?:to|and|for) )?(?:(?:read|view|see|download|get|browse|listen to|watch|find|access) (?:the |our |its |their |his |her |this )?(?:full |complete |entire |whole |latest |original |annual |quarterly |recorded |rest of the )?(?:articles?|story|stories|reports?|blogs?|posts?|papers?|studies|study|interviews?|podcasts?|episodes?|recordings?|replays?|transcripts?|press release|minutes|slides|results|agenda|document|statement|data)(?![\p{L}])|read|tweet|share|enlarge|expand|zoom|play|print|copy|unsubscribe|vote|opt out|manage your (?:preferences|cookies)|report|update your (?:details|preferences|address)|reset your|log in|follow|(?:our|the|my|a|your) (?:[a-z-]{1,12} ){0,2}(?:newsletters?|podcasts?|blog|mailing list|youtube channel|e-?mail updates|alerts|chat with|twitter chat|conversation|discussion|debate|petition|race|walk|food drive|fundraiser|cleanup|volunteers?))(?![\p{L}])/u,
  fr: /^[^\p{L}\p{N}]{0,3}(?:pour )?(?:(?:ne (?:pas |rien )?(?:rater|manquer|louper)|suivre|recevoir|retrouver|decouvrir) (?:pas |rien )?(?:de |du |d')?(?:le |la |les |l'|nos |notre |ce |cette |tous |toutes ){0,2}(?:prochaine?s? |suite |nouve(?:aux|lles) ){0,2}(?:episodes?|videos?|numeros?|articles?|conseils|astuces|serie|chroniques?|rendez-vous|publications?|contenus?|newsletter|lives?|suite|actualites?)|depuis (?:la messagerie|votre espace)|par (?:la |votre )?messagerie|tweeter|partager|imprimer|agrandir|zoomer|afficher|copier|sur les listes|(?:a|sur) (?:notre|la|ma|votre|nos|l') ?(?:newsletter|infolettre|lettre|chaine|podcast|blog|compte|page)|(?:lire|consulter|voir|decouvrir|ecouter|regarder|telecharger|retrouver|acceder a) (?:la suite|(?:l'|le |la |les |notre |nos |cet |ce |cette )(?:integralite|article|rapport|etude|communique|interview|podcast|replay|dossier|episode|billet|tribune|analyse|resultats|chronique|enquete|document)s?)|(?:a |sur )?(?:notre|la|ma|votre) (?:newsletter|lettre d'information|chaine|podcast|blog)|(?:me |vous |se )?desinscrire|vous desabonner|signaler)/u,
  th: /^(?:เพื่อ)?(?:อ่าน(?:ต่อ|เพิ่มเติม|บทความ|ฉบับเต็ม)|ดู(?:คลิป|วิดีโอ|ย้อนหลัง)(?:เต็ม|ฉบับเต็ม)?|ฟังพอดแคสต์|รับข่าวสาร|แชร์|ติดตาม)/u,
}
