using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Wilder's trailing stop.</summary>
public class ParabolicStopAndReverse : ParabolicStopAndReverseExtended
{
    /// <summary>Makes the indicator under a name of its own.</summary>
    public ParabolicStopAndReverse(string name, decimal afStart = 0.02m, decimal afIncrement = 0.02m, decimal afMax = 0.2m)
        : base(name, 0m, 0m, afStart, afIncrement, afMax, afStart, afIncrement, afMax)
    {
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public ParabolicStopAndReverse(decimal afStart = 0.02m, decimal afIncrement = 0.02m, decimal afMax = 0.2m)
        : this(FormattableString.Invariant($"PSAR({afStart},{afIncrement},{afMax})"), afStart, afIncrement, afMax)
    {
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IBaseDataBar input) => Math.Abs(base.ComputeNextValue(input));
}
