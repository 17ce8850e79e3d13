import Foundation

extension Point {
    /// Makes the point on a circle after a fraction of a turn, clockwise from the top.
    public init(onCircle center: Point, radius: Double, turn: Double) {
        self.init(x: center.x + radius * sin(turn * 2 * .pi), y: center.y - radius * cos(turn * 2 * .pi))
    }
}

extension PathData {
    /// Draws an elliptic arc as cubic curves (SVG 1.1, appendix F.6).
    ///
    /// - Parameters:
    ///   - start: the current point.
    ///   - end: the end of the arc.
    ///   - radii: the radii of the ellipse; if they are too small, they grow until it reaches both points.
    ///   - rotation: the clockwise rotation of the ellipse in degrees.
    ///   - isLarge: whether the longer of the two arcs is drawn.
    ///   - isSweep: whether the arc runs clockwise.
    public mutating func arc(
        from start: Point,
        to end: Point,
        radii: Size,
        rotation: Double = 0,
        isLarge: Bool = false,
        isSweep: Bool = true
    ) {
        guard start != end else { return }
        guard radii.width > 0, radii.height > 0 else { return line(end.x, end.y) }
        let angle = rotation * .pi / 180
        let (cosine, sine) = (cos(angle), sin(angle))
        let half = Point(x: (start.x - end.x) / 2, y: (start.y - end.y) / 2)
        let turned = Point(x: cosine * half.x + sine * half.y, y: -sine * half.x + cosine * half.y)
        let reach =
            (turned.x / radii.width) * (turned.x / radii.width)
            + (turned.y / radii.height) * (turned.y / radii.height)
        // Radii of almost 0 would have to grow beyond all numbers.
        guard reach.isFinite else { return line(end.x, end.y) }
        let growth = max(1, reach.squareRoot())
        let (rx, ry) = (radii.width * growth, radii.height * growth)
        let distance = max(0, 1 / max(reach, 1e-12) - 1).squareRoot() * (isLarge == isSweep ? -1 : 1)
        let (cx, cy) = (distance * rx * turned.y / ry, -distance * ry * turned.x / rx)
        let first = atan2((turned.y - cy) / ry, (turned.x - cx) / rx)
        let last = atan2((-turned.y - cy) / ry, (-turned.x - cx) / rx)
        var sweep = last - first
        if isSweep, sweep < 0 { sweep += 2 * .pi }
        if !isSweep, sweep > 0 { sweep -= 2 * .pi }
        let ellipse = Transform(
            a: rx * cosine,
            b: rx * sine,
            c: -ry * sine,
            d: ry * cosine,
            e: cosine * cx - sine * cy + (start.x + end.x) / 2,
            f: sine * cx + cosine * cy + (start.y + end.y) / 2
        )
        curves(onUnitCircleOf: ellipse, from: first, sweep: sweep, endingAt: end)
    }

    /// Adds an ellipse as a subpath of its own.
    public mutating func ellipse(center: Point, radii: Size) {
        let left = Point(x: center.x - radii.width, y: center.y)
        let right = Point(x: center.x + radii.width, y: center.y)
        move(left.x, left.y)
        arc(from: left, to: right, radii: radii)
        arc(from: right, to: left, radii: radii)
        close()
    }

    /// Adds an upright rectangle with corners of a radius as a subpath of its own.
    public mutating func roundedRectangle(_ box: Box, radius: Double) {
        let corner = max(0, min(radius, box.width / 2, box.height / 2))
        guard corner > 0 else { return rectangle(box) }
        let radii = Size(width: corner, height: corner)
        let corners = [
            (Point(x: box.maxX - corner, y: box.y), Point(x: box.maxX, y: box.y + corner)),
            (Point(x: box.maxX, y: box.maxY - corner), Point(x: box.maxX - corner, y: box.maxY)),
            (Point(x: box.x + corner, y: box.maxY), Point(x: box.x, y: box.maxY - corner)),
            (Point(x: box.x, y: box.y + corner), Point(x: box.x + corner, y: box.y)),
        ]
        move(box.x + corner, box.y)
        for (before, after) in corners {
            line(before.x, before.y)
            arc(from: before, to: after, radii: radii)
        }
        close()
    }

    /// Adds curves along the unit circle as `transform` maps it, each at most a quarter of a turn.
    private mutating func curves(
        onUnitCircleOf transform: Transform,
        from first: Double,
        sweep: Double,
        endingAt end: Point
    ) {
        let count = max(1, Int((abs(sweep) / (.pi / 2) - 1e-9).rounded(.up)))
        let step = sweep / Double(count)
        let handle = 4 / 3 * tan(step / 4)
        for index in 0..<count {
            let (from, to) = (first + Double(index) * step, first + Double(index + 1) * step)
            let one = transform.apply(
                to: Point(x: cos(from) - handle * sin(from), y: sin(from) + handle * cos(from))
            )
            let two = transform.apply(to: Point(x: cos(to) + handle * sin(to), y: sin(to) - handle * cos(to)))
            let there = index == count - 1 ? end : transform.apply(to: Point(x: cos(to), y: sin(to)))
            cubic(one.x, one.y, two.x, two.y, there.x, there.y)
        }
    }
}
