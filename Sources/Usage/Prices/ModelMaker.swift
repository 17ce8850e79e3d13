/// The providers that sell models that they have made themselves, by their names in price lists.
package enum ModelMaker {
    /// The makers, in order of preference where two sell the same model.
    ///
    /// `own` are the beginnings of the names of a maker's
    /// own models, if it also sells those of others.
    private static let table: [(provider: String, own: [String])] = [
        ("openai", []), ("text-completion-openai", []), ("anthropic", []), ("gemini", []),
        ("vertex_ai-language-models", []), ("vertex_ai-text-models", []), ("vertex_ai-embedding-models", []),
        ("vertex_ai", ["gemini", "gemma"]), ("deepseek", []), ("xai", []), ("moonshot", []), ("zai", []),
        ("bigmodel", ["glm"]), ("minimax", []), ("meta", []), ("meta_llama", []),
        ("mistral", ["mistral", "ministral", "magistral", "codestral", "devstral", "pixtral", "voxtral", "open-mi"]),
        ("codestral", []), ("dashscope", ["qwen", "qwq", "qvq"]), ("qwencloud", ["qwen", "qwq", "qvq"]),
        ("qwen_ai_platform", ["qwen", "qwq", "qvq"]), ("cohere", []), ("cohere_chat", []),
        ("perplexity", ["sonar", "pplx"]), ("ai21", []), ("amazon_nova", []), ("xiaomi_mimo", []),
        ("tencent", ["hunyuan", "hy"]), ("volcengine", ["doubao"]), ("nvidia_nim", ["nemotron"]),
        ("azure_ai", ["phi-", "mai-"]), ("watsonx", ["granite"]), ("snowflake", ["snowflake-arctic"]),
        ("inception", []), ("text-completion-inception", []), ("morph", ["morph"]), ("cognition", []), ("v0", []),
        ("gigachat", []), ("voyage", []), ("jina_ai", []),
    ]

    private static let places = Dictionary(
        table.enumerated().map { ($1.provider, (place: $0, own: $1.own)) },
        uniquingKeysWith: { first, _ in first }
    )

    /// Returns a provider's rank among the makers of a model, 0 being preferred; nil if it is not a maker of it.
    package static func rank(of provider: String, for model: String) -> Int? {
        guard let (place, own) = places[provider] else { return nil }
        guard !own.isEmpty else { return place }
        let name = model.lowercased()
        return own.contains(where: name.hasPrefix) ? place : nil
    }
}
