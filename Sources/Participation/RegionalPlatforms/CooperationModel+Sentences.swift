extension CooperationModel.Shortfall: ShortfallReason {
  /// One sentence a person can act on.
  public var sentence: LocalizedText {
    switch self {
    case .partAdoptedAlready(let part, let adopted):
      LocalizedText(
        english: "The part “{1}” was adopted on \(adopted); open it again first.",
        serbian: "Deo „{1}” je usvojen \(adopted); prvo ga ponovo otvorite.",
        polish: "Część „{1}” przyjęto \(adopted); najpierw otwórz ją ponownie.",
        filling: [part.label])
    case .everyPartAdopted:
      LocalizedText(
        english: "Every part is adopted.",
        serbian: "Svi delovi su usvojeni.",
        polish: "Wszystkie części są przyjęte.")
    case .partUndrafted(let part):
      LocalizedText(
        english: "The part “{1}” is not drafted.",
        serbian: "Deo „{1}” nije izrađen.",
        polish: "Części „{1}” nie opracowano.",
        filling: [part.label])
    case .nothingDrafted:
      LocalizedText(
        english: "No part is drafted and still to be adopted.",
        serbian: "Nijedan deo nije izrađen a neusvojen.",
        polish: "Żadna część nie jest opracowana i nieprzyjęta.")
    case .partNotAdopted(let part):
      LocalizedText(
        english: "The part “{1}” is not adopted.",
        serbian: "Deo „{1}” nije usvojen.",
        polish: "Części „{1}” nie przyjęto.",
        filling: [part.label])
    case .noPartAdopted:
      LocalizedText(
        english: "No part is adopted.",
        serbian: "Nijedan deo nije usvojen.",
        polish: "Żadna część nie jest przyjęta.")
    case .partsNotAdopted(let parts, let of):
      LocalizedText(
        english: "Not adopted yet, of \(of) parts: {1}.",
        serbian: "Još nije usvojeno, od \(of) delova: {1}.",
        polish: "Jeszcze nie przyjęto, z \(of) części: {1}.",
        filling: [.list(parts.map { $0.label })])
    case .noRegion(let region, let regions):
      LocalizedText(
        english: "\(region) is none of the regions of the charter (\(regions)).",
        serbian: "\(region) nije među regionima iz povelje (ima ih: \(regions)).",
        polish: "\(region) nie należy do regionów karty (jest ich: \(regions)).")
    case .regionTaken(let region, let since):
      LocalizedText(
        english: "The model is applied in \(region) since \(since).",
        serbian: "Model se primenjuje u \(region) od \(since).",
        polish: "Model jest stosowany w \(region) od \(since).")
    case .noDeliverable(let deliverable, let promised):
      LocalizedText(
        english: "\(deliverable) is none of the products promised (\(promised)).",
        serbian: "\(deliverable) nije među obećanim proizvodima (ima ih: \(promised)).",
        polish: "\(deliverable) nie należy do obiecanych produktów (jest ich: \(promised)).")
    case .deliveredAlready(let deliverable, let delivered):
      LocalizedText(
        english: "\(deliverable) was delivered on \(delivered).",
        serbian: "\(deliverable) je isporučen \(delivered).",
        polish: "\(deliverable) dostarczono \(delivered).")
    }
  }
}
