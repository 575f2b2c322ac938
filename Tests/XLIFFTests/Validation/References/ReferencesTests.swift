import Testing
import XLIFF

@Suite("References")
struct ReferencesTests {
  /// What is found in a document of two files with an annotation that refers to something.
  private func rules(for reference: String) throws -> [String] {
    let document = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" \
      xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0" version="2.1" srcLang="fi" trgLang="se">
      <file id="f1"><notes><note id="n0">x</note></notes>
      <group id="g"><notes><note id="n1">x</note></notes><unit id="u1">
      <gls:glossary><gls:glossEntry id="e" ref="#m"><gls:term>a</gls:term>
      <gls:definition>b</gls:definition></gls:glossEntry></gls:glossary>
      <notes><note id="n2">x</note></notes><originalData><data id="d">x</data></originalData>
      <segment id="s"><source><mrk id="m" type="my:a" ref="\(reference)">a</mrk></source>
      <target><ph id="p" dataRef="d"/></target></segment></unit></group></file>
      <file id="f2"><unit id="u2"><segment id="s2"><source>a</source></segment></unit></file>
      </xliff>
      """
    return try Validator().validate(Array(document.utf8)).map(\.rule.id)
  }

  @Test(
    "what is there is found, nearby and far away",
    arguments: [
      "#s", "#m", "#t=p", "#d=d", "#n=n2", "#n=n1", "#n=n0", "#gls=e", "#u=u1", "#g=g",
      "#g=g/n=n1", "#u=u1/s", "#f=f2", "#f=f2/u=u2", "#/f=f2/u=u2/s2", "#/f=f1/g=g/u=u1/gls=e",
      "#f=f1/n=n0", "https://example.org/#x=y",
    ])
  func found(reference: String) throws { #expect(try rules(for: reference) == []) }

  @Test(
    "what is not there is reported",
    arguments: [
      "#x", "#t=s", "#t=m", "#d=n2", "#n=d", "#gls=m", "#u=u2", "#g=h", "#g=g/n=n2", "#f=f3",
      "#f=f2/u=u1", "#/f=f2/u=u2/s", "#f=f2/n=n0", "#f=f2/s2", "#u=u1/n=n1",
    ])
  func missing(reference: String) throws {
    #expect(try rules(for: reference) == ["fragment-target"])
  }

  @Test(
    "a file before is looked into as well",
    arguments: ["#f=f1", "#/f=f1/u=u1/n=n", "#f=f2/u=u2", "#f=f1/u=u2", "#/f=f1/u=u1/n=m", "#u=u1"])
  func earlier(reference: String) throws {
    let document = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="fi">
      <file id="f1"><unit id="u1"><notes><note id="n">x</note></notes>
      <segment id="s"><source>a</source></segment></unit></file>
      <file id="f2"><unit id="u2"><segment id="s"><source>
      <mrk id="m" type="my:a" ref="\(reference)">a</mrk></source></segment></unit></file></xliff>
      """
    let isThere = ["#f=f1", "#/f=f1/u=u1/n=n", "#f=f2/u=u2"].contains(reference)
    let found = try Validator().validate(Array(document.utf8)).map(\.rule.id)
    #expect(found == (isThere ? [] : ["fragment-target"]))
  }

  @Test("notes of 2.2 refer to something too", arguments: ["#s", "#u=u", "#x"])
  func notes(reference: String) throws {
    let document = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.2" version="2.2" srcLang="fi">
      <notes><note ref="#f=f">x</note></notes><file id="f"><unit id="u">
      <notes><note ref="\(reference)">x</note></notes>
      <segment id="s"><source>a</source></segment></unit></file></xliff>
      """
    let found = try Validator().validate(Array(document.utf8)).map(\.rule.id)
    #expect(found == (reference == "#x" ? ["fragment-target"] : []))
  }

  @Test("the text of a match has ids and data of its own")
  func matches() throws {
    let document = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" \
      xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" version="2.0" srcLang="fi" trgLang="se">
      <file id="f"><unit id="u"><mtc:matches><mtc:match ref="#s"><source>
      <ph id="1" dataRef="d"/><ph id="1"/><sc id="2"/></source><target xml:lang="sv">b</target>
      </mtc:match></mtc:matches><originalData><data id="d">x</data></originalData>
      <segment id="s"><source><ph id="1" dataRef="d"/></source></segment></unit></file></xliff>
      """
    let found = try Validator().validate(Array(document.utf8)).map(\.rule.id)
    #expect(Set(found) == ["data-reference", "inline-id", "code-end", "language-differs"])
  }
}
