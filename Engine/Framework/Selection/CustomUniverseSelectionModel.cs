using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Securities;

namespace QuantConnect.Algorithm.Framework.Selection;

/// <summary>Chooses one universe of tickers that a function names.</summary>
public class CustomUniverseSelectionModel : UniverseSelectionModel
{
    private readonly Symbol _symbol;
    private readonly Func<DateTime, IEnumerable<string>>? _selector;
    private readonly UniverseSettings? _settings;
    private readonly TimeSpan _interval;

    /// <summary>US equities, chosen every day.</summary>
    public CustomUniverseSelectionModel(string name, Func<DateTime, IEnumerable<string>> selector)
        : this(SecurityType.Equity, name, Market.USA, selector, null, Time.OneDay)
    {
    }

    /// <summary>Securities of one type and market, chosen every so often.</summary>
    public CustomUniverseSelectionModel(SecurityType securityType, string name, string market, Func<DateTime, IEnumerable<string>>? selector,
        UniverseSettings? universeSettings, TimeSpan interval)
    {
        _symbol = Symbol.Create($"{name}-{securityType}-{market}", securityType, market);
        _selector = selector;
        _settings = universeSettings;
        _interval = interval;
    }

    /// <inheritdoc/>
    public override IEnumerable<Universe> CreateUniverses(QCAlgorithm algorithm)
    {
        var settings = _settings ?? algorithm.UniverseSettings;
        var hours = MarketHoursDatabase.FromDataFolder().GetEntry(_symbol.ID.Market, (Symbol?)null, _symbol.SecurityType);
        var type = settings.Resolution == Resolution.Tick ? typeof(Tick) : typeof(TradeBar);
        var config = new SubscriptionDataConfig(type, _symbol, settings.Resolution, hours.DataTimeZone, hours.ExchangeHours.TimeZone,
            settings.FillForward, settings.ExtendedMarketHours, true);
        yield return new CustomUniverse(config, settings, _interval, date => Select(algorithm, date));
    }

    /// <summary>The tickers wanted at a time in the exchange's zone.</summary>
    public virtual IEnumerable<string> Select(QCAlgorithm algorithm, DateTime date) =>
        _selector?.Invoke(date) ?? throw new ArgumentNullException(nameof(_selector));

    /// <inheritdoc/>
    public override string ToString() => _symbol.Value;
}
