using QuantConnect;
using YenValve.Engine.Tests.Hosting;

namespace YenValve.Engine.Tests.Feed.Idle;

/// <summary>A run of <see cref="DailyTrader"/> over a year of hours that wander, with hours and volumes missing and news at odd minutes.</summary>
internal sealed record DailyPlan
{
    public static readonly DateTime Start = new(2022, 2, 1);
    public static readonly DateTime End = new(2022, 12, 20);

    public int Seed { get; init; } = 1;

    public AccountType Account { get; init; } = AccountType.Cash;

    public decimal MostWeight { get; init; } = 1m;

    public Action<DailyTrader>? AtStart { get; init; }

    public Action<DailyTrader>? AtEnd { get; init; }

    public static TestData Data()
    {
        var random = new Random(5);
        var price = 40000.0;
        var rows = new List<string>();
        var news = new List<string>();
        for (var hour = Start.AddDays(-40); hour < End.AddDays(3); hour = hour.AddHours(1))
        {
            var open = price;
            price *= Math.Exp(0.012 * (random.NextDouble() - 0.498));
            if (random.Next(90) == 0) news.Add(FormattableString.Invariant($"{hour.AddMinutes(random.Next(60)):yyyy-MM-dd HH:mm},{random.Next(100)}"));
            if (random.Next(50) == 0) continue;
            var volume = random.Next(30) == 0 ? 0 : random.Next(1, 500);
            rows.Add(FormattableString.Invariant($"{hour:yyyyMMdd HH:mm},{open:F2},{Math.Max(open, price) * 1.002:F2},{Math.Min(open, price) * 0.998:F2},{price:F2},{volume}"));
        }

        var data = new TestData().WithHours(rows);
        data.Text("news.csv", string.Join('\n', news));
        return data;
    }

    public BacktestOutcome RunOn(TestData data, MarketDataCache cache, DateTime? killAfter = null) => Backtest.Run(new BacktestRequest
    {
        CreateAlgorithm = () => new DailyTrader { Plan = this },
        DataFolder = data.Folder,
        Cache = cache,
        Detail = ResultDetail.Statistics,
        KillAfterUtc = killAfter,
    });
}
