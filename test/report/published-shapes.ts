import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import type { Shape } from './xml-shape.js'

/** GitLab's Code Quality report as its documentation lists it. */
export const GITLAB = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    additionalProperties: false,
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        additionalProperties: false,
        properties: {
          // A leading ./ or / keeps GitLab from finding the file.
          path: { type: 'string', pattern: '^(?!\\./|/)' },
          lines: {
            type: 'object',
            required: ['begin'],
            additionalProperties: false,
            properties: { begin: { type: 'integer', minimum: 1 }, end: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
}

const position = {
  type: 'object',
  required: ['line'],
  additionalProperties: false,
  properties: { line: { type: 'integer', minimum: 1 }, column: { type: 'integer', minimum: 1 } },
}
const range = { type: 'object', required: ['start', 'end'], additionalProperties: false, properties: { start: position, end: position } }
const severity = { enum: ['ERROR', 'WARNING', 'INFO'] }
const source = {
  type: 'object',
  required: ['name'],
  additionalProperties: false,
  properties: { name: { type: 'string' }, url: { type: 'string', format: 'uri' } },
}

/** `DiagnosticResult` of Reviewdog's diagnostic format. */
export const RDJSON = {
  type: 'object',
  required: ['diagnostics'],
  additionalProperties: false,
  properties: {
    source,
    severity,
    diagnostics: {
      type: 'array',
      items: {
        type: 'object',
        required: ['message', 'location'],
        additionalProperties: false,
        properties: {
          message: { type: 'string', minLength: 1 },
          location: { type: 'object', required: ['path'], additionalProperties: false, properties: { path: { type: 'string' }, range } },
          severity,
          source,
          code: {
            type: 'object',
            required: ['value'],
            additionalProperties: false,
            properties: { value: { type: 'string' }, url: { type: 'string', format: 'uri' } },
          },
          suggestions: {
            type: 'array',
            items: {
              type: 'object',
              required: ['range', 'text'],
              additionalProperties: false,
              properties: { range, text: { type: 'string' } },
            },
          },
        },
      },
    },
  },
}

/** The official schema is of draft 4, whose `id` and `$schema` later validators take for something else. */
const { id: _, $schema: __, ...official } = sarifSchema
export const SARIF: object = official

/** What Jenkins' xunit plugin publishes as junit-10.xsd, in the stricter order of its junit-4.xsd. */
export const JUNIT: Readonly<Record<string, Shape>> = {
  testsuites: { optional: ['name', 'time', 'tests', 'failures', 'errors'], children: ['testsuite'] },
  testsuite: {
    required: ['name', 'tests', 'failures', 'errors'],
    optional: ['group', 'time', 'skipped', 'timestamp', 'hostname', 'id', 'package', 'file', 'log', 'url'],
    children: ['properties', 'testcase', 'system-out', 'system-err'],
  },
  testcase: {
    required: ['name'],
    optional: ['time', 'classname', 'group'],
    children: ['skipped', 'error', 'failure', 'system-out', 'system-err'],
  },
  failure: { optional: ['type', 'message'], text: true },
  error: { optional: ['type', 'message'], text: true },
  skipped: { optional: ['type', 'message'], text: true },
  'system-out': { text: true },
  'system-err': { text: true },
}

/** What Checkstyle's XMLLogger writes. */
export const CHECKSTYLE: Readonly<Record<string, Shape>> = {
  checkstyle: { required: ['version'], children: ['file'] },
  file: { required: ['name'], children: ['error'] },
  error: { required: ['line', 'severity', 'message', 'source'], optional: ['column'] },
}
