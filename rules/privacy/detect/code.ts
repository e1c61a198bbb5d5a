/** Words that read like the letters of a code: “NO 12345”, “n 12345”, “DL 12345”. */
const WORD =
  /^(?:no|nr|n|id|is|to|ac|dl|po|de|le|la|du|of|my|as|at|it|hn|an|ip|ein|nir|ssn|utr|mrn|sms|dob|rib|iban|acct|acc|tel|mob|ref|pin|otp|nhs|and|the|for|was|our|her|his|num|bank|code|plan|loan|date|from|call|paid|page|year|usd|eur|gbp|thb|isa|ira|sipp|apr|apy|atm|faq|sec|fca|amf|cet|gmt|utc|est|pst|am|pm|in|on|by|or|so|up|us|uk|fr|th)[ .:]{1,2}/i

/** How many characters at the beginning of a match are a word before the code. */
export const leadingWord = (value: string): number => WORD.exec(value)?.[0].length ?? 0

/** One digit all through: an empty form. */
export const isFiller = (value: string): boolean => /^(\D*)(\d)(?:\D*\2)+\D*$/.test(value)
