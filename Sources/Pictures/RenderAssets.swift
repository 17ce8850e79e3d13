public import Cards
public import Typography

/// What every drawing thread draws with: fonts, templates, and the name and address on the cards.
public struct RenderAssets: Sendable {
    /// The fonts that text is set in.
    public let fonts: FontLibrary
    /// The templates of the cards.
    public let templates: CardTemplates
    /// The name and address that stand on cards.
    public let brand: Brand

    /// Joins fonts, templates and a brand.
    public init(fonts: FontLibrary, templates: CardTemplates, brand: Brand) {
        (self.fonts, self.templates, self.brand) = (fonts, templates, brand)
    }
}
