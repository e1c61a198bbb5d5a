/** The stock Markdown parse of a folder of drafts and nothing else: the floor that a run is compared with. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).freeze()
const [folder] = process.argv.slice(2)
let nodes = 0
for (const name of readdirSync(folder, { recursive: true })) {
  if (name.endsWith('.md')) nodes += processor.parse(readFileSync(join(folder, name), 'utf8')).children.length
}
console.log(nodes)
