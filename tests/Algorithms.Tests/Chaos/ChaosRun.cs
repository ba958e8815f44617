using QuantConnect.Orders;
using YenValve.Algorithms.Audit;
using YenValve.Algorithms.State;
using YenValve.Engine;

namespace YenValve.Algorithms.Tests.Chaos;

/// <summary>
/// One stretch of time lived through by a strategy that is killed at random moments and started again, on feeds that are wrong, with a memory that is sometimes
/// damaged, at a brokerage that fills what rests while nobody is there and mostly loses the tags.
/// </summary>
internal sealed class ChaosRun(int seed, DateTime from, int days, IReadOnlyDictionary<string, string> parameters, FaultTally tally) : IDisposable
{
    private const decimal Cash = 100_000m;
    private static readonly KillPlace[] Places = Enum.GetValues<KillPlace>();
    private readonly Random _random = new(seed);
    private readonly FeedFaults _feeds = new(from.AddDays(-800), from.AddDays(days + 5));
    private readonly MarketDataCache _sound = new();
    private readonly string _store = Directory.CreateTempSubdirectory("yenvalve-chaos-store-").FullName;
    private readonly Books _books = new(Cash, parameters.GetValueOrDefault("ladder") == "opportunistic" ? 0.05 : 0.0, tally);
    private readonly HashSet<DateTime> _decided = [];

    /// <summary>What went wrong, a sentence each.</summary>
    public IReadOnlyList<string> Wrong => [.. _books.Wrong.Select(text => $"seed {seed}: {text}")];

    public void Live()
    {
        var now = from;
        var end = from.AddDays(days);
        var account = new InitialAccount { Cash = new Dictionary<string, decimal> { ["USDT"] = Cash } };
        while (now < end && _books.Wrong.Count == 0)
        {
            var outcome = Live(now, end, account);
            if (outcome.Killed is not { } killed) break;
            DamageMemory();
            var again = killed.UtcTime.AddMinutes(_random.Next(1, 30 * 60));
            if (again >= end) break;
            _books.HandOver(outcome.Account);
            var (left, events) = Exchange.Rest(_feeds.Sound, _sound, outcome.Account, killed.UtcTime, again);
            Follow(events, [], null);
            account = _random.NextDouble() < 0.75 ? left.WithoutTags() : left;
            tally.Hours += (again - killed.UtcTime).TotalHours;
            now = again;
            _books.HandOver(account);
        }
    }

    public void Dispose()
    {
        _feeds.Dispose();
        Directory.Delete(_store, true);
    }

    private BacktestOutcome Live(DateTime begin, DateTime end, InitialAccount account)
    {
        var place = _random.NextDouble() < 0.3 ? KillPlace.StepBegins : Places[_random.Next(Places.Length)];
        var after = begin.AddHours(_random.Next(1, 150));
        var latest = after.AddHours(60);
        var folder = _feeds.Next(_random, begin, latest, tally);
        var outcome = Backtest.Run(new BacktestRequest
        {
            CreateAlgorithm = () => new YenValveAlgorithm(),
            DataFolder = folder,
            Cache = folder == _feeds.Sound ? _sound : null,
            ObjectStoreFolder = _store,
            BeginsUtc = begin,
            Account = account,
            KillWhen = point => point.UtcTime >= after && (point.Place == place || (point.Place == KillPlace.StepBegins && point.UtcTime >= latest)),
            Detail = ResultDetail.Statistics,
            Parameters = new Dictionary<string, string>(parameters) { ["state"] = "keep", ["start-date"] = "2020-01-01", ["end-date"] = end.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) },
        });
        tally.Lives++;
        tally.Hours += ((outcome.Killed?.UtcTime ?? end) - begin).TotalHours;
        if (outcome.Killed is { } killed) tally.Add($"fault: killed, {killed.Place}");
        Judge(outcome, begin);
        return outcome;
    }

    private void Judge(BacktestOutcome outcome, DateTime begin)
    {
        if (outcome.RuntimeError.Length > 0) _books.Wrong.Add(outcome.RuntimeError);
        var audit = AuditLog.Read(outcome.Log.Select(static line => line.Message));
        if (audit.Unread > 0) _books.Wrong.Add("an audit line cannot be read");
        foreach (var decision in audit.Decisions)
        {
            if (decision.Time < begin || !_decided.Add(decision.Time)) _books.Wrong.Add($"{decision.Time:yyyy-MM-dd HH:mm}: decided twice, or before the run began");
        }

        tally.Add("decisions", audit.Decisions.Count);
        tally.Add("limits tripped", audit.Safety.Count(static record => record.Text.Contains("tripped", StringComparison.Ordinal)));
        Follow(outcome, audit);
        if (outcome.Killed is { } killed && audit.Decisions.LastOrDefault(decision => decision.Time < killed.UtcTime) is { } last && Kept()?.UtcTime is var kept && (kept == null || kept < last.Time))
            _books.Wrong.Add($"{last.Time:yyyy-MM-dd HH:mm} was decided and is not remembered");
    }

    private void Follow(BacktestOutcome outcome, AuditLog audit)
    {
        var changes = audit.Decisions.Select(static decision => (decision.Time, decision.Target, IsTrip: false))
            .Concat(audit.Safety.Where(static record => record.Trips.Count > 0).Select(static record => (record.Time, Target: record.Target ?? double.MaxValue, IsTrip: true))).ToList();
        Follow(outcome.OrderEvents, changes, outcome.Result.Orders);
    }

    private void Follow(IReadOnlyList<OrderEvent> events, List<(DateTime Time, double Target, bool IsTrip)> changes, IDictionary<int, Order>? orders)
    {
        foreach (var happening in events)
        {
            foreach (var change in changes.Where(change => change.Time <= happening.UtcTime)) Allow(change);
            changes.RemoveAll(change => change.Time <= happening.UtcTime);
            if (happening.Status == OrderStatus.Submitted && orders != null && orders.TryGetValue(happening.OrderId, out var order)) _books.Sent(order);
            _books.Take(happening);
        }

        foreach (var change in changes) Allow(change);
    }

    private void Allow((DateTime Time, double Target, bool IsTrip) change)
    {
        if (change.Target < double.MaxValue) _books.Allowed = change.Target;
        _books.IsTripped |= change.IsTrip;
    }

    private StrategyState? Kept() => Envelopes().OrderByDescending(static envelope => envelope.Sequence).FirstOrDefault()?.State;

    private IEnumerable<StateEnvelope> Envelopes() => StateStore.Entries(StateStore.KeyOf("BTCUSDT")).Select(entry => Path.Combine(_store, entry)).Where(File.Exists)
        .Select(static file => StateEnvelope.Read(File.ReadAllText(file), out _)).OfType<StateEnvelope>();

    private void DamageMemory()
    {
        if (_random.NextDouble() > 0.2) return;
        var files = StateStore.Entries(StateStore.KeyOf("BTCUSDT")).Select(entry => Path.Combine(_store, entry)).Where(File.Exists)
            .OrderByDescending(static file => StateEnvelope.Read(File.ReadAllText(file), out _)?.Sequence ?? 0).ToList();
        if (files.Count == 0) return;

        // A limit that is tripped is in the memory only: losing all of it is losing that.
        var all = !_books.IsTripped && _random.NextDouble() < 0.5;
        foreach (var file in all ? files : files[..1])
        {
            var text = File.ReadAllText(file);
            File.WriteAllText(file, _random.Next(3) switch
            {
                0 => text[..(text.Length / 3)],
                1 => text.Replace("\"Version\":2", "\"Version\":3", StringComparison.Ordinal),
                _ => text.Replace("\"Multiplier\":", "\"Multiplier\": 1", StringComparison.Ordinal),
            });
        }

        tally.Add(all ? "fault: memory lost" : "fault: last memory damaged");
    }
}
