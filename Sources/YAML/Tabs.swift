/// Tells tabs in the layout of a file from tabs in its texts.
enum Tabs {
  /// The tabs to blame where libyaml found a fault; none where the fault is no tab.
  ///
  /// libyaml stops at the first; the lines behind it that begin with a tab have the same fault.
  static func indenting(_ bytes: [UInt8], faultAt fault: Int) -> [Int] {
    guard fault < bytes.count, bytes[fault] == Byte.tab else { return [] }
    let others = bytes.indices.dropFirst(fault + 1).filter { index in
      bytes[index] == Byte.tab && bytes[index - 1] == Byte.lineFeed
    }
    return [fault] + others.prefix(YAMLLimits.problems)
  }
}
