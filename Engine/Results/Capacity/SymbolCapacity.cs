using QuantConnect.Data.Market;
using QuantConnect.Interfaces;
using QuantConnect.Orders;
using QuantConnect.Securities;

namespace QuantConnect;

/// <summary>What one market traded around the strategy's fills in it.</summary>
internal sealed class SymbolCapacity
{
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(30);

    /// <summary>Quotes carry no volume: what a minute of currency trading is taken for.</summary>
    private const decimal ForexMinuteVolume = 25000000m;
    private const decimal CfdMinuteVolume = 200m;

    /// <summary>Dollar volume a minute at which a fill is absorbed within about one minute.</summary>
    private const int LiquidDollarVolume = 6000000;

    private readonly IAlgorithm _algorithm;
    private readonly Symbol _symbol;
    private readonly bool _internalFeedOnly;
    private OrderEvent? _lastFill;
    private DateTime? _lastBarTime;
    private decimal _lastVolume;
    private decimal _dollarVolume;
    private decimal _marketVolume;
    private decimal _resolutionFactor;
    private decimal _speedDiscount;
    private bool _startsAnew;

    public SymbolCapacity(IAlgorithm algorithm, Symbol symbol)
    {
        _algorithm = algorithm;
        _symbol = symbol;
        Security = algorithm.Securities[symbol];
        _internalFeedOnly = algorithm.SubscriptionManager.SubscriptionDataConfigService
            .GetSubscriptionDataConfigs(symbol, includeInternalConfigs: true)
            .TrueForAll(x => x.IsInternalFeed);
    }

    public Security Security { get; }

    /// <summary>Number of fills since the market volume was last set to zero.</summary>
    public int Trades { get; private set; }

    /// <summary>Volume the strategy traded in this period, in account currency.</summary>
    public decimal SaleVolume { get; private set; }

    /// <summary>Volume of the market that the strategy may take, in account currency.</summary>
    public decimal MarketVolume => _marketVolume * _resolutionFactor;

    /// <summary>Neither held nor traded for a month.</summary>
    public bool IsStale => !Security.Invested && _algorithm.UtcTime >= _lastFill!.UtcTime + Remembered;

    public void OnFill(OrderEvent fill)
    {
        SaleVolume += Security.QuoteCurrency.ConversionRate * fill.FillPrice * fill.AbsoluteFillQuantity * Security.SymbolProperties.ContractMultiplier;

        // Fills that follow each other fast take less of the volume each; the first counts as a day after the one before.
        var before = _lastFill?.UtcTime ?? fill.UtcTime.AddDays(-1);
        var discount = 2m * ((decimal)(fill.UtcTime - before).TotalMinutes / 390m);
        _speedDiscount = Math.Clamp(discount, 0.20m, 1m);

        if (_startsAnew)
        {
            _marketVolume = 0;
            Trades = 0;
            _startsAnew = false;
        }

        Trades++;
        _lastFill = fill;
    }

    /// <summary>A new period: the market volume stays until the next fill.</summary>
    public void Reset()
    {
        _startsAnew = true;
        SaleVolume = 0;
    }

    /// <summary>Takes in the current bar; true when the last fill is too old for any more.</summary>
    public bool TakeBar()
    {
        var bar = CurrentBar();
        if (bar == null || bar.Volume == 0) return false;

        var now = _algorithm.UtcTime;
        var rate = Security.QuoteCurrency.ConversionRate;
        var minutes = (decimal)(now - (_lastBarTime ?? now)).TotalMinutes;
        _dollarVolume = minutes == 0
            ? rate * bar.Close * bar.Volume
            : bar.Close * rate * (bar.Volume + _lastVolume) / minutes;
        _lastBarTime = now;
        _lastVolume = bar.Volume;

        var resolution = bar.Period.ToHigherResolutionEquivalent(false);
        if (!IsNearFill(resolution, now)) return true;
        _resolutionFactor = FactorOf(resolution);
        _marketVolume += bar.Close * _speedDiscount * bar.Volume * rate * Security.SymbolProperties.ContractMultiplier;
        return false;
    }

    private bool IsNearFill(Resolution resolution, DateTime now)
    {
        if (_lastFill == null) return false;
        var fill = _lastFill.UtcTime;
        return resolution switch
        {
            Resolution.Tick or Resolution.Second => now <= fill.AddMinutes(MinutesToAbsorb(LiquidDollarVolume / 60, 5)),
            Resolution.Minute => now <= fill.AddMinutes(MinutesToAbsorb(LiquidDollarVolume, 1)),
            Resolution.Hour => now == fill.RoundUp(Time.OneHour),
            _ => now == fill || now.Date == fill.RoundUp(Time.OneDay)
        };
    }

    private int MinutesToAbsorb(int liquid, int least)
    {
        var minutes = _dollarVolume == 0 ? 10 : liquid / _dollarVolume;
        return minutes > 120 ? 120 : (int)Math.Max(least, (double)minutes);
    }

    private static decimal FactorOf(Resolution resolution) => resolution switch
    {
        Resolution.Daily => 0.02m,
        Resolution.Hour => 0.05m,
        Resolution.Minute => 0.20m,
        _ => 0.50m
    };

    private TradeBar? CurrentBar()
    {
        var slice = _algorithm.CurrentSlice;
        if (slice.Bars.TryGetValue(_symbol, out var bar)) return bar;
        if (slice.QuoteBars.TryGetValue(_symbol, out var quote)) return AsTrades(quote);
        if (!_internalFeedOnly) return null;

        // Feeds of the engine's own do not reach the slice, only the security.
        var last = Security.Cache.GetData<TradeBar>();
        return last != null && _algorithm.UtcTime == last.EndTime.ConvertToUtc(Security.Exchange.Hours.TimeZone) ? last : null;
    }

    private TradeBar AsTrades(QuoteBar quote)
    {
        var volume = _symbol.SecurityType switch
        {
            SecurityType.Forex => ForexMinuteVolume,
            SecurityType.Cfd => CfdMinuteVolume,
            _ => (quote.LastBidSize + quote.LastAskSize) / 2
        };
        return new TradeBar(quote.Time, quote.Symbol, quote.Open, quote.High, quote.Low, quote.Close, volume, quote.Period);
    }
}
