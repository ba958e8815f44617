using MathNet.Numerics.Statistics;
using QuantConnect.Data;
using QuantConnect.Indicators;
using QuantConnect.Securities.Volatility;

namespace QuantConnect.Securities;

/// <summary>Sample standard deviation of prices as a fraction of their mean.</summary>
public class RelativeStandardDeviationVolatilityModel : BaseVolatilityModel
{
    private readonly RollingWindow<double> _prices;
    private readonly TimeSpan _period;
    private DateTime _lastTime;
    private decimal _volatility;
    private bool _stale;

    /// <summary>Makes a model over a number of prices that are at least a period apart.</summary>
    public RelativeStandardDeviationVolatilityModel(TimeSpan periodSpan, int periods)
    {
        if (periods < 2) throw new ArgumentOutOfRangeException(nameof(periods), "'periods' must be greater than or equal to 2.");
        _period = periodSpan;
        _prices = new RollingWindow<double>(periods);
        _lastTime = LongAgo();
    }

    /// <inheritdoc/>
    public override decimal Volatility
    {
        get
        {
            if (_prices.Count < 2) return 0m;
            if (_stale)
            {
                _stale = false;
                var mean = Math.Abs(_prices.Mean().SafeDecimalCast());
                if (mean != 0m) _volatility = _prices.StandardDeviation().SafeDecimalCast() / mean;
            }
            return _volatility;
        }
    }

    /// <inheritdoc/>
    public override void Update(Security security, BaseData data)
    {
        if (data.Price <= 0 || data.EndTime - _lastTime < _period) return;
        _prices.Add((double)data.Price);
        _stale = true;
        _lastTime = data.EndTime;
    }

    /// <summary>The bars of a full window; the model starts afresh, since it will be fed with them.</summary>
    public override IEnumerable<HistoryRequest> GetHistoryRequirements(Security security, DateTime utcTime)
    {
        if (SubscriptionDataConfigProvider == null)
        {
            throw new InvalidOperationException(
                "RelativeStandardDeviationVolatilityModel.GetHistoryRequirements(): SubscriptionDataConfigProvider was not set.");
        }
        _prices.Reset();
        _lastTime = LongAgo();
        _volatility = 0m;
        _stale = false;
        var finest = SubscriptionDataConfigProvider.GetSubscriptionDataConfigs(security.Symbol).Select(config => config.Resolution).Min();
        return GetHistoryRequirements(security, utcTime, finest, _prices.Size + 1);
    }

    private DateTime LongAgo() => DateTime.MinValue + TimeSpan.FromMilliseconds(_period.TotalMilliseconds * _prices.Size);
}
