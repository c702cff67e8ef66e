/// The attributes and roles of WAI-ARIA 1.2, sections 5.4 and 6.6, that a page without scripts of its own can need.
enum AriaAttributes {
  enum Kind: Sendable {
    case words, number
    /// Ids of elements of the page.
    case references
    case oneOf(Set<String>)
  }

  private static let truth = Kind.oneOf(["true", "false"])
  private static let perhaps = Kind.oneOf(["true", "false", "mixed"])

  static let kinds: [String: Kind] = [
    "aria-activedescendant": .references, "aria-atomic": truth,
    "aria-autocomplete": .oneOf(["inline", "list", "both", "none"]),
    "aria-busy": truth, "aria-checked": perhaps, "aria-colcount": .number, "aria-colindex": .number,
    "aria-colspan": .number, "aria-controls": .references,
    "aria-current": .oneOf(["page", "step", "location", "date", "time", "true", "false"]),
    "aria-describedby": .references, "aria-details": .references, "aria-disabled": truth,
    "aria-errormessage": .references, "aria-expanded": truth, "aria-flowto": .references,
    "aria-haspopup": .oneOf(["true", "false", "menu", "listbox", "tree", "grid", "dialog"]), "aria-hidden": truth,
    "aria-invalid": .oneOf(["true", "false", "grammar", "spelling"]), "aria-keyshortcuts": .words,
    "aria-label": .words, "aria-labelledby": .references, "aria-level": .number,
    "aria-live": .oneOf(["off", "polite", "assertive"]), "aria-modal": truth, "aria-multiline": truth,
    "aria-multiselectable": truth, "aria-orientation": .oneOf(["horizontal", "vertical"]), "aria-owns": .references,
    "aria-placeholder": .words, "aria-posinset": .number, "aria-pressed": perhaps, "aria-readonly": truth,
    "aria-relevant": .oneOf(["additions", "removals", "text", "all", "additions text"]), "aria-required": truth,
    "aria-roledescription": .words, "aria-rowcount": .number, "aria-rowindex": .number, "aria-rowspan": .number,
    "aria-selected": truth, "aria-setsize": .number,
    "aria-sort": .oneOf(["ascending", "descending", "none", "other"]), "aria-valuemax": .number,
    "aria-valuemin": .number, "aria-valuenow": .number, "aria-valuetext": .words,
  ]

  static let roles: Set<String> = [
    "alert", "alertdialog", "application", "article", "banner", "blockquote", "button", "caption", "cell", "checkbox",
    "code", "columnheader", "combobox", "complementary", "contentinfo", "definition", "deletion", "dialog", "document",
    "emphasis", "feed", "figure", "form", "generic", "grid", "gridcell", "group", "heading", "img", "insertion", "link",
    "list", "listbox", "listitem", "log", "main", "marquee", "math", "menu", "menubar", "menuitem", "menuitemcheckbox",
    "menuitemradio", "meter", "navigation", "none", "note", "option", "paragraph", "presentation", "progressbar",
    "radio", "radiogroup", "region", "row", "rowgroup", "rowheader", "scrollbar", "search", "searchbox", "separator",
    "slider", "spinbutton", "status", "strong", "subscript", "superscript", "switch", "tab", "table", "tablist",
    "tabpanel", "term", "textbox", "time", "timer", "toolbar", "tooltip", "tree", "treegrid", "treeitem",
  ]
}
