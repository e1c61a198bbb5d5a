/** The look of the review sheet: quiet on a screen, black on white on paper, levels told apart without colour too. */
export const STYLE = `
:root { --ink: #1c2430; --soft: #5a6473; --rule: #dfe3e9; --paper: #fff; --desk: #f4f5f7;
  --error: #a8201a; --error-wash: #fdeceb; --warn: #7a4f00; --warn-wash: #fff4d9; --info: #1d5a9c; --info-wash: #e8f1fb;
  --go: #1b6b43; --go-wash: #e6f4ec; --waived: #5a6473; --waived-wash: #eef0f3; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--desk); color: var(--ink); font: 15px/1.55 system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Noto Sans Thai", Thonburi, sans-serif; }
main, header, footer { max-width: 1240px; margin: 0 auto; padding: 0 28px; }
header { padding-top: 36px; }
h1 { font-size: 27px; line-height: 1.2; margin: 0 0 4px; letter-spacing: -.01em; }
h2 { font: 600 18px/1.35 ui-monospace, "SF Mono", Menlo, Consolas, "Noto Sans Mono", monospace; margin: 0; overflow-wrap: anywhere; }
h3 { font-size: 12px; letter-spacing: .07em; text-transform: uppercase; color: var(--soft); margin: 26px 0 8px; }
p { margin: 0; }
a { color: #1d5a9c; text-underline-offset: 2px; }
.soft { color: var(--soft); }
.notes { margin: 16px 0 0; padding: 0; list-style: none; }
.notes li { padding: 8px 14px; border-left: 3px solid var(--rule); background: var(--paper); margin-top: 6px; overflow-wrap: anywhere; }
.notes .stop { border-color: var(--error); color: var(--error); font-weight: 600; }
.counts { display: flex; flex-wrap: wrap; gap: 10px; margin: 20px 0 0; padding: 0; list-style: none; }
.counts li { background: var(--paper); border: 1px solid var(--rule); border-radius: 8px; padding: 8px 16px 9px; min-width: 104px; color: var(--soft); font-size: 13px; }
.counts b { display: block; font-size: 23px; line-height: 1.25; color: var(--ink); font-variant-numeric: tabular-nums; }
.counts .error b { color: var(--error); } .counts .warn b { color: var(--warn); } .counts .info b { color: var(--info); }
table { width: 100%; border-collapse: collapse; background: var(--paper); border: 1px solid var(--rule); font-size: 14px; }
th { text-align: left; font-size: 12px; font-weight: 600; color: var(--soft); background: #fafbfc; }
th, td { padding: 8px 12px; border-bottom: 1px solid var(--rule); vertical-align: top; overflow-wrap: anywhere; }
td.brief { min-width: 88px; }
tr:last-child td { border-bottom: 0; }
.overview { margin-top: 20px; }
.overview .number, .overview th.number { text-align: right; font-variant-numeric: tabular-nums; width: 1%; white-space: nowrap; }
.draft { background: var(--paper); border: 1px solid var(--rule); border-radius: 10px; padding: 24px 28px 26px; margin: 26px 0; }
.facts { display: flex; flex-wrap: wrap; gap: 2px 18px; margin: 5px 0 0; padding: 0; list-style: none; color: var(--soft); font-size: 14px; }
.readiness { display: inline-block; margin-top: 12px; padding: 5px 12px; border-radius: 6px; font-weight: 600; font-size: 14px; }
.stop .readiness, td.stop { color: var(--error); } .decide .readiness, td.decide { color: var(--warn); }
.open .readiness, td.open { color: var(--info); } .go .readiness, td.go { color: var(--go); }
.stop .readiness { background: var(--error-wash); } .decide .readiness { background: var(--warn-wash); }
.open .readiness { background: var(--info-wash); } .go .readiness { background: var(--go-wash); }
.sheet.with-copy { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 32px; align-items: start; }
@media screen and (min-width: 981px) { .with-copy > .text { position: sticky; top: 16px; max-height: calc(100vh - 32px); overflow-y: auto; } }
@media (max-width: 980px) { .sheet.with-copy { display: block; } }
.copy { margin: 0; padding: 12px 14px 12px 46px; background: #fafbfc; border: 1px solid var(--rule); border-radius: 8px; font-size: 14.5px; line-height: 1.75; }
.copy li { white-space: pre-wrap; overflow-wrap: anywhere; min-height: 1.75em; padding-left: 4px; }
.copy li::marker { color: #9aa3af; font-size: 11px; font-variant-numeric: tabular-nums; }
mark { color: inherit; border-radius: 2px; padding: 1px 0; text-underline-offset: 4px; text-decoration-thickness: 2px; text-decoration-skip-ink: none; }
mark.error { background: var(--error-wash); text-decoration: underline solid var(--error) 2px; }
mark.warn { background: var(--warn-wash); text-decoration: underline dashed var(--warn) 2px; }
mark.info { background: var(--info-wash); text-decoration: underline dotted var(--info) 2px; }
mark.waived { background: var(--waived-wash); }
sup { font-size: 10.5px; line-height: 0; font-weight: 700; margin: 0 1px; }
sup a { color: inherit; text-decoration: none; } sup.error { color: var(--error); } sup.warn { color: var(--warn); } sup.info { color: var(--info); } sup.waived { color: var(--waived); }
.findings { margin: 0; padding: 0; list-style: none; }
.finding { border: 1px solid var(--rule); border-left: 4px solid var(--rule); border-radius: 6px; padding: 11px 16px 13px; margin-bottom: 10px; }
.finding.error { border-left-color: var(--error); } .finding.warn { border-left-color: var(--warn); } .finding.info { border-left-color: var(--info); }
.finding:target, .waiver:target { outline: 2px solid #1d5a9c; outline-offset: 2px; }
.finding .top { display: flex; flex-wrap: wrap; gap: 0 10px; font-size: 12.5px; color: var(--soft); }
.tag { font-weight: 700; } .tag.error { color: var(--error); } .tag.warn { color: var(--warn); } .tag.info { color: var(--info); }
.tag b { display: inline-block; min-width: 20px; margin-right: 4px; padding: 0 6px; border-radius: 10px; text-align: center; color: #fff; }
.tag.error b { background: var(--error); } .tag.warn b { background: var(--warn); } .tag.info b { background: var(--info); }
.message { font-weight: 600; margin: 2px 0 6px; overflow-wrap: anywhere; }
.message::first-letter { text-transform: uppercase; }
dl { display: grid; grid-template-columns: 58px minmax(0, 1fr); gap: 4px 12px; margin: 0; font-size: 14px; }
dd.do p::first-letter { text-transform: uppercase; }
dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; } dd p + p { margin-top: 4px; }
dd .words { background: var(--go-wash); border-radius: 4px; padding: 1px 6px; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.sign { display: grid; grid-template-columns: 2fr 1fr 2fr; gap: 0 28px; margin-top: 30px; font-size: 13px; color: var(--soft); }
.sign div { border-top: 1px solid var(--soft); padding-top: 5px; margin-top: 26px; }
footer { padding-bottom: 40px; font-size: 13px; color: var(--soft); }
@page { size: A4; margin: 16mm 14mm; }
@media print {
  body { background: #fff; font-size: 10.5pt; } main, header, footer { max-width: none; padding: 0; } header { padding-top: 0; }
  .draft { border: 0; border-radius: 0; padding: 0; margin: 0; break-before: page; }
  .sheet.with-copy { display: block; }
  .finding, .copy li, tr, .sign { break-inside: avoid; } h2, h3 { break-after: avoid; }
  mark, .tag, .readiness, .counts li, .words, th { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .copy { font-size: 10pt; } a { color: inherit; } .law a::after { content: " <" attr(href) ">"; color: var(--soft); font-size: 8.5pt; overflow-wrap: anywhere; }
}
`
