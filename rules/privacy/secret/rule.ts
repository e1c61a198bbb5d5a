import { definePrivacyRule } from '../detect/privacy-rule.js'

export default definePrivacyRule({
  id: 'privacy/secret',
  hazard: 'pii-secret',
  covers: ['us/client-nonpublic-info'],
  severity: 'error',
  summary: 'A password, a one-time code, a private key, an access key or a recovery phrase.',
  why: 'Whoever reads a secret owns what it opens.',
  advice: 'take it out and change it: it has been seen',
  kinds: {
    'one-time-code': 'a one-time code',
    password: 'a password',
    'private-key': 'a private key',
    token: 'an access key',
    'seed-phrase': 'a recovery phrase',
  },
  gaps: ['recovery phrases are known in English and French', 'passwords made of one plain word pass'],
  examples: {
    en: {
      bad: [
        'Your verification code is [[482913]].',
        'password: [[Hunter2!]]',
        '[[legal winner thank year wave sausage worth useful legal winner thank yellow]]',
        '<!-- [[AKIAQ7EXAMPLE3KEY7Q2]] -->\n\nRates rose again.',
      ],
      good: ['Your password is never shared. We never ask for a 6-digit code.', 'Use promo code 202612.', 'Never share your seed phrase.'],
    },
    fr: {
      bad: ['Code de vérification : [[482913]]', 'mot de passe : [[Soleil42]]'],
      good: ['Votre mot de passe : 12 caractères au moins. Code postal 75002.'],
    },
    th: {
      bad: ['รหัส OTP คือ [[482913]]', 'รหัสผ่านคือ [[abc12345]]'],
      good: ['อย่าบอกรหัส OTP 6 หลักกับใคร'],
    },
  },
})
