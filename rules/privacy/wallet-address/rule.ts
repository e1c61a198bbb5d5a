import { definePrivacyRule } from '../detect/privacy-rule.js'

export default definePrivacyRule({
  id: 'privacy/wallet-address',
  hazard: 'pii-wallet',
  covers: ['us/client-nonpublic-info'],
  severity: 'error',
  summary: 'The address of somebody’s crypto wallet.',
  why: 'A wallet’s whole history is public: its address tells what a person owns.',
  advice: 'take the address out, or list the firm’s own in firm.ids',
  kinds: { wallet: 'a wallet address' },
  gaps: ['contracts and transaction hashes pass; Bitcoin, Ethereum, Litecoin, Dogecoin, Dash and Tron are known'],
  examples: {
    en: {
      bad: [
        'Our client’s wallet: [[0x52908400098527886E0F7030069857D2E4169EE7]]',
        '[[1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2]] got paid.',
        '<!-- [[bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq]] -->\n\nRates rose again.',
      ],
      good: ['Token contract: 0x52908400098527886E0F7030069857D2E4169EE7', '0x52908400098527886E0F7030069857D2E4169Ee7 is mistyped.'],
    },
    fr: {
      bad: ['Portefeuille : [[0x52908400098527886E0F7030069857D2E4169EE7]]'],
      good: ['Une adresse Bitcoin commence par 1, 3 ou bc1.'],
    },
    th: {
      bad: ['กระเป๋า [[0x52908400098527886E0F7030069857D2E4169EE7]]'],
      good: ['ที่อยู่กระเป๋าขึ้นต้นด้วย 0x'],
    },
  },
})
