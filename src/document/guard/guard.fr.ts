import { type Framing, phrase } from './framing.js'

/** What sellers boast of not having. */
const BURDENS = phrase`
  frais|couts?|commissions?|engagements?|soucis?|stress|efforts?|attente|delais?|conditions?|plafonds?|impots?|fiscalite
  |taxes?|limites?|contraintes?|paperasse|justificatifs?|surprises?|pieges?|minimum|versements?|experience
  |connaissances?|apport|penalites?|risques?|tracas|prise de tete|complications?|formalites?|examens?|intermediaires?
  |blabla|panique|probleme|doutes?|secrets?|mystere|hasard|questions?|papiers?|jargon|chichis?|volatilite|pertes?
  |abonnement|cartes?|depot|mauvaises? surprises?|inquietudes?|galere|baratin|carence|questionnaire`
/** Verbs of what need not be done: “sans bouger”. */
const SPARED = phrase`
  attendre|bouger|sortir|lever|quitter|rien (?:faire|payer|perdre|risquer)|perdre|payer|debourser|sacrifier|renoncer
  |prendre|travailler|compter|oublier|parler|tarder|hesiter|risquer|se (?:prendre|poser|soucier|priver|deplacer|fatiguer
  |tromper)|vous (?:prendre|poser|soucier|priver|deplacer|ruiner|fatiguer)|y (?:penser|toucher)|avoir a|devoir|toucher
  |bloquer|vendre|emprunter|stresser|trembler`
const OVER = phrase`
  (?= ?(?:$|[,;:.!?)"/+&-])| (?:et|avec|sur|pour|juste|seulement|des|a|au|dans|quand|aucun|aucune|sans|ni|ici|gagnez
  |profitez|dormez|votre|vos|notre|nos|vous|zero|cache|caches|garanti|inutile|inutiles|d'entree|de dossier|de gestion
  |d'arbitrage|de sortie|bancaires?|cachee?s?|supplementaires?)(?![a-z]))`
/** “ne” and its pronouns. */
const NE = "(?:ne |n')(?:(?:vous|te|nous|se|le|la|les|lui|y|en|me) |s'|l'|t'|m'|y |en ){0,2}"
const MISSING = phrase`
  (?:rat|manqu|tard|hesit|oubli|cherch|inquiet|priv|renonc|pay|subi|stress|sacrifi|boug|lach|dout|dorm|rest|rev|contest
  |regrett|neglig|gaspill|paniqu|gach|souci|lass|trembl|train|decroch|pleur|desesper)[a-z]{0,6}|attend[a-z]{0,4}
  |perd[a-z]{0,4}|passe[zs]?|crain[a-z]{0,5}|laiss(?:ez|e|ons) (?!personne|quiconque|pas (?:seduire|tromper|berner|avoir
  |tenter|abuser)|vous|croire)(?:pas |plus |jamais )?(?:passer|filer|dormir|echapper|votre|votre argent|l'inflation
  |la peur)?|faut pas (?:rater|manquer|attendre)|fait(?:es)? (?:pas|plus) (?:d'erreur|attendre)|ayez (?:pas|plus
  |crainte)|avez (?:plus |pas )?(?:rien|besoin|qu'a|a )|demand[a-z]{1,3} qu'a|revien[a-z]{1,5}
  |croire[a-z]{0,3} pas (?:vos|tes)`

const PERSON = phrase`
  quiconque|quelqu'un|toute personne|une personne|des personnes|celui|celle|ceux|un inconnu|une inconnue|des inconnus
  |un demarcheur|des demarcheurs|un interlocuteur|les? escrocs?|des escrocs|escrocs?|arnaqueurs?|les arnaqueurs
  |fraudeurs?|les? arnaques?|arnaques?|escroqueries?|les? fraudes?|faux conseillers?|un faux [a-z]{2,15}
  |de faux [a-z]{2,15}|les faux [a-z]{2,15}|malfaiteurs?|usurpateurs?|pirates?`
const OFFERING = phrase`
  (?:(?:promet|propos|affirm|pretend|annonc|vant|jur|vend|sollicit|contact|certifi)[a-z]{0,6}|raconte(?:nt)?|garanti(?:t
  |r|ss[a-z]{2,6})|assur(?:e|ent|ait|aient|ant|er)|offr(?:e|ent|ait|aient|ant|ir)|di(?:t|s|sent|sait|saient|re)
  |fait miroiter|font miroiter|(?:a|ont|avait|avaient) (?:promis|garanti|assure|offert|dit|jure|propose))`
const THING = phrase`
  offres?|publicites?|pubs?|annonces?|sites?|plateformes?|influenceurs?|influenceuses?|vendeurs?|formateurs?|formations?
  |courtiers?|conseillers?|placements?|produits?|posts?|messages?|promoteurs?|e-?mails?|applis?|applications?|comptes?
  |videos?|brokers?|societes?|intermediaires?|discours|campagnes?|schemas?|promesses?|materiaux promotionnels|gourous?
  |coachs?|groupes?|contenus?`

export const fr: Framing = {
  spaced: true,
  negation: {
    negators: [
      'personne ne',
      "personne n'",
      'ne',
      "n'",
      'pas',
      'jamais',
      'aucune?',
      'aucunement',
      'nuls?',
      'nulles?',
      'nullement',
      'rien',
      'ni',
      'non',
      'sans',
      "absence (?:de |d'|totale )",
      "denuee?s? (?:de |d')",
      "depourvue?s? (?:de |d')",
      'impossible',
      "incapables? (?:de |d')",
      "loin (?:de |d')",
      "refus(?:e|es|ent|ons|ez|ant) (?:de |d')",
      "plutot que (?:de |d')?",
      "au lieu (?:de |d')",
      'guere',
      '(?<=(?:mieux vaut|plutot|prefer[a-z]{1,4})[^.!?]{0,60} )que (?:de )?(?=promet|garanti|vend|dire|affirm)',
      'faux (?:que|de)',
      'illusoire',
      'hors de question',
      phrase`
        oubliez (?:les |le |la |l'|tous les |toute |tout )?(?:promesses? (?:de |d')|idees? (?:de |d'))?(?=(?:rendements?
        |gains?|profits?|argent facile|garanti|sans risque|revenus? garanti|plus-values?|fortune))`,
      "s'abst(?:ient|enir|iennent) (?:de |d')",
    ],
    pseudo: [
      '(?:non|pas) (?:seulement|uniquement|juste|simplement|exclusivement)',
      "pas (?:que(?! )|qu'(?:un|une|a|en)|que (?:des?|du|la|le|les|pour))",
      `${NE}(?:${MISSING})(?: (?:pas|plus|jamais|rien|point|surtout pas))?`,
      phrase`
        (?:a |de |pour )?ne (?:pas|plus|jamais|surtout pas|rien) (?:rater|manquer|attendre|hesiter|perdre|passer|oublier
        |laisser|payer|tarder|regretter|dormir|stresser|louper|s'inquieter|vous inquieter|avoir (?:a|peur|besoin)
        |renoncer|negliger|subir)`,
      // ne … que: only
      phrase`
        (?:ne |n')(?:(?!pas |plus |jamais |rien |point |aucun |aucune |ni |guere |nullement |personne |en aucun )[a-z'-]{1,20} ){1,3}(?:que |qu')(?!.{0,40} (?:pas
        |jamais)(?![a-z]))`,
      phrase`
        n'(?:est|etait|a|ont|avait|sont|ait|auront?|aura) (?:rien d'
        |vraiment |donc |pas |plus |jamais |pourtant |plus jamais )?(?:(?:pas|plus|jamais|rien|ete
        |etre) ){0,2}(?:si |tres |trop |aussi |d'?)?(?:complique[es]{0,2}|difficiles?|sorcier|reserve[es]{0,2}|un reve
        |une arnaque|un mythe|un hasard|trop tard|un gadget|une blague|simple|facile|rentable|accessible|la mer
        |une utopie|un luxe|magique|avantageux|interessant|proche|si|aussi|un secret|une legende|une fatalite|un jeu
        |une loterie|un miracle|une banque|qu'un)`,
      'jamais (?:ete )?(?:aussi|si|vu|vue|vus|trop|deux|decu|decue|autant)',
      "n'(?:a|ai|ont|avez|avons|avait|aviez|avions) (?:encore )?jamais (?:ete |eu |vu|connu|trouve|rencontre)",
      "jamais (?:[^\\s,;:.!?]{1,15} ){0,6}(?:n'a |n'ont |n'avait )(?:ete )?(?:aussi|si|autant)",
      '(?:plus que|si|a|tout|comme) jamais',
      'jamais (?:deux sans|sans votre)',
      "n'importe",
      "n'en (?:croirez|reviendrez|revient|reviennent|croit)[a-z]{0,3}(?: pas)?",
      phrase`
        (?:pas|plus|sans|zero|aucune?|ni|point|moins|0)(?: (?:de|d'|la moindre|le moindre
        |aucune?))? ?(?:gros |mauvaise |petits |longue |la )?(?:${BURDENS})${OVER}`,
      `sans (?:avoir (?:a|besoin de) |meme |plus |rien )?(?:${SPARED})`,
      phrase`
        sans (?:aucun |nul |le moindre )?(?:doute|conteste|equivoque|cesse|plus|exception|precedent|pareil|egal|egale
        |rival|equivalent|appel|detour|relache|faute|compter|mentir|exagerer|rire|blague|deconner|prevenir|surprise
        |faille|interruption|compromis|limite)`,
      phrase`
        (?:pas|plus) (?:besoin|la peine|le temps|question de rater|d'inquietude|d'hesitation|mal|moins de|un centime
        |un euro|un sou|un jour|une seconde|cher|chere|etonnant|un secret|de hasard|de temps a perdre|tant|si|trop
        |encore|necessaire|un mythe|un reve|une arnaque|une blague|a pas)`,
      phrase`
        (?:un|premier|premiers|grand|petit|deux|chaque|le|au|du|ce|faux|prochain|autre|meme|a|vos|vos premiers|quelques
        |trois|tes) pas(?! (?:garanti|une|un))`,
      phrase`
        (?:il n'y a|il y a|y a|n'y a) (?:pas|plus|rien) (?:de )?(?:mieux|plus|meilleure?|photo|d'age|a (?:hesiter|perdre
        |craindre|faire)|qu'a|de (?:hasard|secret|plus|mieux|meilleur))`,
      phrase`
        rien (?:de (?:plus|mieux|tel)|a perdre|que|a (?:payer|faire|craindre)|n'est plus|ne (?:vaut|bat|remplace
        |peut (?:arreter|battre)|surpasse|vous retient))`,
      'pourquoi (?:pas|ne pas)',
      "pourquoi (?:ne |n')(?:voudr|profit|essay|choisi|veu|prend|aim|dir|accept|tent)[a-z]{0,8}(?:-(?:vous|tu|nous|on))?(?: pas)?",
      "(?:n'|ne )(?:ose|osent|oserait|oseraient)",
      "aucune? autre [a-z]{2,15} (?:ne |n')[a-z]{2,12}",
      "(?:ne (?:dites|dis|dire) (?:pas|plus|jamais) non|c'est dire non|dire non a|refuser)",
      "personne ne (?:regrette|resiste|s'en plaint|refuse|refuserait)",
      "n'est-ce pas",
      "si ce n'est",
      '(?:oui ou|ou|non,|que vous le vouliez ou) non',
      'ou pas',
      // spoken, without “ne”, of what goes before the promise
      "(?:si|quand|tant que) (?:tu |t'|vous |on )(?:te |vous |t'|y )?[a-z]{1,12} pas",
      'non(?:,| merci| loin| negligeable| content)',
      phrase`
        personne (?:d'autre|ne (?:fait|peut) (?:mieux|egaler|battre|rivaliser|vous)|ne (?:fait mieux|vous le dit
        |vous en parle|en parle|le sait|le dit|l'ignore|doute))`,
      'aucune? (?:autre|concurrent|rival|equivalent)',
      'nulle part ailleurs',
      "loin (?:d'etre (?:fini|complique|termine)|devant)",
      "au lieu (?:de |d')(?:attendre|perdre|payer|laisser|dormir|stagner|subir)",
      "plutot que (?:de |d')?(?:attendre|perdre|payer|laisser|dormir|stagner|subir)",
      'point (?:fort|cle|final|de depart|par point)',
      "qui (?:a dit|dit|disait) (?:que |qu')(?:[a-z']{1,15} ){1,6}(?:ne |n')",
    ],
    spared: phrase`
      (?:inutile|pas besoin|nul besoin|plus besoin|aucun besoin|pas la peine|aucune obligation|aucune urgence
      |pas obligee?s?|pas tenue?s?|pas forcee?s?|rien ne (?:presse|sert|oblige|vous oblige|vous presse)|pas d'urgence
      |ne vous (?:pressez|precipitez|sentez) pas(?: obligee?s?)?|pas urgent|sans obligation)(?: (?:a|de|pour)
      | d')(?: (?:vous|se|s'|tout|y)){0,2}`,
    reach: 180,
    near: 130,
    walls: phrase`
      [;:!?()]|\. | - |,? (?:alors|donc|c'est pourquoi|du coup) (?:nous|on|notre|j')|(?<!^) (?:mais|cependant|toutefois
      |pourtant)(?![a-z])|^ ?,? mais(?![a-z])`,
    breaks: phrase`
      (?<!^) (?:car|parce que|puisque|quand|lorsque|lorsqu'|tandis que|alors que|(?<!peut|peuvent|est|sont|doit|doivent
      |sera|saurait) donc|des que|tant que|avant (?:de|que)|avant d'|jusqu'(?:a|au)|grace a|sauf|hormis|excepte|ainsi
      |et (?:nous|vous|notre|votre|nos|vos|on|je|un|une|le|la|les|des|du)|or|puis|afin que|en revanche)(?![a-z])
      |(?<! (?:sait|savoir|savez|sais|dire|demander|demandez|important|clair|certain|sur)) si(?![a-z])|(?<!^|que|qu'|si
      |dire|disons|dit|croire) (?:nous|je|on) (?:vous )?(?:garanti|promet|assur|offr|vers)`,
    opens: phrase`
      (?: ?[a-z']{1,15}){0,5} ?(?:garanti|promet|promesse|signifi|veut dire|veulent dire|assur|certitude|affirm|pretend
      |croi|cro[yi]|sai|sav|pens|impliqu|sugger|laiss|prejug|presag|predi|indicat|preuve|suppos|prouv|dit|dire|dis
      |imagin|compri|interpret|consider|constitu|attend|attest|engag)[a-z]{0,7}(?: pas| jamais| en rien| aucunement
      | nullement| plus| rien)?(?:,? (?:que|si|une?|le|la|les|des|du|de|aucune?|votre|vos|comme|en|a|au|aux|ni
      |sur)(?![a-z])| ?(?:qu'|d'|l'|s'))`,
    aside: phrase`
      , (?:et|ou|ni|mais) [^,;:.!?]{1,50},|, (?:y compris|notamment|meme|surtout|en particulier|sauf|quel(?:le)?s? que
      |comme|si|d'ailleurs|en aucun cas|a aucun moment|bien|par|pour|dans|sous|en|au|a|de|selon|directement|tel|ici
      |la)[^,;:.!?]{0,70},`,
    subject: phrase`
      \s?(?:et )?(?:nous|vous|je|on|il|elle|ils|elles|c'|notre|nos|votre|vos|ce|cette|un rendement|profitez|gagnez
      |investissez|rejoignez|seulement|juste|que du|des (?:gains|rendements)|avec (?:nous|notre)|chez nous
      |rendements? garantis?|capital garanti|gains? garantis?|garanti)`,
    or: 'ou|ni',
    and: 'et(?!/ou)',
    own: 'sans|aucune?|zero|pas|jamais|non|ni|0',
    verb: "est|sont|soit|etre|a|ont|avoir|ne|n'|peut|peuvent|comporte|offre|existe|avec|qui|que|presente|y a|rend|reste|cela|ca",
    without: 'sans',
    undone: phrase`
      (?:mais|sauf|a part) (?:chez nous|avec nous|nous|notre [a-z]{2,15}|la notre|le notre|les notres)|avant de (?:nous
      |vous) (?:connaitre|rejoindre)|jusqu'a (?:aujourd'hui|maintenant|ce que je)|comme (?:nous|le notre|celui-ci)
      |(?:garantie?s?|oui) (?:chez|avec) nous`,
    denials: [
      phrase` ?["')]{0,2},?(?: (?!qui|que|dont|est|sont|ne|et|mais|car|pas|jamais|quel|meme|ou|si|quand)(?:[^\s,;:!?()".]
        |\.(?=\d)|,(?=\d)){1,18}){0,8} ?["')]{0,2},?(?: (?:ca|cela|ceci|il|elle|ils|elles|ce))?(?: (?:simplement
        |tout simplement|vraiment|en realite|presque|toujours|souvent|probablement)){0,2} (?:n'existe(?:nt)? (?:pas|plus
        |nulle part|que dans|tout simplement pas|simplement pas|guere)|n'a jamais existe|n'ont jamais existe|(?:est|sont
        |c'est|relevent?|ressemblent?|tiennent?|releve)(?: (?:un|une|des|du|de la|de l'|d'un|le|la|a un|a une|souvent
        |presque|toujours|tout simplement|simplement|pur|pure|en fait|generalement|tout bonnement)){0,4} (?:mythes?
        |leurres?|illusions?|mensonges?|chimeres?|utopies?|arnaques?|impossibles?|illusoires?|irrealistes?|interdite?s?
        |faux|fausses?|fantasme|conte|contes de fees|miroir aux alouettes|pipeau|licornes?|oxymores?|contradictions?
        |prohibee?s?)|(?:n'est|ne sont|n'etait|ne sera|ne seront|n'ont|ne reste)(?: (?:pas|jamais|en rien|ni|aucunement
        |en aucun cas|donc|donc pas|donc jamais|nullement|plus|evidemment pas|toujours pas
        |pas toujours)){1,2} (?:garanti|possible|realiste|assure|certain|acqui|a l'ordre|au programme|une option|prevu
        |promi|propose|une promesse|une garantie|un engagement|chez nous|notre|de mise|autorise|permi|vrai|une realite
        |sur|envisageable|pour demain|existant|disponible|offert)[a-z]{0,4}|ne (?:peut|peuvent|saurait|sauraient|doit
        |doivent|pourra|pourront|pourrait)(?: (?:pas|jamais|en aucun cas|donc|nullement
        |en rien)){0,2} (?:etre )?(?:garanti|promi|assure|exister|etre|annonce|considere|avance|tenu|interprete|donne
        |predi)[a-z]{0,4}|ne (?:se )?(?:garanti|promet|decret)[a-z]{0,4}(?: pas| jamais)|depend(?:ent)? (?:de|des|du
        |d')(?! nous| notre))`,
      phrase` (?:pas|jamais|nullement|en rien|en aucun cas|ni|aucunement)(?! (?:seulement|que|qu'|uniquement|moins|cher|vu
        |trop|un centime|mal|besoin|a pas|plus|de frais|d'impot|de stress|d'engagement|de risque|de commission|frais
        |risque))(?![a-z])`,
      ` (?:aucune? (?!(?:${BURDENS})(?![a-z]))|rien(?! (?:a|de|que|a perdre)(?![a-z])))`,
      phrase`
        ["')]{0,2} ?(?:-|:|=|,|\(|,? c'est) ?(?:un |une |de l'|pur |pure )?(?:mythe|faux|fausse|impossible|non|jamais
        |pas (?:chez nous|ici|possible|vrai)|illusion|mensonge|leurre|arnaque|interdit)(?= ?(?:$|[.,!;)"-]))`,
    ],
    inside: phrase`
      (?:pas|jamais|aucune?|ni|nullement|rien|non|aucunement)(?: (?:etre|ete|toujours|forcement|necessairement|encore
      |du tout|une?|le|la|totalement|entierement|systematiquement|donc|en rien|d'avance)){0,2} ?(?:garanti|promet|promi
      |assur|certain|protege|securis|sure?s?(?![a-z])|approuv|valid|agree|acqui|possible|predi|connu)[a-z]{0,5}`,
    answers: '(?!)',
    retractions: phrase`
      [\s"')]{0,3}(?:cependant|mais|toutefois|pourtant|or|sauf que),? (?:dans les faits|en realite|en pratique)(?![a-z])|[\s"')]{0,3}(?:(?:ce|cela|ca|c'|il|elle|ils|elles) ?(?:n'etait|n'etaient|n'est|ne l'etait|etait|etaient)(?: pas
      | faux| un mensonge| pas vrai)|(?:c'est |c'etait )?faux|il (?:mentait|a menti|a disparu|avait menti)
      |elle (?:mentait|a menti|a disparu)|ils (?:mentaient|ont menti|ont disparu))(?: (?:le cas|vrai|ainsi
      |si simple))?(?= ?(?:$|[.!]| avec))`,
    rebuttals: phrase`
      [\s"')]{0,3}(?:(?:non|jamais|impossible|faux|un mythe|une illusion|aucun|nullement|certainement pas|surement pas
      |surtout pas|bien sur que non|evidemment non|pas du tout)(?= ?(?:$|[.,!;:-]))
      |(?:malheureusement |evidemment |bien sur |reponse ?:? ?|desole,? )(?:pas|non|jamais|impossible)|pas (?:chez nous
      |ici|du tout|vraiment|toujours|forcement|si vite|tout a fait|exactement|en bourse|possible)|(?:ca|cela
      |ceci) n'(?:existe|est|a)|ca existe pas|(?:il|elle|on|ils|elles|ce|cela|ca|nous
      |vous) (?:ne |n')[a-z]{1,12} pas(?= ?[.!,;]| ?$)|(?:personne|nul|aucune? [a-z]{2,15}) ne|personne n'|rien n'est
      |nous ne (?:promett|garanti|propos|vend|pouvons|fais)[a-z]{0,5}|on ne (?:promet|garantit|peut|sait)|il n'(?:existe
      |y a) (?:pas|aucun|rien)|c'est (?:un mythe|faux|impossible|une arnaque|interdit|non|une illusion))`,
  },
  warning: {
    leads: [
      '(?:un|ce|cet) (?:sms|message|mail|e-mail|appel|texto) (?:vous |non sollicite )?(?:parle|annonce|propose|promet|vante|offre)',
      "(?:cherchez|trouvez|ou est|reperez|devinez) (?:l'erreur|le piege|l'arnaque|le mensonge|l'intrus)",
      "(?:on|quelqu'un|un [a-z]{3,15}) (?:vous |t'|lui |leur )(?:a|avait|as) (?:promis|garanti|propose|dit|assure|vendu|jure)",
      `qui (?:vous |te )?${OFFERING}(?=[^.!?]{0,60} (?:ment|mentent|vous ment|vous trompe|vous vole))`,
      phrase`
        (?:le|la|un|une|son|leur|cet|ce|l')(?: ?(?:faux|pseudo|soi-disant|jeune|charmant))? ?(?:vendeur|demarcheur
        |commercial|courtier|interlocuteur|inconnu|influenceur|promoteur|conseiller|trader|gourou|escroc|site|brochure
        |publicite|annonce|mail|message) (?:lui |leur |m'|qui )?(?:a |avait |ont )?(?:promis|promettait|jurait|jure
        |assurait|garantissait|pretendait|affirmait|certifiait)`,
      phrase`
        (?:sur )?(?:telegram|whatsapp|instagram|facebook|tiktok|discord)(?:,| :)? (?:un |une |des |le |la )?(?:groupe
        |compte|chaine|page|inconnu|faux|pseudo|bot|robot|profil)(?: [a-z]{1,12}){0,3}? ${OFFERING}`,
      'mefi(?:ez-vous|ez vous|e-toi|ons-nous|ance|er|ants?|ez)',
      "attention (?:a|aux|au|a l'|aux? [a-z]{2,15})",
      'gare (?:a|aux|au)',
      'prenez garde',
      'prudence (?:face|avec|devant|quand|si)',
      phrase`
        (?:soyez|restez|rester|etre) (?:tres |particulierement |toujours )?(?:vigilante?s?|prudente?s?|mefiante?s?
        |sur vos gardes|attentifs?|sceptiques?)`,
      phrase`
        (?:fuyez|fuir|fuis|evitez|eviter|evite|ignorez|ignorer|refusez|refuser|signalez|signaler|denoncez|denoncer
        |bloquez)(?! (?:les frais|les impots|l'inflation|les banques|la banque|de payer))`,
      'ne (?:vous|te) (?:laissez|laisse) (?:pas|jamais|plus)',
      phrase`
        ne (?:croyez|crois|cedez|tombez|mordez|vous fiez|te fie|donnez|repondez|faites|versez|investissez|signez|cliquez
        |pretez) (?:surtout )?(?:pas|jamais|plus|rien|aucun|aucune)(?! (?:que c'est trop|attendre))`,
      '(?:mise|mettre|met|mettent|mettons|mis|mises) (?:[a-z]{2,15} )?(?:une fois de plus |une nouvelle fois )?en garde',
      '(?:ils|elles) (?:vous |leur )?(?:jurent|pretendent|promettent)',
      '(?:et |qui |il |elle |on )?(?:pretend|jure)(?:ait)? (?:que|qu)',
      'soi-disant',
      'pretendu(?:e|s|es|ment)?',
      phrase`
        (?:publicites?|pubs?|influenceu(?:rs?|ses?)|annonces?|videos?|escrocs?|sites?)(?: [a-z'-]{1,15}){0,8} (?:vantant
        |promettant|faisant miroiter|vante(?:nt)?|fait miroiter)`,
      "alert(?:e|ent|er|ons|ait) (?:[a-z']{1,15} )?(?:sur|contre|les)",
      '(?:denonc|pointe|epingl|rappel|critiqu|reproch)(?:e|ent|er|ons)',
      phrase`
        promesses? (?:trop belles?|irrealistes?|mensongeres?|fallacieuses?|illusoires?|en l'air|demesurees?|intenables?
        |trompeuses?|extravagantes?|miracles?|alechantes?|allechantes?|mirobolantes?)`,
      phrase`
        (?:${PERSON})(?: (?:qui|vous|te|leur|ne|peut|peuvent|parfois|souvent|toujours|generalement|se presentant
        |en ligne|sur internet|au telephone|par telephone|et|cherch[a-z]{1,4}|essai[a-z]{1,4}|de|font|fait
        |n'hesitent pas a)){0,5} ?${OFFERING}`,
      phrase`
        (?:des? nombreuses? |certaines? |ces |cette |cet |ce |toute |tout |une? |les |la |le |des |de telles |de tels |quelques |d'autres |l')?(?:${THING})(?: (?:frauduleu
        |trompeu|mensonger|agressi|allechant|douteu|abusi|fictif|bidon|pirate|non autoris|non regul|malveillant|inconnu
        |peu scrupuleu|sauvage|suspect)[a-z]{1,6})(?: [a-z'-]{1,15}){0,4}?`,
      phrase`
        (?:de nombreuses |certaines |certains |ces |beaucoup de |beaucoup d'|trop de |trop d'|tant de |tant d'
        |nombre de |nombre d'|toute |tout |les |des |si une? |quand une? |si l'|ce type d'|ce genre d'
        |ce type de |ce genre de |d'autres |quelques )(?:${THING})(?: [a-z'-]{1,15}){0,4}? (?:qui )?(?:vous )?${OFFERING}`,
      '(?:font|fait|faire|faisant|faisaient) miroiter',
      phrase`
        (?:publicites?|discours|materiaux|promoteurs|plaquettes?|annonces?)(?: [a-z'-]{1,15}){0,4} (?:mett|mis|insist
        |jouent)[a-z]{0,4}(?: [a-z]{1,12})? (?:en avant|sur)`,
      phrase`
        (?:si|quand|lorsqu'|des qu'|si jamais|s'|chaque fois qu')(?: ?(?:on|quelqu'un|un [a-z-]{2,15}|une [a-z-]{2,15}
        |il|elle|ils|votre [a-z]{2,15}|l'on|une personne|un inconnu
        |quelqu'un vous contacte et))(?: [a-z-]{2,12}){0,2}? (?:vous |te |leur |t'|l')${OFFERING}`,
      `(?:on|quelqu'un|il|elle) (?:vous|te) (?:promette|garantisse|propose|assure|dise)`,
      '(?:seduit|attire|appat|tent|piege|berne|leurr|trompe|abuse|victimes?|escroqu|dup)[a-z]{0,4} (?:par|avec)',
      'ce qui (?:semble|parait|brille)',
      'trop be(?:au|lle)s? pour',
      '(?:reperer|reconnaitre|identifier|detecter|dejouer) (?:une? |les |des )?(?:arnaque|escroquerie|fraude|faux|signaux)[a-z]{0,2}',
    ],
    topics: [
      'arnaques?',
      'arnaqu(?:eurs?|euses?|er|ee?s?)',
      'escroqu(?:eries?|er|ee?s?)',
      'escrocs?',
      'fraudeurs?',
      'frauduleu(?:x|se|ses|sement)',
      'ponzi',
      'pyramide de [a-z]{2,10}',
      '(?:systeme|vente|montage|schema)s? pyramida(?:l|le|ux|les)',
      "sign(?:al|aux|es?) (?:d'alerte|d'alarme|qui ne trompent? pas|d'arnaque|de fraude)",
      'drapeaux? rouges?',
      'trop be(?:au|lle|aux|lles) pour etre vraie?s?',
      'miroir aux alouettes',
      'liste noire',
      'faux (?:conseillers?|sites?|placements?|courtiers?|banquiers?|livrets?|investissements?|traders?)',
      'mefi(?:ez-vous|ez vous|e-toi|ance)',
      'mises? en garde',
      'm(?:et|ettent) (?:[a-z]{2,15} ){0,4}?en garde',
      'usurpations?',
      'm(?:ettre|et|ettent) la puce a l.oreille',
    ],
    hints: [
      'trompeu(?:rs?|ses?)',
      'mensong(?:es?|ers?|eres?)',
      'idees? recues?',
      'mythes?',
      'illega(?:l|le|ux|les)',
      'victimes?',
      'fallacieu(?:x|se|ses)',
      'fraudes?',
      'vigilance',
      'poudre aux yeux',
      'pieges?',
      'abusi(?:f|ve|fs|ves)',
      'intox',
      'fake news',
      'vendeurs? de reves?',
      'alouettes',
      'chimeres?',
      'placements? miracles?',
      'louche',
      "(?:avant|jusqu'a|depuis) (?:l'effondrement|la faillite)",
      "(?:jusqu'a|depuis) la fermeture",
      phrase`
        (?:il|elle|ils|le montage|la societe|le site|la plateforme)(?: [a-z]{1,8})? (?:s'est effondre|a fait faillite
        |a disparu|ont disparu)[a-z]{0,1}`,
      '(?:a|ont|avait) perdu (?:toutes?|tout|leur|son|sa|ses|leurs|\\d[\\d .]{0,10})',
      '(?:parquet|procureur|proces|plaintes?|mise? en examen)',
    ],
    pseudo: [
      phrase`
        (?:pas|aucune?|sans|ni|zero|non|rien d'|jamais|n'est|plus)(?: (?:une?|de|d'|des|la|le|aucune?|pas|du tout
        |encore une|a voir avec une)){0,3} ?(?:arnaques?|escroqueries?|ponzi|fraudes?|pieges?|mensonges?|mythes?
        |miroir aux alouettes|trop beau pour etre vrai|frauduleux)`,
      'anti-?(?:arnaques?|fraudes?)',
      '(?:marre|stop|assez|fatigue|lasse)e?s? (?:des |aux |de toutes ces |de ces )?(?:arnaques?|escrocs?|mensonges?)',
      "(?:lutte|protection|protegee?s?|assurance|garantie|prevention) (?:contre )?(?:la |les |l')?(?:fraudes?|arnaques?)",
      'attention (?:a ne pas (?:rater|manquer|passer)|aux places|a la hausse|aux derni|au depart)',
      phrase`
        mefiez-vous (?:des |de la |de l'|du )?(?:imitations?|contrefacons?|copies|banques?|taux bas|frais|livrets?
        |inflation|concurrence|cash)`,
      phrase`
        (?:trop be(?:au|lle) pour etre vraie?) ?\?(?! (?:c'est|probablement|souvent|mefi|alors|fuy|sans doute|oui|il y a
        |attention|en general))`,
      'loin des (?:arnaques|escroqueries)',
      "a l'abri des (?:arnaques|escroqueries|fraudes)",
    ],
    wording: [
      "n'(?:ecri|utilis|employ|annonc|affirm|invent)(?:ez|vez|s|e) (?:surtout )?(?:pas|jamais|plus)",
      phrase`
        ne (?:dites|dis|ecrivez|ecris|publiez|utilisez|promettez|promets|employez|parlez|mentionnez|postez|titrez
        |annoncez|affirmez|presentez|qualifiez|vendez) (?:surtout )?(?:pas|jamais|plus|rien)(?! (?:non))`,
      phrase`
        ne (?:surtout )?(?:pas|jamais|plus) (?:dire|ecrire|employer|utiliser|publier|promettre|mentionner|parler
        |presenter|qualifier|annoncer|affirmer|faire figurer|laisser entendre|laisser croire|garantir)`,
      'on ne (?:dit|ecrit|promet|publie|peut pas (?:dire|ecrire)|doit pas (?:dire|ecrire|promettre)) (?:pas|jamais|plus)?',
      phrase`
        (?:interdit|interdite|interdits|proscrit|prohibe|illegal|trompeur|mensonger|exclu|deconseille|abusif|illicite
        |defendu) (?:de|d')`,
      phrase`
        (?:interdi(?:t|sent|re|sant)|prohib(?:e|ent)|proscri(?:t|vent)|bannit|bannissent|proscrire) (?:de |d'
        |les |la |le |l'|tout|toute|aux )`,
      phrase`
        (?:mots?|termes?|formules?|expressions?|mentions?|allegations?|promesses?|slogans?|vocabulaire|formulations?
        |phrases?|accroches?|arguments?|publicites?) (?:interdite?s?|proscrite?s?|a (?:eviter|bannir|proscrire|supprimer
        |retirer|corriger)|bannie?s?|trompeu(?:rs?|ses?)|prohibee?s?|non conformes?|mensong(?:ers?|eres?)|sanctionnee?s?
        |abusi(?:fs?|ves?)|qui (?:posent|trompent|fachent|induisent)|que (?:nous|vous|l'on|l'amf|la conformite)
        |refusee?s?|problematiques?)`,
      phrase`
        (?:evitez|bannissez|supprimez|remplacez|rayez|proscrivez|retirez|bannir|eviter|supprimer|remplacer|proscrire
        |corrigez|oubliez|barrez|enlevez)(?: (?:absolument|toujours|donc|les?|la|toutes?|tous|tout|ces?|cette|cet|des?
        |par exemple)| ?[ld]'){0,4} ?(?:mots?|termes?|formules?|expressions?|mentions?|promesses?|superlatifs?
        |adjectifs?|allegations?|slogans?|hashtags?|vocabulaire|references?|allusions?|accroches?|phrases?|ecrire
        |employer|dire|promettre|utiliser|parler|publier|affirmer|")`,
      'au lieu (?:de |d\')(?:dire|ecrire|promettre|parler|")',
      'plutot que (?:de |d\')?(?:dire|ecrire|promettre|parler|")',
      phrase`
        (?:sanctionn|condamn|epingl|rappele a l'ordre|mise? en demeure|amende|inflig|redress|poursuivi|blam
        |attaque en justice|vise par une plainte)[a-z]{0,4}(?: [^\s.!?]{1,20}){0,14}?(?: ?:| (?:pour|apres|a cause
        |d'avoir|car|parce qu|qui))`,
      phrase`
        (?:l'amf|l'acpr|amf|acpr|la dgccrf|dgccrf|l'arpp|arpp|le jdp|le jury|les? regulateurs?|le gendarme|la loi
        |le reglement|les regles|la reglementation|la doctrine|la conformite|notre conformite|le code|la recommandation
        |notre charte|l'esma|esma|la justice|le tribunal|le juge|les autorites
        |l'autorite)(?: [^\s.!?]{1,20}){0,6}? (?:interdi|proscri|sanctionn|condamn|reproch|rappel|alert|jug|refus|rejet
        |rejett|prohib|exig|met en garde|mettent en garde|a retoque|retoqu|deconseill|vis|epingl|releve|critiqu|bann
        |demand)[a-z]{0,5}`,
      "(?:nous|on|j'|je) (?:n'|ne )(?:ecri|emplo|utilis|di|publi|post)[a-z]{1,6} (?:pas|jamais|plus)",
      phrase`
        ce qu(?:e|'il) (?:nous |vous |l'on |les escrocs |il )?(?:ne )?(?:faut|pouvez|pouvons|disent|devez)(?: (?:pas
        |jamais|plus))? ?(?:dire|ecrire|promettre)?`,
      'laisse(?:r|nt|z)? (?:croire|entendre|penser|supposer)',
      "l'(?:impression|illusion|espoir)(?:,[^,.!?]{0,60},)? (?:de |d'|que |qu')(?:(?:pouvoir|on|l'on|il|ils) )?(?:gagn|avoir|disposer|peut|peuvent|reussi|s'enrichi|devenir|faire|trouv)[a-z]{0,4}",
    ],
    advice: [
      'fuyez',
      '(?:a|ont) ete (?:interdit|retire|sanctionn|condamn|signal|suspendu|epingl|banni|retoqu|ferm|saisi)[a-z]{0,3}',
      phrase`
        (?:serait|seraient|revient a|reviendrait a|c'est)(?: (?:un|une|vous|de|du))? ?(?:mentir|mensonge|tromper
        |trompeur|malhonnete|illegal|imprudent|abuser|fausse)`,
      phrase`
        (?:le parquet|la justice|la police|l'amf|la dgccrf|le regulateur|le tribunal|un juge|les enqueteurs) (?:enquete
        |a ouvert|a sanctionne|a tranche|s'en est saisi|a interdit|a condamne)`,
      'raccrochez',
      'signalez(?:-le|-la|-les)?',
      'passez votre chemin',
      'mefi(?:ance|ez-vous)',
      'prudence',
      'vigilance',
      "n'y (?:croyez|allez|touchez) (?:pas|surtout pas)",
      phrase`
        (?:c'est|est|sont|ce sont|constitue|constituent|doit|doivent|devrait
        |devraient)(?: [a-z']{1,12}){0,4} (?:arnaques?|louche|suspecte?s?|pieges?|signa(?:l|ux) d'alerte|leurres?
        |drapeaux? rouges?|alarme|alerter?|mettre la puce a l'oreille|mensonges?|frauduleu(?:x|ses?)|trompeu(?:r|se|ses)
        |interdite?s?|vous alerter|vous faire fuir)`,
      'ne (?:cliquez|repondez|versez|signez|donnez|envoyez|croyez) (?:pas|rien|jamais|surtout pas)',
      'verifiez',
      "demandez(?:-vous)? (?:pourquoi|comment|qui|d'abord)",
      'bloquez',
      'refusez',
      'transferez-(?:le|la|les)',
      '(?:restez|soyez) (?:tres )?(?:sceptique|prudent|vigilant|mefiant|sur vos gardes)[a-z]{0,2}',
      'parlez-en (?:a|au|aux)',
      'alerte rouge',
      'gare',
      'reflechissez',
      'tournez les talons',
    ],
    labels: phrase`
      (?:les? |l'|la |une? )?(?:mythes?|idees? recues?|idees? fausses?|faux|fausses? promesses?|a eviter
      |a ne pas (?:dire|ecrire|faire|publier)|ne dites (?:pas|jamais|plus)|ne pas (?:dire|ecrire|publier)|interdite?s?
      |non conformes?|mauvais exemples?|exemples? a ne pas suivre|signaux d'alerte|signal d'alerte|arnaques?|a bannir
      |a proscrire|mensonges?|on ne dit (?:pas|plus|jamais)|avant relecture|jamais|mots interdits
      |ce que disent les escrocs|au lieu de|intox)(?: (?:n ?[o°]? ?)?\d{1,2})?`,
    contrast: 'mais|cependant|toutefois|pourtant|heureusement|contrairement|chez nous|optez|choisissez|preferez|seule? notre|nous,',
  },
  quotation: {
    speech: phrase`
      qualifi[a-z]{1,5}|decri[a-z]{1,5}|present[a-z]{1,5}|surnomm[a-z]{1,4}|vend(?:ait|u|aient)|dit|disent|disait
      |disaient|disant|promet|promettent|promettait|promettaient|affirme|affirment|affirmait|pretend|pretendent|annonce
      |annoncent|annoncait|vante|vantent|vantait|ecrit|ecrivent|jure|jurent|jurait|repetait|repete|clamait|clame
      |assurait|lisait|lit|lancait|soufflait`,
    before: phrase`
      (?:son|sa|ses|leurs?|mots?|termes?|textes?|accroches?|bannieres?|libelles?|formules?|expressions?|mentions?|slogans?|titres?|titre|promesses?|phrases?
      |allegations?|messages?|publicites?|pubs?|annonces?|affiche|affichent|affichait|dit|disent|disait|disant|dire
      |promet|promettent|promettait|promettre|affirme|affirment|affirmait|pretend|pretendent|annonce|annoncent|annoncait
      |annoncer|vante|vantent|vantait|lit|lire|lisait|lu|ecrit|ecrire|ecrivent|appelle|appele|appelee|appelees|appeles
      |appeler|dite?s?|soi-disant|pretendue?s?|intitulee?s?|qualifi[a-z]{1,5}|parle|parlent|parler|entendez|entendre
      |entendu|comme|tels?|telles?|type|genre|voir|vu|voyez|voit|utilise[a-z]{0,3}|utiliser|employ[a-z]{1,4}
      |repond[a-z]{0,4}|jure|jurent|assure|assurent|surnomm[a-z]{1,3}|baptis[a-z]{1,3}|en avant|vanter|mot|parlez
      |hashtag|hashtags|definition|sens|entre|adjectif|adjectifs|ecriteau|ou|et)(?: ?(?:semaine|jour|mois|de|d'|que|qu'
      |un|une|le|la|les|l'|des|du|suivante?s?|ou|et|vous|aux?|en|gros|par exemple|a|revenu|clients?|ici|encore|trop
      |"[^"]{1,60}",?)){0,5}[ :,-]{0,3}["']?$`,
    own: phrase`
      (?:nous|notre|nos|je|mon|ma|mes|clients?|membres?|adherents?
      |abonnes)(?:(?: |')(?:[a-z]{1,15})){0,4}?(?: |')(?:disons|dit|disent|promettons|promesse|appelons|appelle|slogan
      |devise|mission|engagement|signature|garantissons|campagne|est|parlent|repetent|temoignent|affirment|resument
      |assurent)(?: (?:est|c'est|a|vous|tous|que|simple|ca|le|la|un|une|toujours)){0,4}[ :,-]{0,3}["']?$`,
    after: phrase`
      (?:vue?s?|lue?s?|entendue?s?|recue?s?|trouvee?s?|apercue?s?|est|sont|etait|doit|doivent|ne|n'[a-z]{1,12}|figure
      |apparait|apparaissait|dit|promet|promettait|affirme|affirmait|annoncait|annonce|clame|clamait|signifie|veut dire
      |selon|dans (?:une|la|les|vos|ses|des|un|le) [a-z]{2,15}|sur (?:une|la|les|un|le|son|ses|leur|leurs) [a-z]{2,15}
      |a ete|ont|sans|peut|pourrait|laisse|trompe|induit|-|par exemple|et autres|ou encore|repete|jure|lance|ecrit
      |vous dit|disait|disent)`,
    mention: phrase`
      (?:(?:le|les|du|des|un|ce|aux?|de|d'|cet|cette|la|l')? ?)(?:mots?|termes?|expressions?|formules?|mentions?
      |adjectifs?|hashtags?|libelles?)(?: (?:comme|tels? que|telles? que|de|"))?`,
  },
  terms: [
    phrase`
      garanties? (?:deces|plancher|obseques|invalidite|incapacite|chomage|perte d'emploi|perte totale|pertes? de loyers?
      |loyers? impayes?|dommages?|vol|bris de glace|decennale|biennale|constructeur|legale|commerciale|de conformite
      |des vices caches|responsabilite civile|(?:des )?accidents? de la vie|financiere|bancaires?|a premiere demande
      |locative|hypothecaire|reelle|publique|annulation|emprunteur|conducteur|visale|incendie|degats des eaux
      |catastrophes? naturelles?|rapatriement|arret de travail|fidelite|dependance|hospitalisation|prevoyance|de passif
      |d'actif|satisfaction|meilleur prix|du meilleur prix|pieces et main|revision|de bonne fin|d'achevement
      |de livraison|rc pro|panne|casse|des salaires|jeunes|optionnelles?|du contrat|de pret|de parfait|de l'employeur
      |prix)`,
    'extensions? de garantie',
    'fonds de garantie(?: (?:des depots(?: et de resolution)?|des assurances? [a-z]{2,15}|des victimes))?',
    'garantie (?:supplementaire )?(?:des depots|des titres)',
    "prets?(?: (?!de)[a-z]{3,15}){0,2} garantis? par (?:l'etat|bpifrance)",
    phrase`
      (?:livrets? a(?! \d)|ldds|lep|livrets? jeune|livrets? d'epargne populaire|livrets? reglementes?
      |epargne reglementee|livret bleu)(?:(?!fonds|scpi|crypto|notre|nos |mieux|oubli|au lieu|contrairement|place a
      |stop)[^.!?]){0,70}? garantie?s?(?: par l'etat| a tout moment)?`,
    phrase`
      (?:livrets? a(?! \d)|ldds|lep|livrets? jeune|livrets? reglementes?)(?:(?!fonds|scpi|crypto|notre|nos |mieux|oubli
      |au lieu|contrairement|place a|stop)[^.!?]){0,70}? (?:protegee?s?|sans risque|assuree?s?|securisee?s?)`,
    "garantie?s? (?:par|jusqu'a|a hauteur de)(?: [^\\s.!?]{1,15}){0,6} (?:par )?(?:le |la )?(?:fgdr|fonds de garantie)",
    phrase`
      fonds (?:en )?euros? (?:[^.!?]{0,60} )?(?:capital )?garantie?s? (?:(?:net|nette|brute?) de frais|hors frais
      |net des frais|diminue des frais|deduction faite)[^.!?]{0,30}`,
    phrase`
      (?<!(?:notre|nos|son|ce|le nouveau) )fonds (?:a |dits? )?(?:capital |formule )?(?:garanti|protege)s?(?! (?:vous
      |de la banque|a \d))`,
    '(?<!(?:notre|nos|ce|le nouveau) )(?:produits?|supports?|obligations?) a (?:capital|coupons?) (?:garanti|protege)s?',
    phrase`
      (?:taux|actifs?|placement theorique|rendement theorique|titre|titres)(?: d'interet
      | de reference)? sans risque(?! (?:de \d|a \d|pour vous|avec))`,
    'prime de risque',
    "taux (?:technique |minimum |minimal |d'interet )?garantis?",
    'tmga?',
    '(?:valeur|rente|capital) (?:de rachat|deces|viagere?)(?: [a-z]{1,12})? garantie?s?',
    'annuites? garanties?',
    '(?:salaire|smic) (?:minimum |horaire )?garanti',
    '(?:revenu|minimum) (?:minimum|universel|vieillesse|social) garanti',
    "garant(?:s|e|es)?(?! (?:de|d'|que|qu))",
    '(?:caution|cautionnement)s? (?:solidaire|bancaire)s?',
    phrase`
      (?:paiements?|espaces?|sites?|connexions?|messageries?|acces|authentifications?|mots? de passe|navigations?
      |transactions?|e-?mails?|liens?|applications?|applis?|serveurs?|depots? de documents?|virements?|zone
      |identifiants?|hebergements?|signatures?|coffres?(?:-forts?)?)(?: client| en ligne| bancaire| electronique
      | numerique| par carte| 100 ?%| est| sont| entierement| totalement| bien| mobile){0,3} securise(?:e|s|es)?`,
    'satisfait ou rembourse',
    phrase`
      (?:prix|livraison|place|qualite|stationnement|emploi|embauche|mensualite|parking
      |satisfaction) (?:est |sont |fixe |le plus bas )?garantie?s?`,
    '(?:assurance|assuree?s?) (?:auto|habitation|sante|voyage|emprunteur|vie|scolaire|moto|pno|chomage|deces|dommage)s?',
    "l'assuree?s?",
    '(?:capitaux?|sommes?|biens?|montants?|risques?|vehicules?|tetes?) assuree?s?',
    'dispositif de garantie',
    'garanti en (?:devises?|euros?) par',
  ],
  supposition: {
    openers: [
      'supposons',
      'imaginons',
      'admettons',
      'supposez',
      "prenons (?:l'exemple|un exemple|le cas|une? [a-z]{2,15})",
      'par exemple,? (?:si|pour|en placant|un|une|avec)',
      "a titre (?:d'exemple|illustratif|d'illustration|indicatif|purement)",
      'exemples? (?:chiffres?|fictifs?|theoriques?|simplifies?|purement|pedagogiques?|de calcul)',
      'exemples? ?:',
      "dans (?:cet|notre|l') ?exemple",
      "(?:par|dans l'|sous l'|selon l'|une|cette|notre|l')? ?hypotheses?",
      'hypothetiques?',
      'en (?:supposant|imaginant|admettant|partant du principe)',
      'fictifs?',
      'fictives?',
      'simulation (?:pedagogique|fictive|theorique)',
      phrase`
        imaginez (?:que )?(?:vous (?:placiez|placez|versez|versiez|epargnez|investissiez|ayez)|un (?:epargnant
        |investisseur|menage|couple|client)|une (?:epargnante|famille|investisseuse)|deux|marie|paul|qu'un|qu'une)`,
      "cas (?:pratique|d'ecole|theorique|fictif)",
      'regle de 72',
      "imagine(?:z)? ?:? (?:que |qu')?(?:tu (?:trouves|places|achetes|investisses|verses)|un ami|une amie)",
      'mettons (?:que|qu)',
      'illustration',
    ],
    pseudo: ['ne (?:supposez|imaginez) (?:pas|jamais)'],
    conditions: ['si', "s'(?=ils? )"],
    outcomes: ['[a-z]{1,14}(?:rait|raient|riez|rions|rais)', 'pourrait', 'pourriez'],
  },
  question: {
    ending: '\\? ?["\')\\]]{0,2} ?$',
    offers: phrase`
      (?:(?:alors|et|hey|bonjour|salut|ok|psst|investisseurs?|epargnants?|retraites?|parents?)[,!:.]? ){0,2}(?:envie
      |besoin|prete?s? (?:a|pour)|vous (?:cherchez|recherchez|voulez|souhaitez|revez|avez envie|desirez|aimeriez|en avez
      |hesitez|connaissez|n'avez|voudriez|etes|pensez|attendez|aussi|avez|meritez)|tu (?:cherches|veux|reves|souhaites
      |as envie|aimerais|connais|hesites|attends)|et si|pourquoi (?:pas|attendre|ne pas|ne (?:voudr|profit|choisi
      |pren)[a-z]{0,6}|se contenter|payer|risquer|laisser|hesiter|choisir|prendre|continuer|vous contenter|accepter)
      |qui (?:ne [a-z]{1,12}|n'[a-z]{1,12}|a besoin|veut|voudrait|a dit|dit|refuserait)|marre|fatiguee?s?|lasse?s?
      |saviez-vous|savez-vous (?:que|qu')|le saviez|a la recherche|en quete|interessee?s?|ca (?:vous|te|fait|tente)
      |cela vous|curieux|avez-vous (?:deja|envie|besoin)|voulez-vous|souhaitez-vous|cherchez-vous|recherchez-vous
      |revez-vous|desirez|aimeriez-vous|aimez-vous|etes-vous (?:prete?s?|fatigue|interesse|a la)|qu'attendez-vous
      |qu'est-ce (?:que vous attendez|qui vous retient)|partante?s?|tentee?s?|toujours|encore|peur|inquiete?s?
      |convaincue?s?|stop|plutot|[^?]{0,120}: qui (?:peut|dit|fait|propose|offre)|comment (?:doubler|gagner|devenir|tripler|obtenir|profiter)|que diriez-vous|on y va
      |vous avez dit|quoi de mieux|deja|rever? d|revez)(?![a-z])|[^?]{0,140}, (?:non|n'est-ce pas|hein|ok|d'accord
      |pas vrai) ?\?`,
    indirect: [
      phrase`
        (?:demand|verifi|sav|sai|dire|dites|precis|compren|voir|determin|ignor|interrog|dout|indiqu|expliqu
        |question)[a-z]{0,6}(?:-(?:vous|lui|leur|toi))?(?: (?:lui|leur|nous|moi|toujours|d'abord|bien|pas|a [a-z']{1,15}
        |a votre [a-z]{1,15}|au [a-z]{1,15})){0,3} (?:si|s'(?=ils? ))`,
    ],
  },
  attribution: {
    subjects: [
      phrase`
        (?:les? |des? |aux? |l')?marches?(?: (?:actions|financiers?|boursiers?|immobiliers?|obligataires?|mondia(?:l|ux)
        |europeens?|americains?|du travail|de l'emploi|crypto))?`,
      '(?:la )?bourse',
      'cac 40',
      's&p 500',
      'nasdaq',
      'dow jones',
      'stoxx(?: 600)?',
      'msci [a-z]{1,12}',
      'indices?',
      "(?:l'|la |une )?once(?: d'or)?",
      'metal (?:jaune|dore|precieux)',
      'economie',
      'pib',
      'croissance economique',
      'inflation',
      "(?:prix|cours)(?: (?:a la consommation|de l'immobilier|du petrole|de l'or|de l'energie|des logements|alimentaires))?",
      'chomage',
      'bce',
      'fed',
      'reserve federale',
      'banques? centrales?',
      'banque de france',
      'insee',
      'fmi',
      'ocde',
      'banque mondiale',
      'commission europeenne',
      'gouvernement',
      'etat',
      'parlement',
      'bercy',
      'fisc',
      'administration fiscale',
      'dgfip',
      'sondages?',
      'etudes?',
      'enquetes?',
      'barometres?',
      'statistiques?',
      'economistes?',
      'analystes?',
      'previsionnistes?',
      'strategistes?',
      'chercheurs?',
      "taux (?:directeurs?|d'interet|de la bce|d'usure|de chomage|d'epargne)",
      'menages',
      'francais',
      'epargnants',
      'particuliers',
      'salaires',
      'exportations',
      'consommation',
      "(?:le dollar|l'euro|la livre|le yen)",
      'loyers',
    ],
    objects: phrase`
      (?:bat|battre|battent|battu|battez|surperform[a-z]{1,4}|depass[a-z]{1,4}|que|malgre|contre|face (?:a|au|aux)
      |quel que soit|quelle que soit|quels que soient|depend(?:ent|ra)?(?: surtout| aussi)? (?:de|des|du)|peu importe
      |quoi que (?:fasse|fassent)|sui(?:vre|t|vent)|repliqu[a-z]{1,3}|mieux que|plus que|au-dessus (?:de|du)|devant
      |quand|lorsque|si|meme si|comme|dans|sur|avec|protege[a-z]{0,3} (?:de|du|des)|par|a l'abri (?:de|du|des)|notre|nos
      |votre|mon|son|hors|timer)(?: ?(?:le|la|les|l'|un|une|des|du|de|d'|tous|tout|au|aux)){0,3}`,
    turn: '[;:!?]|\\. | - |,? (?:mais|donc) (?:nous|vous|notre|votre)(?![a-z])',
    sources: [
      phrase`
        selon (?:(?:l'|la |le |les |une? |des |nos confreres)[a-z]{2,20}|[a-z]{2,20})(?<!selon (?:nous|vous|notre|nos
        |votre|vos|moi|le|la|les))`,
      "d'apres (?:(?:l'|la |le |les |une? |des )(?!nous|notre|nos)[a-z]{2,20}|(?!nous|notre|nos|vous|moi|mes|mon|eux|elle|lui|la |le |les |une? |des |l')[a-z]{2,20})",
      'source ?:',
      phrase`
        (?:indique|estime|prevoit|annonce|publie|calcule|revele|rappelle|table|anticipe)(?:nt)?,? (?:l'
        |la |le |les |une? )(?:insee|bce|fmi|ocde|banque de france|fed|etude|enquete|economistes|analystes|gouvernement
        |amf|acpr|regulateur)`,
    ],
    products: [
      phrase`
        (?:ce|cet|cette|chaque|ces) (?:fonds|placements?|produits?|contrats?|livrets?|scpi|etf|titres?|actions?|jetons?
        |tokens?|cryptos?|portefeuilles?|strategies?|comptes?|offres?|plans?|supports?|robots?|algorithmes?|formations?)`,
      '(?:nous|notre|nos|vous|votre|vos|je|mon|ma|mes|tu|ton|tes)',
    ],
  },
  pitch: [
    phrase`
      (?:nous|je|on)(?: (?:vous|te))? (?:garantissons|garantis|garantit|promettons|promets|promet|offrons|offre|assurons
      |assure|versons|verse|proposons|propose|delivrons|doublons|multiplions|remboursons|protegeons|securisons|gerons
      |faisons fructifier|avons (?:double|gagne|realise|genere|delivre))`,
    "(?:nous|j'ai|on a) (?:garanti|double|triple|gagne)",
    phrase`
      (?:notre|nos|mon|ma|mes) (?:[a-z-]{1,15} ){0,3}?(?:fonds|placements?|contrats?|produits?|offres?|livrets?|scpi
      |portefeuilles?|strategies?|comptes?|clients?|investisseurs?|membres|rendements?|taux|algorithmes?|robots?|signaux
      |traders?|solutions?|methodes?|systemes?|formations?|experts?|gestion|epargnants|plateforme|appli|application|plan
      |gains|secret|jeton|token|assurance-vie|obligations?)`,
    'avec nous',
    'chez nous(?! ?[,:]? (?:pas|jamais|aucun))',
    'rejoignez(?!-nous (?:pour|au|le) (?:un |le |notre )?(?:webinaire|atelier|direct))',
    "inscrivez-vous(?! (?:a |au )(?:notre |un |cet |l')?(?:webinaire|atelier|conference|newsletter|webinar|cours))",
    'souscrivez',
    'ouvrez (?:un|votre|vite)',
    "investissez (?:maintenant|des|aujourd'hui|avec|dans|vite|en toute)",
    'profitez',
    'contactez(?:-nous| notre| nos)',
    '(?<!ne )cliquez (?:ici|vite|sur le lien)',
    'reservez',
    '(?:gagnez|touchez|empochez|recevez|encaissez|percevez|doublez|triplez|boostez)',
    'foncez',
    'commencez (?:maintenant|des|aujourd)',
    '(?:placez|confiez) (?:votre|vos|des)',
    'demandez votre',
    'lien en bio',
    '(?:en|par) (?:mp|dm)',
    "telechargez (?:notre|l'appli)",
    'votre (?:capital|argent|epargne|mise) (?:est|sera|reste|double|triple|rapporte)',
    'dernieres? (?:places|chance|jours)',
    'seule? (?:notre|nous|[a-z]{2,15}) (?:garanti|offr|vers|propos)[a-z]{0,3}',
    'faites(?:-nous)? confiance',
    'alors (?:faites|choisissez|optez|misez|venez)',
    '(?:le|la|les) (?:notre|notres) (?:vers|rapport|offr|garanti|pay|est|sont|fait)[a-z]{0,4}',
    'nous (?:touchons|encaissons|gagnons|recevons|empochons|percevons)',
    'misez',
    'osez',
    'vous (?:gagnez|gagnerez|toucherez|doublez|doublerez|recevrez|recevez|ne perdez|percevez)',
  ],
  calls: [
    phrase`
      (?:(?:alors|donc|et) )?(?:cliquez (?:ici|vite|sur le (?:lien|bouton))|inscri(?:vez-vous|s-toi)|rejoin(?:s-nous
      |gnez-nous)|souscri(?:vez|s)|investi(?:ssez|s) (?:maintenant|des|aujourd)|ouvre(?:z)? (?:votre|ton|un) compte|contacte
      (?:z-nous|z-moi|-nous|-moi)|ecri(?:vez|s)-(?:nous|moi)|lien en bio|profite(?:z)?(?:-en)?)(?! pour (?:lire|comprendre|decouvrir
      |apprendre|signaler|en savoir))`,
  ],
}
