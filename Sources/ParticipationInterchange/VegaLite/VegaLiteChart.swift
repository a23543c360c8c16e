public import Participation

/// A chart that encodes as a specification of Vega-Lite 5, with its data inside.
///
/// It is pure data: the caller encodes it as JSON and gives it to whatever draws it. It covers what the
/// charts of this library need, and decodes what it encodes; specifications with other members are not for
/// it.
///
/// Source: Vega-Lite 5, schema v5.
public struct VegaLiteChart: Hashable, Sendable, Serializable {
  /// The address of the schema that it follows.
  public static let schemaAddress = "https://vega.github.io/schema/vega-lite/v5.json"

  /// The address of the schema.
  public let schema: String
  /// The title above the chart.
  public var title: String
  /// What the chart shows, for readers who do not see it.
  public var description: String
  /// The width of the drawing area in pixels.
  public var width: Int
  /// The height of the drawing area.
  public var height: VegaLiteHeight
  /// The rows that are drawn.
  public var data: VegaLiteData
  /// The layers, the lowest first.
  public var layer: [VegaLiteLayer]
  /// What holds for the whole chart.
  public var config: VegaLiteConfig

  /// A chart of layers over rows.
  public init(
    title: String, description: String, width: Int, height: VegaLiteHeight, data: VegaLiteData,
    layer: [VegaLiteLayer], config: VegaLiteConfig = VegaLiteConfig()
  ) {
    schema = Self.schemaAddress
    self.title = title
    self.description = description
    self.width = width
    self.height = height
    self.data = data
    self.layer = layer
    self.config = config
  }

  private enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case title, description, width, height, data, layer, config
  }

  /// Reads a specification; refuses one that follows another schema.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let schema = try container.decode(String.self, forKey: .schema)
    guard schema == Self.schemaAddress else {
      throw DecodingError.dataCorruptedError(
        forKey: .schema, in: container,
        debugDescription: "The schema is “\(schema.prefix(80))”, not “\(Self.schemaAddress)”.")
    }
    self.init(
      title: try container.decode(String.self, forKey: .title),
      description: try container.decode(String.self, forKey: .description),
      width: try container.decode(Int.self, forKey: .width),
      height: try container.decode(VegaLiteHeight.self, forKey: .height),
      data: try container.decode(VegaLiteData.self, forKey: .data),
      layer: try container.decode([VegaLiteLayer].self, forKey: .layer),
      config: try container.decode(VegaLiteConfig.self, forKey: .config))
  }
}

/// The height of a chart.
public enum VegaLiteHeight: Hashable, Sendable {
  /// A number of pixels.
  case pixels(Int)
  /// A number of pixels for every place on the vertical axis, or for every place inside one.
  case step(Int)
}

extension VegaLiteHeight: Serializable {
  private enum CodingKeys: String, CodingKey { case step }

  /// Reads a number, or an object with a step.
  public init(from decoder: any Decoder) throws {
    if let container = try? decoder.container(keyedBy: CodingKeys.self) {
      self = .step(try container.decode(Int.self, forKey: .step))
    } else {
      self = .pixels(try decoder.singleValueContainer().decode(Int.self))
    }
  }

  /// Writes a number, or an object with a step.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .pixels(let pixels):
      var container = encoder.singleValueContainer()
      try container.encode(pixels)
    case .step(let step):
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(step, forKey: .step)
    }
  }
}

/// The rows of a chart.
public struct VegaLiteData: Hashable, Sendable, Serializable {
  /// The rows, each with its values by the names of their fields.
  public var values: [[String: VegaLiteValue]]

  /// Rows with their values.
  public init(values: [[String: VegaLiteValue]]) { self.values = values }
}

/// A value of a row: a text or a whole number.
public enum VegaLiteValue: Hashable, Sendable {
  /// A text, also for a day.
  case text(String)
  /// A whole number.
  case number(Int)

  /// A day as text, `2020-06-30`.
  public static func day(_ day: Day) -> Self { .text(day.description) }
}

extension VegaLiteValue: Serializable {
  /// Reads a number or a text.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Int.self) {
      self = .number(number)
    } else {
      self = .text(try container.decode(String.self))
    }
  }

  /// Writes a number or a text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .number(let number): try container.encode(number)
    }
  }
}

/// What holds for a whole chart.
public struct VegaLiteConfig: Hashable, Sendable, Serializable {
  /// The typeface of all text.
  public var font: String
  /// The colour behind the chart.
  public var background: String

  /// What holds for a whole chart.
  public init(font: String = "sans-serif", background: String = "white") {
    self.font = font
    self.background = background
  }
}
