import JSON
import TestSupport
import Testing

@Suite("status")
struct StatusTests {
  @Test("its figures are those that one counts by hand")
  func json() throws {
    let run = try Program.run(["status", "--format", "json"], in: Sample.workspace().folder)
    let locales = try #require(try JSONValue(parsing: run.output)["locales"])
    // Inari has one unit; Kotihoito a name, a summary and two paragraphs: 1 + 1 + 2 + 3 + 4 words.
    let swedish = try #require(locales["sv"])
    #expect(swedish["units"] == 5)
    #expect(swedish["words"] == 11)
    #expect(swedish["missing"] == 3)
    #expect(swedish["outdated"] == 1)
    #expect(swedish["translated"] == 1)
    #expect(swedish["reviewed"] == 0)
    #expect(swedish["complete"] == 1)
    #expect(swedish["required"]?["units"] == 0)
    let northern = try #require(locales["se"])
    #expect(northern["missing"] == 4)
    #expect(northern["reviewed"] == 1)
    #expect(northern["required"]?["units"] == 5)
    #expect(northern["required"]?["complete"] == 1)
    #expect(northern["wordsByState"]?["missing"] == 10)
  }

  @Test("a document counts under each area that it names")
  func groups() throws {
    let workspace = try Sample.workspace([
      "catalogue/areas/utsjoki.yaml": "name: Utsjoki\n",
      "catalogue/services/neuvonta.yaml": "name: Neuvonta\nareas: [inari, utsjoki]\n",
      "catalogue/services/muu.yaml": "name: Muu palvelu\n",
    ])
    let run = try Program.run(
      ["status", "--by", "area", "--locale", "se", "--format", "json"], in: workspace.folder)
    let groups = try #require(try JSONValue(parsing: run.output)["groups"])
    #expect(groups.members?.map(\.name) == ["", "inari", "utsjoki"])
    #expect(groups["inari"]?["se"]?["units"] == 6)
    #expect(groups["utsjoki"]?["se"]?["units"] == 2)
    #expect(groups[""]?["se"]?["units"] == 1)
    #expect(groups["inari"]?["sv"] == nil)
  }

  @Test("text and CSV say the same as JSON")
  func otherFormats() throws {
    let folder = try Sample.workspace().folder
    let text = try Program.run(["status"], in: folder)
    #expect(text.lines.first == "Testi: 2 documents, 5 units, 11 source words")
    let row = try #require(text.lines.first { $0.hasPrefix("sv") })
    #expect(
      row.split(separator: " ").map(String.init).prefix(9) == [
        "sv", "units", "3", "1", "0", "1", "0", "0", "5",
      ])
    let csv = try Program.run(["status", "--format", "csv"], in: folder)
    let lines = csv.text.split(separator: "\r\n")
    #expect(lines.first?.hasPrefix("group,locale,units,words,missing,outdated") == true)
    #expect(lines.contains { $0.hasPrefix(",sv,5,11,3,1,0,1,0,0,1,0,0,") })
  }

  @Test("broken files are named, and the rest is counted")
  func brokenFile() throws {
    let workspace = try Sample.workspace(["catalogue/services/rikki.yaml": "name: [\n"])
    let run = try Program.run(["status"], in: workspace.folder)
    #expect(run.exitCode == 0)
    #expect(run.text.contains("2 documents"))
    #expect(run.errors.contains("1 file with errors"))
  }

  @Test("HTML stands by itself, has the figures, and leads from each gap to its units")
  func html() throws {
    let nasty = "name: \"<script>alert(1)</script>&\"\nareas: [inari]\n"
    let workspace = try Sample.workspace(["catalogue/services/x.yaml": nasty])
    let arguments = ["--date", "2026-11-22", "status", "--format", "html"]
    let page = try Program.run(arguments, in: workspace.folder).text
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"fi\">"))
    #expect(page.contains("default-src 'none'") && page.contains("Päivä: 2026-11-22"))
    #expect(!page.contains("<script") && page.contains("&lt;script&gt;alert(1)"))
    #expect(!page.contains("http://") && !page.contains("https://"))
    #expect(page.contains("<th scope=\"row\">ruotsi (sv)</th>"))
    let links = page.matches(of: /href="#([^"]+)"/).map(\.output.1)
    #expect(links.contains("services/kotihoito:smn"))
    for link in links { #expect(page.contains("id=\"\(link)\""), "\(link)") }
    #expect(page.matches(of: /<table/).count == page.matches(of: /<caption/).count)
  }

  @Test("HTML lists the open handoffs of its locales, and says which are late")
  func handoffsHTML() throws {
    let folder = try Sample.workspace().folder
    func page(_ arguments: String...) throws -> String {
      try Program.run(
        ["--date", "2026-12-06", "status", "--format", "html"] + arguments, in: folder
      ).text
    }
    #expect(try !page().contains("tilaukset"))
    for (locale, due) in [("smn", "2026-12-24"), ("se", "2026-12-05")] {
      let new = ["handoff", "new", "--locale", locale, "--due", due, "-o", "out"]
      #expect(try Program.run(["--date", "2026-11-21"] + new, in: folder).exitCode == 0)
    }
    let both = try page()
    let rows = both.matches(of: /<th scope="row">(sm?[en]-2026-11-21)<(?s:.*?)<\/tr>/)
    #expect(rows.map(\.output.1) == ["se-2026-11-21", "smn-2026-11-21"])
    #expect(rows.map { $0.output.0.contains("<strong>myöhässä</strong>") } == [true, false])
    #expect(rows[0].output.0.contains("<td class=\"n\">4</td>\n<td class=\"n\">0</td>"))
    #expect(both.contains("href=\"#tilaukset\"") && both.contains("<section id=\"tilaukset\">"))
    #expect(try !page("--locale", "sv").contains("tilaukset"))
    let close = ["handoff", "close", "se-2026-11-21"]
    #expect(try Program.run(close, in: folder).exitCode == 0)
    #expect(try !page().contains("se-2026-11-21"))
  }

  @Test("HTML of a complete workspace says that nothing is lacking")
  func completeHTML() throws {
    let workspace = try TemporaryWorkspace(["catalogue/services/a.yaml": "name: A\n"])
    let page = try Program.run(["status", "--format", "html"], in: workspace.folder).text
    #expect(page.contains("Mitään ei puutu"))
  }
}
