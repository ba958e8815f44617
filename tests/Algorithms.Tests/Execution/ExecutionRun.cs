using System.Globalization;
using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Data;
using QuantConnect.Orders;
using QuantConnect.Orders.Slippage;
using YenValve.Algorithms.Execution;
using YenValve.Algorithms.Policy.Ladder;
using YenValve.Algorithms.Tests.Ladder;
using YenValve.Engine;

namespace YenValve.Algorithms.Tests.Execution;

/// <summary>
/// The execution on a table of hours, "open high low close" each, from midnight of 2 March 2024 on: at the end of each the test says what is carried out. What
/// happened is told in lines "hour purpose status quantity@price".
/// </summary>
internal sealed class ExecutionRun
{
    public static readonly DateTime Start = new(2024, 3, 2);
    private readonly List<string> _lines = [];

    public Venue Venue { get; init; } = Venue.Binance;

    public AccountType Account { get; init; } = AccountType.Cash;

    public ExecutionParameters Parameters { get; init; } = new();

    /// <summary>Coins in the cash book at the start, as after a restart.</summary>
    public decimal Coins { get; init; }

    public decimal Slippage { get; init; }

    /// <summary>Minutes of the day beside its hours; none for hours alone.</summary>
    public IReadOnlyCollection<string> Minutes { get; init; } = [];

    /// <summary>What is done at the end of an hour, counted from 1.</summary>
    public Dictionary<int, Action<Carrier>> At { get; init; } = [];

    public IReadOnlyList<string> Lines => _lines;

    public BacktestOutcome Outcome { get; private set; } = null!;

    public Carrier Algorithm { get; private set; } = null!;

    /// <summary>Orders that were refused; a plan is carried out without any.</summary>
    public IEnumerable<string> Refused => Outcome.OrderEvents.Where(e => e.Status == OrderStatus.Invalid).Select(e => e.Message).Append(Outcome.RuntimeError).Where(text => text.Length > 0);

    public ExecutionRun On(params string[] bars)
    {
        using var data = new MarketFolder().WithHours(Venue.Market, Venue.Pair.ToLowerInvariant(), Start, bars)
            .WithMinutes(Venue.Market, Venue.Pair.ToLowerInvariant(), Start, Minutes);
        Outcome = Backtest.Run(new BacktestRequest { CreateAlgorithm = () => Algorithm = new Carrier(this, _lines), DataFolder = data.Folder });
        return this;
    }

    /// <summary>A plan of one ladder; a rung is "limit weight".</summary>
    public static LadderPlan Plan(int hour, double market, bool trade = true, int ladder = 1, double? stop = null, params string[] rungs)
    {
        var resting = rungs.Select((rung, i) => rung.Split(' ') is var part
            ? new Rung(i + 1, double.Parse(part[0], CultureInfo.InvariantCulture), double.Parse(part[1], CultureInfo.InvariantCulture), false) : null!).ToArray();
        return new LadderPlan(resting, resting.Sum(r => r.Weight), stop, [])
        {
            UtcTime = DateTime.SpecifyKind(Start.AddHours(hour), DateTimeKind.Utc),
            LadderUtc = resting.Length > 0 || stop != null ? DateTime.SpecifyKind(Start.AddHours(ladder), DateTimeKind.Utc) : null,
            Phase = LadderPhase.Armed,
            MarketWeight = market,
            Trade = trade,
        };
    }

    internal sealed class Carrier(ExecutionRun run, List<string> lines) : QCAlgorithm
    {
        private int _hour;

        public StrategyExecution Carrying { get; private set; } = null!;

        public Symbol Btc { get; private set; } = QuantConnect.Symbol.Empty;

        public override void Initialize()
        {
            SetTimeZone(TimeZones.Utc);
            SetStartDate(Start);
            SetEndDate(Start);
            SetAccountCurrency(run.Venue.Quote);
            SetCash(1000m);
            if (run.Coins > 0m) SetCash("BTC", run.Coins, 100m);
            SetBrokerageModel(run.Venue.Brokerage, run.Account);
            var security = AddCrypto(run.Venue.Pair, Resolution.Hour, run.Venue.Market);
            if (run.Slippage > 0m) security.SetSlippageModel(new ConstantSlippageModel(run.Slippage));
            Btc = security.Symbol;
            if (run.Minutes.Count > 0) AddCrypto(run.Venue.Pair, Resolution.Minute, run.Venue.Market);
            SetBenchmark(_ => 0m);
            Renew();
        }

        /// <summary>A new execution that remembers nothing.</summary>
        public void Renew() => Carrying = new StrategyExecution(this, Btc, run.Parameters);

        public void Carry(LadderPlan plan) => Carrying.Carry(Given.Decision(0, 0), plan);

        public override void OnData(Slice slice)
        {
            if (!slice.Bars.ContainsKey(Btc) || UtcTime.Minute != 0) return;
            if (run.At.TryGetValue(++_hour, out var act)) act(this);
        }

        public override void OnOrderEvent(OrderEvent orderEvent)
        {
            var tag = Transactions.GetOrderById(orderEvent.OrderId).Tag;
            var purpose = !OrderTag.TryParse(tag, out var known) ? "foreign" : known.Purpose == OrderPurpose.Rung ? $"rung{known.Rung}" : known.Purpose.ToString().ToLowerInvariant();
            if (orderEvent.Status is not OrderStatus.CancelPending) lines.Add(Told(orderEvent, purpose));
            Carrying.OnOrderEvent(orderEvent);
        }

        public override void OnEndOfAlgorithm() => Carrying.Publish();

        private string Told(OrderEvent e, string purpose)
        {
            var price = e.Status.IsFill() ? e.FillPrice : e.LimitPrice ?? e.StopPrice ?? 0m;
            var quantity = e.Status.IsFill() ? e.FillQuantity : e.Quantity;
            return FormattableString.Invariant($"{(UtcTime - Start).TotalHours:0.###} {purpose} {e.Status} {quantity:0.00}@{price:0.##}");
        }
    }
}
