/// Bytes to add to, cheaper than an array where most of what is added is a few bytes long.
struct ByteBuffer: Sendable {
  /// The bytes, and after them room for more.
  private(set) var storage: [UInt8] = []
  /// How many bytes there are.
  private(set) var count = 0
}

extension ByteBuffer {
  /// The bytes of an array.
  init(_ array: [UInt8]) { self.init(storage: array, count: array.count) }

  /// Adds a number of eight bytes, the lowest first.
  mutating func append(number: UInt64) {
    if count + 8 > storage.count { grow(by: 8) }
    count += 8
    set(number, at: count - 8)
  }

  /// Adds three numbers.
  mutating func append(numbers first: UInt64, _ second: UInt64, _ third: UInt64) {
    if count + 24 > storage.count { grow(by: 24) }
    let start = count
    // That the bytes are there is checked.
    unsafe storage.withUnsafeMutableBytes { room in
      unsafe room.storeBytes(of: first.littleEndian, toByteOffset: start, as: UInt64.self)
      unsafe room.storeBytes(of: second.littleEndian, toByteOffset: start + 8, as: UInt64.self)
      unsafe room.storeBytes(of: third.littleEndian, toByteOffset: start + 16, as: UInt64.self)
    }
    count += 24
  }

  /// Adds a number, and after it the bytes of a span.
  mutating func append(number: UInt64, _ span: Span<UInt8>) {
    let (start, end) = (count, count + 8 + span.count)
    if end > storage.count { grow(by: end - start) }
    // Both buffers are used within the closures only, and the slice is within the buffer.
    unsafe storage.withUnsafeMutableBytes { room in
      unsafe room.storeBytes(of: number.littleEndian, toByteOffset: start, as: UInt64.self)
      unsafe span.withUnsafeBytes { bytes in
        unsafe UnsafeMutableRawBufferPointer(rebasing: room[start + 8..<end])
          .copyMemory(from: bytes)
      }
    }
    count = end
  }

  /// Puts a number in the place of eight bytes.
  mutating func set(_ number: UInt64, at index: Int) {
    // That the eight bytes are there is checked.
    unsafe storage.withUnsafeMutableBytes { room in
      unsafe room.storeBytes(of: number.littleEndian, toByteOffset: index, as: UInt64.self)
    }
  }

  /// Adds one byte.
  mutating func append(_ byte: UInt8) {
    if count == storage.count { grow(by: 1) }
    storage[count] = byte
    count += 1
  }

  /// Adds the bytes of a span.
  mutating func append(_ span: Span<UInt8>) {
    // Both buffers are used within the closures only.
    unsafe span.withUnsafeBytes { bytes in unsafe append(bytes) }
  }

  /// Adds other bytes.
  mutating func append(_ other: ByteBuffer) {
    append(other.storage.span.extracting(0..<other.count))
  }

  /// Adds a text as UTF-8.
  mutating func append(_ text: String) { append(text.utf8Span.span) }

  /// Adds a text that is part of the program.
  mutating func append(_ text: StaticString) {
    // A static string's bytes live as long as the program.
    unsafe append(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private mutating func append(_ bytes: UnsafeRawBufferPointer) {
    let end = count + bytes.count
    if end > storage.count { grow(by: end - count) }
    let range = count..<end
    // The slice is within the buffer, which nobody else can reach here.
    unsafe storage.withUnsafeMutableBytes { room in
      unsafe UnsafeMutableRawBufferPointer(rebasing: room[range]).copyMemory(from: bytes)
    }
    count = end
  }

  /// Puts some of other bytes in the place of some of these.
  mutating func replace(_ range: Range<Int>, with other: ByteBuffer, _ part: Range<Int>) {
    storage.replaceSubrange(range, with: other.storage[part])
    count += part.count - range.count
  }

  /// Forgets all bytes, but keeps the room.
  mutating func removeAll() { count = 0 }

  /// The bytes as an array.
  var array: [UInt8] { Array(storage[..<count]) }

  /// Gives the bytes away, without a copy.
  mutating func takeArray() -> [UInt8] {
    var bytes: [UInt8] = []
    swap(&bytes, &storage)
    bytes.removeLast(bytes.count - count)
    count = 0
    return bytes
  }

  private mutating func grow(by needed: Int) {
    let old = storage
    let capacity = old.count + max(needed, old.count, 120)
    // All of the new array is initialised: first with the old bytes, then with zeros.
    storage = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { room, initialized in
      _ = unsafe room.initialize(fromContentsOf: old)
      unsafe room[old.count...].initialize(repeating: 0)
      initialized = capacity
    }
  }
}
