/// The numbers of names, by libxml2's own pointers to them, which are the same for the same name
/// throughout a document.
struct NameTable {
  private var slots: [Slot] = Array(repeating: Slot(), count: 256)
  private var count = 0

  private struct Slot {
    var key = Key()
    /// Negative where no name is.
    var number = -1
  }
}

extension NameTable {
  /// The addresses of the strings that make a name; 0 for none.
  struct Key: Equatable {
    var local = 0
    var prefix = 0
    var namespace = 0
  }

  /// The number of a name, and whether it has just got it.
  mutating func number(of key: Key) -> (number: Int, isNew: Bool) {
    var index = slot(for: key)
    guard slots[index].number < 0 else { return (slots[index].number, false) }
    if count * 2 >= slots.count {
      grow()
      index = slot(for: key)
    }
    slots[index] = Slot(key: key, number: count)
    count += 1
    return (count - 1, true)
  }

  private func slot(for key: Key) -> Int {
    let mask = slots.count - 1
    let mixed = (key.local &>> 3) ^ (key.prefix &>> 1) &* 31 ^ (key.namespace &>> 2) &* 17
    var index = (mixed ^ mixed &>> 9) & mask
    while slots[index].number >= 0 && slots[index].key != key { index = (index + 1) & mask }
    return index
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for entry in old where entry.number >= 0 { slots[slot(for: entry.key)] = entry }
  }
}
