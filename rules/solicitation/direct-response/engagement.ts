import type { Hit, Language } from 'finsocial/rule'

/** How much after a phrase tells what is asked for. */
const AFTER = 60

/** Whether the call only asks to read, watch or stay in touch: nothing is sold by it. */
export function isEngagement({ block, end, language }: Pick<Hit, 'block' | 'end' | 'language'>): boolean {
  return HARMLESS[language].test(block.folded.text.slice(end, end + AFTER))
}

const HARMLESS: { readonly [L in Language]: RegExp } = {
  en: /^[^\p{L}\p{N}]{0,3}(?:(?:to|and|for) )?(?:(?:read|view|see|download|get|browse|listen to|watch|find|access) (?:the |our |its |their |his |her |this )?(?:full |complete |entire |whole |latest |original |annual |quarterly |recorded |rest of the )?(?:articles?|story|stories|reports?|blogs?|posts?|papers?|studies|study|interviews?|podcasts?|episodes?|recordings?|replays?|transcripts?|press release|minutes|slides|results|agenda|document|statement|data)(?![\p{L}])|read|unsubscribe|opt out|manage your (?:preferences|cookies)|report|update your (?:details|preferences|address)|reset your|log in|follow|(?:our|the|my|a|your) (?:[a-z-]{1,12} ){0,2}(?:newsletters?|podcasts?|blog|mailing list|youtube channel|e-?mail updates|alerts|chat with|twitter chat|conversation|discussion|debate|petition|race|walk|food drive|fundraiser|cleanup|volunteers?))(?![\p{L}])/u,
  fr: /^[^\p{L}\p{N}]{0,3}(?:pour )?(?:(?:lire|consulter|voir|decouvrir|ecouter|regarder|telecharger|retrouver|acceder a) (?:la suite|(?:l'|le |la |les |notre |nos |cet |ce |cette )(?:integralite|article|rapport|etude|communique|interview|podcast|replay|dossier|episode|billet|tribune|analyse|resultats|chronique|enquete|document)s?)|(?:a |sur )?(?:notre|la|ma|votre) (?:newsletter|lettre d'information|chaine|podcast|blog)|(?:me |vous |se )?desinscrire|vous desabonner|signaler)/u,
  th: /^(?:เพื่อ)?(?:อ่าน(?:ต่อ|เพิ่มเติม|บทความ|ฉบับเต็ม)|ดู(?:คลิป|วิดีโอ|ย้อนหลัง)(?:เต็ม|ฉบับเต็ม)?|ฟังพอดแคสต์|รับข่าวสาร|แชร์|ติดตาม)/u,
}
