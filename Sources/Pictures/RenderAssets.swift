public import Cards
public import Typography

/// The fonts, the templates and the brand that pictures are drawn with.
public struct RenderAssets: Sendable {
    /// The fonts that text is set in.
    public let fonts: FontLibrary
    /// The templates of the cards.
    public let templates: CardTemplates
    /// The name and the address on cards.
    public let brand: Brand

    /// Joins fonts, templates and a brand.
    public init(fonts: FontLibrary, templates: CardTemplates, brand: Brand) {
        (self.fonts, self.templates, self.brand) = (fonts, templates, brand)
    }
}
