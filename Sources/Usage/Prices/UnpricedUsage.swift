/// The usage of models without a known price.
public struct UnpricedUsage: Hashable, Sendable {
    /// A model and its tokens without a price.
    public struct Model: Hashable, Sendable {
        /// Its name.
        public let name: String
        /// Its tokens.
        public let tokens: Int

        /// A model without a price.
        public init(name: String, tokens: Int) {
            self.name = name
            self.tokens = tokens
        }
    }

    /// The models with most tokens, as many as were asked for.
    public let top: [Model]
    /// How many models there are in all.
    public let models: Int
    /// The tokens of all of them, at most 10^18.
    public let tokens: Int

    /// Usage of models without a price.
    public init(top: [Model], models: Int, tokens: Int) {
        self.top = top
        self.models = models
        self.tokens = tokens
    }
}
