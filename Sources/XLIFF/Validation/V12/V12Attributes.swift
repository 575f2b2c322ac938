/// The attributes of 1.2, which mean the same on nearly all elements.
enum V12Attributes {
  /// The type of an attribute; one that is not here is text.
  static let types: [Name: V12Type] = names.merging(values) { one, _ in one }
    .merging(terms) { one, _ in one }

  /// Codes for what delimits text, and for what stands alone.
  static let delimiters = V12Type.open("bold italic underlined link")
  static let placeholders = V12Type.open("image pb lb")

  private static let names: [Name: V12Type] = Dictionary(
    uniqueKeysWithValues: """
      help-id style exstyle maxwidth minwidth maxheight minheight maxbytes minbytes crc uid rid mid
      """.split { $0 == " " || $0 == "\n" }.map { (Name(stringLiteral: String($0)), .name) })

  private static let values: [Name: V12Type] = [
    "version": .oneOf("1.2 1.1 1.0"), "source-language": .language, "target-language": .language,
    .xml("lang"): .language, .xml("space"): .space, "date": .date, "href": .uri,
    "priority": V12Type(.positive(upTo: 10)), "annotates": .oneOf("source target general"),
    "match-mandatory": .yesNo, "approved": .yesNo, "translate": .yesNo, "merged-trans": .yesNo,
    "equiv-trans": .yesNo, "clone": .yesNo, "coord": .coordinates, "mime-type": .mediaType,
    "pos": .oneOf("open close"), "assoc": .oneOf("preceding following both"),
    "ctype": delimiters,
    "reformat": .either(
      .yesNo,
      .list(
        of: .open(
          """
          coord coord-x coord-y coord-cx coord-cy font font-name font-size font-weight css-style \
          style ex-style
          """))),
  ]

  private static let terms: [Name: V12Type] = [
    "datatype": .open(datatypes), "restype": .open(restypes), "state": .open(states),
    "state-qualifier": .open(qualifiers),
    "count-type": .open(
      [restypes, datatypes, states, qualifiers, "num-usages repetition total"].joined(
        separator: " ")),
    "unit": .open(
      """
      word page trans-unit bin-unit glyph item instance character line sentence paragraph segment \
      placeable
      """),
    "size-unit": .open("byte char col cm dlgunit em ex glyph in mm percent pixel point row"),
    "purpose": .list(of: .open("information location match")),
    "context-type": .open(
      """
      database element elementtitle linenumber numparams paramnotes record recordtitle sourcefile
      """),
    "alttranstype": .open("proposal previous-version rejected reference accepted"),
    "mtype": .open(
      """
      abbrev abbreviated-form abbreviation acronym appellation collocation common-name datetime \
      equation expanded-form formula head-term initialism international-scientific-term \
      internationalism logical-expression materials-management-unit name near-synonym part-number \
      phrase phraseological-unit protected romanized-form seg set-phrase short-form sku \
      standard-text symbol synonym synonymous-phrase term transcribed-form transliterated-form \
      truncated-term variant
      """),
  ]

  private static let datatypes = """
    asp c cdf cfm cpp csharp cstring csv database documentfooter documentheader filedialog form \
    html htmlbody ini interleaf javaclass javapropertyresourcebundle javalistresourcebundle \
    javascript jscript layout lisp margin menufile messagefile mif mimetype mo msglib pagefooter \
    pageheader parameters pascal php plaintext po report resources resx rtf sgml sgmldtd svg \
    vbscript warning winres xhtml xml xmldtd xsl xul
    """

  private static let restypes = """
    auto3state autocheckbox autoradiobutton bedit bitmap button caption cell checkbox \
    checkboxmenuitem checkedlistbox colorchooser combobox comboboxexitem comboboxitem component \
    contextmenu ctext cursor datetimepicker defpushbutton dialog dlginit edit file filechooser fn \
    font footer frame grid groupbox header heading hedit hscrollbar icon iedit keywords label \
    linklabel list listbox listitem ltext menu menubar menuitem menuseparator message monthcalendar \
    numericupdown panel popupmenu pushbox pushbutton radio radiobuttonmenuitem rcdata row rtext \
    scrollpane separator shortcut spinner splitter state3 statusbar string tabcontrol table textbox \
    togglebutton toolbar tooltip trackbar tree uri userbutton usercontrol var versioninfo \
    vscrollbar window
    """

  private static let states = """
    final needs-adaptation needs-l10n needs-review-adaptation needs-review-l10n \
    needs-review-translation needs-translation new signed-off translated
    """

  private static let qualifiers = """
    exact-match fuzzy-match id-match leveraged-glossary leveraged-inherited leveraged-mt \
    leveraged-repository leveraged-tm mt-suggestion rejected-grammar rejected-inaccurate \
    rejected-length rejected-spelling tm-suggestion
    """
}
