using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Wilder's swing index: how strongly a bar moved on from the one before it, relative to the limit move.</summary>
public class WilderSwingIndex : TradeBarIndicator, IIndicatorWarmUpPeriodProvider
{
    private readonly decimal _limit;

    /// <summary>Makes the indicator under a name of its own; the limit move is in price units.</summary>
    public WilderSwingIndex(string name, decimal limitMove)
        : base(name) => _limit = Math.Abs(limitMove);

    /// <summary>Makes the indicator under its default name.</summary>
    public WilderSwingIndex(decimal limitMove)
        : this("SI", limitMove)
    {
    }

    /// <inheritdoc/>
    public override bool IsReady => Samples > 1;

    /// <inheritdoc/>
    public int WarmUpPeriod => 2;

    /// <summary>The latest bar.</summary>
    protected IBaseDataBar _currentInput { get; private set; } = null!;

    /// <summary>The bar before it.</summary>
    protected IBaseDataBar _previousInput { get; private set; } = null!;

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(TradeBar input)
    {
        _previousInput = _currentInput;
        _currentInput = input;
        if (!IsReady) return 0m;

        var range = WeightedRange(input, _previousInput);
        if (range == 0m || _limit == 0m) return 0m;

        var move = input.Close - _previousInput.Close + 0.5m * (input.Close - input.Open) + 0.25m * (_previousInput.Close - _previousInput.Open);
        var gap = Math.Max(Math.Abs(input.High - _previousInput.Close), Math.Abs(input.Low - _previousInput.Close));
        return 50m * (move / range) * (gap / _limit);
    }

    // Of the three spans of a true range the largest counts, less half of the other way to the last close.
    private static decimal WeightedRange(IBaseDataBar bar, IBaseDataBar last)
    {
        var up = Math.Abs(bar.High - last.Close);
        var down = Math.Abs(bar.Low - last.Close);
        var span = Math.Abs(bar.High - bar.Low);
        var body = Math.Abs(0.25m * (last.Close - last.Open));
        if (up >= down && up >= span) return up - 0.5m * down + body;
        return down >= span ? down - 0.5m * up + body : span + body;
    }
}
