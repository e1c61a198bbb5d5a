declare module '@ambassify/twitter-text/dist/parseTweet.js' {
  /** Weighs a text as X does; the rest of what it tells is not used. */
  export default function parseTweet(text: string): { readonly weightedLength: number }
}
