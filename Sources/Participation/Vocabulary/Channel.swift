/// The way by which something reaches the public or comes from it.
///
/// Paper and online are counted apart: they reach different people, and the same person may use both.
///
/// Source: sources 000–004; the groups “activities” and “procedure” of the terminology.
@nonexhaustive
public enum Channel: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// Face to face.
  case inPerson
  /// A form or a ballot on paper.
  case paper
  /// A postcard that is filled in and handed or sent back.
  case postcard
  /// A letter.
  case post
  /// A call or a text message.
  case telephone
  /// The notice board of an office or of a settlement.
  case noticeBoard
  /// Newspapers, radio and television.
  case media
  /// The official journal of a country, region or municipality.
  case officialGazette
  /// A website, with or without a form.
  case website
  /// A portal of electronic administration, with a known identity of the user.
  case portal
  /// The Public Information Bulletin of a Polish public body.
  case publicInformationBulletin
  /// Electronic mail.
  case email
  /// A page or a group on a social network.
  case socialMedia
  /// An online space of the process itself.
  case onlineCommunity
  /// An application on a telephone.
  case mobileApp
  /// A meeting over the internet.
  case videoConference
}

extension Channel {
  /// The name of the channel, in all four languages.
  public var label: LocalizedText {
    switch self {
    case .inPerson:
      LocalizedText(english: "direct contact", serbian: "direktan kontakt", polish: "kontakt bezpośredni")
    case .paper:
      LocalizedText(english: "paper form", serbian: "papirni obrazac", polish: "formularz papierowy")
    case .postcard:
      LocalizedText(english: "postcard", serbian: "dopisnica", polish: "pocztówka")
    case .post:
      LocalizedText(english: "post", serbian: "pošta", polish: "poczta tradycyjna")
    case .telephone:
      LocalizedText(english: "telephone", serbian: "telefon", polish: "telefon")
    case .noticeBoard:
      LocalizedText(english: "notice board", serbian: "oglasna tabla", polish: "tablica ogłoszeń")
    case .media:
      LocalizedText(english: "media", serbian: "mediji", polish: "media")
    case .officialGazette:
      LocalizedText(english: "official gazette", serbian: "službeni glasnik", polish: "dziennik urzędowy")
    case .website:
      LocalizedText(english: "website", serbian: "internet stranica", polish: "strona internetowa")
    case .portal:
      LocalizedText(
        english: "e-Government portal", serbian: "Portal eUprava", polish: "portal e-administracji")
    case .publicInformationBulletin:
      LocalizedText(
        english: "Public Information Bulletin",
        serbian: "Bilten javnih informacija",
        polish: "Biuletyn Informacji Publicznej")
    case .email:
      LocalizedText(english: "e-mail", serbian: "elektronska pošta", polish: "poczta elektroniczna")
    case .socialMedia:
      LocalizedText(english: "social media", serbian: "društvene mreže", polish: "media społecznościowe")
    case .onlineCommunity:
      LocalizedText(
        english: "internet community", serbian: "internet zajednica", polish: "społeczność internetowa")
    case .mobileApp:
      LocalizedText(english: "mobile application", serbian: "mobilna aplikacija", polish: "aplikacja mobilna")
    case .videoConference:
      LocalizedText(english: "video conference", serbian: "video-konferencija", polish: "wideokonferencja")
    }
  }
}

#if !hasFeature(Embedded)
  extension Channel: CodingKeyRepresentable {}
#endif

extension Channel {
  /// Whether the channel needs the internet; the others are the offline side of every count by mode.
  public var isOnline: Bool {
    switch self {
    case .website, .portal, .publicInformationBulletin, .email, .socialMedia, .onlineCommunity, .mobileApp,
      .videoConference:
      true
    case .inPerson, .paper, .postcard, .post, .telephone, .noticeBoard, .media, .officialGazette: false
    }
  }
}
