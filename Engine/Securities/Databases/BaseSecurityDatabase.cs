using YenValve.Engine;

namespace QuantConnect.Securities;

/// <summary>A table of entries by market, ticker and security type, read from the data folder and open to entries of the algorithm.</summary>
public abstract class BaseSecurityDatabase<T, TEntry>
    where T : BaseSecurityDatabase<T, TEntry>
{
    /// <summary>Makes a database over the given entries.</summary>
    protected BaseSecurityDatabase(Dictionary<SecurityDatabaseKey, TEntry> entries, Func<T> fromDataFolder, Action<TEntry, TEntry> updateEntry)
        => Entries = entries;

    /// <summary>All entries, in the order of the file.</summary>
    protected Dictionary<SecurityDatabaseKey, TEntry> Entries { get; set; }

    /// <summary>Keys of the entries that the algorithm has set.</summary>
    protected HashSet<SecurityDatabaseKey> CustomEntries { get; } = [];

    /// <summary>Forgets the database of this run, so that the next use reads it afresh.</summary>
    public static void Reset() => OfRun.Database = null;

    /// <summary>Whether there is an entry for exactly this key.</summary>
    protected bool ContainsKey(SecurityDatabaseKey key) => Entries.ContainsKey(key);

    /// <summary>Whether there is an entry for exactly this ticker.</summary>
    public bool ContainsKey(string market, string symbol, SecurityType securityType)
        => ContainsKey(new SecurityDatabaseKey(market, symbol, securityType));

    /// <summary>Whether there is an entry for exactly this symbol's ticker.</summary>
    public bool ContainsKey(string market, Symbol symbol, SecurityType securityType)
        => ContainsKey(market, GetDatabaseSymbolKey(symbol), securityType);

    /// <summary>The ticker under which a symbol is looked up.</summary>
    public static string GetDatabaseSymbolKey(Symbol? symbol)
    {
        if (symbol is null) return string.Empty;
        return symbol.ID.SecurityType switch
        {
            SecurityType.Option => symbol.HasUnderlying ? symbol.Underlying!.Value : string.Empty,
            SecurityType.IndexOption or SecurityType.FutureOption => symbol.HasUnderlying ? symbol.ID.Symbol : string.Empty,
            SecurityType.Base or SecurityType.Future => symbol.ID.Symbol,
            _ => symbol.Value,
        };
    }

    /// <summary>The one database of the calling run.</summary>
    private protected static Slot OfRun => RunContext.Current.Service(_ => new Slot());

    private protected sealed class Slot
    {
        public T? Database { get; set; }
    }
}
