using System.Globalization;
using QuantConnect.Logging;
using YenValve.Engine;

namespace QuantConnect.Data;

/// <summary>The Federal Reserve's primary credit rate, from the data folder; 1% when the file is not there.</summary>
public class InterestRateProvider : IRiskFreeInterestRateModel
{
    /// <summary>Rate used when none is known, as a fraction a year.</summary>
    public static readonly decimal DefaultRiskFreeRate = 0.01m;

    private static readonly DateTime FirstDate = new(1998, 1, 1);

    /// <inheritdoc/>
    public decimal GetInterestRate(DateTime date) => RunContext.Current.Service(_ => RateTable.Read()).On(date.Date);

    /// <summary>Reads a file of dates and rates in percent; tells the first rate in it.</summary>
    public static Dictionary<DateTime, decimal> FromCsvFile(string file, out decimal firstInterestRate)
    {
        firstInterestRate = DefaultRiskFreeRate;
        var rates = new Dictionary<DateTime, decimal>();
        foreach (var line in File.Exists(file) ? File.ReadLines(file).Skip(1) : [])
        {
            if (string.IsNullOrWhiteSpace(line) || !TryParse(line, out var date, out var rate)) continue;
            if (rates.Count == 0) firstInterestRate = rate;
            rates[date] = rate;
        }
        if (rates.Count == 0)
        {
            Log.Error($"InterestRateProvider.FromCsvFile(): no interest rates were loaded, please make sure the file is present '{file}'");
        }
        return rates;
    }

    /// <summary>Reads one line: date as year-month-day, and rate in percent, which is turned into a fraction.</summary>
    public static bool TryParse(string csvLine, out DateTime date, out decimal interestRate)
    {
        var cells = csvLine.Split(',');
        interestRate = DefaultRiskFreeRate;
        if (!DateTime.TryParseExact(cells[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date))
        {
            Log.Error($"Couldn't parse date/time while reading FED primary credit rate file. Line: {csvLine}");
            return false;
        }
        if (!decimal.TryParse(cells[1], NumberStyles.Any, CultureInfo.InvariantCulture, out interestRate))
        {
            Log.Error($"Couldn't parse primary credit rate while reading FED primary credit rate file. Line: {csvLine}");
            return false;
        }
        interestRate /= 100;
        return true;
    }

    /// <summary>A rate is in force from its date until the next one; before the first one that first rate is.</summary>
    private sealed class RateTable
    {
        // Shared by all runs; a table is never changed.
        private static readonly Securities.SecurityDatabaseFormat.FileCache<RateTable> Files = new();
        private readonly Dictionary<DateTime, decimal> _exact;
        private readonly DateTime[] _dates;
        private readonly decimal[] _rates;
        private readonly decimal _first;

        // Every run is told of what is wrong with the file.
        private bool _isFaulty;

        private RateTable(Dictionary<DateTime, decimal> rates, decimal first)
        {
            _exact = rates;
            _first = first;
            _dates = [.. rates.Keys.Where(date => date >= FirstDate).Order()];
            _rates = Array.ConvertAll(_dates, date => rates[date]);
        }

        public static RateTable Read()
        {
            var file = Path.Combine(Globals.DataFolder, "alternative", "interest-rate", "usa", "interest-rate.csv");
            var warnings = RunContext.Current.Warnings;
            var table = Files.Get(file, Parse);
            if (RunContext.Current.Warnings == warnings && table._isFaulty) Parse(file);
            return table;
        }

        private static RateTable Parse(string file)
        {
            var warnings = RunContext.Current.Warnings;
            return new RateTable(FromCsvFile(file, out var first), first) { _isFaulty = RunContext.Current.Warnings != warnings };
        }

        public decimal On(DateTime date)
        {
            if (date < FirstDate && _exact.TryGetValue(date, out var rate)) return rate;
            var index = Array.BinarySearch(_dates, date < FirstDate ? FirstDate : date);
            var latest = index >= 0 ? index : ~index - 1;
            return latest < 0 ? _first : _rates[latest];
        }
    }
}
