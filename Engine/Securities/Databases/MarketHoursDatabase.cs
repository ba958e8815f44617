using NodaTime;
using QuantConnect.Configuration;
using QuantConnect.Data;
using QuantConnect.Logging;

namespace QuantConnect.Securities;

/// <summary>Exchange hours and data time zones, by market, ticker and security type.</summary>
public class MarketHoursDatabase : BaseSecurityDatabase<MarketHoursDatabase, MarketHoursDatabase.Entry>
{
    private static readonly SecurityDatabaseFormat.FileCache<MarketHoursFile> Files = new();
    private readonly bool _forceAlwaysOpen = Config.GetBool("force-exchange-always-open");

    /// <summary>Makes a database over the given entries.</summary>
    public MarketHoursDatabase(Dictionary<SecurityDatabaseKey, Entry> exchangeHours)
        : base(exchangeHours, FromDataFolder, static (_, _) => { })
    {
    }

    /// <summary>A database for which every exchange is always open, in the zones of the data folder's entries.</summary>
    public static MarketHoursDatabase AlwaysOpen => new AlwaysOpenDatabase(FromDataFolder());

    /// <summary>All entries.</summary>
    public List<KeyValuePair<SecurityDatabaseKey, Entry>> ExchangeHoursListing => [.. Entries];

    /// <summary>The database of this run, read from its data folder on first use.</summary>
    public static MarketHoursDatabase FromDataFolder()
    {
        var run = OfRun;
        return run.Database ??= FromFile(Path.Combine(Globals.GetDataFolderPath("market-hours"), "market-hours-database.json"));
    }

    /// <summary>Reads a database file.</summary>
    public static MarketHoursDatabase FromFile(string path) => new(Files.Get(path, MarketHoursFile.Read).CopyEntries());

    /// <summary>Hours of the exchange a subscription belongs to.</summary>
    public SecurityExchangeHours GetExchangeHours(SubscriptionDataConfig configuration)
        => GetExchangeHours(configuration.Market, configuration.Symbol, configuration.SecurityType);

    /// <summary>Hours of the exchange a symbol trades on.</summary>
    public SecurityExchangeHours GetExchangeHours(string market, Symbol? symbol, SecurityType securityType)
        => GetEntry(market, symbol, securityType).ExchangeHours;

    /// <summary>Zone in which a symbol's data files keep their times.</summary>
    public DateTimeZone GetDataTimeZone(string market, Symbol symbol, SecurityType securityType)
        => GetEntry(market, symbol, securityType).DataTimeZone;

    /// <summary>Sets an entry for this run; the data zone is the exchange's when not given.</summary>
    public virtual Entry SetEntry(
        string market, string? symbol, SecurityType securityType, SecurityExchangeHours exchangeHours, DateTimeZone? dataTimeZone = null)
    {
        var key = new SecurityDatabaseKey(market, symbol, securityType);
        var entry = new Entry(dataTimeZone ?? exchangeHours.TimeZone, exchangeHours);
        Entries[key] = entry;
        CustomEntries.Add(key);
        return entry;
    }

    /// <summary>Sets an entry for an exchange that never closes.</summary>
    public virtual Entry SetEntryAlwaysOpen(string market, string? symbol, SecurityType securityType, DateTimeZone timeZone)
        => SetEntry(market, symbol, securityType, SecurityExchangeHours.AlwaysOpen(timeZone));

    /// <summary>The entry of a ticker, else of its market; throws when neither exists.</summary>
    public virtual Entry GetEntry(string market, string symbol, SecurityType securityType)
    {
        if (TryGetEntry(market, symbol, securityType, out var entry)) return entry!;

        var key = new SecurityDatabaseKey(market, symbol, securityType);
        Log.Error($"MarketHoursDatabase.GetExchangeHours(): {SecurityTexts.ExchangeHoursNotFound(key, Entries.Keys)}");
        throw new ArgumentException(SecurityTexts.ExchangeHoursNotFound(key));
    }

    /// <summary>The entry of a symbol, else of its market; throws when neither exists.</summary>
    public virtual Entry GetEntry(string market, Symbol? symbol, SecurityType securityType)
        => GetEntry(market, GetDatabaseSymbolKey(symbol), securityType);

    /// <summary>Looks for the entry of a symbol, else of its market.</summary>
    public bool TryGetEntry(string market, Symbol symbol, SecurityType securityType, out Entry? entry)
        => TryGetEntry(market, GetDatabaseSymbolKey(symbol), securityType, out entry);

    /// <summary>Looks for the entry of a ticker, else of its market.</summary>
    public virtual bool TryGetEntry(string market, string symbol, SecurityType securityType, out Entry? entry)
        => _forceAlwaysOpen ? AlwaysOpen.TryGetEntry(market, symbol, securityType, out entry) : Find(market, symbol, securityType, out entry);

    private bool Find(string market, string symbol, SecurityType securityType, out Entry? entry)
    {
        var key = new SecurityDatabaseKey(market, symbol, securityType);
        if (Entries.TryGetValue(key, out entry) || Entries.TryGetValue(key.CreateCommonKey(), out entry)) return true;

        // Custom data without hours of its own shares those set for its type.
        return securityType == SecurityType.Base
               && SecurityIdentifier.TryGetCustomDataType(symbol, out var typeName)
               && Entries.TryGetValue(new SecurityDatabaseKey(market, $"TYPE.{typeName}", securityType), out entry);
    }

    /// <summary>Hours of an exchange and the zone of its data files.</summary>
    public class Entry
    {
        /// <summary>Makes an entry.</summary>
        public Entry(DateTimeZone dataTimeZone, SecurityExchangeHours exchangeHours)
        {
            DataTimeZone = dataTimeZone;
            ExchangeHours = exchangeHours;
        }

        /// <summary>Zone in which the data files keep their times.</summary>
        public DateTimeZone DataTimeZone { get; }

        /// <summary>Hours of the exchange.</summary>
        public SecurityExchangeHours ExchangeHours { get; init; }
    }

    private sealed class AlwaysOpenDatabase(MarketHoursDatabase zones)
        : MarketHoursDatabase(zones.Entries.ToDictionary(pair => pair.Key, pair => pair.Value))
    {
        public override bool TryGetEntry(string market, string symbol, SecurityType securityType, out Entry? entry)
        {
            entry = Find(market, symbol, securityType, out var found)
                ? new Entry(found!.DataTimeZone, SecurityExchangeHours.AlwaysOpen(found.ExchangeHours.TimeZone))
                : new Entry(TimeZones.Utc, SecurityExchangeHours.AlwaysOpen(TimeZones.Utc));
            return true;
        }
    }
}
