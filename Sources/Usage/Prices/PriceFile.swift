import Quantities

extension PriceTable {
    private static let names = FieldNames("input", "output", "cacheWrite", "cacheRead")

    /// The maximal length of a file in bytes; LiteLLM's list has 3.5 million.
    public static let maxFileLength = 32 << 20

    /// Reads an operator's prices in USD per million tokens, or LiteLLM's `model_prices_and_context_window.json`.
    ///
    /// ```json
    /// {
    ///   "some-model": { "input": 3, "output": 15 },
    ///   "other-model": { "input": 0.5, "output": 2, "cacheWrite": 0.6, "cacheRead": 0.05 }
    /// }
    /// ```
    ///
    /// By default, writing the cache costs 125 % and reading it 10 % of input. Unknown fields are an error, since they
    /// may be misspelt, and so is a model that occurs twice. LiteLLM's list is recognised by its fields; its token
    /// prices are read.
    ///
    /// - Throws: `PriceFileError` for the first mistake.
    public init(file bytes: [UInt8]) throws(PriceFileError) {
        guard bytes.count <= Self.maxFileLength else {
            throw PriceFileError(line: 1, model: nil, reason: "it is longer than \(Self.maxFileLength >> 20) MiB")
        }
        var model: String?
        do throws(JSONFault) {
            let rows =
                try LiteLLMPrices.isOne(bytes)
                ? LiteLLMPrices.rows(bytes, reading: &model) : Self.rows(bytes, reading: &model)
            self.init(rows)
        } catch {
            let line = bytes.prefix(error.position).count { $0 == 0x0A } + 1
            throw PriceFileError(line: line, model: model, reason: error.reason)
        }
    }

    private static func rows(_ bytes: [UInt8], reading model: inout String?) throws(JSONFault) -> [PriceRow] {
        var prices: [String: ModelPrice] = [:]
        var reader = JSONReader(bytes, in: 0..<bytes.count)
        try reader.object { key, value throws(JSONFault) in
            model = JSONText.string(key, in: bytes)
            guard let name = model, (1...UsageLimits.model).contains(name.utf8.count) else {
                throw JSONFault(reason: "a model's name has 1 to 128 bytes", position: key.range.lowerBound)
            }
            let price = try price(value, in: bytes)
            guard prices.updateValue(price, forKey: name) == nil else {
                throw JSONFault(reason: "the model occurs twice", position: key.range.lowerBound)
            }
            model = nil
        }
        try reader.finish()
        return prices.map { PriceRow(name: $0, price: $1) }
    }

    private static func price(_ value: JSONValue, in bytes: [UInt8]) throws(JSONFault) -> ModelPrice {
        func fault(_ reason: String) -> JSONFault { JSONFault(reason: reason, position: value.range.lowerBound) }
        guard value.kind == .object else { throw fault("the price is not an object") }
        var unknown = JSONReader(bytes, in: value.range)
        try unknown.object { key, _ throws(JSONFault) in
            if !names.utf8.contains(where: { JSONText.matches(key, $0, in: bytes) }) {
                let name = SafeText.shown(String(decoding: bytes[key.range], as: UTF8.self))
                let reason = "“\(name)” is no price; allowed: \(names.texts.joined(separator: ", "))"
                throw JSONFault(reason: reason, position: key.range.lowerBound)
            }
        }
        var reader = JSONReader(bytes, in: value.range)
        let fields = try FieldReader(&reader, names: names)
        do throws(RejectedEntry.Cause) {
            let amounts = try (0..<4).map { index throws(RejectedEntry.Cause) in
                try fields.dollars(index, max: ModelPrice.maxPrice)
            }
            guard let input = amounts[0], let output = amounts[1] else {
                throw fields.invalid(amounts[0] == nil ? 0 : 1, "dollars per million tokens")
            }
            return ModelPrice(input: input, output: output, cacheWrite: amounts[2], cacheRead: amounts[3])
        } catch {
            throw fault(error.description)
        }
    }
}
