internal import CLibXML2

/// Names by libxml2's own pointers to them, which are the same for the same name throughout a
/// document: so that each is made a Swift string once.
struct NameTable {
  private var slots: [Slot] = Array(repeating: Slot(), count: 256)
  private var count = 0

  private struct Slot {
    var key = Key()
    var name: XMLName?
  }
}

extension NameTable {
  /// The addresses of the strings that make a name; 0 for none.
  struct Key: Equatable {
    var local = 0
    var prefix = 0
    var namespace = 0
  }

  /// The name of a key, made where it is new.
  mutating func name(_ key: Key, make: (_ id: Int) -> XMLName) -> XMLName {
    var index = slot(for: key)
    if let name = slots[index].name { return name }
    if count * 2 >= slots.count {
      grow()
      index = slot(for: key)
    }
    let name = make(count)
    slots[index] = Slot(key: key, name: name)
    count += 1
    return name
  }

  private func slot(for key: Key) -> Int {
    let mask = slots.count - 1
    let mixed = (key.local &>> 3) ^ (key.prefix &>> 1) &* 31 ^ (key.namespace &>> 2) &* 17
    var index = (mixed ^ mixed &>> 9) & mask
    while slots[index].name != nil && slots[index].key != key { index = (index + 1) & mask }
    return index
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for entry in old where entry.name != nil { slots[slot(for: entry.key)] = entry }
  }
}
