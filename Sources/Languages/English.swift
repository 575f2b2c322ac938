extension LanguageProfile {
  /// English, the language that turns up unasked: told so that it is not taken for another.
  static let english = LanguageProfile(
    code: "en", alphabet: Alphabet("abcdefghijklmnopqrstuvwxyz"),
    trigrams: Trigrams(
      """
      7 _th 6 _yo pag the you 5 _ca _ch _co _of _us _wa age con ges he_ not of_ ou_ our rev thi 4 _a_
      _ac _cr _ed _em _fo _is _pa _wh abl ave bee by_ can cco ce_ cha ck_ cou cre cti ect evi ew_ fro
      ge_ has hav her iew is_ ith low ly_ nd_ oad oun ow_ ple rea rec rom rs_ ry_ ssw swo th_ tha ur_
      use ve_ wil wit wor 3 _ab _ad _ar _by _ex _if _it _no _or _pl _re _sh _to _wi acc ace act ail
      ang any arc atc ay_ be_ ble cal cat cau ces che chl ct_ cte cur do_ doe eca ed_ ele emo enc ent
      equ es_ esp exi fir fol for ged gs_ han hat hid his hli hou how ica if_ ile inc ion ire itl ked
      ks_ loa loc ls_ may mbe mov nce new ng_ nly nno nt_ oes og_ ons or_ ory ot_ oth oul out owi own
      pac pas plo pre que rch re_ req ror rot se_ sho tch tec ted tic tin tio tle to_ try ts_ uld upl
      war was wat whi win wn_ xis 2 _be _bl _cu _fr _lo _pr _tr _un ack al_ ame and are ary ate ati
      bec bel ber blo but clu com ddr ded del dit dre eas ece eci edi emp erm ess ete eve exp fil ifi
      il_ inv irm isi its ize ld_ le_ led les let lid llo lly log me_ nfi nge no_ ns_ nva ock onf onl
      ont ord ore ote ove owe pec per por pro pti rem ren res rge rou sed ser ss_ sup tag tri ue_ ult
      unt ved vie vis whe 1 _al _as _fi _hi _mo as_ ema ere on_ sio tor
      """))
}
