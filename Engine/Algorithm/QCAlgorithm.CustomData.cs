using NodaTime;
using QuantConnect.Data;
using QuantConnect.Securities;

namespace QuantConnect.Algorithm;

public partial class QCAlgorithm
{
    /// <summary>Subscribes to data of the user's own type; without a zone its times are New York's.</summary>
    public Security AddData<T>(string ticker, Resolution? resolution = null) where T : IBaseData, new() =>
        AddData(typeof(T), ticker, resolution, null);

    /// <summary>Subscribes to data of the user's own type about another symbol.</summary>
    public Security AddData<T>(Symbol underlying, Resolution? resolution = null) where T : IBaseData, new() =>
        AddData(typeof(T), underlying, resolution);

    /// <summary>Subscribes to data of the user's own type.</summary>
    public Security AddData<T>(string ticker, Resolution? resolution, bool fillForward, decimal leverage = 1.0m) where T : IBaseData, new() =>
        AddData(typeof(T), ticker, resolution, null, fillForward, leverage);

    /// <summary>Subscribes to data of the user's own type about another symbol.</summary>
    public Security AddData<T>(Symbol underlying, Resolution? resolution, bool fillForward, decimal leverage = 1.0m) where T : IBaseData, new() =>
        AddData(typeof(T), underlying, resolution, null, fillForward, leverage);

    /// <summary>Subscribes to data of the user's own type, its times in the given zone.</summary>
    public Security AddData<T>(string ticker, Resolution? resolution, DateTimeZone? timeZone, bool fillForward = false, decimal leverage = 1.0m) where T : IBaseData, new() =>
        AddData(typeof(T), ticker, resolution, timeZone, fillForward, leverage);

    /// <summary>Subscribes to data of the user's own type about another symbol, its times in the given zone.</summary>
    public Security AddData<T>(Symbol underlying, Resolution? resolution, DateTimeZone? timeZone, bool fillForward = false, decimal leverage = 1.0m) where T : IBaseData, new() =>
        AddData(typeof(T), underlying, resolution, timeZone, fillForward, leverage);

    /// <summary>Subscribes to data of the user's own type with symbol properties and trading hours of its own.</summary>
    public Security AddData<T>(string ticker, SymbolProperties properties, SecurityExchangeHours exchangeHours, Resolution? resolution = null,
        bool fillForward = false, decimal leverage = 1.0m) where T : IBaseData, new()
    {
        var key = SecurityIdentifier.GenerateBaseSymbol(typeof(T), ticker);
        SymbolPropertiesDatabase.SetEntry(Market.USA, key, SecurityType.Base, properties);
        MarketHoursDatabase.SetEntry(Market.USA, key, SecurityType.Base, exchangeHours);
        return AddData(typeof(T), ticker, resolution, null, fillForward, leverage);
    }

    /// <summary>Subscribes to data of a type known at run time only.</summary>
    public Security AddData(Type dataType, string ticker, Resolution? resolution, DateTimeZone? timeZone, bool fillForward = false, decimal leverage = 1.0m)
    {
        var sample = dataType.GetBaseDataInstance();
        if (!sample.RequiresMapping())
        {
            var id = SecurityIdentifier.GenerateBase(dataType, ticker, Market.USA, false);
            return AddCustom(dataType, new Symbol(id, ticker), resolution, timeZone, fillForward, leverage);
        }

        if (SymbolCache.TryGetSymbol(ticker, out var underlying)) return AddData(dataType, underlying, resolution, timeZone, fillForward, leverage);
        throw new InvalidOperationException($"The custom data type {dataType.Name} requires mapping, but the provided ticker is not in the cache. " +
            "Please add this custom data type using a Symbol or perform this call after " +
            "a Security has been added using AddEquity, AddForex, AddCfd, AddCrypto, AddFuture, AddOption or AddSecurity. " +
            "An example use case can be found in CustomDataAddDataRegressionAlgorithm");
    }

    /// <summary>Subscribes to data of a type known at run time only, about another symbol.</summary>
    public Security AddData(Type dataType, Symbol underlying, Resolution? resolution = null, DateTimeZone? timeZone = null, bool fillForward = false, decimal leverage = 1.0m) =>
        AddCustom(dataType, QuantConnect.Symbol.CreateBase(dataType, underlying, underlying.ID.Market), resolution, timeZone, fillForward, leverage);

    private Security AddCustom(Type dataType, Symbol symbol, Resolution? resolution, DateTimeZone? timeZone, bool fillForward, decimal leverage)
    {
        var alias = symbol.ID.Symbol;
        SymbolCache.Set(alias, symbol);
        if (timeZone != null)
        {
            // Only a zone given by the user replaces what the database knows about this type.
            MarketHoursDatabase.SetEntryAlwaysOpen(symbol.ID.Market, alias, SecurityType.Base, timeZone);
        }

        var config = SubscriptionManager.SubscriptionDataConfigService.Add(dataType, symbol, resolution, fillForward,
            extendedMarketHours: true, isCustomData: true);
        var security = Securities.CreateSecurity(symbol, [config], leverage, addToSymbolCache: false);
        return Join(security, [config]);
    }
}
