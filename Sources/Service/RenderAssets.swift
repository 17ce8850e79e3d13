public import Cards
public import Typography

/// What all drawing threads share: fonts, templates, and whose name stands on the cards.
public struct RenderAssets: Sendable {
    /// What text is set in.
    public let fonts: FontLibrary
    /// How cards look.
    public let templates: CardTemplates
    /// Who serves them.
    public let brand: Brand

    /// Furnishes a renderAssets.
    public init(fonts: FontLibrary, templates: CardTemplates, brand: Brand) {
        (self.fonts, self.templates, self.brand) = (fonts, templates, brand)
    }
}
