extension Poll.Stage {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .draft:
      LocalizedText(english: "draft", serbian: "nacrt", polish: "projekt")
    case .open:
      LocalizedText(english: "open", serbian: "otvorena", polish: "otwarta")
    case .closed:
      LocalizedText(english: "closed", serbian: "zatvorena", polish: "zamknięta")
    }
  }
}

extension Poll.Event.Kind {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .questionSet:
      LocalizedText(english: "question set", serbian: "postavljeno je pitanje", polish: "ustalono pytanie")
    case .questionDropped:
      LocalizedText(
        english: "question dropped", serbian: "pitanje je izostavljeno", polish: "usunięto pytanie")
    case .opened:
      LocalizedText(english: "poll opened", serbian: "anketa je otvorena", polish: "otwarto sondę")
    case .answered:
      LocalizedText(english: "poll answered", serbian: "neko je odgovorio", polish: "ktoś odpowiedział")
    case .closed:
      LocalizedText(english: "poll closed", serbian: "anketa je zatvorena", polish: "zamknięto sondę")
    }
  }
}

extension Poll.Requirement {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .questionsSet:
      LocalizedText(english: "questions", serbian: "pitanja", polish: "pytania")
    case .questionStands:
      LocalizedText(english: "question of the poll", serbian: "pitanje iz ankete", polish: "pytanie z sondy")
    case .inTime:
      LocalizedText(english: "in time", serbian: "u roku", polish: "w terminie")
    case .keyUnused:
      LocalizedText(
        english: "key not yet used", serbian: "ključ još nije iskorišćen", polish: "klucz jeszcze nieużyty")
    case .answersFit:
      LocalizedText(
        english: "answers fit the questions", serbian: "odgovori odgovaraju pitanjima",
        polish: "odpowiedzi pasują do pytań")
    }
  }
}

extension Poll.Duty {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .open:
      LocalizedText(english: "open the poll", serbian: "otvoriti anketu", polish: "otworzyć sondę")
    case .close:
      LocalizedText(english: "close the poll", serbian: "zatvoriti anketu", polish: "zamknąć sondę")
    }
  }
}

extension PollAnswerPolicy {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .first:
      LocalizedText(
        english: "first answers count", serbian: "važe prvi odgovori", polish: "liczą się pierwsze odpowiedzi"
      )
    case .latest:
      LocalizedText(
        english: "latest answers count", serbian: "važe poslednji odgovori",
        polish: "liczą się ostatnie odpowiedzi")
    }
  }
}

extension Poll.Shortfall: ShortfallReason {
  /// One sentence a person can act on.
  public var sentence: LocalizedText {
    switch self {
    case .noQuestions:
      LocalizedText(
        english: "The poll has no question; set at least one.",
        serbian: "Anketa nema pitanja; postavite bar jedno.",
        polish: "Sonda nie ma pytań; dodaj co najmniej jedno.")
    case .noQuestion(let question):
      LocalizedText(
        english: "The poll has no question \(question).", serbian: "U anketi nema pitanja \(question).",
        polish: "W sondzie nie ma pytania \(question).")
    case .tooEarly(let opens):
      LocalizedText(
        english: "Answers are taken from \(opens) on.", serbian: "Odgovori se primaju od \(opens).",
        polish: "Odpowiedzi przyjmuje się od \(opens).")
    case .tooLate(let closed, let days):
      LocalizedText(
        english: "Answers were taken until \(closed) (days too late: \(days)).",
        serbian: "Odgovori su se primali do \(closed) (dana zakašnjenja: \(days)).",
        polish: "Odpowiedzi przyjmowano do \(closed) (dni spóźnienia: \(days)).")
    case .answeredAlready(let respondent, let day):
      LocalizedText(
        english: "The key \(respondent) was used on \(day); only first answers count.",
        serbian: "Ključ \(respondent) je iskorišćen \(day); važe samo prvi odgovori.",
        polish: "Klucza \(respondent) użyto \(day); liczą się tylko pierwsze odpowiedzi.")
    case .nothingAnswered:
      LocalizedText(
        english: "Nothing is answered; answer at least one question.",
        serbian: "Nema odgovora; odgovorite bar na jedno pitanje.",
        polish: "Brak odpowiedzi; odpowiedz na co najmniej jedno pytanie.")
    case .questionTwice(let question):
      LocalizedText(
        english: "The question \(question) is answered twice; answer it once.",
        serbian: "Na pitanje \(question) je odgovoreno dvaput; odgovorite jednom.",
        polish: "Na pytanie \(question) odpowiedziano dwa razy; odpowiedz raz.")
    case .otherForm(let question):
      LocalizedText(
        english: "The question \(question) asks for an answer of another form.",
        serbian: "Pitanje \(question) traži drugačiji oblik odgovora.",
        polish: "Pytanie \(question) wymaga odpowiedzi w innej postaci.")
    case .noOption(let option, let question):
      LocalizedText(
        english: "The question \(question) has no option \(option).",
        serbian: "Pitanje \(question) nema ponuđen odgovor \(option).",
        polish: "Pytanie \(question) nie ma odpowiedzi \(option).")
    case .optionTwice(let option, let question):
      LocalizedText(
        english: "The option \(option) of the question \(question) is chosen twice; choose it once.",
        serbian: "Odgovor \(option) na pitanje \(question) izabran je dvaput; izaberite ga jednom.",
        polish: "Odpowiedź \(option) na pytanie \(question) wybrano dwa razy; wybierz ją raz.")
    case .tooManyOptions(let chosen, let most, let question):
      LocalizedText(
        english: "In the question \(question) \(chosen) options are chosen, and at most \(most) may be.",
        serbian:
          """
          U pitanju \(question) izabrano je odgovora: \(chosen), a dozvoljeno ih je najviše \(most).
          """,
        polish: "W pytaniu \(question) wybrano odpowiedzi: \(chosen), a można najwyżej \(most).")
    case .offScale(let number, let from, let to, let question):
      LocalizedText(
        english:
          """
          \(number) is not on the scale of the question \(question), which runs from \(from) to \(to).
          """,
        serbian: "\(number) nije na skali pitanja \(question), koja ide od \(from) do \(to).",
        polish: "\(number) nie mieści się na skali pytania \(question), od \(from) do \(to).")
    }
  }

  /// The first day on which time alone removes it.
  public var firstDay: Day? {
    switch self {
    case .tooEarly(let opens): opens
    case .noQuestions, .noQuestion, .tooLate, .answeredAlready, .nothingAnswered, .questionTwice, .otherForm,
      .noOption, .optionTwice, .tooManyOptions, .offScale:
      nil
    }
  }
}
