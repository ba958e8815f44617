using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Securities;

namespace QuantConnect.Algorithm.Framework.Selection;

/// <summary>Chooses a fixed list of symbols, one universe for each type and market.</summary>
public class ManualUniverseSelectionModel : UniverseSelectionModel
{
    private readonly List<Symbol> _symbols;
    private readonly UniverseSettings? _settings;

    /// <summary>No symbols.</summary>
    public ManualUniverseSelectionModel() : this(Enumerable.Empty<Symbol>())
    {
    }

    /// <summary>The given symbols.</summary>
    public ManualUniverseSelectionModel(IEnumerable<Symbol> symbols) : this(symbols, null)
    {
    }

    /// <summary>The given symbols.</summary>
    public ManualUniverseSelectionModel(params Symbol[] symbols) : this(symbols, null)
    {
    }

    /// <summary>The given symbols, subscribed as the settings say; null takes the algorithm's.</summary>
    public ManualUniverseSelectionModel(IEnumerable<Symbol> symbols, UniverseSettings? universeSettings)
    {
        ArgumentNullException.ThrowIfNull(symbols);
        _symbols = symbols.Where(symbol => !symbol.IsCanonical()).ToList();
        _settings = universeSettings;
        foreach (var symbol in _symbols) SymbolCache.Set(symbol.Value, symbol);
    }

    /// <inheritdoc/>
    public override IEnumerable<Universe> CreateUniverses(QCAlgorithm algorithm)
    {
        var settings = _settings ?? algorithm.UniverseSettings;
        foreach (var group in _symbols.GroupBy(symbol => (symbol.ID.Market, symbol.SecurityType)))
        {
            var config = Configure(group.Key.SecurityType, group.Key.Market, group, settings.Resolution);
            yield return new ManualUniverse(config, settings, group);
        }
    }

    private static SubscriptionDataConfig Configure(SecurityType type, string market, IEnumerable<Symbol> members, Resolution resolution)
    {
        // The same members make the same universe, whoever asks for it again.
        var mark = members.Aggregate(1, (code, member) => unchecked(code * 31 + member.GetHashCode()));
        var symbol = Symbol.Create($"manual-universe-selection-model-{type}-{market}-{mark}", type, market);
        var database = MarketHoursDatabase.FromDataFolder();
        var entry = type == SecurityType.Base
            ? database.SetEntry(market, MarketHoursDatabase.GetDatabaseSymbolKey(symbol), type, SecurityExchangeHours.AlwaysOpen(TimeZones.NewYork), TimeZones.NewYork)
            : database.GetEntry(market, (Symbol?)null, type);
        return new SubscriptionDataConfig(resolution == Resolution.Tick ? typeof(Tick) : typeof(TradeBar), symbol, resolution,
            entry.DataTimeZone, entry.ExchangeHours.TimeZone, false, false, true);
    }
}
