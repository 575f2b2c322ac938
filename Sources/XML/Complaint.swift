internal import CLibXML2

extension SAXEvents.Complaint {
  /// What is wrong, in words of our own: libxml2's hold text of the document.
  var message: String {
    switch xmlParserErrors(rawValue: UInt32(bitPattern: code)) {
    case XML_ERR_DOCUMENT_EMPTY, XML_ERR_DOCUMENT_START: "there is no XML here"
    case XML_ERR_DOCUMENT_END: "there is text after the end of the document"
    case XML_ERR_TAG_NAME_MISMATCH: "an end tag does not fit its start tag"
    case XML_ERR_TAG_NOT_FINISHED: "an element or a tag has no end"
    case XML_ERR_UNDECLARED_ENTITY: "an entity is not defined"
    case XML_ERR_INVALID_CHAR, XML_ERR_INVALID_CHARREF: "a character is not allowed in XML"
    case XML_ERR_ATTRIBUTE_REDEFINED, XML_NS_ERR_ATTRIBUTE_REDEFINED: "an attribute is there twice"
    case XML_ERR_LT_IN_ATTRIBUTE: "an attribute holds a ‘<’"
    case XML_ERR_ATTRIBUTE_NOT_STARTED, XML_ERR_ATTRIBUTE_NOT_FINISHED:
      "an attribute’s value has no quotes or no end"
    case XML_ERR_NAME_REQUIRED: "a name is missing"
    case XML_ERR_COMMENT_NOT_FINISHED, XML_ERR_HYPHEN_IN_COMMENT: "a comment is not well formed"
    case XML_NS_ERR_UNDEFINED_NAMESPACE: "a prefix stands for no namespace"
    default: "the document is not well-formed XML (libxml2 error \(code))"
    }
  }
}
