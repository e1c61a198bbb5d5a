import { describe, expect, test } from 'vitest'
import { globList } from '../../src/config/globs.js'

describe('a list of globs', () => {
  const cases: readonly [readonly string[], string, boolean | undefined][] = [
    [['*.md'], 'a.md', true],
    [['*.md'], 'deep/down/a.md', true],
    [['./*.md'], 'deep/a.md', undefined],
    [['/*.md'], 'a.md', true],
    [['drafts/*.md'], 'drafts/a.md', true],
    [['drafts/*.md'], 'drafts/deep/a.md', undefined],
    [['drafts'], 'drafts/deep/a.md', true],
    [['archive'], 'drafts/archive/a.md', true],
    [['drafts/'], 'drafts/a.md', true],
    [['./drafts/'], 'old/drafts/a.md', undefined],
    [['**/*.{fr,th}.md'], 'a/b.th.md', true],
    [['{a,b}/*.md'], 'b/x.md', true],
    [['!(a)/*.md'], 'b/x.md', true],
    [['!(a)/*.md'], 'a/x.md', undefined],
    [['drafts/**', '!drafts/fr/**'], 'drafts/fr/a.md', false],
    [['drafts/**', '!drafts/fr/**', 'drafts/fr/a.md'], 'drafts/fr/a.md', true],
    [['!drafts/fr/**'], 'drafts/a.md', undefined],
    [['drafts/**'], '../drafts/a.md', undefined],
    [['../drafts/**'], '../drafts/a.md', true],
    [['.hidden/*'], '.hidden/a.md', true],
    [['**'], '.hidden/a.md', true],
    [['บทความ/**'], 'บทความ/ก.md', true],
    [['\\[a\\].md'], '[a].md', true],
    [['*.MD'], 'a.md', undefined],
    [[], 'a.md', undefined],
  ]
  for (const [patterns, path, expected] of cases) {
    test(`${JSON.stringify(patterns)} ${path}`, () => expect(globList(patterns)(path)).toBe(expected))
  }
})
