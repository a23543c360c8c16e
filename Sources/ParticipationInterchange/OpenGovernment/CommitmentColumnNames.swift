/// A column of words and its twin of numbers.
struct CodedColumnNames {
  var words: String?
  var code: String?

  init(_ words: String?, _ code: String?) {
    self.words = words
    self.code = code
  }
}

/// What the columns of a layout are called; `nil` for what the layout does not have.
struct CommitmentColumnNames {
  var identifier: String?
  var country: String
  var plan = "Action Plan Number"
  var planIdentifier: String?
  var number: String?
  var title: String
  var lead: String
  var supporting: String
  var start: String
  var end: String
  var submissionYear: String?
  var planEndYear: String?
  var progressReportYear: String?
  var endOfTermReportYear: String?
  var compound = "Compound"
  var cluster = "Cluster"
  var specificity = CodedColumnNames("Specificity", "_Specificity")
  var verifiable: String?
  var information: String
  var participation: String
  var accountability: String
  var technology: String
  var relevant = "_Relevant"
  var impact: CodedColumnNames
  var results: CodedColumnNames?
  var completion: CodedColumnNames
  var projectedCompletion: CodedColumnNames?
  var completionAtEnd: CodedColumnNames?
  var change: CodedColumnNames?
  var earlyResults: CodedColumnNames?
  var effect: CodedColumnNames?
  var effectOnInformation: CodedColumnNames?
  var effectOnParticipation: CodedColumnNames?
  var effectOnAccountability: CodedColumnNames?
  var carriedForward: String?
  var reviewed: String?
  var starBeforeJune2014: String?
  var starOf2015: String?
  var star: String?
  var starAtEnd: String?
  var maxCompletion: String?
  var rawCompletion: String?
  var highCompletion: String?
  var highAmbition: String?
  var highResult: String?
  var score: String?
  var bindingConstraint: String?
  var tagCount: String?

  static let of2015 = CommitmentColumnNames(
    country: "Country", plan: "Action Plan No.", title: "Commitment Title",
    lead: "Lead institution (Responsible Instutitution)", supporting: "Supporting Institution",
    start: "Start",
    end: "End", information: "Value -Info", participation: "Value -Part", accountability: "Value -Acc",
    technology: "Value -Tech", impact: CodedColumnNames("Potential Impact", "_Pot Impact Coded"),
    completion: CodedColumnNames("Actual Completion", "_Actual Completion"),
    projectedCompletion: CodedColumnNames("Projected Completion", "_Proj Completion"),
    reviewed: "IRM Assessed (Y/N)?", starBeforeJune2014: "Starred", starOf2015: "Starred x Specificity")

  static let of2016 = CommitmentColumnNames(
    country: "Country", number: "Comm No", title: "Short Title", lead: "Lead Institution",
    supporting: "Supporting Institution(s)", start: "Start Date", end: "End Date",
    submissionYear: "Year of submission", progressReportYear: "Report publication year (progress report)",
    endOfTermReportYear: "Report publication year (end of term)", information: "Value -Info",
    participation: "Value -Part", accountability: "Value -Acc", technology: "Value -Tech",
    impact: CodedColumnNames("Potential impact", "_Pot Impact Coded"),
    completion: CodedColumnNames("Completion (progress report)", "_CompletionProgress"),
    completionAtEnd: CodedColumnNames("Completion (end of term)", "_CompletionEndTerm"),
    change: CodedColumnNames("Change in completion", "_ChangeCompletion"),
    effect: CodedColumnNames("Did it open government (end of term only)", "_OpenGovt"),
    reviewed: "IRM Assessed (Y/N)?", starBeforeJune2014: "Starred (pre-June 2014 assessments)",
    starOf2015: "Starred (2015 only)", star: "Starred (current formula) progress report",
    starAtEnd: "Starred (current formula) end of term", tagCount: "Checksum")

  static let of2024 = CommitmentColumnNames(
    identifier: "Commitment Unique Identifier", country: "Country/Locality", planIdentifier: "Action Plan ID",
    number: "Commitment Number", title: "Short Title", lead: "Lead Institution",
    supporting: "Supporting Institution(s)", start: "Start Date", end: "End Date",
    submissionYear: "Year Of Submission", planEndYear: "Action Plan End Year",
    progressReportYear: "Report Publication Year (Progress Report)",
    endOfTermReportYear: "Report Publication Year (End Of Term)", verifiable: "Verifiable",
    information: "OGP Value Access To Information", participation: "OGP Value Civic Participation",
    accountability: "OGP Value Public Accountability", technology: "OGP Value Technology",
    impact: CodedColumnNames("Potential Impact", "_Potential Impact"),
    results: CodedColumnNames("Potential for Results", "_Potential for Results"),
    completion: CodedColumnNames("Completion (Progress Report)", "_CompletionProgress"),
    completionAtEnd: CodedColumnNames("Completion (End Of Term)", "_CompletionEndTerm"),
    change: CodedColumnNames("Change In Completion", "_ChangeCompletion"),
    earlyResults: CodedColumnNames("Early Results", "_Early Results"),
    effect: CodedColumnNames("Did It Open Government (Overall)", "_OpenGovernment"),
    effectOnInformation: CodedColumnNames("Did It Open Government (Access To Information)", "_DIOGATI"),
    effectOnParticipation: CodedColumnNames("Did It Open Government (Civic Participation)", "_DIOGCP"),
    effectOnAccountability: CodedColumnNames("Did It Open Government: Public Accountability", "_DIOGPA"),
    carriedForward: "Carried Forward", reviewed: "IRM Assessed", starOf2015: "Starred (2015 Only)",
    star: "Starred (Current Formula) Progress Report", starAtEnd: "Starred (Current Formula) End of Term",
    maxCompletion: "Max Completion", rawCompletion: "Raw Completion", highCompletion: "High Completion",
    highAmbition: "High Ambition", highResult: "High DIOG", score: "IRM-Based Score",
    bindingConstraint: "Binding constraint")
}
