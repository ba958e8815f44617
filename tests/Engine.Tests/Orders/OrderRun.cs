using System.Globalization;
using QuantConnect;
using QuantConnect.Brokerages;
using QuantConnect.Orders;
using YenValve.Engine.Tests.Hosting;

namespace YenValve.Engine.Tests.Orders;

/// <summary>
/// A run over a table of hour bars, "open high low close" each. It starts on a flat bar at 100, at whose end the orders are placed;
/// the table's bars follow.
/// </summary>
internal sealed class OrderRun
{
    private static readonly DateTime Start = new(2024, 3, 2);

    public Action<HourAlgorithm> Place { get; init; } = _ => { };

    /// <summary>Called at the end of each of the table's bars with its number from 1.</summary>
    public Action<HourAlgorithm, int> AtBar { get; init; } = (_, _) => { };

    public Action<HourAlgorithm, OrderEvent> AtEvent { get; init; } = (_, _) => { };

    public BrokerageName Brokerage { get; init; } = BrokerageName.Default;

    public AccountType Account { get; init; } = AccountType.Margin;

    public decimal Cash { get; init; } = 1000m;

    public int Days { get; init; } = 1;

    public BacktestOutcome Outcome { get; private set; } = null!;

    public IReadOnlyList<OrderEvent> Events => Outcome.OrderEvents;

    /// <summary>Number of the table's bar at whose end an event came; 0 is the bar of the placement.</summary>
    public static int BarOf(OrderEvent e) => (int)(e.UtcTime - Start).TotalHours;

    public OrderRun On(params string[] bars)
    {
        using var data = new TestData().WithHours(bars.Prepend("100 100 100 100").Select(Row));
        var bar = -1;
        Listening Make() => new()
        {
            From = Start,
            To = Start.AddDays(Days - 1),
            AtOrderEvent = AtEvent,
            AtStart = a =>
            {
                a.SetBrokerageModel(Brokerage, Account);
                a.SetCash(Cash);
                a.Securities[a.Btc].SetBuyingPowerModel(a.BrokerageModel.GetBuyingPowerModel(a.Securities[a.Btc]));
                a.Securities[a.Btc].SetFeeModel(a.BrokerageModel.GetFeeModel(a.Securities[a.Btc]));
            },
            AtData = (a, slice) =>
            {
                if (!slice.Bars.TryGetValue(a.Btc, out var row) || row.IsFillForward) return;
                if (++bar == 0) Place(a);
                else AtBar(a, bar);
            },
        };
        Outcome = Backtest.Run(new BacktestRequest { CreateAlgorithm = Make, DataFolder = data.Folder });
        return this;
    }

    private static string Row(string bar, int index)
    {
        var time = Start.AddHours(index - 1).ToString("yyyyMMdd HH:mm", CultureInfo.InvariantCulture);
        return $"{time},{string.Join(",", bar.Split(' ', StringSplitOptions.RemoveEmptyEntries))},1000";
    }

    private sealed class Listening : HourAlgorithm
    {
        public Action<HourAlgorithm, OrderEvent> AtOrderEvent { get; init; } = (_, _) => { };

        public override void OnOrderEvent(OrderEvent orderEvent) => AtOrderEvent(this, orderEvent);
    }
}
