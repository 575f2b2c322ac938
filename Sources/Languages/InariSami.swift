extension Language {
  /// Inari Sámi.
  ///
  /// Letters: CLDR's exemplars and the Sámi Parliament's list of special letters; names keep those
  /// of their own language. ICU's list patterns and quotation marks for `smn` are the root's, so
  /// they are given here.
  static let inariSami = Language(
    code: "smn",
    alphabet: Alphabet("abcčdđefghijklmnŋoprsštuvyzžáâä", inNamesOnly: "qwxåöæø"),
    collation: .locale("smn"),
    typography: .common(conjunction: "já", atTime: "tme"),
    names: [
      "fi": "suomâkielâ", "sv": "ruotâkielâ", "se": "tavesämikielâ", "smn": "anarâškielâ",
      "sms": "nuorttâlâškielâ",
    ],
    growth: LengthGrowth(median: 0.98, ninetiethPercentile: 1.22),
    standIns: StandIns(
      never: .strokedD,
      seldom: ["ã": "â", "Ã": "Â", "ą": "â", "Ą": "Â"].merging(.norwegianVowels) { $1 },
      names: ["å": "á or ä", "Å": "Á or Ä"]),
    wordMarks: ["'", "`", "\u{B4}", "\u{2B9}", "\u{2BC}", "\u{2018}", "\u{2019}", "\u{2032}"],
    ownFixes: [.strokedD],
    trigrams: Trigrams(
      """
      7 ijđ jđo 6 ah_ evt đo_ 5 _čä bás eh_ eij ham iij iät iđ_ kev nub oh_ tiä tâ_ ubá uár vuá ást
      áá_ âš_ đoi 4 _iä _já _ke _uá _uđ _vy _šl bdâ dâl dâs eđ_ eđg gâp há_ ih_ ije ijâ im_ jd_ já_
      kâ_ lah ldâ leđ láá lâš mij mmi mmâ mâ_ oos puá rhá räh sij sye sâ_ sâi tei teđ tiđ tub ubd uml
      usâ uvu uái uáv uđđ vtt vye yel áin árh âid âpo âsâ äht ätu čuá čää đgâ đoh đos đâ_ đđâ šle 3
      _lá _nu _rä _tá aam acâ aje asâ avâ ccâ câm cât ddâ dâh dât ee_ eeh eev ehh eik eil ejâ eli elâ
      evâ fei gât hhu hti hái iei igâ iim ijd iji ijm ijn ikâ ilâ imâ isâ iti iär iäs iäv iäđ jie jme
      jn_ jum juá jâ_ jâs keč kiä ldu lgo lgâ luh lád lâ_ mac maj mee meh moh nom noo oij omâ oom oov
      ork osâ otâ ođâ puo pye rkk sah sik ská stu stâ sât sâš tee tih tij tum tus tuv tuá táá tâl tâs
      tâč ucc uh_ ujo um_ uoi uuc uv_ uvá uvâ uál uát vri vti vtá vtâ vuv vâ_ vâs vâš yev ádâ áh_ álu
      álá ám_ árk áru ávt ávu áál âh_ âi_ âin âld âli âll âlâ âm_ ân_ âs_ âsi âču äig äit äni ääi ääl
      äđu čie ččâ đon đâs 2 _er _ji _ki _la _lu _pu _sy _ta _tu _uu aan aat amm dum ees eet em_ gol
      hum ieh igi ikk ilg ivi iä_ kah kká kum kál kán lii lmo luo mii mim oid oig olg omm sii skâ sân
      taa ti_ tim too tte tti ttâ tuu uho uoh uu_ vuo átt 1 _si lis ost st_
      """))
}
