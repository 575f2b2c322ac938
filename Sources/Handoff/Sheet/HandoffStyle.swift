/// The style sheet of all pages of a handoff: readable on a phone, on paper and in the dark.
let handoffStyle: StaticString = """

  :root { color-scheme: light dark; }
  body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 50rem; padding: 1rem; }
  h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; margin-top: 2rem; } h3 { font-size: 1rem; }
  dl { display: grid; gap: 0 1rem; grid-template-columns: max-content 1fr; }
  dt, caption { font-weight: bold; } dd { margin: 0; }
  .wide { overflow-x: auto; }
  table { border-collapse: collapse; margin: 1rem 0; width: 100%; } caption { text-align: left; }
  th, td { border-bottom: 1px solid; padding: .25rem .5rem; text-align: right; vertical-align: bottom; }
  th { font-weight: normal; } tbody th { text-align: left; }
  .text { overflow-wrap: anywhere; white-space: pre-wrap; }
  .unit { border-left: .25rem solid #06c; margin: 1rem 0; padding-left: .75rem; }
  .unit p { margin: .25rem 0; }
  .context { margin: 1rem 0; opacity: .7; padding-left: 1rem; }
  .id { font: .8rem ui-monospace, monospace; overflow-wrap: anywhere; }
  .label { font-size: .85rem; font-weight: bold; }
  code { background: #8883; border-radius: .2rem; padding: 0 .15rem; }
  @media print {
    body { max-width: none; padding: 0; } .unit, tr { break-inside: avoid; }
    h2, h3 { break-after: avoid; } .wide { overflow: visible; }
  }

  """
