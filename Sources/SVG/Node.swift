/// Everything that can be drawn; both painters switch over it without a default.
public indirect enum Node: Hashable, Sendable {
    /// Nodes that share a transform, an opacity, a clip or a motion.
    case group(Group)
    /// A rectangle.
    case rectangle(Rectangle)
    /// A circle.
    case circle(Circle)
    /// Any outline.
    case path(Path)
    /// One outline at many places.
    case copies(Copies)
    /// A line of text.
    case text(TextRun)
    /// An embedded picture.
    case image(EmbeddedImage)
}

/// Nodes drawn in order, the later above the earlier.
public struct Group: Hashable, Sendable {
    /// What is drawn.
    public var children: [Node]
    /// Maps the children's units to the parent's.
    public var transform: Transform
    /// 0 to 1, applied to the group as a whole.
    public var opacity: Double
    /// The part of the children that is visible, in their units; nil for all.
    public var clip: Clip?
    /// How the group appears, in viewers that animate.
    public var motion: Motion?
    /// Whether screen readers pass over it.
    public var isDecorative: Bool

    /// Makes a group; by default it changes nothing.
    public init(
        _ children: [Node],
        transform: Transform = .identity,
        opacity: Double = 1,
        clip: Clip? = nil,
        motion: Motion? = nil,
        isDecorative: Bool = false
    ) {
        self.children = children
        self.transform = transform
        self.opacity = opacity
        self.clip = clip
        self.motion = motion
        self.isDecorative = isDecorative
    }
}

/// The part of a group that is visible.
public enum Clip: Hashable, Sendable {
    /// Inside an upright rectangle with corners of a radius.
    case rectangle(Box, radius: Double)
    /// Inside a circle.
    case circle(center: Point, radius: Double)
    /// Inside an outline.
    case path(PathData)
}

/// An animation that plays once when the picture appears, but not for readers who prefer reduced motion.
///
/// Pictures without animation, such as PNG, show its end.
public enum Motion: Hashable, Sendable {
    /// Fades in; both in seconds.
    case fadeIn(delay: Double, duration: Double)
    /// Grows to the right from a left edge at x; times in seconds.
    case grow(fromX: Double, delay: Double, duration: Double)
}

/// An upright rectangle.
public struct Rectangle: Hashable, Sendable {
    /// Position and size.
    public var box: Box
    /// The corner radius, at most half of the shorter side.
    public var radius: Double
    /// The fill; nil for none.
    public var fill: Paint?
    /// The stroke; nil for none.
    public var stroke: Stroke?

    /// Makes a rectangle.
    public init(_ box: Box, radius: Double = 0, fill: Paint? = nil, stroke: Stroke? = nil) {
        (self.box, self.radius, self.fill, self.stroke) = (box, radius, fill, stroke)
    }
}

/// A circle.
public struct Circle: Hashable, Sendable {
    /// The middle.
    public var center: Point
    /// The radius, 0 or more.
    public var radius: Double
    /// The fill; nil for none.
    public var fill: Paint?
    /// The stroke; nil for none.
    public var stroke: Stroke?

    /// Makes a circle.
    public init(center: Point, radius: Double, fill: Paint? = nil, stroke: Stroke? = nil) {
        (self.center, self.radius, self.fill, self.stroke) = (center, radius, fill, stroke)
    }
}

/// An outline, filled, stroked or both.
public struct Path: Hashable, Sendable {
    /// Which points are inside where the outline crosses itself.
    public enum FillRule: String, Hashable, Sendable { case nonzero, evenodd }

    /// The outline.
    public var data: PathData
    /// The fill; nil for none.
    public var fill: Paint?
    /// Which points are inside.
    public var fillRule: FillRule
    /// The stroke; nil for none.
    public var stroke: Stroke?

    /// Makes a path.
    public init(_ data: PathData, fill: Paint? = nil, fillRule: FillRule = .nonzero, stroke: Stroke? = nil) {
        (self.data, self.fill, self.fillRule, self.stroke) = (data, fill, fillRule, stroke)
    }
}

/// A PNG or JPEG picture inside the document.
public struct EmbeddedImage: Hashable, Sendable {
    /// The file formats that every viewer draws.
    public enum Format: String, Hashable, Sendable { case png, jpeg }

    /// Position and size; the picture is stretched to them.
    public var box: Box
    /// The format of the file.
    public var format: Format
    /// The file.
    public var bytes: [UInt8]

    /// Makes an embedded picture.
    public init(_ box: Box, format: Format, bytes: [UInt8]) {
        (self.box, self.format, self.bytes) = (box, format, bytes)
    }
}
