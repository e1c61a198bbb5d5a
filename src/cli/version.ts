import metadata from '../../package.json' with { type: 'json' }

export const VERSION: string = metadata.version
export const HOMEPAGE: string = metadata.homepage
/** Where a rule's page stands: an id and `.md` are appended. */
export const DOCS_BASE = `${metadata.homepage.replace(/#.*$/, '')}/blob/main/docs/rules/`
