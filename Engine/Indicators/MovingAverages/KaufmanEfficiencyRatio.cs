namespace QuantConnect.Indicators;

/// <summary>Kaufman's efficiency: net change over the sum of the changes on the way, 1 for a straight line.</summary>
public class KaufmanEfficiencyRatio : WindowIndicator<IndicatorDataPoint>
{
    private decimal _path;
    private decimal _lastTrailing;

    /// <summary>Makes the indicator under a name of its own.</summary>
    public KaufmanEfficiencyRatio(string name, int period)
        : base(name, period + 1)
    {
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public KaufmanEfficiencyRatio(int period)
        : this($"KER({period})", period)
    {
    }

    /// <inheritdoc/>
    public override bool IsReady => Samples >= Period;

    /// <inheritdoc/>
    public override void Reset()
    {
        _path = 0m;
        _lastTrailing = 0m;
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IndicatorDataPoint> window, IndicatorDataPoint input)
    {
        if (Samples > 1 && Samples <= Period) _path += Math.Abs(input.Value - window[1].Value);
        if (Samples < Period) return input.Value;

        var trailing = window[Period - 1].Value;
        if (Samples > Period)
        {
            _path -= Math.Abs(_lastTrailing - trailing);
            _path += Math.Abs(input.Value - window[1].Value);
        }

        _lastTrailing = trailing;
        var net = input.Value - trailing;
        return _path == 0m || _path <= net ? 1m : Math.Abs(net / _path);
    }
}
