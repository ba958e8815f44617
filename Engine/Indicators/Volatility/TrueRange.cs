using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Range of a bar, widened to the close before it.</summary>
public class TrueRange : BarIndicator, IIndicatorWarmUpPeriodProvider
{
    private IBaseDataBar _previous = null!;

    /// <summary>Makes the indicator under its default name.</summary>
    public TrueRange()
        : this("TR")
    {
    }

    /// <summary>Makes the indicator under a name of its own.</summary>
    public TrueRange(string name)
        : base(name)
    {
    }

    /// <inheritdoc/>
    public override bool IsReady => Samples > 1;

    /// <inheritdoc/>
    public int WarmUpPeriod => 2;

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IBaseDataBar input)
    {
        var range = input.High - input.Low;
        if (IsReady)
        {
            var close = _previous.Close;
            range = Math.Max(range, Math.Max(Math.Abs(close - input.High), Math.Abs(close - input.Low)));
        }

        _previous = input;
        return range;
    }
}
