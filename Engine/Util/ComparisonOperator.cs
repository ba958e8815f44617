namespace QuantConnect.Util;

/// <summary>Compares by an operator that is chosen at run time.</summary>
public static class ComparisonOperator
{
    /// <summary>Whether the comparison holds.</summary>
    public static bool Compare<T>(ComparisonOperatorTypes op, T arg1, T arg2) where T : IComparable
    {
        var order = arg1.CompareTo(arg2);
        return op switch
        {
            ComparisonOperatorTypes.Equals => order == 0,
            ComparisonOperatorTypes.NotEqual => order != 0,
            ComparisonOperatorTypes.Greater => order > 0,
            ComparisonOperatorTypes.GreaterOrEqual => order >= 0,
            ComparisonOperatorTypes.Less => order < 0,
            ComparisonOperatorTypes.LessOrEqual => order <= 0,
            _ => throw new ArgumentOutOfRangeException(nameof(op), $"Operator '{op}' is not supported."),
        };
    }
}
