/// What a service that has too much to do says, in the words of each form.
extension ProblemForm {
    /// There is more to do than can be done in time.
    var overloaded: Problem {
        switch self {
        case .envelope: .overloaded
        case .flat: .tooManyRanks
        }
    }
}
