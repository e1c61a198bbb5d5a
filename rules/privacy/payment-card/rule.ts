import { definePrivacyRule } from '../detect/privacy-rule.js'

export default definePrivacyRule({
  id: 'privacy/payment-card',
  hazard: 'pii-card',
  covers: ['us/pii-card', 'uk-pii-card', 'fr-pii-carte'],
  severity: 'error',
  summary: 'A payment card number, or the security code on its back.',
  why: 'A card number in a post is charged before the post is deleted.',
  advice: 'take the number out; write “card ending in 11” if readers must tell two cards apart',
  kinds: { card: 'a payment card number', 'card-code': 'a card security code' },
  gaps: ['Maestro, UnionPay and other wide ranges count only where the words call it a card'],
  examples: {
    en: {
      bad: [
        'Card [[4111 1111 1111 1111]] was charged twice.',
        'Paid with [[4539 5787 *6362* 1486]], CVV [[123]].',
        '![card [[4539-5787-6362-1486]]](card.png)',
        '<!-- [[4539578763621486]] -->\n\nRates rose again.',
      ],
      good: [
        'Sample card art shows 1234 5678 9012 3456.',
        'Card 4539 5787 6362 1487 has a wrong digit, •••• 1486 is masked.',
        'Order no. 4539578763621486 has shipped.',
        'Use test card number 4242 4242 4242 4242.',
      ],
    },
    fr: {
      bad: ['Sa carte [[4970 1012 3456 7893]] est volée.'],
      good: ['Ne donnez jamais les 16 chiffres de votre carte, ni 4970 1012 3456 7894.'],
    },
    th: {
      bad: ['บัตรเครดิต[[๔๕๓๙ ๕๗๘๗ ๖๓๖๒ ๑๔๘๖]]ของลูกค้า'],
      good: ['บัตรเครดิต 16 หลัก เช่น 1234 5678 9012 3456'],
    },
  },
})
