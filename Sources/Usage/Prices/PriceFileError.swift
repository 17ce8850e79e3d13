import Quantities

/// What is wrong with a price file.
public struct PriceFileError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The line, the first being 1.
    public let line: Int
    /// The model whose price is wrong; nil if the mistake is elsewhere.
    public let model: String?
    /// What is wrong.
    public let reason: String

    /// One sentence with the line and the model.
    public var description: String {
        "price file, line \(line)\(model.map { ", model “\(SafeText.shown($0))”" } ?? ""): \(reason)"
    }
}
