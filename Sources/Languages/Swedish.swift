extension Language {
  /// Swedish as it is written in Finland.
  ///
  /// Letters: CLDR's exemplars. Names and loans keep their letters, those of the Sámi languages
  /// above all.
  static let swedish = Language(
    code: "sv",
    alphabet: Alphabet(
      "abcdefghijklmnopqrstuvwxyz åäöéà", inNamesOnly: "áâãæçèêëíïñóôõøúüý čđŋšŧžǧǥǩʒǯ ʹʼ"),
    collation: .locale("sv"),
    typography: .common(conjunction: "och", atTime: "kl."),
    names: [
      "fi": "finska", "sv": "svenska", "se": "nordsamiska", "smn": "enaresamiska",
      "sms": "skoltsamiska",
    ],
    numerals: [
      1: ["första"], 2: ["två", "andra", "båda"], 3: ["tre"], 4: ["fyra", "fjärde"], 5: ["fem"],
      6: ["sex", "sjätte"], 7: ["sju"], 8: ["åtta", "åttonde"], 9: ["nio"], 10: ["tio"],
      11: ["elva", "elfte"], 12: ["tolv", "tolfte"],
    ],
    growth: LengthGrowth(median: 0.95, ninetiethPercentile: 1.21),
    trigrams: Trigrams(
      """
      6 _fö för änd är_ 5 _än anv ar_ av_ dar era gar ler nda ndr nga nvä på_ rin vän ör_ 4 _at _av
      _i_ _oc _sk _är _åt ade amn den der dig dor dra dri ehå frå gen ger har här hål ige ker lig nde
      ngs och ra_ rad rån sid som sök tig til åll ån_ åte 3 _de _du _ef _el _en _fl _hä _in _lä _må
      _ny _nå _om _på _so _sö _ut _öv adr akn apa arn ats att beh bev bor ch_ cka cke da_ de_ det din
      dve ebb eda eft ehö er_ eri fel fin fly fte föl ghe gru gsl gt_ gär hör ick idv ig_ igt ing int
      kan kap kar kic kni kon kri krä kt_ kyd lad lja ll_ lln lni lyt läg län låt lös mdi mn_ mär na_
      neh ner nin nor nsk nte någ om_ omd one ort rar rig rna rst rsö räf skr sky ter upp vak yck ydd
      ägg äng änk äns ärk åst ök_ ölj öra örs öse öve 2 _an _bl _bö _di _fr _ig _lå _lö _og _up ad_
      akt an_ and ara are beg bek bes bör dan des dni du_ ekr ela en_ ena enn eno ern eva fil ga_ gg_
      gra grä gör het ida ido iga igh ill ilt inl inn iri isa ivn ken kom kti lj_ lls llå log lti lås
      med mme mnr nas nka nna nry nto nya när ogg ord pa_ pla pp_ ppl ran ras rat red rer rik riv rso
      rt_ rul rym rän sen ska ski sli stä tad tan te_ tid tt_ täl und var vil web ymd äft äll ågo ång
      öri 1 _fi _ha _ka _ko _me _ti _vi el_ ens ers et_ isk kun pos ver
      """))
}
