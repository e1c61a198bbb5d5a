import { SaxesParser } from 'saxes'

/** What a schema says of an element: its attributes, its children in order, whether it holds text. */
export interface Shape {
  readonly required?: readonly string[]
  readonly optional?: readonly string[]
  /** Children in the order they must come in, as far as there are any. */
  readonly children?: readonly string[]
  readonly text?: boolean
}

export interface Node {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Node[]
  readonly text: string
}

/** The root of a document; anything that is not well-formed XML 1.0 throws. */
export function parseXml(xml: string): Node {
  type Open = { name: string; attributes: Record<string, string>; children: Open[]; text: string }
  const root: Open = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const parser = new SaxesParser({ xmlns: false, forceXMLVersion: true, defaultXMLVersion: '1.0' })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const node = { name, attributes, children: [], text: '' }
    open.at(-1)?.children.push(node)
    open.push(node)
  })
  parser.on('text', (text) => {
    const node = open.at(-1)
    if (node) node.text += text
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(xml).close()
  const [first, ...more] = root.children
  if (!first || more.length > 0) throw new Error('not one root')
  return first
}

/** How a node and what is below it differ from their shapes. */
export function deviations(node: Node, shapes: Readonly<Record<string, Shape>>): readonly string[] {
  const shape = shapes[node.name]
  if (!shape) return [`unknown element ${node.name}`]
  const { required = [], optional = [], children = [], text = false } = shape
  const order = node.children.map((child) => children.indexOf(child.name))
  return [
    ...required.filter((name) => !(name in node.attributes)).map((name) => `${node.name} lacks ${name}`),
    ...Object.keys(node.attributes)
      .filter((name) => !required.includes(name) && !optional.includes(name))
      .map((name) => `${node.name} has ${name}`),
    ...(text || node.text.trim() === '' ? [] : [`${node.name} holds text`]),
    ...order.flatMap((place, index) =>
      place < 0 || place < (order[index - 1] ?? 0) ? [`${node.children[index]?.name} in ${node.name}`] : [],
    ),
    ...node.children.flatMap((child) => deviations(child, shapes)),
  ]
}
