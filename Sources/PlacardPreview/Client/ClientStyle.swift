/// How the preview's own words look. They stand in a shadow tree, so that neither they nor the site touch each other.
let clientStyle = """
  :host { all: initial; position: fixed; inset: auto 0 0 0; z-index: 2147483647; display: block;
    font: 15px/1.45 system-ui, sans-serif; color: #fff; }
  section { background: #7a1414; max-height: 60vh; overflow: auto; padding: 12px 20px 16px;
    box-shadow: 0 -2px 16px #0006; }
  section.quiet { background: #3a3f44; padding: 8px 20px; }
  header { display: flex; gap: 16px; align-items: baseline; justify-content: space-between; }
  h2 { font: inherit; font-weight: 700; margin: 0 0 6px; }
  section.quiet h2 { margin: 0; }
  p { margin: 10px 0 2px; }
  b { font-family: ui-monospace, monospace; font-weight: 600; overflow-wrap: anywhere; }
  pre { margin: 4px 0 0; padding: 8px 12px; background: #0005; overflow-x: auto;
    font: 13px/1.5 ui-monospace, monospace; }
  button { font: inherit; color: inherit; background: none; border: 1px solid #fff9; border-radius: 4px;
    padding: 2px 12px; cursor: pointer; }
  button:focus-visible { outline: 3px solid #fff; outline-offset: 2px; }
  @media print { :host { display: none; } }

  """
