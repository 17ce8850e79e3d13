extension Int {
    /// The sum of two counts that are zero or more, `Int.max` where it would overflow.
    package func saturatingSum(_ other: Int) -> Int {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? .max : sum
    }

    /// The product of two counts that are zero or more, `Int.max` where it would overflow.
    package func saturatingProduct(_ factor: Int) -> Int {
        let (product, overflow) = multipliedReportingOverflow(by: factor)
        return overflow ? .max : product
    }
}
