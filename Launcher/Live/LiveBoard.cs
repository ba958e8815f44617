using QuantConnect.Algorithm;
using QuantConnect.Orders;
using YenValve.Algorithms.Audit;
using YenValve.Algorithms.Policy;
using YenValve.Engine;

namespace YenValve.Launcher.Live;

/// <summary>
/// Looks on at a live run and keeps what is to be shown of it: what the audit says and what the portfolio holds. Others read the last status at any time, on any
/// thread. A replay goes through thousands of steps a second, so a status is made at most a few times a second.
/// </summary>
/// <param name="name">Name of the run.</param>
/// <param name="mode">paper or replay.</param>
/// <param name="files">Keeps what has to outlive the process; null where nothing has to.</param>
/// <param name="notices">Sends what the algorithm tells people; null where nobody is to be told, in a replay.</param>
/// <param name="machine">The machine's clock, by which statuses are spaced.</param>
internal sealed class LiveBoard(string name, string mode, LiveFiles? files, Notices? notices, TimeProvider machine) : ILiveObserver
{
    private const int Recent = 8;
    private static readonly TimeSpan Spacing = TimeSpan.FromMilliseconds(200);
    // Which kind of data carries a feed; feeds that are made of several keep the age of the decision.
    private static readonly Dictionary<string, string> Files = new(StringComparer.Ordinal)
    {
        [FeedNames.Bitcoin] = nameof(QuantConnect.Data.Market.TradeBar),
        [FeedNames.Yen] = nameof(QuantConnect.Data.Market.QuoteBar),
        [FeedNames.Curve] = nameof(YenValve.Data.JgbCurve),
        [FeedNames.YenVolatility] = nameof(YenValve.Data.YenVolatility),
    };

    private readonly LinkedList<OrderRecord> _orders = [];
    private readonly LinkedList<string> _said = [];
    private LiveStatus _status = Blank(name, mode, machine);
    private DateTimeOffset _nextStatus;
    private DecisionRecord? _decision;
    private LadderPart? _ladder;
    private IReadOnlyList<string> _limits = [];
    private int _read;
    private (DateTime Day, decimal Equity) _today;
    private decimal? _began;

    /// <summary>The run as it stood last.</summary>
    public LiveStatus Status => Volatile.Read(ref _status);

    /// <inheritdoc/>
    public void OnStep(ILiveRun run)
    {
        ReadLog(run);
        Notify(run.Algorithm);
        var now = machine.GetUtcNow();
        var algorithm = run.Algorithm;
        var isOver = algorithm.Status != QuantConnect.AlgorithmStatus.Running;
        if (!algorithm.IsWarmingUp) CountFrom(algorithm);
        if (now < _nextStatus && !isOver) return;
        _nextStatus = now + Spacing;
        Volatile.Write(ref _status, Make(run, now.UtcDateTime));
        files?.OnStep(run, now);
    }

    /// <inheritdoc/>
    public void OnAccount(ILiveRun run, InitialAccount account) => files?.Keep(account, run.Algorithm.Portfolio.TotalPortfolioValue, run.ClockUtc);

    /// <summary>Shows that the run has ended.</summary>
    public void End(BacktestOutcome outcome) => Volatile.Write(ref _status, Status with
    {
        State = outcome.ExitCode == ExitCodes.Completed ? "stopped" : "failed",
        Error = outcome.RuntimeError,
    });

    private static LiveStatus Blank(string name, string mode, TimeProvider machine)
    {
        var now = machine.GetUtcNow().UtcDateTime;
        return new LiveStatus
        {
            Name = name,
            Mode = mode,
            State = "starting",
            Clock = now,
            Heartbeat = now,
            AlgorithmTime = now,
            Account = new AccountStatus("", 0m, 0m, 0m, 0m, 0m, 0m, new Dictionary<string, decimal>()),
        };
    }

    private void ReadLog(ILiveRun run)
    {
        if (run.Log.Count == _read) return;
        var lines = run.Log.Skip(_read).ToList();
        _read = run.Log.Count;
        files?.Append(lines);
        var audit = AuditLog.Read(lines.Select(static line => line.Message));
        if (audit.Recoveries is [.., var recovery]) (_decision, _ladder) = (recovery.Standing, recovery.Standing.Ladder);
        if (audit.Decisions is [.., var decision]) (_decision, _ladder) = (decision, decision.Ladder);
        if (audit.Safety is [.., var safety]) _limits = [.. safety.Trips.Select(static trip => FormattableString.Invariant($"{trip.Limit} since {trip.Since:yyyy-MM-dd HH:mm}Z: {trip.Text}"))];
        if (audit.Ladders is [.., var step] && step.Time >= (_decision?.Time ?? default)) _ladder = step.Ladder;
        foreach (var order in audit.Orders) Remember(_orders, order);
        foreach (var line in lines.Where(static line => line.Kind == "Error")) Remember(_said, line.Message);
    }

    private void Notify(QCAlgorithm algorithm)
    {
        if (notices == null)
        {
            algorithm.Notify.Messages.Clear();
            return;
        }

        notices.Deliver(algorithm.Notify.Messages);
        foreach (var problem in notices.TakeProblems()) Remember(_said, problem);
    }

    private static void Remember<T>(LinkedList<T> recent, T newest)
    {
        recent.AddFirst(newest);
        if (recent.Count > Recent) recent.RemoveLast();
    }

    private void CountFrom(QCAlgorithm algorithm)
    {
        _began ??= algorithm.Portfolio.TotalPortfolioValue;
        if (algorithm.UtcTime.Date != _today.Day) _today = (algorithm.UtcTime.Date, algorithm.Portfolio.TotalPortfolioValue);
    }

    private LiveStatus Make(ILiveRun run, DateTime machineUtc)
    {
        var algorithm = run.Algorithm;
        var clock = run.ClockUtc > algorithm.UtcTime ? run.ClockUtc : algorithm.UtcTime;
        return new LiveStatus
        {
            Name = name,
            Mode = mode,
            State = algorithm.RunTimeError != null ? "failed" : algorithm.IsWarmingUp ? "warming up" : "running",
            Clock = clock,
            Heartbeat = machineUtc,
            AlgorithmTime = algorithm.UtcTime,
            NextDecision = run.NextEventUtc < DateTime.MaxValue ? run.NextEventUtc : null,
            Account = Account(algorithm),
            Decision = _decision,
            Ladder = _ladder,
            Limits = _limits,
            Feeds = [.. (_decision?.Feeds ?? []).Select(feed => Aged(feed, run.Feeds, clock))],
            Files = [.. run.Feeds.Select(static feed => new FileStatus(feed.Name, feed.Kind, feed.LastUtc, feed.Problem))],
            Orders = [.. algorithm.Transactions.GetOpenOrders().Select(Resting)],
            OrderEvents = [.. _orders],
            RuntimeStatistics = new Dictionary<string, string>(algorithm.RuntimeStatistics),
            Warnings = [.. _said.Concat(run.Warnings.Reverse()).Take(Recent)],
            Error = algorithm.RunTimeError?.Message ?? "",
        };
    }

    private AccountStatus Account(QCAlgorithm algorithm)
    {
        var portfolio = algorithm.Portfolio;
        var equity = portfolio.TotalPortfolioValue;
        var coins = portfolio.CashBook.Values.Where(cash => cash.Symbol != algorithm.AccountCurrency).Sum(static cash => cash.ValueInAccountCurrency);
        var held = coins + algorithm.Securities.Values.Where(static security => security is not QuantConnect.Securities.IBaseCurrencySymbol).Sum(static security => security.Holdings.HoldingsValue);
        var began = files?.BeganWith ?? _began ?? equity;
        return new AccountStatus(algorithm.AccountCurrency, equity, began, equity - began, _today.Day == default ? 0m : equity - _today.Equity,
            equity > 0m ? held / equity : 0m, portfolio.TotalFees, portfolio.CashBook.Values.ToDictionary(static cash => cash.Symbol, static cash => cash.Amount));
    }

    // What a file has told since the decision makes its feed younger than the decision saw it.
    private static FeedStatus Aged(FeedStateRecord feed, IReadOnlyList<LiveFeed> files, DateTime clock)
    {
        var told = Files.TryGetValue(feed.Name, out var kind) ? files.Where(file => file.Kind == kind).Max(static file => file.LastUtc) : null;
        if ((told > feed.LastRelease ? told : feed.LastRelease) is not { } last) return new FeedStatus(feed.Name, feed.Status, null, null, feed.LimitHours);
        var age = (clock - last).TotalHours;
        return new FeedStatus(feed.Name, age > feed.LimitHours ? "stale" : feed.Status, last, age, feed.LimitHours);
    }

    private static RestingOrder Resting(Order order) => new(order.Id, order.Type.ToString(), order.Quantity, order switch
    {
        LimitOrder limit => limit.LimitPrice,
        StopLimitOrder stop => stop.LimitPrice,
        StopMarketOrder stop => stop.StopPrice,
        _ => order.Price,
    }, order.Time, order.Tag);
}
