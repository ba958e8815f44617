using System.Globalization;
using Newtonsoft.Json;
using NodaTime;
using QuantConnect.Logging;

namespace QuantConnect.Securities;

/// <summary>Content of a market-hours-database.json, parsed once and never changed.</summary>
internal sealed class MarketHoursFile
{
    private readonly List<KeyValuePair<SecurityDatabaseKey, MarketHoursDatabase.Entry>> _entries = [];
    private readonly List<Exception> _problems = [];

    public static MarketHoursFile Read(string path)
    {
        var file = new MarketHoursFile();
        var rows = JsonConvert.DeserializeObject<FileRow>(File.ReadAllText(path))?.Entries ?? [];
        var keyed = new Dictionary<SecurityDatabaseKey, EntryRow>(rows.Count);
        foreach (var (text, row) in rows)
        {
            file.Attempt(() =>
            {
                if (SecurityDatabaseKey.Parse(text) is { } key) keyed[key] = row;
            });
        }

        // A ticker inherits the special days of its market when the file lists that first, an option those of its underlying.
        var built = new Dictionary<SecurityDatabaseKey, MarketHoursDatabase.Entry>(keyed.Count);
        foreach (var (key, row) in keyed.OrderBy(pair => IsOption(pair.Key.SecurityType)))
        {
            file.Attempt(() => built[key] = row.Build(Underlying(key, built), built.GetValueOrDefault(key.CreateCommonKey())));
        }

        foreach (var key in keyed.Keys)
        {
            if (built.TryGetValue(key, out var entry)) file._entries.Add(new(key, entry));
        }
        return file;
    }

    /// <summary>The entries for one run, which is told what is wrong with the others.</summary>
    public Dictionary<SecurityDatabaseKey, MarketHoursDatabase.Entry> CopyEntries()
    {
        foreach (var problem in _problems) Log.Error(problem);
        return new(_entries);
    }

    private static MarketHoursDatabase.Entry? Underlying(SecurityDatabaseKey key, Dictionary<SecurityDatabaseKey, MarketHoursDatabase.Entry> built)
    {
        SecurityType? type = key.SecurityType switch
        {
            SecurityType.Option => SecurityType.Equity,
            SecurityType.IndexOption => SecurityType.Index,
            SecurityType.FutureOption => SecurityType.Future,
            _ => null,
        };
        if (type is not { } underlyingType) return null;
        var underlying = new SecurityDatabaseKey(key.Market, key.Symbol, underlyingType);
        return built.GetValueOrDefault(underlying) ?? built.GetValueOrDefault(underlying.CreateCommonKey());
    }

    private static bool IsOption(SecurityType type) => type is SecurityType.Option or SecurityType.IndexOption or SecurityType.FutureOption;

    private void Attempt(Action step)
    {
        try
        {
            step();
        }
        catch (Exception error)
        {
            // One bad entry must not hide the others, as in LEAN.
            _problems.Add(error);
        }
    }

    private sealed class FileRow
    {
        public Dictionary<string, EntryRow>? Entries { get; set; }
    }

    private sealed class EntryRow
    {
        public string DataTimeZone { get; set; } = "";

        public string ExchangeTimeZone { get; set; } = "";

        public List<MarketHoursSegment> Sunday { get; set; } = [];

        public List<MarketHoursSegment> Monday { get; set; } = [];

        public List<MarketHoursSegment> Tuesday { get; set; } = [];

        public List<MarketHoursSegment> Wednesday { get; set; } = [];

        public List<MarketHoursSegment> Thursday { get; set; } = [];

        public List<MarketHoursSegment> Friday { get; set; } = [];

        public List<MarketHoursSegment> Saturday { get; set; } = [];

        public List<string> Holidays { get; set; } = [];

        public List<string> BankHolidays { get; set; } = [];

        public Dictionary<string, TimeSpan> EarlyCloses { get; set; } = [];

        public Dictionary<string, TimeSpan> LateOpens { get; set; } = [];

        public MarketHoursDatabase.Entry Build(MarketHoursDatabase.Entry? underlying, MarketHoursDatabase.Entry? market)
        {
            List<MarketHoursSegment>[] days = [Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday];
            var week = Enum.GetValues<DayOfWeek>().ToDictionary(day => day, day => new LocalMarketHours(day, days[(int)day]));
            var hours = new SecurityExchangeHours(
                DateTimeZoneProviders.Tzdb[ExchangeTimeZone],
                Dates(Holidays, underlying?.ExchangeHours.Holidays, market?.ExchangeHours.Holidays),
                week,
                Times(EarlyCloses, underlying?.ExchangeHours.EarlyCloses, market?.ExchangeHours.EarlyCloses),
                Times(LateOpens, underlying?.ExchangeHours.LateOpens, market?.ExchangeHours.LateOpens),
                Dates(BankHolidays, underlying?.ExchangeHours.BankHolidays, market?.ExchangeHours.BankHolidays));
            return new MarketHoursDatabase.Entry(DateTimeZoneProviders.Tzdb[DataTimeZone], hours);
        }

        private static HashSet<DateTime> Dates(List<string> own, HashSet<DateTime>? underlying, HashSet<DateTime>? market)
        {
            HashSet<DateTime> dates = own.Count == 0 && underlying != null ? [.. underlying] : [.. own.Select(Date)];
            if (market != null) dates.UnionWith(market);
            return dates;
        }

        private static Dictionary<DateTime, TimeSpan> Times(
            Dictionary<string, TimeSpan> own, IReadOnlyDictionary<DateTime, TimeSpan>? underlying, IReadOnlyDictionary<DateTime, TimeSpan>? market)
        {
            Dictionary<DateTime, TimeSpan> times = market == null ? [] : new(market);
            IEnumerable<KeyValuePair<DateTime, TimeSpan>> closer = own.Count == 0 && underlying != null
                ? underlying
                : own.Select(pair => new KeyValuePair<DateTime, TimeSpan>(Date(pair.Key), pair.Value));
            foreach (var (date, time) in closer) times[date] = time;
            return times;
        }

        private static DateTime Date(string text) => DateTime.ParseExact(text, "M/d/yyyy", CultureInfo.InvariantCulture);
    }
}
