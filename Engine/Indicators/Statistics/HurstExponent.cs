namespace QuantConnect.Indicators;

/// <summary>How the spread of price differences grows with the lag: above one half trends persist, below they revert.</summary>
public class HurstExponent : Indicator, IIndicatorWarmUpPeriodProvider
{
    private const int FirstLag = 2;

    private readonly RollingWindow<decimal> _prices;
    private readonly decimal[] _lagLogs;
    private readonly decimal _logSum;
    private readonly decimal _logSquareSum;

    /// <summary>Makes the indicator under a name of its own; the largest lag is at least 3.</summary>
    public HurstExponent(string name, int period, int maxLag = 20)
        : base(name)
    {
        if (maxLag < 3) throw new ArgumentException("The maxLag parameter must be greater than 2 to compute the Hurst Exponent.", nameof(maxLag));
        _prices = new RollingWindow<decimal>(period);
        _lagLogs = new decimal[maxLag - FirstLag + 1];
        for (var i = 0; i < _lagLogs.Length; i++)
        {
            var log = (decimal)Math.Log(i + FirstLag);
            _lagLogs[i] = log;
            _logSum += log;
            _logSquareSum += log * log;
        }

        WarmUpPeriod = period;
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public HurstExponent(int period, int maxLag = 20)
        : this($"HE({period},{maxLag})", period, maxLag)
    {
    }

    /// <inheritdoc/>
    public override bool IsReady => _prices.IsReady;

    /// <inheritdoc/>
    public int WarmUpPeriod { get; }

    /// <inheritdoc/>
    public override void Reset()
    {
        _prices.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IndicatorDataPoint input)
    {
        _prices.Add(input.Value);
        if (!_prices.IsReady) return 0m;

        var spreadSum = 0m;
        var productSum = 0m;
        for (var i = 0; i < _lagLogs.Length; i++)
        {
            var spread = Deviation(i + FirstLag);
            var log = spread == 0d ? 0m : (decimal)Math.Log(spread);
            spreadSum += log;
            productSum += _lagLogs[i] * log;
        }

        var count = _lagLogs.Length;
        return (count * productSum - _logSum * spreadSum) / (count * _logSquareSum - _logSum * _logSum);
    }

    private double Deviation(int lag)
    {
        var count = _prices.Size - lag;
        if (count <= 0) return 0d;

        var sum = 0m;
        var squares = 0m;
        for (var i = 0; i < count; i++)
        {
            var difference = _prices[i + lag] - _prices[i];
            sum += difference;
            squares += difference * difference;
        }

        var mean = sum / count;
        return Math.Sqrt((double)(squares / count - mean * mean));
    }
}
