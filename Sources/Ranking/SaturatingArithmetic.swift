extension Int {
    /// Returns the sum of two counts of zero or more, `Int.max` instead of an overflow.
    package func saturatingSum(_ other: Int) -> Int {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? .max : sum
    }

    /// Returns the product of two counts of zero or more, `Int.max` instead of an overflow.
    package func saturatingProduct(_ factor: Int) -> Int {
        let (product, overflow) = multipliedReportingOverflow(by: factor)
        return overflow ? .max : product
    }
}
