using System.Globalization;
using YenValve.Indicators.Carry;
using YenValve.Tests;

namespace YenValve.Indicators.Tests.Carry;

/// <summary>Carry markets for tests.</summary>
internal static class Markets
{
    public static readonly DateTime Day = new(2024, 1, 1, 21, 0, 0);

    /// <summary>The rows of Reference/carry.csv: a market and what Python made of it, by the names of the columns.</summary>
    public static IReadOnlyList<(CarryMarket Market, IReadOnlyDictionary<string, double> Expected)> Reference { get; } = [.. Read()];

    /// <summary>An ordinary market with a quoted forward, of the day with a number.</summary>
    public static CarryMarket Of(int day, double spot = 150, double score = 0, double riskReversal = -1, double net = -50_000, double basis = -20)
    {
        const double Dollar = .05, Yen = .001, Days = 30;
        return new CarryMarket(Day.AddDays(day))
        {
            Spot = spot,
            Days = Days,
            DollarRate = Dollar,
            YenRate = Yen,
            Forward = CoveredParity.Forward(spot, Dollar, Yen + (basis / 1e4), Days),
            ImpliedVolatility = .1,
            RiskReversal = riskReversal,
            SpeculatorNet = net,
            VolatilityScore = score,
        };
    }

    /// <summary>Markets that wander, from a fixed seed.</summary>
    public static List<CarryMarket> Wander(int count, int seed)
    {
        var random = new Random(seed);
        double Step(double size) => size * (random.NextDouble() - .5);
        double spot = 150, reversal = -1, basis = -20, net = -50_000;
        return [.. Enumerable.Range(0, count).Select(i => Of(
            i, spot *= 1 + Step(.02), Math.Max(0, Step(1)), reversal = (.95 * reversal) + Step(.3), net += Step(8_000), basis = (.95 * basis) - 1 + Step(4)))];
    }

    private static IEnumerable<(CarryMarket, IReadOnlyDictionary<string, double>)> Read()
    {
        var lines = File.ReadLines(Path.Combine(Repository.Root, "tests", "Indicators.Tests", "Reference", "carry.csv")).ToList();
        var names = lines[0].Split(',');
        foreach (var line in lines.Skip(1))
        {
            var cells = line.Split(',');
            var row = names.Zip(cells).Skip(1).ToDictionary(
                c => c.First, c => c.Second.Length == 0 ? double.NaN : double.Parse(c.Second, CultureInfo.InvariantCulture));
            var market = new CarryMarket(DateTime.ParseExact(cells[0], "yyyy-MM-dd", CultureInfo.InvariantCulture).AddHours(21))
            {
                Spot = row["spot"],
                Forward = row["forward"],
                Days = row["days"],
                DollarRate = row["usd"],
                YenRate = row["jpy"],
                ImpliedVolatility = row["iv"],
                RiskReversal = row["rr"],
                SpeculatorNet = row["net"],
                VolatilityScore = row["score"],
            };
            yield return (market, row);
        }
    }
}
