namespace QuantConnect.Util;

/// <summary>Operators that compare two values.</summary>
public enum ComparisonOperatorTypes
{
    /// <summary>Equal.</summary>
    Equals = 0,

    /// <summary>Not equal.</summary>
    NotEqual = 1,

    /// <summary>Greater.</summary>
    Greater = 2,

    /// <summary>Greater or equal.</summary>
    GreaterOrEqual = 3,

    /// <summary>Less.</summary>
    Less = 4,

    /// <summary>Less or equal.</summary>
    LessOrEqual = 5,
}
