namespace QuantConnect.Indicators;

/// <summary>Outcome of one calculation: a value and whether it counts.</summary>
public class IndicatorResult
{
    /// <summary>Makes a result.</summary>
    public IndicatorResult(decimal value, IndicatorStatus status = IndicatorStatus.Success)
    {
        Value = value;
        Status = status;
    }

    /// <summary>The value, to be used only when the status is Success.</summary>
    public decimal Value { get; private set; }

    /// <summary>Whether the value counts.</summary>
    public IndicatorStatus Status { get; private set; }

    /// <summary>A plain number is a successful result.</summary>
    public static implicit operator IndicatorResult(decimal value) => new(value);
}
