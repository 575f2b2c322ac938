extension Language {
  /// Skolt Sámi.
  ///
  /// Letters: the Sámi Parliament's list of special letters. U+02B9 (ʹ, softening) and U+02BC (ʼ)
  /// are letters too. ICU has no data for `sms`: it would answer for the default locale of the
  /// process. The order of the letters is the alphabet's, on top of the root's; the two marks do
  /// not count in it.
  ///
  /// Names of Northern and Inari Sámi are not attested.
  static let skoltSami = Language(
    code: "sms",
    alphabet: Alphabet("aâbcčʒǯdđefgǧǥhijkǩlmnŋoõprsštuvzžåä ʹʼ", inNamesOnly: "qwxyöá"),
    collation: .rules(
      """
      &A<â<<<Â &C<č<<<Č<ʒ<<<Ʒ<ǯ<<<Ǯ &D<đ<<<Đ &G<ǧ<<<Ǧ<ǥ<<<Ǥ &K<ǩ<<<Ǩ &N<ŋ<<<Ŋ &O<õ<<<Õ &S<š<<<Š
      &Z<ž<<<Ž<å<<<Å<ä<<<Ä<ö<<<Ö &[last tertiary ignorable]=ʹ=ʼ=ˈ
      """),
    typography: .common(conjunction: "da", atTime: "čiâss"),
    names: ["fi": "lääʹddǩiõll", "sv": "ruõccǩiõll", "sms": "sääʹmǩiõll"],
    growth: LengthGrowth(median: 1.00, ninetiethPercentile: 1.45),
    standIns: StandIns(
      never: [
        "ğ": "ǧ", "Ğ": "Ǧ", "ȝ": "ʒ", "Ȝ": "Ʒ", "з": "ʒ", "З": "Ʒ", "ӡ": "ʒ", "3": "ʒ",
        "ƶ": "ʒ or ǯ", "Ƶ": "Ʒ or Ǯ", "Ӡ": "Ʒ or Ǯ",
      ].merging(.strokedD) { $1 },
      seldom: ["ã": "â or õ", "Ã": "Â or Õ", "ą": "â or õ", "Ą": "Â or Õ"]
        .merging(.norwegianVowels) { $1 }),
    wordMarks: Set(Fix.skoltMarkSubstitutes),
    ownFixes: [.strokedD, .caronG, .skoltPrime],
    trigrams: Trigrams(
      """
      6 eei eât teâ ttõ tõõ zz_ õzz õõz 5 _õõ _ǩe až_ eid eäk leä sei tts ukk uäj vuõ õkk õnn õs_ õtt
      õõn čuä 4 _lâ _nõ _ââ _õh _ǩi ab_ ajj alv dai dd_ dõõ erj etõ ggâ ie_ iâs jje jtõ kk_ laž ldõ
      lie lvv lââ mut mõõ mõš nnj nõm nõõ påå ria rjt ruõ see suõ tâz tän tõs uum uâv uõi uõj uõk uõt
      vue vuä vâm vââ zid zzi âd_ âlg âml ânn âss âvv âz_ âân äje äkk ååš åšt õht õig õjj õmm õõž õš_
      õžž õǥǥ čiâ čiõ čuâ đđ_ žž_ ǥǥ_ ǩee ǩiõ 3 _ee _ij _je _kå _kõ _oo _pâ _ru _se _tõ _vâ _ân _či
      _ǥu aaj ak_ auk aǥs bdl cõg dds ddõ dld drõ dsa ebe eem eer ego eit ejj erd eâl eâđ eär eät eš_
      ggl ggm gor ias igg iis ij_ inõ ivv izz iõk iõl iõč iõǥ jau jet jeä jja jju jjâ jte juu kkp kku
      kpo ku_ kuu kâd kåå kõs leb lij llj llk mm_ mms mmu mse neä nn_ nni obd odd onn ooc oou ooʒ oud
      ouk oʒʒ pei pod puk puå raa rdd rõs saž saǥ ssm stõ teg tmõ tob tsi tsä ttm tâd uei uel uk_ umm
      utt uäi uåđ uõl uš_ vv_ vvâ zet zze âst âtt âzz ââs ââz ââǥ ââǩ âǥǥ äin äk_ än_ ååm åđõ õgg õk_
      õll õm_ õn_ õsk õss õõl õõm õõt õõǥ õčč õđ_ đsu đđs šta ǥst ǥu_ ǩeâ ǩǩ_ ʒʒ_ 2 _ja _mu _ođ _pe
      _te _tä _vu _ču aal ai_ am_ ate dvu eku gâd ia_ id_ io_ jee kat lgg lka mli muš mää ni_ nns nst
      nuu ori ođđ sek st_ stt sää tt_ ttâ vai val âdv ään 1 _li _va _ve
      """))
}
