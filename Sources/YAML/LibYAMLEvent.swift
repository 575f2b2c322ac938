internal import CLibYAML

/// One event of libyaml, which it owns.
@safe struct LibYAMLEvent: ~Copyable {
  enum Kind {
    case streamEnd, documentStart, alias, scalar, mappingStart, sequenceStart, end, other
  }

  // A C struct that owns heap memory; freed in `deinit` alone.
  private var event: yaml_event_t

  init(_ event: yaml_event_t) {
    unsafe self.event = unsafe event
  }

  deinit {
    var event = unsafe event
    unsafe yaml_event_delete(&event)
  }

  var kind: Kind {
    switch unsafe event.type {
    case YAML_STREAM_END_EVENT: .streamEnd
    case YAML_DOCUMENT_START_EVENT: .documentStart
    case YAML_ALIAS_EVENT: .alias
    case YAML_SCALAR_EVENT: .scalar
    case YAML_MAPPING_START_EVENT: .mappingStart
    case YAML_SEQUENCE_START_EVENT: .sequenceStart
    case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT: .end
    default: .other
    }
  }

  /// The place of its first character, counted from 0.
  var start: Int { unsafe event.start_mark.index }

  /// The place behind its last character.
  var end: Int { unsafe event.end_mark.index }

  /// Whether the node has a name that aliases may use.
  var hasAnchor: Bool {
    switch kind {
    case .scalar: unsafe event.data.scalar.anchor != nil
    case .mappingStart: unsafe event.data.mapping_start.anchor != nil
    case .sequenceStart: unsafe event.data.sequence_start.anchor != nil
    default: false
    }
  }

  /// Whether the node says what type it is of.
  var hasTag: Bool {
    switch kind {
    case .scalar: unsafe event.data.scalar.tag != nil
    case .mappingStart: unsafe event.data.mapping_start.tag != nil
    case .sequenceStart: unsafe event.data.sequence_start.tag != nil
    default: false
    }
  }

  /// How a scalar or the beginning of a collection is written.
  var style: YAMLNode.Style {
    switch kind {
    case .mappingStart:
      unsafe event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE ? .flow : .block
    case .sequenceStart:
      unsafe event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE ? .flow : .block
    default: scalarStyle
    }
  }

  private var scalarStyle: YAMLNode.Style {
    switch unsafe event.data.scalar.style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .single
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .double
    case YAML_LITERAL_SCALAR_STYLE: .literal
    case YAML_FOLDED_SCALAR_STYLE: .folded
    default: .plain
    }
  }

  /// The value of a scalar.
  func withValue<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    // The value lives as long as the event, and is as long as libyaml says.
    let scalar = unsafe event.data.scalar
    return unsafe body(UnsafeBufferPointer(start: scalar.value, count: scalar.length))
  }
}
