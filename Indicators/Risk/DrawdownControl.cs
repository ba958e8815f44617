using QuantConnect.Indicators;

namespace YenValve.Indicators.Risk;

/// <summary>
/// Follows equity and gives the multiplier of <see cref="ExposureLimits.ByDrawdown"/> (Grossman and Zhou, 1993). Feed it the portfolio's value; one
/// that is not positive is taken as ruin: multiplier zero until the next.
/// </summary>
public class DrawdownControl : Indicator, IIndicatorWarmUpPeriodProvider
{
    private readonly double _allowed;
    private readonly double _gain;

    /// <param name="name">Name of the indicator.</param>
    /// <param name="allowed">Drawdown that must not be passed, as a fraction in (0, 1).</param>
    /// <param name="gain">Multiple of the cushion that is exposed; positive.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is out of range.</exception>
    public DrawdownControl(string name, double allowed = 0.20, double gain = 3.0)
        : base(name)
    {
        if (!(allowed > 0.0 && allowed < 1.0)) throw new ArgumentOutOfRangeException(nameof(allowed), allowed, "A drawdown lies strictly between 0 and 1.");
        if (!(gain > 0.0)) throw new ArgumentOutOfRangeException(nameof(gain), gain, "The gain is positive.");
        _allowed = allowed;
        _gain = gain;
    }

    /// <summary>Values it needs: one.</summary>
    public int WarmUpPeriod => 1;

    /// <summary>Whether a value has been seen.</summary>
    public override bool IsReady => Maximum > 0.0;

    /// <summary>Largest equity so far; zero before any.</summary>
    public double Maximum { get; private set; }

    /// <summary>Fall from the maximum as a fraction; NaN before any value.</summary>
    public double Drawdown { get; private set; } = double.NaN;

    /// <summary>Multiplier of exposure in [0, 1]; zero before any value.</summary>
    public double Multiplier { get; private set; }

    /// <inheritdoc/>
    public override void Reset()
    {
        Maximum = Multiplier = 0.0;
        Drawdown = double.NaN;
        base.Reset();
    }

    /// <summary>Takes the next value of equity.</summary>
    protected override decimal ComputeNextValue(IndicatorDataPoint input)
    {
        var equity = (double)input.Value;
        Maximum = Math.Max(Maximum, equity);
        if (Maximum > 0.0)
        {
            Drawdown = 1.0 - (equity / Maximum);
            Multiplier = ExposureLimits.ByDrawdown(equity, Maximum, _allowed, _gain);
        }

        return (decimal)Multiplier;
    }
}
