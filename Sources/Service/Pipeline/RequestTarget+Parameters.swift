public import HTTP
public import Parameters

/// A query gives parameters their values.
extension RequestTarget: ParameterSource {}
