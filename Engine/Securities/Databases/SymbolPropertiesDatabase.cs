using System.Data;
using System.Globalization;

namespace QuantConnect.Securities;

/// <summary>Symbol properties by market, ticker and security type.</summary>
public class SymbolPropertiesDatabase : BaseSecurityDatabase<SymbolPropertiesDatabase, SymbolProperties>
{
    private static readonly SecurityDatabaseFormat.FileCache<IReadOnlyList<KeyValuePair<SecurityDatabaseKey, SymbolProperties>>> Files = new();
    private readonly Dictionary<SecurityDatabaseKey, string> _firstMarket = [];

    /// <summary>Reads a database file.</summary>
    protected SymbolPropertiesDatabase(string file)
        : base([], FromDataFolder, static (_, _) => { })
    {
        foreach (var (key, properties) in Files.Get(file, ReadFile))
        {
            Entries.Add(key, properties);
            _firstMarket.TryAdd(AnyMarket(key.Symbol, key.SecurityType), key.Market);
        }
    }

    /// <summary>The database of this run, read from its data folder on first use.</summary>
    public static SymbolPropertiesDatabase FromDataFolder()
    {
        var run = OfRun;
        return run.Database ??= new(Path.Combine(Globals.GetDataFolderPath("symbol-properties"), "symbol-properties-database.csv"));
    }

    /// <summary>Finds the first market of the file that lists a ticker.</summary>
    public bool TryGetMarket(string symbol, SecurityType securityType, out string? market)
        => _firstMarket.TryGetValue(AnyMarket(symbol, securityType), out market);

    /// <summary>Properties of a symbol, else of its market, else the default ones in the given currency.</summary>
    public SymbolProperties GetSymbolProperties(string market, Symbol? symbol, SecurityType securityType, string defaultQuoteCurrency)
    {
        var key = new SecurityDatabaseKey(market, GetDatabaseSymbolKey(symbol), securityType);
        return Entries.TryGetValue(key, out var own) || Entries.TryGetValue(key.CreateCommonKey(), out own)
            ? own
            : SymbolProperties.GetDefault(defaultQuoteCurrency);
    }

    /// <summary>Entries of a market for one security type, in the order of the file.</summary>
    public IEnumerable<KeyValuePair<SecurityDatabaseKey, SymbolProperties>> GetSymbolPropertiesList(string market, SecurityType securityType)
        => Entries.Where(entry => entry.Key.SecurityType == securityType && entry.Key.Market == market);

    /// <summary>Entries of a market, in the order of the file.</summary>
    public IEnumerable<KeyValuePair<SecurityDatabaseKey, SymbolProperties>> GetSymbolPropertiesList(string market)
        => Entries.Where(entry => entry.Key.Market == market);

    /// <summary>Sets an entry for this run.</summary>
    public bool SetEntry(string market, string symbol, SecurityType securityType, SymbolProperties properties)
    {
        var key = new SecurityDatabaseKey(market, symbol, securityType);
        Entries[key] = properties;
        CustomEntries.Add(key);
        return true;
    }

    /// <summary>Reads one row: market, ticker, type, description, currency, multiplier, price step, lot and the optional columns.</summary>
    protected static SymbolProperties? FromCsvLine(string line, out SecurityDatabaseKey? key)
    {
        var cells = line.Split(',');
        if (!SecurityDatabaseFormat.TryParseType(cells[2], out var type))
        {
            key = null;
            return null;
        }
        key = new SecurityDatabaseKey(cells[0], cells[1], type);
        return new SymbolProperties(
            cells[3],
            cells[4],
            Number(cells[5]),
            Number(cells[6]),
            Number(cells[7]),
            Optional(cells, 8) ?? string.Empty,
            Optional(cells, 9) is { } minimum ? Number(minimum) : null,
            Optional(cells, 10) is { } magnifier ? Number(magnifier) : 1,
            Optional(cells, 11) is { } strike ? Number(strike) : 1);
    }

    private static List<KeyValuePair<SecurityDatabaseKey, SymbolProperties>> ReadFile(string file)
    {
        if (!File.Exists(file)) throw new FileNotFoundException($"Unable to locate symbol properties file: {file}");

        var seen = new HashSet<SecurityDatabaseKey>();
        var entries = new List<KeyValuePair<SecurityDatabaseKey, SymbolProperties>>();
        foreach (var line in File.ReadLines(file).Where(line => !line.StartsWith('#') && !string.IsNullOrWhiteSpace(line)).Skip(1))
        {
            var properties = FromCsvLine(line, out var key);
            if (key is null || properties is null) continue;
            if (!seen.Add(key)) throw new DuplicateNameException($"Encountered duplicate key while processing file: {file}. Key: {key}");
            entries.Add(new(key, properties));
        }
        return entries;
    }

    private static SecurityDatabaseKey AnyMarket(string symbol, SecurityType type) => new(SecurityDatabaseKey.Wildcard, symbol, type);

    private static string? Optional(string[] cells, int index) => cells.Length > index && cells[index].Length > 0 ? cells[index] : null;

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
