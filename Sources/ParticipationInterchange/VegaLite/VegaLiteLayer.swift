public import Participation

/// A layer of a chart: a mark for every row, and how the row shapes it.
public struct VegaLiteLayer: Hashable, Sendable, Serializable {
  /// The rows it draws; `nil` for those of the chart.
  public var data: VegaLiteData?
  /// What it draws.
  public var mark: VegaLiteMark
  /// Which fields shape it.
  public var encoding: VegaLiteEncoding

  /// A layer of marks over the rows of the chart, or over rows of its own.
  public init(mark: VegaLiteMark, encoding: VegaLiteEncoding, data: VegaLiteData? = nil) {
    self.data = data
    self.mark = mark
    self.encoding = encoding
  }
}

/// What is drawn for a row.
public struct VegaLiteMark: Hashable, Sendable, Serializable {
  /// A kind of mark.
  public enum Kind: String, Hashable, Sendable, Serializable {
    /// A bar.
    case bar
    /// A line through the rows.
    case line
    /// A straight line across the chart.
    case rule
  }

  /// The kind of mark.
  public var type: Kind
  /// Whether a pointer shows the values of the row.
  public var tooltip: Bool?
  /// Whether a line has a point at every row.
  public var point: Bool?
  /// The lengths of dashes and gaps in pixels.
  public var strokeDash: [Int]?
  /// The colour, where no field gives it.
  public var color: String?

  /// A mark.
  public init(
    _ type: Kind, tooltip: Bool? = nil, point: Bool? = nil, strokeDash: [Int]? = nil, color: String? = nil
  ) {
    self.type = type
    self.tooltip = tooltip
    self.point = point
    self.strokeDash = strokeDash
    self.color = color
  }
}

/// Which fields shape a mark.
public struct VegaLiteEncoding: Hashable, Sendable, Serializable {
  /// Where it is from left to right, or where it begins.
  public var x: VegaLiteChannel?
  /// Where it ends from left to right.
  public var x2: VegaLiteChannel?
  /// Where it is from top to bottom.
  public var y: VegaLiteChannel?
  /// Where it is inside its place from top to bottom.
  public var yOffset: VegaLiteChannel?
  /// Its colour.
  public var color: VegaLiteChannel?
  /// How opaque it is.
  public var opacity: VegaLiteChannel?

  /// The fields that shape a mark.
  public init(
    x: VegaLiteChannel? = nil, x2: VegaLiteChannel? = nil, y: VegaLiteChannel? = nil,
    yOffset: VegaLiteChannel? = nil, color: VegaLiteChannel? = nil, opacity: VegaLiteChannel? = nil
  ) {
    self.x = x
    self.x2 = x2
    self.y = y
    self.yOffset = yOffset
    self.color = color
    self.opacity = opacity
  }
}

/// A field of the rows, and how its values are shown.
public struct VegaLiteChannel: Hashable, Sendable, Serializable {
  /// A kind of value.
  public enum Kind: String, Hashable, Sendable, Serializable {
    /// A day.
    case temporal
    /// A number.
    case quantitative
    /// A name without an order.
    case nominal
    /// A name with an order.
    case ordinal
  }

  /// The name of the field.
  public var field: String
  /// The kind of its values; `nil` for the end of a bar, which is of the kind of its beginning.
  public var type: Kind?
  /// The words at the axis or the legend.
  public var title: String?
  /// How values become places or colours.
  public var scale: VegaLiteScale?
  /// The values in their order.
  public var sort: [String]?
  /// The marks along the axis.
  public var axis: VegaLiteAxis?

  /// A field with the kind of its values.
  public init(
    _ field: String, _ type: Kind? = nil, title: String? = nil, scale: VegaLiteScale? = nil,
    sort: [String]? = nil, axis: VegaLiteAxis? = nil
  ) {
    self.field = field
    self.type = type
    self.title = title
    self.scale = scale
    self.sort = sort
    self.axis = axis
  }
}

/// How values become places or colours.
public struct VegaLiteScale: Hashable, Sendable, Serializable {
  /// A kind of scale.
  public enum Kind: String, Hashable, Sendable, Serializable {
    /// Time without a time zone, so that a day stays the same day everywhere.
    case utc
    /// Names, each with a value of its own in the range.
    case ordinal
  }

  /// The kind of scale; `nil` for the usual one.
  public var type: Kind?
  /// The values, in the order of what they become.
  public var domain: [String]?
  /// The colours, or the shares of opacity, that the values become.
  public var range: [VegaLiteRangeValue]?

  /// A scale.
  public init(_ type: Kind? = nil, domain: [String]? = nil, range: [VegaLiteRangeValue]? = nil) {
    self.type = type
    self.domain = domain
    self.range = range
  }
}

/// What a value becomes: a colour, or tenths of full opacity.
public enum VegaLiteRangeValue: Hashable, Sendable {
  /// A colour, such as `#0072B2`.
  case color(String)
  /// How opaque, in tenths from 0 to 10.
  case tenths(Int)
}

extension VegaLiteRangeValue: Serializable {
  /// Reads a text, or a number from 0 to 1 with one decimal.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let number = try? container.decode(Double.self) else {
      self = .color(try container.decode(String.self))
      return
    }
    guard (0...1).contains(number) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\(number) is no opacity; it must be from 0 to 1.")
    }
    self = .tenths(Int((number * 10).rounded()))
  }

  /// Writes a text or a number.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .color(let color): try container.encode(color)
    case .tenths(let tenths): try container.encode(Double(tenths) / 10)
    }
  }
}

/// The marks along an axis.
public struct VegaLiteAxis: Hashable, Sendable, Serializable {
  /// How a value is written, as `%Y-%m-%d` for a day.
  public var format: String?
  /// The smallest step between two marks.
  public var tickMinStep: Int?
  /// The most pixels a word may take.
  public var labelLimit: Int?

  /// The marks along an axis.
  public init(format: String? = nil, tickMinStep: Int? = nil, labelLimit: Int? = nil) {
    self.format = format
    self.tickMinStep = tickMinStep
    self.labelLimit = labelLimit
  }
}
