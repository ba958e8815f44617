using MathNet.Numerics.Statistics;
using QuantConnect.Data;
using QuantConnect.Indicators;
using QuantConnect.Securities.Volatility;

namespace QuantConnect.Securities;

/// <summary>Sample standard deviation of simple returns, times the square root of 252 whatever the period.</summary>
public class StandardDeviationOfReturnsVolatilityModel : BaseVolatilityModel
{
    private readonly RollingWindow<double> _returns;
    private readonly Resolution? _resolution;
    private readonly TimeSpan _period;
    private DateTime _lastTime = DateTime.MinValue;
    private decimal _lastPrice;
    private decimal _volatility;
    private bool _stale;

    /// <summary>Makes a model over a number of returns; daily ones unless said otherwise.</summary>
    public StandardDeviationOfReturnsVolatilityModel(int periods, Resolution? resolution = null, TimeSpan? updateFrequency = null)
    {
        if (periods < 2) throw new ArgumentOutOfRangeException(nameof(periods), "'periods' must be greater than or equal to 2.");
        _returns = new RollingWindow<double>(periods);
        _resolution = resolution;
        _period = updateFrequency ?? resolution?.ToTimeSpan() ?? Time.OneDay;
    }

    /// <summary>Makes a model over ten minutes of second bars, a day of minute bars, or thirty days of longer ones.</summary>
    public StandardDeviationOfReturnsVolatilityModel(Resolution resolution, TimeSpan? updateFrequency = null)
        : this(PeriodsOf(resolution), resolution, updateFrequency)
    {
    }

    /// <inheritdoc/>
    public override decimal Volatility
    {
        get
        {
            if (_returns.Count < 2) return 0m;
            if (_stale)
            {
                _stale = false;
                _volatility = _returns.StandardDeviation().SafeDecimalCast() * (decimal)Math.Sqrt(252.0);
            }
            return _volatility;
        }
    }

    /// <inheritdoc/>
    public override void Update(Security security, BaseData data)
    {
        var price = data.Price;
        if (price <= 0 || data.EndTime - _lastTime < _period) return;
        if (_lastPrice > 0)
        {
            _returns.Add((double)(price / _lastPrice) - 1.0);
            _stale = true;
        }
        _lastTime = data.EndTime;
        _lastPrice = price;
    }

    /// <summary>The bars of a full window; the model starts afresh, since it will be fed with them.</summary>
    public override IEnumerable<HistoryRequest> GetHistoryRequirements(Security security, DateTime utcTime)
    {
        _returns.Reset();
        _lastTime = DateTime.MinValue;
        _lastPrice = 0m;
        _volatility = 0m;
        _stale = false;
        return GetHistoryRequirements(security, utcTime, _resolution, _returns.Size + 1);
    }

    private static int PeriodsOf(Resolution resolution) => resolution switch
    {
        Resolution.Tick or Resolution.Second => 600,
        Resolution.Minute => 24 * 60,
        Resolution.Hour => 30 * 24,
        _ => 30,
    };
}
