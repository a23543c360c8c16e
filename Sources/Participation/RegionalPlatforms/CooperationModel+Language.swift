extension CooperationModel.Stage {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .developing: LocalizedText(english: "developing", serbian: "u izradi", polish: "opracowywany")
    case .adopted: LocalizedText(english: "adopted", serbian: "usvojen", polish: "przyjęty")
    case .implementing: LocalizedText(english: "implementing", serbian: "primenjuje se", polish: "wdrażany")
    case .evaluated: LocalizedText(english: "evaluated", serbian: "vrednovan", polish: "oceniony")
    case .abandoned: LocalizedText(english: "abandoned", serbian: "napušten", polish: "zaniechany")
    }
  }
}

extension CooperationModel.Event.Kind {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .partDrafted:
      LocalizedText(english: "part drafted", serbian: "deo je izrađen", polish: "opracowano część")
    case .partAdvised:
      LocalizedText(
        english: "part advised on",
        serbian: "dato je mišljenje o delu",
        polish: "zaopiniowano część")
    case .partAdopted:
      LocalizedText(english: "part adopted", serbian: "deo je usvojen", polish: "przyjęto część")
    case .partReopened:
      LocalizedText(
        english: "part reopened",
        serbian: "deo je ponovo otvoren",
        polish: "ponownie otwarto część")
    case .modelAdopted:
      LocalizedText(english: "model adopted", serbian: "model je usvojen", polish: "przyjęto Model")
    case .implementationBegan:
      LocalizedText(
        english: "implementation began",
        serbian: "počela je primena",
        polish: "rozpoczęto wdrażanie")
    case .regionJoined:
      LocalizedText(english: "region joined", serbian: "region se uključio", polish: "dołączył region")
    case .deliverableProduced:
      LocalizedText(
        english: "product delivered",
        serbian: "isporučen je proizvod",
        polish: "dostarczono produkt")
    case .evaluated:
      LocalizedText(english: "model evaluated", serbian: "model je vrednovan", polish: "oceniono Model")
    case .abandoned:
      LocalizedText(english: "model abandoned", serbian: "model je napušten", polish: "zaniechano Modelu")
    }
  }
}

extension CooperationModel.Requirement {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .partOpen:
      LocalizedText(english: "part not adopted", serbian: "deo nije usvojen", polish: "część nieprzyjęta")
    case .partDrafted:
      LocalizedText(english: "part drafted", serbian: "deo je izrađen", polish: "część opracowana")
    case .partAdopted:
      LocalizedText(english: "part adopted", serbian: "deo je usvojen", polish: "część przyjęta")
    case .everyPartAdopted:
      LocalizedText(
        english: "every part adopted",
        serbian: "usvojeni su svi delovi",
        polish: "przyjęte wszystkie części")
    case .regionKnown:
      LocalizedText(
        english: "region of the charter",
        serbian: "region iz povelje",
        polish: "region z karty")
    case .regionNew: LocalizedText(english: "new region", serbian: "novi region", polish: "nowy region")
    case .deliverableKnown:
      LocalizedText(
        english: "product of the charter",
        serbian: "proizvod iz povelje",
        polish: "produkt z karty")
    case .deliverableNew:
      LocalizedText(
        english: "product not yet delivered",
        serbian: "proizvod još nije isporučen",
        polish: "produkt jeszcze niedostarczony")
    }
  }
}

extension CooperationModel.Duty {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .draftPart:
      LocalizedText(english: "draft a part", serbian: "izraditi deo", polish: "opracować część")
    case .adoptPart:
      LocalizedText(english: "adopt a part", serbian: "usvojiti deo", polish: "przyjąć część")
    case .adoptModel:
      LocalizedText(english: "adopt the model", serbian: "usvojiti model", polish: "przyjąć Model")
    case .implement:
      LocalizedText(
        english: "apply the model in a region",
        serbian: "primeniti model u regionu",
        polish: "wdrożyć Model w regionie")
    case .deliver:
      LocalizedText(
        english: "deliver a product",
        serbian: "isporučiti proizvod",
        polish: "dostarczyć produkt")
    case .evaluate:
      LocalizedText(english: "evaluate the model", serbian: "vrednovati model", polish: "ocenić Model")
    }
  }
}
