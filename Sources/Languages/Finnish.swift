extension Language {
  /// Finnish, the source.
  ///
  /// Letters: CLDR's exemplars; š and ž in loans and names of places. Names and loans keep their
  /// letters, those of the Sámi languages above all.
  static let finnish = Language(
    code: "fi",
    alphabet: Alphabet(
      "abcdefghijklmnopqrstuvwxyz åäöšž", inNamesOnly: "áàâãæçéèêëíïñóôõøúüý čđŋŧǧǥǩʒǯ ʹʼ"),
    collation: .locale("fi"),
    typography: .common(conjunction: "ja", atTime: "klo"),
    names: [
      "fi": "suomi", "sv": "ruotsi", "se": "pohjoissaame", "smn": "inarinsaame",
      "sms": "koltansaame",
    ],
    numerals: [
      1: ["ensimmäi"], 2: ["kaksi", "kahde", "kahta", "kahte", "toinen", "toise"], 3: ["kolm"],
      4: ["nelj"], 5: ["viisi", "viide", "viit"], 6: ["kuusi", "kuude", "kuut"], 7: ["seitsem"],
      8: ["kahdeks"], 9: ["yhdeks"], 10: ["kymmen"], 11: ["yksitoista", "yhdentoista"],
      12: ["kaksitoista", "kahdentoista"],
    ],
    trigrams: Trigrams(
      """
      6 ivu käy siv ttä tä_ äyt 5 _ei aa_ edo ksi muo ois oit ole tie täj täm uks voi äjä ämä 4 _kä
      _ol _vo aik ais dos ei_ ied ine irj itu itä jen joi kai kau kir kse llä lä_ mä_ oja oks poi sal
      si_ sia soi ssä sä_ tok tty ua_ vuj ytt ää_ 3 _es _jo _jä _ni _nä _on _os _yh _yl arm aus eis
      esi eto ett etu etä eur hde hja hkö ien iet ika ios iot irh ise isä ita ivä jok jos jä_ jän jät
      kaa keu kka koh kok köp lau lev lot ltä ltö luk lul läh mia män nen nim nnu nuk näk näy oa_ ohj
      oik oka oso ota otk pal pit päi rhe rja ruu ses seu ssa säh säl ta_ tet tka toa toi toj ttö tu_
      tuk tun ty_ tyy tää tös uet uja uli un_ uoj uok ura utu uud vat vir vu_ vua vul vun vut vät yht
      yks yt_ yty ytä ytö ähe ähk äis ält ärä ät_ ätä äär öpo 2 _ai _et _lu _oh _oi _pi _po _pä _sa
      _sä _tä _yk aav ala ana asa ata aut een eks ell elu en_ erk est ia_ iin iir iit ike ilo ilu ime
      imi irt iss ja_ jat jot ka_ kel kes kit la_ le_ lee lem lin lit lla lle lli lta mas mis muu net
      nta nus nut oi_ okk oko oma omi ost pii rit rki sa_ sel sen set sin sta ste sti sto stä suo taa
      tai tar tav tek tel ton tos tta ttu tul ude uis ull unn usi uto uut uva vii yvä yy_ äji äsi 1
      _ku _ta _va all ark in_ ist ite itt men mer min oll on_ sis tal ust
      """))
}
