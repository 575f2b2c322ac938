extension Language {
  /// Northern Sámi.
  ///
  /// Letters: CLDR's exemplars and the Sámi Parliament's list of special letters; names keep those
  /// of their own language. Import also takes `sme`, the ISO 639-3 code that Sámi language tools
  /// use.
  static let northernSami = Language(
    code: "se",
    aliases: ["sme"],
    alphabet: Alphabet("abcčdđefghijklmnŋoprsštŧuvzžá", inNamesOnly: "qwxyåäöæø"),
    collation: .locale("se"),
    typography: .common(conjunction: "ja", atTime: nil),
    names: [
      "fi": "suomagiella", "sv": "ruoŧagiella", "se": "davvisámegiella", "smn": "anárašgiella",
      "sms": "nuortalašgiella",
    ],
    growth: LengthGrowth(median: 1.04, ninetiethPercentile: 1.32),
    standIns: StandIns(
      never: .strokedD,
      seldom: ["ń": "ŋ", "Ń": "Ŋ", "ñ": "ŋ", "Ñ": "Ŋ"],
      names: ["å": "á or ä", "Å": "Á or Ä"]),
    ownFixes: [.strokedD],
    trigrams: Trigrams(
      """
      6 _dá gea iid vda von vvo 5 _ea _ge _ii _sá adu ahe aš_ bea ddj ddu dji dus ea_ eav evd fii hea
      hkk hus ihk juv lea uvv vah 4 _go _gu _gá _ri _rá ahj ahu ahč dad dal dea die dno doa dov dui
      dán ead eah eai eam eat erš go_ gáv heh hka huv iev iil laš mea oas oju ovv rie ršu sih sáh uhu
      uov uvn vdd vdn vnn áhk áht áje ála áll án_ át_ čuo čáj čča đa_ đas đđa šuv 3 _ah _da _do _ga
      _gi _há _ie _le _má _oa _ok _vá _ái _čá adi aga aha ahi ahk aht aid ald apm ará ask at_ atv ava
      aču ačč boa boh buo bál dag dah dih dii dja dna don duo dut dál dár dát ean eap ear eht ehu eju
      eđu eža gas gat gov hca hit hje hko hta hte hto htt hčč ibm idd idu ieđ iež iht ii_ ija ila ilk
      isd it_ jal je_ ji_ jid jit joa juh juo jus koj kta lač lda lih lko ma_ mma muh máh mál nsá oai
      oal oav odj ohk oji okt ola omá ovd ođa pmi poa rej rá_ ráh sai sat sdo sád sán tač ttá uht uid
      uju unl urk us_ usa uvd vaš vo_ vov vur vvu vál ádd áhc áhu ái_ áig áli áni ása ávd čat čál žat
      2 _bá _he _ju _ov _ođ ada add ane ans asi cah dan dat dda ddi dje doh du_ duv duš dás eas emi
      ga_ gga gie hál jeh kko kor lan lob loh mi_ mii oht ova ođđ rii rke sii sit stt tea ui_ uođ ušš
      voj vot vre vuo vva áld čal čoa 1 _bo _ma _si ast mat nam on_ ut_
      """))
}
