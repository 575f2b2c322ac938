extension YAMLRule {
  /// What `explain` says of a rule.
  package struct Documentation: Sendable {
    /// One line.
    package let summary: String
    /// Why the rule is there and what to do about a finding.
    package let explanation: String
    /// YAML that breaks the rule; of `encoding` and `size` in words.
    package let bad: String
    /// The same, put right.
    package let good: String
  }

  /// The documentation of the rule.
  package var documentation: Documentation {
    switch self {
    case .syntax: .syntax
    case .encoding: .encoding
    case .anchor: .anchor
    case .alias: .alias
    case .tag: .tag
    case .mergeKey: .mergeKey
    case .complexKey: .complexKey
    case .duplicateKey: .duplicateKey
    case .multipleDocuments: .multipleDocuments
    case .tab: .tab
    case .mergeConflict: .mergeConflict
    case .depth: .depth
    case .size: .size
    }
  }
}

extension YAMLRule.Documentation {
  fileprivate static let syntax = Self(
    summary: "The file is not YAML.",
    explanation: """
      The rest of the file cannot be read before this is put right, so nothing of it counts as \
      read. The place is where reading stopped; the cause is often just above: a quote or a \
      bracket that is never closed, a text with `: ` in it that needs quotes, or a line that is \
      indented too little or too much.
      """,
    bad: """
      name: "Kotihoito
      summary: Apua kotiin

      """,
    good: """
      name: "Kotihoito"
      summary: Apua kotiin

      """)

  fileprivate static let encoding = Self(
    summary: "The file is not UTF-8, or holds a character that YAML forbids.",
    explanation: """
      Files are UTF-8, with or without a byte order mark. Latin-1, Windows-1252 and UTF-16 are not \
      read: choose UTF-8 in the editor and save again. Control characters such as NUL often come \
      from a copy and paste and can be taken out; one that is meant is written as an escape in \
      double quotes, as in `"\\x1B"`.
      """,
    bad: """
      name: P<the single byte E4>iv<the single byte E4>toiminta

      """,
    good: """
      name: Päivätoiminta

      """)

  fileprivate static let anchor = Self(
    summary: "A value is given a name with `&`.",
    explanation: """
      Anchors and aliases let one value stand for another, which hides from readers and \
      translators what a document says, and can make a small file huge. A text that begins with \
      `&` needs quotes.
      """,
    bad: """
      areas: &all [lappi]

      """,
    good: """
      areas: [lappi]

      """)

  fileprivate static let alias = Self(
    summary: "A value stands for another by `*`.",
    explanation: """
      Aliases are never followed. Write the value out. A text that begins with `*` needs quotes.
      """,
    bad: """
      summary: *name

      """,
    good: """
      summary: "*name"

      """)

  fileprivate static let tag = Self(
    summary: "A value says its type with `!`.",
    explanation: """
      What type a value is of is said by the model, for all documents alike; in the files every \
      value is text. A text that begins with `!` needs quotes.
      """,
    bad: """
      name: !!str 112

      """,
    good: """
      name: "112"

      """)

  fileprivate static let mergeKey = Self(
    summary: "A mapping takes over the values of another by `<<`.",
    explanation: """
      Merge keys belong to YAML 1.1 only and hide what a document says. Write the values out.
      """,
    bad: """
      <<: {name: Kotihoito}

      """,
    good: """
      name: Kotihoito

      """)

  fileprivate static let complexKey = Self(
    summary: "A key is a list or a mapping, or is marked with `?`.",
    explanation: """
      Every key is a text on one line, followed by a colon. A placeholder in braces at the head of \
      a text is such a key by accident: it needs quotes.
      """,
    bad: """
      ? name
      : Kotihoito

      """,
    good: """
      name: Kotihoito

      """)

  fileprivate static let duplicateKey = Self(
    summary: "A mapping has the same key twice.",
    explanation: """
      Only one of the two values can count, and readers of YAML do not agree which; here it is the \
      first. Delete one of them, or give it the name it was meant to have.
      """,
    bad: """
      name: Kotihoito
      name: Kotipalvelu

      """,
    good: """
      name: Kotihoito
      summary: Kotipalvelu

      """)

  fileprivate static let multipleDocuments = Self(
    summary: "The file holds more than one YAML document.",
    explanation: """
      A line `---` begins a new document. One file describes one thing: the first document counts. \
      Put the second one in a file of its own. A rule in a text belongs inside the indented block \
      of that text.
      """,
    bad: """
      name: Kotihoito
      ---
      name: Kotipalvelu

      """,
    good: """
      name: Kotihoito

      """)

  fileprivate static let tab = Self(
    summary: "A tab stands where YAML wants spaces.",
    explanation: """
      YAML counts the columns of a line by its spaces; how wide a tab is depends on the editor. \
      Use spaces, and let the editor write them for the tab key. Inside a text a tab is allowed.
      """,
    bad: """
      areas:
      	- lappi

      """,
    good: """
      areas:
        - lappi

      """)

  fileprivate static let mergeConflict = Self(
    summary: "Two changes clash, and the marks of git are still there.",
    explanation: """
      git could not join two changes to the same lines and left both. Keep what is right of the \
      two sides and delete the lines with the marks. Until then nothing of the file counts as \
      read.
      """,
    bad: """
      <<<<<<< HEAD
      name: Kotihoito
      =======
      name: Kotipalvelu
      >>>>>>> main

      """,
    good: """
      name: Kotihoito

      """)

  fileprivate static let depth = Self(
    summary: "Mappings and lists are nested too deeply.",
    explanation: """
      At most 64 of them may stand inside one another; no real document needs more than a few.
      """,
    bad: String(repeating: "[", count: 65) + String(repeating: "]", count: 65) + "\n",
    good: """
      a: [[[b]]]

      """)

  fileprivate static let size = Self(
    summary: "The file is too large.",
    explanation: """
      A file has at most 64 MiB and 8,388,608 values. Split the folder that it belongs to into \
      subfolders.
      """,
    bad: """
      A file of more than 67,108,864 bytes.

      """,
    good: """
      name: Kotihoito

      """)
}
