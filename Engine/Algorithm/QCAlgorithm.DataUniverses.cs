using QuantConnect.Data;
using QuantConnect.Data.UniverseSelection;
using YenValve.Engine;

namespace QuantConnect.Algorithm;

public partial class QCAlgorithm
{
    /// <summary>Adds a universe that a function selects from data of a type.</summary>
    public Universe AddUniverse<T>(Func<IEnumerable<BaseData>, IEnumerable<Symbol>> selector) => AddDataUniverse<T>(null, null, null, null, selector);

    /// <summary>Adds a universe of US equities whose tickers a function selects from data of a type.</summary>
    public Universe AddUniverse<T>(Func<IEnumerable<BaseData>, IEnumerable<string>> selector) => AddTickers<T>(null, null, null, null, null, selector);

    /// <summary>Adds a universe, under a name, that a function selects from data of a type.</summary>
    public Universe AddUniverse<T>(string name, Func<IEnumerable<BaseData>, IEnumerable<Symbol>> selector) => AddDataUniverse<T>(name, null, null, null, selector);

    /// <summary>Adds a universe of US equities, under a name, whose tickers a function selects from data of a type.</summary>
    public Universe AddUniverse<T>(string name, Func<IEnumerable<BaseData>, IEnumerable<string>> selector) => AddTickers<T>(null, name, null, null, null, selector);

    /// <summary>Adds a universe with settings of its own that a function selects from data of a type.</summary>
    public Universe AddUniverse<T>(string name, UniverseSettings universeSettings, Func<IEnumerable<BaseData>, IEnumerable<Symbol>> selector) =>
        AddDataUniverse<T>(name, null, null, universeSettings, selector);

    /// <summary>Adds a universe of US equities with settings of its own whose tickers a function selects from data of a type.</summary>
    public Universe AddUniverse<T>(string name, UniverseSettings universeSettings, Func<IEnumerable<BaseData>, IEnumerable<string>> selector) =>
        AddTickers<T>(null, name, null, null, universeSettings, selector);

    /// <summary>Adds a universe that a function selects from data of a type and resolution.</summary>
    public Universe AddUniverse<T>(string name, Resolution resolution, Func<IEnumerable<BaseData>, IEnumerable<Symbol>> selector) =>
        AddDataUniverse<T>(name, resolution, null, null, selector);

    /// <summary>Adds a universe of US equities whose tickers a function selects from data of a type and resolution.</summary>
    public Universe AddUniverse<T>(string name, Resolution resolution, Func<IEnumerable<BaseData>, IEnumerable<string>> selector) =>
        AddTickers<T>(null, name, resolution, null, null, selector);

    /// <summary>Adds a universe with settings of its own that a function selects from data of a type and resolution.</summary>
    public Universe AddUniverse<T>(string name, Resolution resolution, UniverseSettings universeSettings, Func<IEnumerable<BaseData>, IEnumerable<Symbol>> selector) =>
        AddDataUniverse<T>(name, resolution, null, universeSettings, selector);

    /// <summary>Adds a universe of US equities with settings of its own whose tickers a function selects from data of a type and resolution.</summary>
    public Universe AddUniverse<T>(string name, Resolution resolution, UniverseSettings universeSettings, Func<IEnumerable<BaseData>, IEnumerable<string>> selector) =>
        AddTickers<T>(null, name, resolution, null, universeSettings, selector);

    /// <summary>Adds a universe of a market that a function selects from data of a type and resolution.</summary>
    public Universe AddUniverse<T>(string name, Resolution resolution, string market, Func<IEnumerable<BaseData>, IEnumerable<Symbol>> selector) =>
        AddDataUniverse<T>(name, resolution, market, null, selector);

    /// <summary>Adds a universe of a security type and market whose tickers a function selects from data of a type and resolution.</summary>
    public Universe AddUniverse<T>(SecurityType securityType, string name, Resolution resolution, string market,
        Func<IEnumerable<BaseData>, IEnumerable<string>> selector) => AddTickers<T>(securityType, name, resolution, market, null, selector);

    /// <summary>Adds a universe of a security type and market with settings of its own whose tickers a function selects from data of a type and resolution.</summary>
    public Universe AddUniverse<T>(SecurityType securityType, string name, Resolution resolution, string market, UniverseSettings universeSettings,
        Func<IEnumerable<BaseData>, IEnumerable<string>> selector) => AddTickers<T>(securityType, name, resolution, market, universeSettings, selector);

    /// <summary>Adds a universe that a function selects from data of a type; without a function, of every symbol in the data.</summary>
    public Universe AddUniverse<T>(string? name = null, Resolution? resolution = null, string? market = null, UniverseSettings? universeSettings = null,
        Func<IEnumerable<BaseData>, IEnumerable<Symbol>>? selector = null) => AddDataUniverse<T>(name, resolution, market, universeSettings, selector);

    private Universe AddTickers<T>(SecurityType? type, string? name, Resolution? resolution, string? market, UniverseSettings? settings,
        Func<IEnumerable<BaseData>, IEnumerable<string>> selector)
    {
        var home = string.IsNullOrEmpty(market) ? Market.USA : market;
        return AddDataUniverse<T>(name, resolution, home, settings, data =>
            selector(data).Select(ticker => QuantConnect.Symbol.Create(ticker, type ?? SecurityType.Equity, home, baseDataType: typeof(T))));
    }

    private Universe AddDataUniverse<T>(string? name, Resolution? resolution, string? market, UniverseSettings? settings,
        Func<IEnumerable<BaseData>, IEnumerable<Symbol>>? selector)
    {
        var type = typeof(T);
        var symbol = type.IsAssignableTo(typeof(BaseDataCollection))
            ? ((BaseDataCollection)type.GetBaseDataInstance()).UniverseSymbol(market)
            : NamedUniverse(type, name, market ?? Market.USA);
        var hours = MarketHoursDatabase.GetEntry(symbol, [type]);
        var config = new SubscriptionDataConfig(type, symbol, resolution ?? Resolution.Daily, hours.DataTimeZone, hours.ExchangeHours.TimeZone,
            false, false, true, true, isFilteredSubscription: false);
        return AddUniverse(new FuncUniverse(config, settings!, selector));
    }

    private static Symbol NamedUniverse(Type type, string? name, string market) =>
        QuantConnect.Symbol.Create(string.IsNullOrEmpty(name) ? UniverseNames.Next(type, market) : name, SecurityType.Base, market, baseDataType: type);
}
