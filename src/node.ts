/** Linting files, as the command does it, for other programs. */
import { openConfigs } from './cli/config-file.js'
import { discover } from './cli/files.js'
import { lintDrafts } from './cli/lint-drafts.js'
import { Project } from './cli/project.js'
import type { ResolvedConfig } from './config/resolve.js'
import type { Report, Rule } from './rule/index.js'

export interface LintFilesOptions {
  readonly cwd: string
  /** The as-of date: an ISO day. */
  readonly today: string
  readonly rules?: readonly Rule[]
  readonly config?: string
  readonly configLookup?: boolean
}

/** Lints what the operands stand for. An operand that matches nothing is a failure in the report. */
export async function lintFiles(operands: readonly string[], options: LintFilesOptions): Promise<Report> {
  const { cwd, today, rules } = options
  const configs = openConfigs({ cwd, lookup: options.configLookup ?? true, ...(options.config ? { file: options.config } : {}) })
  const project = new Project(configs, { cwd, ...(rules ? { rules } : {}) })
  const { files, notices, problems } = await discover(operands, {
    cwd,
    select: async (path) => (await project.resolverOf(path)).select(path),
  })
  const report = await lintDrafts(files, { today, appliedTo: (path) => project.for(path) })
  return {
    ...report,
    notices: [...notices, ...report.notices],
    failures: [...problems.map(({ message }) => ({ message })), ...report.failures],
  }
}

/** What applies to a file (absolute path), which need not exist. */
export async function loadConfig(file: string, { cwd }: { readonly cwd: string }): Promise<ResolvedConfig> {
  return (await openConfigs({ cwd }).for(file)).for(file)
}
