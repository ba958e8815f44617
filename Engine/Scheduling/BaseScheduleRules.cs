using NodaTime;
using QuantConnect.Interfaces;
using QuantConnect.Securities;

namespace QuantConnect.Scheduling;

/// <summary>What date and time rules share: the zone and the trading hours.</summary>
public class BaseScheduleRules
{
    private readonly IAlgorithm _algorithm;
    private bool _warnedOfGuess;

    /// <summary>Makes rules for an algorithm's securities.</summary>
    public BaseScheduleRules(IAlgorithm algorithm, SecurityManager securities, DateTimeZone timeZone, MarketHoursDatabase marketHoursDatabase)
    {
        _algorithm = algorithm;
        Securities = securities;
        TimeZone = timeZone;
        MarketHoursDatabase = marketHoursDatabase;
    }

    /// <summary>Zone of times of day given without one.</summary>
    protected DateTimeZone TimeZone { get; set; }

    /// <summary>Securities in use.</summary>
    protected SecurityManager Securities { get; set; }

    /// <summary>Trading hours of symbols not in use.</summary>
    protected MarketHoursDatabase MarketHoursDatabase { get; set; }

    /// <summary>Trading hours of a symbol, in use or not.</summary>
    protected SecurityExchangeHours GetSecurityExchangeHours(Symbol symbol) => Securities.TryGetValue(symbol, out var security)
        ? security.Exchange.Hours
        : MarketHoursDatabase.GetEntry(symbol.ID.Market, symbol, symbol.SecurityType).ExchangeHours;

    /// <summary>The distinct trading hours of all securities that ever close, US equities always among them.</summary>
    protected IEnumerable<SecurityExchangeHours> GetMarketOpenCloseExchangeHours()
    {
        var hours = new HashSet<SecurityExchangeHours> { MarketHoursDatabase.GetEntry(Market.USA, "SPY", SecurityType.Equity).ExchangeHours };
        foreach (var security in Securities.Values)
        {
            if (!security.Exchange.Hours.IsMarketAlwaysOpen) hours.Add(security.Exchange.Hours);
        }

        return hours;
    }

    /// <summary>The symbol of a ticker; an unknown one counts as a US equity.</summary>
    protected Symbol GetSymbol(string ticker)
    {
        if (SymbolCache.TryGetSymbol(ticker, out var known)) return known;
        if (!_warnedOfGuess)
        {
            _warnedOfGuess = true;
            _algorithm?.Debug($"Warning: no existing symbol found for ticker {ticker}, it will be created with {SecurityType.Equity} type.");
        }

        var guess = Symbol.Create(ticker, SecurityType.Equity, Market.USA);
        SymbolCache.Set(ticker, guess);
        return guess;
    }
}
