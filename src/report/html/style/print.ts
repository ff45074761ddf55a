/**
 * The page on paper, for a file: everything open, addresses written out, and on every sheet what was screened,
 * when, and which sheet of how many it is. The script sets `--running-title` and `--running-day`, since a style
 * sheet with a hash cannot hold them.
 */
export const print = `
@page {
  size: A4; margin: 22mm 17mm 20mm;
  @top-left { content: var(--running-title, "Restricted-party screening"); font: 8.5pt system-ui, "Liberation Sans", sans-serif; color: #57605f; vertical-align: bottom; padding-bottom: 4mm; }
  @top-right { content: var(--running-day, ""); font: 8.5pt system-ui, "Liberation Sans", sans-serif; color: #57605f; vertical-align: bottom; padding-bottom: 4mm; white-space: nowrap; }
  @bottom-left { content: "No match is not a clearance."; font: 8.5pt system-ui, "Liberation Sans", sans-serif; color: #57605f; vertical-align: top; padding-top: 4mm; }
  @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8.5pt system-ui, "Liberation Sans", sans-serif; color: #57605f; vertical-align: top; padding-top: 4mm; }
}
@media print {
  :root { --paper: #fff; }
  body { max-width: none; padding: 0; font-size: 8.5pt; line-height: 1.35; }
  h1 { font-size: 20pt; } h2 { font-size: 14pt; margin-top: 9mm; } .verdict { font-size: 13pt; } .subject > h3 { font-size: 12pt; } h3, h4 { font-size: 9.5pt; } .match h4 { margin-bottom: 0; }
  small, code, i, .given, thead th { font-size: 8pt; }
  .tools, .skip, nav, dialog, button { display: none !important; }
  .subject { content-visibility: visible; margin-bottom: 6mm; }
  .match { padding: 2mm 3mm; margin-top: 2mm; -webkit-box-decoration-break: clone; box-decoration-break: clone; outline: 0 !important; }
  .match tr:first-child th { font-size: 8pt; } .match tr:nth-child(2) td { font-size: 9.5pt; }
  h1, h2, h3, h4, caption, thead, .given { break-after: avoid; }
  tr, .file, p, h3, h4, .match > table { break-inside: avoid; }
  .match > table { break-before: avoid; }
  dd { orphans: 1; widows: 1; }
  summary { break-after: avoid; }
  summary { list-style: none; color: var(--quiet); margin-top: 1.5mm; }
  details:not([open])::details-content { content-visibility: visible; display: block; block-size: auto; }
  mark, .match, .warning { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  dl { display: block; } dt { float: left; clear: left; width: 21mm; } dd { margin: 0 0 0.3mm 24mm; } .basis dt { width: 36mm; } .basis dd { margin-left: 39mm; }
  th, td { padding-top: 0.4mm; padding-bottom: 0.4mm; } details, details dl { padding-top: 0; margin-top: 0.7mm; } .match table { margin-bottom: 0.7mm; } .match tr > :first-child { width: 24mm; }
  a { color: inherit; text-decoration: none; }
  a[href^="http"]::after { content: " <" attr(href) ">"; font-size: 7.5pt; color: var(--quiet); }
}
`;
