import { type Audience, type Draft, EDUCATIONAL_PURPOSES } from 'finsocial/rule'

const PROFESSIONALS: readonly Audience[] = ['institutional', 'intermediary', 'plan-sponsor']

/** Copy for professionals that the public does not meet: a direct message or a mailing, not a feed. */
export function isForProfessionalsOnly({ frontMatter: { audience = [], format }, channels }: Draft): boolean {
  const isGated = format === 'dm' || (channels.length > 0 && channels.every((channel) => channel === 'email'))
  return isGated && audience.length > 0 && audience.every((each) => PROFESSIONALS.includes(each))
}

/** Posts that sell nothing: they look for staff or serve customers. */
export function sellsNothing({ frontMatter: { purpose } }: Draft): boolean {
  return purpose === 'recruiting' || purpose === 'service'
}

/** Posts that inform: education, commentary, news of the company. Whether they keep to it is another rule's question. */
export function informs({ frontMatter: { purpose } }: Draft): boolean {
  return purpose !== undefined && EDUCATIONAL_PURPOSES.includes(purpose)
}
