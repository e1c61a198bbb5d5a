import { type Framing, phrase } from './framing.js'

/** “not”, also where it hides in a contraction, with or without its apostrophe. */
const NOT = "(?:not|never|cannot|(?:is|are|was|were|do|does|did|ca|wo|could|would|should|has|have|had|must|might|need|ai|sha)n'?t)"

/** What sellers boast of not having. Denying one of these denies nothing else. */
const BURDENS = phrase`
  fees?|costs?|charges?|commissions?|catch|catches|hassles?|risks?|worr(?:y|ies)|stress|paperwork|exams?|checks?
  |lock-?ins?|minimums?|experience|effort|waiting|waits?|delays?|strings|spreads?|tax(?:es)?|obligations?|downsides?
  |volatility|loss(?:es)?|limits?|deposits?|penalt(?:y|ies)|jargon|small print|fine print|surprises?|questions|knowledge
  |skills?|middlem[ae]n|gimmicks?|tricks?|nonsense|fuss|pressure|drama|down ?payments?|payments?|guesswork|luck
  |market swings|headaches?|sleepless nights|contracts?|ties|commitments?|games|excuses|bull|fluff|apps?`
const MEASURES = phrase`
  hidden|extra|monthly|annual|upfront|up-front|set-?up|sign-?up|management|platform|trading|account|admin|entry|exit
  |nasty|long|complicated|prior|previous|special|more|further|additional|unnecessary|closing|transfer|withdrawal|early
  |origination|application|credit|medical|paper|big|market|investment|maintenance|performance|joining|income`
/** After a burden: the end of what is denied. */
const OVER = phrase`
  (?= ?(?:$|[,;:.!?)"/+&-])| (?:and|with|on|to|for|just|only|plus|at|from|when|while|whatsoever|needed|required|attached
  |involved|ever|here|earn|get|enjoy|sleep|your|we|our|you|no|zero|asked|guaranteed)(?![a-z0-9]))`

/** Verbs of missing, waiting and failing: “don't miss”, “never fails”, “can't lose”. */
const MISSING = phrase`
  miss|wait|hesitate|delay|worry|forget|pass up|pass on|settle|lose|overlook|ignore|underestimate|fear|stop|stay
  |sit|waste|regret|hold back|give up|sacrifice|trade|leave|sleep|blink|think twice|look back|look (?:any )?further
  |stress|sweat|doubt|deny|resist|walk past|scroll|put off|procrastinate|beat|argue|fail|fails|failed|imagine|help but
  |say no|go wrong|get enough|afford|take our|take my|complain|quit|skip|throw away|blame|need luck
  |let(?! (?:anyone|anybody|someone|somebody|people|sales|a (?:sales|caller|stranger)|an? (?:ad|offer|promise)|yourself
  |promises|claims|guarantee))|be (?:late|left|afraid|scared|shy|beaten|matched|topped|missed|the last|so (?:easy
  |simple)|easier|simpler|better|happier|stuck|bored|greedy)|believe (?:how|our|the|what|these|this|it|your|us|me)
  |been (?:easier|simpler|better|cheaper|faster|safer|so|more|a better|this)|have to|need(?! to (?:promise|guarantee
  |offer|claim|advertise|pretend|say))|require|cost|take (?:much|long|a|an|any|more)|matter|mind|care|(?:find|get|see
  |beat|ask for|need|want|imagine|earn) (?:(?:an?|any|anything|another|such|a single|one) ){0,2}(?:other|better|simpler
  |higher|safer|easier|bigger|more|anything like)|(?:that |so |too |very |overly )?(?:hard|difficult|complicated|complex
  |rocket science|magic|luck|tricky|late|far|long|everyone|everyday|alone|forever|surprised|surprising|kidding|joking
  |lying|exaggerating|bad|long ago)`

const ANYONE = phrase`
  whoever|anyone|anybody|someone|somebody|people who|those who|strangers?|a stranger|a caller|cold callers?|callers?
  |scammers?|fraudsters?|criminals?|con artists?|crooks?|swindlers?|impostors?|impersonators?|scams?
  |fraud(?:ulent \S{1,20})?|ponzi schemes?|pyramid schemes?|clone (?:sites?|firms?)|fake \S{1,20}`
const OFFERING = phrase`
  (?:(?:promis|pledg|tout|dangl|brag|advertis|lur|entic)(?:e|es|ed|ing|s)?|guarantee(?:s|ing)?|guaranteed (?:you|me|us
  |them|him|her|my|your)|offer(?:s|ed|ing)?|claim(?:s|ed|ing)?|tell(?:s|ing)?|told|say(?:s|ing)?|said|insist(?:s|ed
  |ing)?|boast(?:s|ed|ing)?|swear(?:s|ing)?|swore|assur(?:es?|ed|ing) (?:you|us|me|them)|sell(?:s|ing)?|sold|push(?:es
  |ed|ing)?|pitch(?:es|ed|ing)?|messag(?:es?|ed|ing))`
const THING = phrase`
  firm|company|companies|broker|offers?|products?|investments?|adviser|advisor|ads?|adverts?|advertisements?|website
  |platform|schemes?|funds?|deals?|app|person|salesperson|salesman|seller|influencer|post|message|email|account|promoter
  |opportunity|party|bot|group|site|text|video|pitch|course|guru`

/** After a call to act: what no seller means by it. */
const HONEST = phrase`
  (?! (?:to|and) (?:learn|read|see (?:how|what|why|our|the|more)|find|watch|report|check|try|listen|understand|calculate
  |work out|spot|avoid|know|explore|compare|protect yourself)(?![a-z]))`

export const en: Framing = {
  spaced: true,
  negation: {
    negators: [
      NOT,
      'can not',
      'no',
      'none',
      'nothing',
      'nobody',
      'no-one',
      'neither',
      'nor',
      'without',
      'hardly',
      'rarely',
      'seldom',
      'unable to',
      'impossible',
      'unlikely to',
      'unlikely that',
      '(?:refuse|decline|fail)[sd]? to',
      'far from',
      'anything but',
      'instead of',
      'rather than',
      '(?<=(?:rather|sooner|better|prefer)[^.!?]{0,60} )than (?=(?:to )?(?:promise|guarantee|offer|tell|sell|claim|say) )',
      'free (?:from|of)',
      'absence of',
      'lack(?:s|ing)? (?:of|any)',
      'stop(?:s|ped)? short of',
      'zero (?=guarantees?|promises?|assurances?)',
      'nowhere',
      'false that',
      'a myth that',
      phrase`
        forget (?:about )?(?=(?:the |any |all )?(?:promises? of |talk of )?(?:guarantee|risk-free|overnight|getting rich
        |quick (?:win|gain|profit)|easy money|sure thing))`,
      'untrue that',
    ],
    pseudo: [
      // more than what is denied
      phrase`
        ${NOT} (?:only|just|merely|simply|solely|to mention|to worry|yet another|your (?:average|typical|usual|ordinary
        |everyday)|once but|one,? but|a typo|until|unlike|withstanding|to be missed|too shabby|bad for|least
        |even close to all|if,? but|when|maybe|exactly|necessarily only)`,
      phrase`
        ${NOT} an? (?:single )?(?:penny|cent|dime|dollar|pound|euro|day|moment|second|minute|gamble|lottery|dream|myth
        |scam|catch|secret|coincidence|gimmick|trick|joke|fantasy|fairy ?tale|typo|bank|app|club)`,
      `${NOT} (?:(?:even|ever|yet|you|to|really|want to|going to|gonna|let yourself|able to) ){0,2}(?:${MISSING})`,
      phrase`
        ${NOT} an? (?:[a-z]{3,10}er|better|more [a-z]{3,14}) (?:way|place|path|route|time|deal|option|choice|investment
        |return|fund|account|home|income|yield|rate|bet)s?`,
      phrase`
        no (?:[a-z]{3,10}er|more [a-z]{3,14}) (?:way|place|path|route|time|deal|option|choice|investment|return|fund
        |account|home|income|yield|rate|bet)s?`,
      `${NOT} (?:overstate|stress|recommend|praise)`,
      phrase`
        if (?:you|your [a-z]{2,10}|they|it) (?:(?:are|is|do|does|can|have|has)(?: ?not|n'?t)
        |cannot) (?:yet |already |currently )?(?:earn|get|enjoy|receiv|mak|see|hav|tak|us|invest|hold|own
        |grow)[a-z]{0,4}`,
      phrase`
        never (?:before|again worry|again have|mind|too late|a dull|ending|-ending|stops?|sleeps?|miss(?:es|ed)|loses?
        |lost|let you down|lets|ever (?:miss|worry|lose))`,
      phrase`
        no (?:matter|wonder|doubt|secret|surprise|joke|kidding|brainer|problem|worries|sweat|strings|ifs|buts
        |coincidence|accident|time like|better|other|limits? to|less than|fewer than|more (?:waiting|excuses|worr|stress
        |low|guess|boring|paperwork|sleepless|settling)|sooner|stranger|hard feelings|going back|turning back
        |looking back|place like|rush|mean feat|need|longer (?:just|only|have|need|worry|wait|settle)|reason (?:not to
        |to (?:wait|settle|miss|worry|delay|doubt|hesitate|panic)|why)|question (?!of)|denying|stopping|beating|ordinary
        |bigger|smarter|easier|faster)`,
      'no(?=,)',
      // “No you cannot lose” answers a question and denies nothing after it
      "no(?= (?:you|it|they|we) (?:can|can't|cannot|won't|will|do|don't|does)(?![\\p{L}]))",
      'no(?=[ .]{0,2}\\d)',
      'no-(?!one)[a-z]{2,12}',
      'not-(?:for-profit|to-be-missed|so-[a-z]{2,12})',
      phrase`
        (?:no|zero|without(?: any| a single| the)?|free (?:from|of)|nor|not any
        |never any) (?:(?:${MEASURES}) ){0,2}(?:${BURDENS})${OVER}`,
      phrase`
        without (?:lifting|paying|losing|risking|touching|giving|sacrificing|worrying|leaving|waiting|missing|working
        |doing|having|needing|breaking|moving|selling|locking|committing|stressing|fail|doubt|further|exception|question
        |interruption|end|compromise|leaving|spending|knowing|even|borrowing|taking|putting|being|going)`,
      'free of charge',
      "who (?:would|does|do|could)(?: not|n'?t)",
      `who (?:says?|said|told you) (?:[a-z']{1,15} ){0,4}?${NOT}`,
      phrase`
        (?:they|people|some|banks|everyone|experts) (?:say|said|tell you|told you|think
        |thought) (?:[a-z']{1,15} ){0,4}?${NOT}(?= [^.!?]{0,60}(?:wrong|but|we|until))`,
      "(?:don|wouldn|won|aren|isn|haven|can|couldn|shouldn|doesn|hasn|didn)'?t (?:you|it|your|we|they|everyone|everybody|there)",
      "why (?:not|don't|wouldn't|can't|shouldn't)",
      phrase`
        nothing (?:but|beats|like|to lose|short of|less than|else|easier|simpler|better|can (?:stop|beat|touch)|to worry
        |compares|stops|matches)`,
      phrase`
        (?:no one|no-one|nobody) (?:else|beats|does it|can (?:match|beat|take|touch|stop|deny)|knows (?:it|this|about)
        |denies|doubts|wants|likes|told you|offers more|comes close|regrets)`,
      '(?:last but|whether or|like it or|believe it or|ready or|more often than|if|or|and yet|why) not',
      `(?:${NOT}|means|mean) (?:[a-z]{1,10} ){0,4}?(?:say|says|saying|said) no`,
      "why would(?:n't)? (?:you|anyone|we|they|i) not",
      'nowhere else',
      'in no time',
      'yes or no',
      '(?:fail|failed|fails) to (?:impress|mention)',
      'none (?:other|better|of the (?:fees|hassle|risk|stress|worry|drama|paperwork|fuss|downside))',
      'neither (?:rain|here)',
      'far from (?:home|over|finished|done|the crowd|ordinary|boring)',
      phrase`
        instead of (?:waiting|losing|worrying|settling|paying|leaving|letting|gambling|low|high|a savings|savings
        |your bank|the bank|banks)`,
      'rather than (?:waiting|losing|worrying|settling|paying|leaving|letting|gambling)',
      'do(?:es)? not stop',
      'without (?:any |a )?(?:limits?|ceiling|cap)',
    ],
    spared: phrase`
      non-?|(?:(?:no|without) (?:need|rush|hurry|pressure|obligation|reason|urgency|requirement)|${NOT} (?:need|have
      |obliged|required|pressured|rushed|forced)|(?:never|don't|do not) (?:feel|be|get) (?:pressured|rushed|obliged
      |forced|pushed)|(?:don't|do not|never) (?:rush|hurry))(?: (?:in)?to| for)(?: (?:be|feel|act|an?|the|any|take|make
      |buy|sign)){0,2}`,
    reach: 160,
    near: 120,
    walls: '[;:!?()]|\\. | - |(?<!^) but(?![a-z])|,? so (?:we|our|i)(?![a-z])|(?<!^,) however,|^ ?,? but(?![a-z])',
    breaks: phrase`
      (?<!^) (?:yet(?! to)|whereas|while|although|though|unless|until|because|so(?! much| far)|then|plus|thanks to
      |you'll|you will|you'd|and we|and you|and our|and your|as we|as our)(?![a-z])|(?<!^) (?:when|where|since|once
      |before)(?![a-z])|(?<! (?:know|knows|say|tell|sure|ask|clear|see|certain|matter)) if(?![a-z])|(?: except| besides
      | other than| apart from| save for)(?![a-z])|(?<!^|that|because|if|whether|mean|means|say|says|claim|claims|imply
      |implies|suggest|suggests|believe|think|promise|guarantee|assume|pretend|sure|as though|how|what|which|where|when
      |do|does|did|can|could|will|would|should|may|have|must) (?:we|i)(?![a-z])`,
    opens: phrase`
      (?: [a-z']{1,14}){0,5} (?:guarant(?:ee|y)|promis|mean|assur|assum|impl|suggest|claim|say|believ|know|knew|expect
      |warrant|predict|certain|evidence|proof|indicat|tell|told|foresee|construed|interpreted|taken|read|understood
      |regarded|relied|represent|such thing|think|thought|pretend|dream|hope)[a-z]{0,8}(?:,? (?:that|whether|if|when|you
      |your|it|they|any|the|all|every|this|these|those|investors|markets|returns|profits|a|an|its|as|to|of|on|or|and
      |what|how)(?! ?,)(?![a-z])(?! moon| world| earth))`,
    aside: phrase`
      , (?:and|or|nor|but) [^,;:.!?]{1,50},|, (?:including|such as|even|especially|whether|regardless|however|in |like
      |if |let alone|under |of course|on |ever|express|implied|at |as |by |for |moreover|therefore|of any|to |directly
      |either|whatsoever)[^,;:.!?]{0,70},`,
    subject: phrase`
      \s?(?:and )?(?:we|you|i|they|it|he|she|our|your|my|this|that's|here|there|just|only|simply|instead|yes|earn|get
      |enjoy|start|join|invest|sleep|lock|grab|plus|with (?:us|our)|at|guaranteed(?= \d))`,
    or: 'or|nor',
    and: 'and(?!/or)',
    own: "no|zero|without|never|cannot|can't|none|nothing|non|not",
    verb: phrase`
      is|are|was|were|be|being|has|have|having|can|could|will|would|comes?|carr(?:y|ies)|offers?|exists?|with|that|who
      |which|invests?|gets?|there|i?t`,
    without: 'without|free (?:from|of)',
    undone: phrase`
      (?:but|except|unless|until) (?:ours|with us|at [a-z]{2,15}|we (?:are|do|can|will|did)|you (?:join|invest|come
      |are with us|call|meet us)|our [a-z]{2,15} (?:is|are|does|do|can|will)|i (?:joined|met|found|tried|saw|discovered
      |started|signed|opened|came))|until (?:now|today)|(?:like|as) (?:ours|we do|us)(?= ?[.!]|$)|as (?:good|easy|simple
      |high|safe|generous) as`,
    denials: [
      // of 8% a year … does not exist
      phrase` ?["')]{0,2},?(?: (?!that|which|who|is|are|was|were|do|does|did|will|can|could|has|have|and|but|because|not
        |never|whatever|regardless|even|so|or|if|when|while)(?:[^\s,;:!?()".]
        |\.(?=\d)){1,18}){0,8}["')]{0,2}(?:,? (?:that|which|and (?:it|they)|it|they))?(?: (?:simply|just|really|actually
        |certainly|also|almost|usually|always|probably|still|truly|clearly|frankly)){0,2} (?:(?:do|does|did)(?: not
        |n'?t)(?: really| actually| simply| just| truly)? (?:exist|happen|apply|work like that|work that way)|(?:is|are
        |was|were|remains?)(?: (?:simply|just|always|usually|often|nearly|almost|pure|mere|mostly|a|an|the
        |not much more than|little more than|nothing but|nothing more than|stuff of|plain|total|complete|physically
        |by definition|sadly|of course)){0,4} (?:myths?|fiction|fantas(?:y|ies)|fairy ?tales?|lies?|illusions?
        |pipe ?dreams?|impossib[a-z]{1,6}|fake|false|untrue|nonsense|unrealistic|unavailable|non-?existent|nonexistent
        |out of the question|prohibited|forbidden|banned|unicorns?|contradiction|oxymoron)|(?:is|are|was|were)(?: not
        |n'?t| never| neither|nt)(?: really| always| ever| yet| usually| necessarily| actually)? (?:a given|possible
        |available|realistic|something|part of|what we|what this|offered|on offer|on the (?:menu|table)|allowed
        |permitted|included|implied|intended|promised|provided|assured|certain|certainty|guaranteed|likely|for real|real
        |a thing|how|ours to|in our|our business|an option|the goal|the point|to be expected|expected|a promise
        |a guarantee)|(?:can|could|should|may|must|will|would|ca|wo)(?: ?not|n'?t| never|nt)(?: ever)? (?:be (?:promised
        |guaranteed|made|offered|given|assured|relied|used|taken|expected|assumed|inferred|said|claimed|advertised|had
        |found|counted|achieved|certain|known)|exist|happen|materiali[sz]e|occur)|never (?:exist|existed|happen|happens
        |happened|materiali[sz]ed?|come true|comes true)|cease to exist|(?:has|have) never existed|depends? on(?! our
        | my)|vary|varies)`,
      phrase`
        ["')]{0,2} (?:nothing|neither|(?:you |us |anyone |investors |clients )?(?:no
        |neither) (?:particular |specific |certain |future )?(?:returns?|profits?|results?|outcomes?|gains?|income
        |performance|success|one)(?! below| under| less))`,
      phrase`
        ["')]{0,2} ?(?:-|:|=|,|\(|are|is) ?(?:an? |total |pure |just an? |always an? )?(?:myth|false|wrong|fiction
        |nonsense|no|never|nope|not (?:here|ours|with us|possible|true|real|a thing|so|at all|our (?:style|thing
        |way)))(?= ?(?:$|[.,!;)"-]))`,
      " \\((?:which )?(?:it|they|this|that)? ?(?:is|are|can|do|does)(?: ?not|n'?t| never)",
    ],
    inside: phrase`
      (?:not|(?:is|are|was|were|do|does|ca|wo|could|would)n'?t|never|cannot|nor|neither|no longer)(?: (?:be|been|being
      |always|necessarily|fully|in any way|yet|a|an|any|the|at all|currently|ever|in itself|by us)){0,2} (?:guarant
      |promis|assur|insur|certain|protect|secur|safe|approv|endors|risk|likely|possible|predict)[a-z]{0,6}`,
    answers: '(?!)',
    retractions: phrase`
      [\s"')]{0,3}(?:it|that|they|this|none of it|none of this|he|she|which) (?:wasn'?t|weren'?t|isn'?t|aren'?t|was not
      |were not|is not|are not|didn'?t|don'?t|doesn'?t|did not|does not|lied|was lying|was a lie|were lies|vanished
      |disappeared|was false|wasn'?t true|is false|isn'?t true)(?: last| happen| exist| work| be| so| true)?(?= ?(?:$
      |[.!]))`,
    rebuttals: phrase`
      [\s"')]{0,3}(?:(?:no|nope|never|nah|impossible|false|wrong|myth|a myth|hardly|sorry)(?= ?(?:$|[.,!;:-]))|no such
      |(?:sadly|unfortunately|of course|absolutely|certainly|definitely|probably|maybe|perhaps|possibly|likely|obviously
      |clearly|short answer:?|simply),? (?:not?|never)|there(?:'s| is| are)(?: simply)? no (?:such|guarantee|sure
      |certain|free|magic)|not (?:here|with us|from us|quite|really|so fast|exactly|at all|possible|a chance|necessarily
      |always|true|today|on our|in (?:investing|this|real|our)|for (?:sure|us))|(?:it|they|that|this
      |these)(?:'s)? ?(?:do|does|is|are|ca|can|could)? ?(?:not|n'?t) (?:exist|possible|real|true|guaranteed|allowed
      |happen|work|be )|(?:it|they|that|this|you|we|one) (?:can'?t|cannot|(?:could|do|does|did|is|are|was|were|would
      |wo)(?:n'?t| not))(?= ?[.,!;]| ?$)|(?:nobody|no one|no-one|no (?:firm|fund|adviser|advisor|broker|bank|investment
      |strategy|honest [a-z]{1,12})) (?:can|could|knows|should|may|will|is|has)|nothing (?:is|in)|we (?:don'?t|do not
      |can'?t|cannot|won'?t|never|will not) (?:promise|offer|guarantee|do|make|sell|have|give|say|use|know)|that(?:'s
      | is) (?:a myth|not|impossible|fiction|a lie))`,
  },
  warning: {
    leads: [
      '(?:got|received|had|seen|opened) (?:an?|this|another) (?:text|message|e-?mail|call|dm|ad|advert|post|letter|whatsapp)',
      '(?:spot|find|guess|catch) the (?:lie|scam|error|mistake|problem|red flag|fake|trap|con)',
      "what(?:'s| is) wrong with",
      phrase`
        (?:(?:were|have|has|had|are) (?:you|they|he|she|we|your [a-z]{2,12})(?: ever)?(?: been)?|(?:you|they|he
        |she)(?: were| was| have been|'ve been| are)|(?:been|being|getting)) (?:promised|offered|told|sold|pitched
        |guaranteed|assured)`,
      phrase`
        (?:an? |the )?(?:whatsapp|telegram|facebook|instagram|tiktok|discord|dm|text|random|unknown|anonymous|strange
        |online|slick|dodgy|shady|fake|cold|unlicensed|unregistered|unregulated) (?:[a-z]{1,12} )?(?:groups?|chats?
        |channels?|messages?|contacts?|accounts?|friends?|pages?|bots?|apps?|adverts?|ads?|posts?|videos?|callers?
        |numbers?|traders?|coach|coaches|gurus?|brokers?|sites?|websites?|firms?
        |ones)(?: [a-z]{1,10}){0,3}? (?:${OFFERING}|talk about)`,
      phrase`
        (?:the|a|an|his|her|their|one|that|some) (?:sales (?:rep|man|person|team)|salesman|salesperson|caller|dealer
        |promoter|broker|man|woman|guy|stranger|seller|influencer|trader|cold caller) (?:who |that )?(?:said|insisted)`,
      phrase`
        (?:the|a|an|his|her|their|one|that|some) (?:sales (?:rep|man|person|team)|salesman|salesperson|caller|dealer
        |promoter|broker|man|woman|guy|stranger|seller|influencer|website|ad|advert|flyer|brochure|email|message|pitch
        |trader|cold caller|firm|company) (?:who |that )?(?:swore|promised|claimed|told (?:him|her|them|me|us|investors
        |clients|retirees|victims|savers|people)|assured (?:him|her|them|me|us)|insisted|guaranteed (?:him|her|them|me
        |us))`,
      'beware(?: of)?',
      phrase`
        (?:be|stay|remain|become|feel|get) (?:very |extremely |especially |particularly |always |doubly )?(?:wary
        |cautious|suspicious|sceptical|skeptical|vigilant|on (?:your|the) guard|alert)`,
      'be (?:very |extremely |especially |particularly |always )?careful (?:of|about|with|when|if|around)',
      '(?:watch|look) out(?: for)?',
      'watch for',
      '(?:steer|stay|keep) (?:clear|away)',
      '(?:run|walk) (?:away )?from',
      'hang up on',
      '(?:unsolicited|unexpected|cold|spam|anonymous|out-of-the-blue) (?:e-?mails?|messages?|calls?|texts?|offers?|contacts?)',
      phrase`
        (?:ads|adverts|advertisements|posts|e-?mails|messages|texts|websites|sites|influencers|promoters|salespeople
        |sellers|pitches|schemes|gurus|groups|videos|cold calls|pages|finfluencers|apps|bots|offers) (?:that|which
        |who)(?: [a-z]{2,12}){0,2}? ${OFFERING}`,
      phrase`
        (?:ask|wonder|question)(?: yourself)? (?:why|how) (?:anyone|anybody|someone|somebody|a [a-z]{1,15}
        |an [a-z]{1,15}|they|he|she|it)`,
      'why would (?:anyone|anybody|someone|somebody|a stranger)',
      phrase`
        (?:do not|don'?t|never|please don'?t|cannot|can'?t|shouldn'?t
        |should not) (?:ever |be |get |let yourself be |blindly |just |simply )?(?:fooled|taken in|misled|tempted|swayed
        |seduced|lured|duped|fall for|trust|believe(?! (?:our|us|me|how))|buy into|rely on|listen to|chase|caught out
        |conned|engage with|respond to|reply to|deal with|hand over|count on|bank on|participate|take part)`,
      "(?:don'?t|do not|never) (?:ever )?let (?:anyone|anybody|someone|somebody|people|a [a-z]{1,15}|an [a-z]{1,15}|yourself)",
      phrase`
        (?:avoid|ignore|distrust|report|question|challenge|reject|block|refuse|run from|double-check|flag
        |mistrust)(?: (?:any|all|every|the|an?)){0,2} (?:${ANYONE}|firms|companies|influencers|websites|platforms|claims
        |promises|guarantees|talk|(?:${THING}))(?: [a-z']{1,15}){0,3} ?(?:that|who|which|promising|offering|claiming
        |guaranteeing|of|saying|like)`,
      phrase`
        (?:${ANYONE})(?: (?:who|that|which|may|might|will|can|could|often|always|usually|typically|routinely|keep|keeps
        |is|are|out there|online|on the (?:phone|internet|street)|on social media|selling [a-z]{1,15}|ever|tries|try
        |trying|love to|likes? to|to|still|commonly|frequently|spend|a lot of time|all|who's|you don't know
        |you have never met|calls|calling|call|contacts|contacting|or [a-z]{1,15}|and|even|up|and says
        |and)(?:'s)?){0,6} ${OFFERING}`,
      phrase`
        (?:any|every|if an?|if the|when an?|if any|whenever an?|if your|an?y? unsolicited|an unknown|a so-called|if some
        |a random|when some|if one) (?:[a-z'-]{1,15} ){0,2}?(?:${THING})(?: (?:who|that|which|(?:is
        |are)(?= [a-z]{4,12}ing )|may|might|ever|you [a-z]{1,12}|on [a-z]{1,12}|keeps?|tries to|starts?
        |seems? to)){0,3} ${OFFERING}`,
      "if an? [a-z-]{3,15}(?: [a-z']{1,12}){0,6}? (?:offers?|promises?|guarantees?|tells?|pitch(?:es)?|messages?|contacts?) you",
      "if (?:[a-z']{1,15} ){0,2}?(?:sounds?|looks?|seems?|appears?) (?:too|unreal|suspicious|fishy|off)",
      phrase`
        (?:false|empty|fake|bogus|unrealistic|wild|hollow|too-good-to-be-true|outlandish|extravagant|illegal|misleading
        |dubious|unfounded|reckless|impossible|glossy|slick|tall) (?:promises?|claims?|guarantees?|offers?|talk
        |assurances?|statements?|advertis[a-z]{1,6}|tales?)`,
      phrase`
        (?:lured|tempted|tricked|conned|duped|deceived|fooled|scammed|cheated|defrauded|hooked|seduced|misled
        |sold)(?: [a-z]{1,15}){0,4}? (?:by|with|into|on)`,
      'mis-?(?:sold|selling|sells?)',
      'lessons? from',
      '(?:spot|spotting|recogni[sz]e|identify|detect)(?: [a-z]{1,15}){0,3} (?:scam|fraud|red flag|fake|warning sign)[a-z]{0,4}',
      phrase`
        (?:hallmarks?|signs?|traits?|features?|tell-?tale|symptoms?|giveaways?) of (?:an? )?(?:[a-z]{1,15} )?(?:scams?
        |frauds?|ponzi|pyramid|trouble|con|fraudsters?|boiler room)`,
    ],
    topics: [
      'scams?',
      'scam(?:mers?|ming|med)',
      'fraudsters?',
      'fraudulent(?:ly)?',
      '(?:investment|advance-fee|advance fee|crypto|pension|romance|wire|securities|affinity) frauds?',
      'ponzi',
      'pyramid (?:schemes?|selling)',
      'con artists?',
      'con men',
      'swindl(?:e|es|ed|er|ers|ing)',
      'red flags?',
      '(?:warning|tell-?tale|danger|classic) signs?',
      'alarm bells?',
      'too good to be true',
      'boiler rooms?',
      'clone firms?',
      'pump[- ]and[- ]dump',
      'beware',
      '(?:be|stay) (?:wary|vigilant|suspicious|sceptical|skeptical)',
      'rug[- ]?pulls?',
    ],
    hints: [
      'misleading(?:ly)?',
      'mislead(?:s)?',
      'frauds?',
      'myths?',
      'fakes?',
      'misconceptions?',
      'myth-?bust(?:er|ers|ing)',
      'hallmarks?',
      'illegal',
      'unlawful',
      'victims?',
      'deceptive',
      'deceiv(?:e|es|ed|ing)',
      'cheat(?:s|ed|ers?)',
      'crooks?',
      'get-rich-quick',
      'snake oil',
      'fairy ?tales?',
      'red-flag',
      'lies',
      'lying',
      'trap',
      'traps',
      'debunk(?:ed|ing|s)?',
      'bogus',
      phrase`
        (?:it|they|he|she|(?:the|that|this) (?:scheme|firm|company|platform|broker|exchange|fund|app|site
        |seller)) (?:has |have |had |later |then |suddenly |soon |both )?(?:collapsed|went bust|defaulted|vanished
        |disappeared)`,
      phrase`
        (?:(?:he|she|they|victims|savers|pensioners|investors|couple|retirees|families
        |people) (?:have |has |had |all |later |then )?|who )lost (?:his|her|their|all|everything|[£$€]?\d[\d,.]{0,12})`,
      'prosecutors?',
      'convicted',
      'ripped off',
      'non-?compliant',
      'noncompliance',
      'miracle (?:returns?|investments?|methods?)',
    ],
    pseudo: [
      phrase`
        (?:${NOT}|no|zero|without|nor|hardly|isnt)(?: (?:an?|the|just|another|your|some|any|kind of|sort of|typical
        |usual|one of those|even|more)){0,3} (?:scams?|red flags?|ponzi(?: schemes?)?|pyramid(?: schemes?)?
        |too good to be true|get-rich-quick|myths?|frauds?|warning signs?|traps?|lies|lying|illegal|misleading
        |snake oil)`,
      '(?:scam|fraud)-(?:free|proof)',
      phrase`
        (?:fraud|scam|scams) (?:protection|prevention|detection|alerts?|monitoring|department|team|cover|insurance
        |guarantee|free|proof|reimbursement|squad)`,
      'anti-(?:fraud|scam)',
      phrase`
        (?:tired|sick|fed up|unlike|forget|enough|had enough
        |bored) (?:of |with )?(?:all )?(?:the |those |these )?(?:[a-z]{1,12} )?(?:scams?|scammers|ponzi(?: schemes?)?
        |get-rich-quick(?: schemes?)?|myths?|fraudsters?)`,
      phrase`
        (?:beware|be wary|steer clear|stay away|keep away|watch out)(?: of| for| from)? (?:imitat|copycat|missing|low
        |inflation|fakes|high fees|losing|poor|banks|your bank|cash|waiting|the crowds?|rivals|cheap|our |my |slow
        |selling out)[a-z]{0,8}`,
      phrase`
        (?:don'?t|do not|never) (?:trust|believe|rely on|count on|listen to) (?:your bank|banks?|the bank|us|our|me|my
        |luck|savings accounts?|low|cash)`,
      phrase`
        (?<=^
        |[.!?"(] ?)(?:that |this |it )?(?:sounds? |seems? |looks? |feels? |almost )?too good to be true ?\?(?! ?(?:it |then |that |if |this )?(?:probably
        |usually|almost|yes|then|is|is probably|likely|often|run|walk|ask|so|hang|report|sounds))`,
      '(?:protect|safeguard) (?:yourself|you|your [a-z]{1,12}) (?:from|against) (?:scams?|fraud) with',
      'too good to be true, but',
      'people (?:say|said|tell|told)(?: us)?(?= (?:our|we|that (?:our|we)|the app))',
      '(?:those|people) (?:who )?(?:offer|sell|tell|say|claim)(?= (?:back|their))',
    ],
    wording: [
      phrase`
        (?:never|do not|don'?t|dont|cannot|can'?t|may not|must not|mustn'?t|should not|shouldn'?t|not (?:allowed
        |permitted|supposed|able) to|no longer|won'?t|will not|would never|will never|not|nobody (?:should|may|can)
        |no (?:firm|adviser|advisor|broker|bank|post|ad|advert) (?:should|may|can|must)|forbidden to|banned from
        |barred from|stop|refuse to|avoid|without) (?:ever |even |publicly |just )?(?:say|saying|write|writing
        |use(?! (?:leverage|our))|using|post(?! a )|posting|publish|publishing|print|printing|type|typing|claim|claiming
        |advertise|advertising|imply|implying|state|stating|describe|describing|call|calling|label|labelling|labeling
        |suggest|suggesting|hint|caption)(?! (?:it|this|that (?:about|of)|so|no|never|enough|goodbye|the same|you just
        |lightly|often|a word|us|our|now))`,
      phrase`
        (?:banned|forbidden|prohibited|restricted|taboo|off-limits|blacklisted|blocked|problem|problematic|dangerous
        |unacceptable|non-?compliant|loaded|risky|weasel|trigger|red-list|no-go|promissory|misleading
        |exaggerated) (?:words?|phrases?|terms?|claims?|language|wording|statements?|expressions?|vocabulary|list
        |headlines?|captions?|posts?|copy)`,
      phrase`
        (?:words?|phrases?|terms?|claims?|language|wording|expressions?|statements?|captions?|posts?|copy|headlines?
        |promises?) (?:to (?:avoid|delete|drop|cut|ban|retire|replace)|(?:that )?(?:we|you|firms|advisers|advisors
        |brokers|they|i) (?:avoid|reject|ban|delete|strike|cut|flag|cannot|can'?t|may not|must not|should not|shouldn'?t
        |never|don'?t|do not|won'?t|will not|are not allowed)|that (?:are|is|were|was|get|got|will get
        |would) (?:you |us |firms |posts )?(?:banned|prohibited|forbidden|off[- ]limits|not allowed|flagged|rejected
        |fined|in trouble|reported)|that (?:fail|breach|break|trigger|mislead))`,
      phrase`
        (?:avoid|drop|delete|remove|strike|cut|replace|rewrite|swap|ditch|retire|flag|ban|scrap|lose|reword|bin
        |cross out|take out)(?: (?:the|any|all|these|those|every|out|our|your|that)){0,3} (?:words?|phrases?|terms?
        |claims?|language|wording|promises|hashtags?|captions?|headlines?|talk|superlatives?|absolutes?|saying|writing
        |using|lines?|sentences?|references?)(?: (?:like|such as|of|about|to)){0,2}`,
      '(?:delete|strike|replace|swap|cut|drop|reword|remove|avoid)(?= ["\'])',
      'instead of(?: saying| writing| promising| claiming| posting)?',
      'rather than (?:saying|writing|promising|claiming|posting)',
      phrase`
        (?:fined|fines|sanctioned|censured|penali[sz]ed|prosecuted|rebuked|critici[sz]ed|reprimanded|convicted|jailed
        |suspended)(?:(?: [^\s.!?]{1,20}){0,12}? (?:for|over|after|because|to stop|to remove|to withdraw)| ?:
        |(?: [^\s.!?]{1,20}){1,5}? (?:who|that|which|whose))`,
      phrase`
        (?:charged|sued|accused|indicted)(?: [^\s.!?]{1,20}){0,6}? (?:with (?:fraud|misleading|falsely|making|lying)|of
        |for (?:claiming|saying|promising|advertising|falsely|misleading|telling|guaranteeing|selling)|who|that|after
        |over)`,
      phrase`
        (?:banned|barred|ordered|forced|told)(?: [^\s.!?]{1,20}){0,6}? (?:from (?:saying|claiming|using|promising
        |advertising|calling)|to (?:stop|remove|withdraw|delete|pull|drop|take down))`,
      '(?:warned|warns|warning) (?:[a-z]{2,15} ){0,3}?(?:about|against|of|that|not to)',
      phrase`
        (?:regulators?|the (?:fca|sec|finra|asa|ftc|cfpb|amf|esma|regulator|watchdog|authority|rules?|law|code|policy
        |handbook|guidance)|sec|fca|finra|asa|ftc|cfpb|esma|amf|compliance(?: team| officer| department)?|rule \d{1,5}
        |our (?:policy|rules|style guide|compliance team)|the style guide|this linter|the linter
        |(?:our |the )?(?:editors?|reviewers?|moderators?|lawyers?|legal team|copywriters?
        |copy desk))(?: (?:[a-z0-9'-]{1,15})){0,4}? (?:bans?|banned|bars?|barred|prohibits?|prohibited|forbids?|forbade
        |does not allow|doesn'?t allow|won'?t allow|do not allow|will reject|rejects?|rejected|struck|strikes?|flags?
        |flagged|objects?|objected|upheld|ruled|fined|fines|warned|warns?|frowns?|dislikes?|hates?|ordered|found
        |strikes? out|deletes?|cuts?|removes?|crosses out|cross out|replaces?|refuses?)`,
      phrase`
        (?:misleading|illegal|unlawful|against the rules|an offence|wrong|dishonest|unfair|irresponsible|reckless|risky
        |dangerous) to (?:say|claim|call|describe|promise|suggest|imply|state|advertise|write|post|use|guarantee|tell)`,
      phrase`
        (?:complaints?|rulings?|enforcement|cases?|actions?|lawsuits?|settlements?|orders?) (?:about|against|over
        |involving|concerning|brought)`,
      phrase`
        (?:what|things|words|phrases|claims|promises|sentences|lines) (?:not to|never to|(?:we|you|firms
        |advisers) (?:cannot|can'?t|may not|must not|never|don'?t|won'?t|should not|shouldn'?t)|(?:scammers|fraudsters
        |scams) (?:say|write|promise|use|tell))(?: [a-z]{1,12})?`,
      "do (?:not|n'?t) (?:be )?(?:say|write|use)",
      phrase`
        (?:advertis|market|claim|promot)[a-z]{0,5} (?:like|such as)(?= .{0,80}(?:fail|breach|break|misle|banned
        |not allowed|rejected))`,
      'how not to',
    ],
    advice: [
      'report (?:it|them|him|her|the (?:post|ad|account|caller|message))',
      'hang up',
      'walk away',
      'run(?= ?(?:$|[.!,])| away| for the hills| a mile| the other way| fast)',
      'block (?:it|them|him|her|the)',
      'delete it',
      'be (?:careful|wary|sceptical|skeptical|suspicious|very careful)',
      'beware',
      "(?:someone|somebody|they|he|she|it)(?: is|'s| are|'re) (?:lying|a scam|fraud|a con|a trap|trying to)",
      "don'?t (?:buy it|believe (?:it|them|a word)|click|fall for|trust|bite|send|reply|pay)",
      'close the (?:tab|chat|app|page|browser)',
      'say no',
      'check the (?:register|regulator|fca register|warning list)',
      'ask (?:why|how|who|for proof|what the catch|yourself why)',
      'question it',
      'treat (?:it|that|this|them) (?:as|with)',
      phrase`
        (?:is|are|should be|ought to be|means?|spells?|signals?|screams?|waving
        |raises?) (?:[a-z]{1,12} ){0,3}?(?:red flags?|warning signs?|scam|trouble|fraud|alarm bells|lie|con|trap
        |giveaway|bait|suspicious|suspect|rejected|banned|off limits|off-limits)`,
      phrase`
        (?:was|were|got|been|is|are|gets?) (?:[a-z]{2,12}ly )?(?:banned|fined|withdrawn|taken down|reported|sanctioned
        |censured|prosecuted|pulled|rejected|shut down|jailed|convicted|struck out|flagged)`,
      phrase`
        (?:the )?(?:regulators?|watchdog|asa|fca|sec|finra|ftc|courts?|prosecutors?|police|judge
        |sheriff)(?: [a-z]{2,12}){0,2} (?:fined|banned|upheld|ordered|charged|disagreed|stepped in|shut|opened|closed
        |investigat[a-z]{1,4}|arrested|called|ruled|are looking)`,
      '(?:would be|is) (?:an? )?(?:lie|lying|misleading|dishonest|illegal|wrong|reckless|fraud)',
      'so did (?:[a-z0-9,]{1,12} ){1,6}(?:who|that|before they) (?:lost|fell)',
      'leave (?:the|that|any such) (?:group|chat|call|channel)',
      'forward (?:it|them)',
      'slow down',
      'think (?:twice|again)(?= ?(?:$|[.!]| before))',
      'stop and (?:think|check|ask)',
      '(?:stay|remain) (?:skeptical|sceptical|alert|wary|careful|vigilant)',
      'keep scrolling',
      'red flag',
    ],
    labels: phrase`
      (?:investment |money |common |popular |big |old |the )?(?:myths?|fictions?|misconceptions?|lies?|false|wrong|bad
      |bad examples?|don'?ts?|do not|do nots|never|avoid|red flags?|warning signs?|not ok|not okay|non-?compliant
      |violations?|banned|rejected|not allowed|risky wording|instead of|what scammers say|scam alert|never say
      |do not say|don'?t say|don'?t write|things not to say|out|before review|swap|delete)(?: (?:no\.? ?|#)?\d{1,2})?`,
    contrast: 'but|however|yet|whereas|unlike|luckily|fortunately|thankfully|only we|only our|instead,|we say|choose|say yes|because we',
  },
  quotation: {
    speech: phrase`
      described|called|billed|pitched|marketed|presented|labell?ed|said|says|saying|told|tells|claimed|claims|claiming
      |promised|promises|promising|wrote|writes|posted|advertised|advertising|announced|boasted|boasting|touted|touting
      |stated|stating|insisted|texted|emailed|shouted|swore|whispered`,
    before: phrase`
      (?:his|her|their|its|words?|phrases?|terms?|expressions?|claims?|claimed|claiming|slogans?|headlines?|headlined
      |labels?|labell?ed|wording|language|statements?|sentences?|taglines?|hashtags?|captions?|buzzwords?|said|says|say
      |saying|told|tells|tell|promised|promises|promising|wrote|writes|write|written|posted|posting|post|posts|ads?
      |adverts?|advertised|advertising|announced|described|called|calling|calls|call|so-called|known as|dubbed|quoted
      |quotes|boasted|boasting|touted|touting|stated|stating|reads?|reading|heard|hear|hearing|see|sees|seen|saw|like
      |such as|titled|entitled|marketed as|sold as|billed as|pitched as|insisted|asked|asks|texted|texts|emailed|emails
      |messages?|guaranteed|references? to|talk of|use of|using|uses?|used|mentions?|mentioned|meaning of|definition of
      |means|defines?|between|of)(?: (?:of|week|day|month|today|now|us|you|me|him|her|them|that|things|like|as|are|is
      |was|were|the|a|an|about|it|investors|clients|people|customers|viewers|followers|readers|in \d{4}|here|there|and
      |or|'[^']{1,40}'|"[^"]{1,60}",?)){0,5}[ :,-]{0,3}["']{0,1}$`,
    own: phrase`
      (?:(?:we|i|our|my|us|clients?|customers?|members?|investors?|followers?|fans|reviewers?|students|users)(?:'ve|'ll
      |'d|'re)?(?: (?:[a-z]{1,15})){0,4}?(?: (?:say|said|says|promise|promised|promises|call|called|calls|told|tell
      |describe|described|wrote|write|guarantee|mean|means|is|are|use)|slogan|motto|mission|tagline|guarantee|promise
      |pledge|name|headline|campaign)(?: (?:us|you|it|them|this|that|me|is|a|the|simple|one thing|about|as
      |our [a-z]{1,12})){0,4})[ :,-]{0,3}["']?$`,
    after: phrase`
      (?:claims?|promises?|slogans?|statements?|taglines?|pitch|pitches|lines?|ads?|adverts?|posts?|headlines?|wording
      |label|(?:that |which )?(?:you|we|i|they|he|she|people) (?:saw|see|read|heard|hear|found|got|get|received
      |keep seeing)|is|was|are|were|isn't|aren't|has|have|had|may|might|must|can|cannot|can't|should|will|would|reads?
      |means?|appears?|appeared|sounds?|breach(?:es|ed)?|fail(?:s|ed)?|misle(?:ads?|d)|do(?:es)?(?: not|n't)|he|she|they
      |said|says|claimed|claims|promised|the (?:ad|post|caller|email|message|video|influencer|firm|company|website
      |advert|headline|broker|seller|salesman|flyer|man|woman|scammer|regulator|watchdog)|as a (?:claim|slogan|phrase
      |word|headline)|in (?:an|the|a|your|our) (?:ads?|adverts?|posts?|headlines?|captions?|copy|bios?|emails?)|on (?:a
      |an|the|its|their) [a-z]{1,15}|without|and similar|or similar|and other|- (?:he|she|they|it|the))`,
    mention: phrase`
      (?:the|a|an|this|that|these|those|any|such|like|of|uses?|using|word|avoid|terms|claims)? ?(?:words?|terms?
      |phrases?|expressions?|labels?|hashtags?)(?: (?:like|such as|of|is|are|as|"))?`,
  },
  terms: [
    '(?:guaranteed|guarantee(?:d)? (?:on|for)) (?:[a-z-]{1,15} ){0,2}rate[- ]locks?',
    phrase`
      (?:rate[- ])?locks?(?: (?:is|are|was|stays?|comes|with|and|your|the|rate|period|of|for|\d{1,3}
      |days?)){0,5} guarantee[ds]?(?: for \d{1,3} days)?`,
    'rate[- ]lock guarantees?',
    'guaranteed rate locks?',
    phrase`
      guaranteed[- ](?:issue|acceptance|insurability|renewable|renewability|convertible|universal life|whole life
      |death benefits?|asset protection|auto protection|minimum pension|interest account|investment contracts?
      |interest contracts?|account value|cash value|surrender value|cash surrender value|level premiums?|premiums?
      |level term|future value|minimum future value)`,
    phrase`
      guaranteed (?:minimum|lifetime|living)? ?(?:death|income|withdrawal|accumulation|surrender|living
      |lifetime withdrawal)? ?benefits?(?: riders?)?`,
    'guaranteed annuit(?:y|ies)(?: rates?)?',
    'guaranteed (?:\\d{1,2}|five|ten|fifteen|twenty)[- ]year (?:annuity|annuities|period|term)',
    'guarantee(?:d)? periods?',
    '\\d{1,2}[- ]year guarantee period',
    'guaranteed (?:income|retirement income|lifetime income|income for life)(?: for life)? \\(?(?:an )?annuit(?:y|ies)\\)?',
    phrase`
      an (?:(?:immediate|fixed|income|lifetime|deferred) )?annuity (?:can |may |will |is designed to )?(?:give|pay
      |provide|offer|turn)s?(?: [a-z]{1,12}){0,6}? guaranteed (?:[a-z]{2,12} )?income`,
    'guaranteed income bonds?',
    'guaranteed growth bonds?',
    'guarantee[ds]?(?: [^\\s.!?]{1,20}){0,16}? claims[- ]paying ability',
    'claims[- ]paying ability(?: [^\\s.!?]{1,20}){0,10}? guarantee[ds]?',
    phrase`
      (?<!(?:our|earn|earn a|get a|get|enjoy|enjoy a|offers?|offering a|offer a|pays?|pay a|lock in a|with a|at a
      |this) )risk[- ]free (?:interest |benchmark |reference )?rates?(?: of (?:return|interest))?(?! (?:of
      |at) \d[^.]{0,20} (?:with|for you|today|now))`,
    '(?<!(?:our|a|your|this|new) )risk[- ]free (?:assets?|benchmarks?|yield curve|curve|securities)(?! for)',
    '(?:near|nearly|almost|theoretically|technically) risk[- ]free (?:assets?|benchmarks?|rates?)',
    'risk[- ]free (?:trials?|premium)',
    'member fdic',
    phrase`
      (?:fdic|ncua)[- ]insured (?:banks?|deposits?|deposit accounts?|institutions?|savings(?: accounts?)?|certificates?
      |cds?|depository|checking|money market (?:deposit )?accounts?|credit unions?
      |up to \$?\d[^.!?]{0,24} per depositor)`,
    phrase`
      (?:(?:bank|savings|checking|deposit|money market) )?(?:deposits?|savings|checking|cds?|certificates of deposit
      |bank accounts?|savings accounts?)(?: [a-z-]{1,12}){0,6} (?:fdic|ncua|federally)[- ]insured(?: up to)?`,
    phrase`
      (?:deposits?|savings|checking|cds?|(?:bank|savings|checking|deposit|joint|jointly owned|retirement
      |share) accounts?|iras?|credit union shares)(?: (?!crypto|stock
      |token)[^\s.!?]{1,14}){0,8} insured (?:by (?:the )?(?:fdic|ncua|federal deposit insurance corporation
      |national credit union)|(?:up )?to \$?\d)`,
    'federally[- ]insured (?:banks?|credit unions?|deposits?|accounts?|institutions?|savings)',
    'federally[- ](?:backed|guaranteed) (?:loans?|mortgages?|student loans?|deposits?|debt)',
    '(?:fscs|fgdr)[- ]protected (?:deposits?|accounts?|savings|current accounts?)',
    phrase`
      (?:deposits?|savings|current accounts?|bank accounts?|cash|pensions?)(?: [^\s.!?]{1,14}){0,6} (?:protected
      |covered) (?:by|under) (?:the )?(?:fscs|financial services compensation scheme|deposit guarantee|sipc
      |pension protection fund)`,
    phrase`
      (?:backed by |carr(?:y|ies) )?(?:the )?full faith and credit(?: of the (?:u\.?s\.?|united states|us
      |federal)(?: government| treasury)?)?`,
    '(?:backed|guaranteed) by the full faith and credit',
    phrase`
      (?:sba|va|fha|usda|ginnie mae|hud)[- ](?:guaranteed|backed|insured|approved)(?: (?:loans?|mortgages?|lenders?
      |securities|housing counsel[a-z]{1,4}|programs?|lending|bonds?))?`,
    phrase`
      (?:government|state|treasury|federal|agency)[- ](?:guaranteed|backed
      |insured) (?:student |home |small[- ]business |mortgage |housing |business |recovery )?(?:loans?|mortgages?|bonds?
      |securities|debt|lending|gilts?|deposits?|agencies|enterprises?|mortgage[- ]backed)`,
    phrase`
      guaranteed by (?:the )?(?:va|sba|usda|fha|ginnie mae|department of veterans|small business administration
      |u\.?s\. treasury|federal housing)`,
    'insured by the federal housing administration',
    'personal guarant(?:ees?|ors?|y|ies)',
    '(?:personally|jointly) guarantee[ds]?',
    'guarantors?',
    phrase`
      (?<!past )(?:bank|loan|parental|parent company|export|credit|performance|mortgage|shareholder|payment
      |advance payment|completion|sovereign) guarantee(?:(?! (?:of|that|you))|s(?= ?(?:$|[.,;:)]| (?:are|and|or|can|may
      |for|from|to))))`,
    'guarantee (?:fees?|schemes?|letters?|agreements?|credit|lines?)',
    phrase`
      (?:satisfaction|price[- ](?:match|promise)|best[- ]price|lowest[- ]price|service|quality|product|next[- ]day
      |delivery|warranty|workmanship|direct debit|switch|current account switch) guarant(?:ees?|eed)`,
    'satisfaction (?:is )?guaranteed',
    phrase`
      guaranteed (?:next[- ]day|same[- ]day|delivery|satisfaction|replacement|parking|hours|work|seats?|entry
      |minimum pensions?|minimum wage|basic income|hourly)`,
    phrase`
      (?:deposit|depositor|savings|pension|investor|policyholder) (?:guarantee|insurance|protection
      |compensation) (?:schemes?|funds?|corporation|directive|limits?|coverage|rules?|system)?`,
    'pension protection fund',
    'pension credit guarantee',
    phrase`
      (?:title|auto|homeowners?'?|car|home|travel|health|renters'?|mortgage|private mortgage|flood|pet|motor|contents
      |buildings?|liability|dental|vehicle|boat) (?:insurance|insured|cover)`,
    phrase`
      insured (?:homes?|vehicles?|drivers?|titles?|properties|property|events?|persons?|perils?|values?|amounts?|sums?
      |parcels?|post|delivery|mail|pension|lives|life)`,
    'sum insured',
    'the insured',
    'protected (?:rights|no[- ]claims|characteristics|health information|class(?:es)?|disclosures?|cell|pdf|area)',
    'capital[- ]protected (?:notes|products|bonds|structured products|funds)',
    'principal[- ]protected (?:notes|funds|products)',
    phrase`
      secured? (?:log-?ins?|logons?|sign-?in|messag(?:e|es|ing)|check-?outs?|sites?|websites?|connections?|portals?
      |payments?|e-?mails?|area|servers?|documents?|upload|browser|browsing|passwords?|app|chat|inbox|network
      |file transfer|link|storage|loans?|credit cards?|lending|lenders?|creditors?|overnight financing rate|debts?
      |bonds?|notes)`,
    phrase`
      safe[- ](?:harbou?rs?|deposit(?: box(?:es)?)?|custody|withdrawal rates?|haven currency|driving|driver|pass(?:es)?
      |working|space|workplace|hands)`,
    'safe haven (?:assets?|currenc(?:y|ies)|demand|flows|status)',
    'safeguard(?:s|ed|ing)?',
    'income protection(?: (?:insurance|cover|polic(?:y|ies)))?',
    'no[- ]claims? (?:bonus|discount)',
    'risk-free trial',
    'certain(?:ty)? (?:equivalent|amount)',
    'fixed[- ]rate (?:guarantee|period)',
    'guaranteed investment (?:contracts?|certificates?)',
  ],
  supposition: {
    openers: [
      'suppos(?:e|ing)(?! you (?:never|could))',
      "let'?s (?:say|assume|suppose|imagine|pretend|take)",
      'assum(?:e|es|ed|ing)',
      'assumptions?',
      phrase`
        imagin(?:e|ing)(?: that)? (?:an?|two|three|four|someone|somebody|you (?:invest|put|save|saved|start|have|had|are
        |set|bought|deposit|own|contribute|earn)|[a-z]{2,12} (?:invests?|saves?|puts?|earns?|starts?|deposits?|buys?))`,
      'hypothetical(?:ly)?',
      'for (?:illustration|illustrative)(?: purposes)?(?: only)?',
      'illustrative(?:ly)?',
      'illustrat(?:es?|ing) how',
      '(?:as )?an illustration',
      '(?:worked|simple|simplified|fictional|fictitious|made-up|textbook|numerical|invented) examples?',
      '(?<=^|[.!?] )say,? (?:you|an?|two|three|the|someone|[a-z]{2,12} and [a-z]{2,12}) [a-z]{2,12}',
      phrase`
        say,? (?:you|someone|a saver|an investor|a client|two|[a-z]{2,12}) (?:invests?|saves?|puts?|starts?|earns?
        |deposits?|buys?|have|has|own|owns|borrows?)`,
      'in (?:this|our|the) (?:simple |hypothetical |made-up )?(?:example|scenario|illustration)',
      'examples?:',
      phrase`
        (?:for example|for instance|e\.g\.),? (?:if|say|suppose|imagine|assum[a-z]{1,3}|a (?:saver|investor|person
        |couple)|someone|investing|saving|putting)`,
      'thought experiment',
      'back-of-the-envelope',
      'were to',
      'rule of 72',
    ],
    pseudo: [
      phrase`
        (?:${NOT}|safe to|please|can|could|reasonable to|everyone|everybody|people|many|often|you may|wrongly
        |to) (?:ever )?(?:assume|suppose|imagine)`,
      'assume nothing',
      'risk assum[a-z]{1,5}',
      'assume(?:s|d)? (?:no|all|full|the|any) (?:responsibility|liability|risk|control|debt|obligation)[a-z]{0,3}',
      '(?:are|is|was|were) supposed',
    ],
    conditions: [
      phrase`
        (?<!what )if (?:you|someone|somebody|an?|the|your|we|i|it|that|each|he|she|they|one|returns?|inflation|markets?
        |prices?|rates?|two|[a-z]{2,12} (?:had|were|was|invested|saved|put|bought|earned|returned|grew|fell|rose)|[$£€]
        |\d)`,
      'had (?:you|someone|an investor|i|we|it)',
      'should (?:you|the market|inflation|rates)',
      'were (?:you|it|the)',
    ],
    outcomes: ["would(?:n'?t)?", "could(?:n'?t)?", 'might', "(?:you|it|they|he|she|that|we|i)'d"],
  },
  question: {
    ending: '\\?["\')\\]]{0,2} ?$',
    offers: phrase`
      (?:(?:hey|hi|hello|psst|friends|folks|so|and|ok|okay|well|guys|investors?|savers?|retirees|landlords|teachers
      |parents|freelancers|traders)[,!:.]? ){0,2}(?:[a-z]{1,15}[,!:] )?(?:want(?:s|ed)?|looking|ready|tired|sick of
      |fed up|need|fancy|dream(?:ing|t)?|interested|thinking (?:of|about)|searching|hoping|craving|curious about|bored
      |keen|hungry|fearing|worried|struggling|still|what if (?:you|your|we|there)|why (?:settle|wait|not|don'?t|let|risk
      |leave|accept|pay|keep|gamble|worry)|who (?:wouldn'?t|doesn'?t|would not|does not|says|said|else|wants|needs
      |doesnt)|wouldn'?t (?:you|it)|don'?t you|isn'?t it (?:time|great|about)|how about|how would you (?:like|feel)
      |ever (?:wanted|dreamed|dreamt|wondered how|wished|thought)|did you know|have you heard|haven'?t you heard
      |do you (?:want|need|dream|wish|fancy|like|crave|know how to|know you)|would you (?:like|love|rather|prefer|want)
      |are you (?:ready|looking|tired|interested|sick|still|missing|in|getting|struggling|dreaming|one of)
      |could you (?:use|do with)|can you (?:believe|afford|imagine|resist|feel)|what are you waiting|what'?s not to
      |guess (?:what|who)|know what|sound good|sounds? (?:good|great|like|too good)|in the mood|time (?:for|to)
      |won'?t you|aren'?t you|shouldn'?t (?:you|your)|in search of|remember when|seen (?:our|the new)|heard (?:about
      |of) our|feel like|got|have you (?:got|ever|tried|checked)|when (?:will you|was the last)|where else|(?:so
      |then),? why (?:leave|settle|wait|not|risk|accept)|why would(?:n'?t)? (?:you|anyone|we)|who'?s ready
      |anyone (?:want|ready|fancy)|only)(?![a-z])|[^?]{0,100}(?:so|then),? why (?:leave|settle|wait|not|risk
      |accept)(?![a-z])|[^?]{0,140}, (?:right|ok|okay|eh|huh|deal|isn'?t it|don'?t you think|no|anyone)\?`,
    indirect: [
      phrase`
        (?:ask|asks|asked|asking|check|checks|checking|find out|wonder|wondering|wonders|wondered|know|clear|see
        |understand|confirm|tell|say|question is|decide|determine|verify|doubt|unclear|depends on|explain|explains|test
        |tests|assess)(?: (?:us|them|him|her|your [a-z]{1,12}|an? [a-z]{1,12}|the [a-z]{1,12}|yourself|you|first|out|to
        |on)){0,3} (?:whether|if)`,
    ],
  },
  attribution: {
    subjects: [
      phrase`
        (?:stock |bond |equity |housing |labou?r |job |crypto |currency |commodity |u\.?s\.? |global |emerging |property |financial |credit |capital |money |share |real estate )?markets?(?! (?:conditions
        |maker|caps?|share|value|linked))`,
      's&p(?: 500)?',
      'ftse(?: 100| 250| all-share)?',
      'nasdaq(?: 100)?',
      'dow(?: jones)?',
      'msci [a-z]{1,12}',
      'stoxx(?: 600)?',
      '(?:euro )?stoxx 50',
      'dax',
      'nikkei(?: 225)?',
      'cac 40',
      'russell 2000',
      'hang seng',
      'index',
      'indices',
      'indexes',
      'benchmarks?',
      'econom(?:y|ies)',
      'economic (?:growth|output|activity)',
      'gdp',
      '(?:consumer |house |home |oil |gold |energy |food |share |stock |property |wholesale |bond )prices?',
      'prices',
      'inflation',
      'unemployment',
      'economists?',
      'analysts?',
      'forecasters?',
      'strategists?',
      'researchers?',
      'academics?',
      'central banks?',
      '(?:the )?fed',
      'federal reserve',
      'fomc',
      'ecb',
      'european central bank',
      'bank of (?:england|japan|canada|thailand|korea)',
      'boe',
      'boj',
      'imf',
      'oecd',
      'world bank',
      'office for (?:national statistics|budget responsibility)',
      'ons',
      'obr',
      'bureau of labor statistics',
      'bls',
      'cbo',
      'governments?',
      'treasury',
      'congress',
      'parliament',
      'chancellor',
      'ministers?',
      'irs',
      'hmrc',
      'tax (?:office|authority|authorities|agency)',
      'surveys?',
      'polls?',
      'stud(?:y|ies)',
      'census',
      '(?:official |new |latest |government |industry )?(?:data|figures|statistics)',
      'respondents?',
      'lawmakers?',
      'policymakers?',
      '(?:interest|policy|base|bank|fed funds|key) rates?',
      '(?:mortgage|savings|borrowing) rates',
      'wages?',
      '(?:retail|corporate|home|car|vehicle|online) (?:sales|profits)',
      '(?:small|mid|large)[- ]caps?',
      'households?',
      'consumers?',
      'gilts?',
      'treasur(?:y|ies) yields?',
      'bond yields?',
      'the (?:dollar|pound|euro|yen)',
      'exporters?',
      'productivity',
    ],
    objects: phrase`
      (?:fight[a-z]{0,3}|battl[a-z]{1,3}|combat|tackl[a-z]{1,3}|offset[a-z]{0,4}|counter|escap[a-z]{1,3}|ignor[a-z]{1,3}
      |forget|fear|surviv[a-z]{1,3}|ride|conquer|master|enter|play|watch|outsmart|defy|resist|avoid|about|around|during
      |through|throughout|beat|beats|beating|beaten|outperform[a-z]{0,3}|outpac[a-z]{1,3}|than|versus|vs\.?|whatever
      |whichever|regardless of|no matter what|no matter how|no matter which|despite|against|unlike|track[a-z]{0,3}
      |follow[a-z]{0,3}|mirror[a-z]{0,3}|ahead of|above|below|even when|even if|when|while|as|if|time|timing
      |crush[a-z]{0,3}|tops?|trounce[a-z]{0,2}|lag[a-z]{0,4}|match[a-z]{0,3}|hedge[a-z]{0,2} against
      |protect[a-z]{0,3} (?:you |your [a-z]{1,12} )?(?:from|against)|into|over|fixed|our|your|my|low|high|lock in
      |guaranteed)(?: (?:what|the|a|an|any|all|today's|rising|falling|average|broad|wider|overall|rate of|u\.?s\.?))*`.replace(
      /\)\*$/,
      '){0,3}',
    ),
    turn: '[;:!?]|\\. | - |,? (?:but|so) (?:we|you|our|your)(?![a-z])| (?:beat|beats|lose to)(?![a-z])',
    sources: [
      'according to (?!us|our|my)',
      'as (?:reported|measured|forecast|published|estimated) by (?!us|our)',
      phrase`
        (?:says|said|reports|reported|estimates|estimated|forecasts|found|finds|predicts|predicted|projects|warns|warned
        |expects) (?:the |an? )?(?:imf|oecd|fed|ecb|irs|hmrc|ons|obr|bank of england|world bank|survey|study|report
        |economists?|analysts?|government|regulator|central bank|treasury|office for [a-z]{1,12})`,
      phrase`
        (?:data|figures|statistics|a survey|surveys|a study|research|a report) (?:from|by|show|shows|suggest|suggests
        |published) ?(?!our|us)`,
      'per the (?:fed|imf|ons|irs|survey|report)',
      'source:',
    ],
    products: [
      phrase`
        (?:this|that|the|each|every|which) (?:fund|etf|stock|share|token|coin|portfolio|strategy|account|app|plan|note
        |bond|product|trust|scheme|annuity|policy|adviser|advisor|bot|algorithm|system|platform)`,
      "(?:we|us|our|ours|my|mine|i|you|your|yours|you'll|you're|we'll|we're|we've)",
      '[a-z]{2,20} (?:fund|etf|coin|token)',
      'clients?',
    ],
  },
  pitch: [
    phrase`
      (?:we|i)(?:'ll| will| can| do| even| also| always| proudly| now| fully| personally)? (?:guarantee|promise|offer
      |pay|deliver|give|provide|ensure|secure|generate|earn|make|assure|double|beat|made|turned|grow|turn|protect|bring
      |got|have got|collect|receive|pocket|take home|cash)`,
    "(?:we|i)(?:'ve)? (?:guaranteed|promised|delivered|generated|doubled|tripled|made)",
    phrase`
      (?:our|my) (?:(?!and|or|name|logo|brand|to|the|that|who|is|was|about|on)[a-z0-9-]{1,15} ){0,3}?(?:funds?
      |portfolios?|strategy|strategies|products?|plans?|accounts?|notes?|bonds?|clients?|investors?|members?|returns?
      |yields?|rates?|algorithm|bot|signals?|traders?|tokens?|etfs?|savings|platform|app|programme|program|offer|deal
      |solution|method|system|course|experts?|formula|secret|annuity|isa|trust|vault|staking|pool|model|ai|picks?
      |trades?|scheme|profits?|gains?|income)`,
    'with (?:us|me)(?! on)',
    'join (?:us now|us today|now|today|our (?:vip|group|community|club|members|investors|waitlist|channel)|my)',
    'sign up(?! for (?:our|the|a|this) (?:free )?(?:webinar|newsletter|talk|class|workshop|alerts))',
    'open (?:an?|your) (?:[a-z]{1,12} )?account',
    'invest (?:now|today|with|in our|here)',
    'apply (?:now|today|here)',
    'get started',
    'start (?:earning|investing|today|now|trading|profiting)',
    'act now',
    'dm (?:me|us)',
    'link in bio',
    'claim (?:your|yours|it now)',
    'choose (?:us|our)',
    'trust (?:us|me)(?! with)',
    'so (?:trust|choose|pick|go with|join|stick with|switch)',
    'trust (?:a|the) (?:firm|company|name|team|fund|bank)',
    'ours (?:pays?|is|are|does|do|gives?|offers?|has|have|delivers?|will|guarantees?|can)',
    // not “suppose you invest … and earn 6%”
    phrase`
      (?<=^|[.!?:;,] |(?:now|today|can|could|to) |(?<!(?:suppose|supposing|assume|assuming|imagine
      |say)[^.!?]{1,60})and )(?:earn|enjoy|grab|lock in|get) (?:your |an? |up to )?(?:guaranteed|risk-free|\d)`,
    'call (?:us |now|today)',
    'buy (?:now|today)',
    'switch to us',
    'at [a-z]{2,20}, (?:we|you|your)',
    'only (?:we|at|with|[a-z]{2,15}) (?:guarantee|offer|pay|deliver|promise|can|capital|bank|invest)[a-z]{0,3}',
    phrase`
      (?:your|you'll|you will) (?:money|savings|capital|cash|nest egg)? ?(?:will |can )?(?:double|triple|grow|earn
      |profit|make|never)`,
    // not “never click here”, not “click here to learn more”
    phrase`
      (?<!(?:n't|not|never|to|and|or|you|they|people|before|without|who) )(?:click|tap|press) (?:here|below|now
      |(?:on )?(?:the|our|my|this) (?:link|button|banner))(?! (?:in (?:an?|any|the|these|those|such)|from)(?![a-z]))${HONEST}`,
    'limited (?:spots|places|time)',
    'spots? (?:left|filling|are)',
    'no brainer',
    "(?:that's|this is) (?:why|where) (?:we|our|us)",
    'you deserve',
    'yours (?:today|now)',
  ],
  calls: [
    phrase`
      (?:(?:so|just|and|now|ready[?]|interested[?]) )?(?:(?:click|tap|press|hit) (?:here|below|now|(?:on )?(?:the|our|my|this) (?:link
      |button|banner))|(?:sign up|apply|join|enrol|enroll|register|buy|invest) (?:now|today|here|with us|below)|(?:join|dm|message|text
      |whatsapp) (?:us|me|our)|open (?:an?|your|yours) (?:[a-z]{1,12} )?(?:account|now|today|with us)|(?:get|claim|grab|start|open|secure)
      yours|link (?:in (?:my |our )?bio|below)|swipe up|get started (?:now|today|with us))${HONEST}`,
  ],
}
