using System.Globalization;

namespace YenValve.Validation.Tests.Algorithms;

/// <summary>Holds Bitcoin for a week, then cash for a week, by a count; whether the count outlives a restart is the deriving class's business.</summary>
internal abstract class Counts : DailySignal
{
    protected int Days { get; set; }

    protected override double? Want() => Days / 7 % 2 == 0 ? 1.0 : 0.0;

    protected override void Decide()
    {
        base.Decide();
        Days++;
    }
}

/// <summary>Keeps the count in the object store.</summary>
internal sealed class Remembers : Counts
{
    private const string Key = "days";

    protected override void Begin()
    {
        if (ObjectStore.ContainsKey(Key)) Days = int.Parse(ObjectStore.Read(Key), CultureInfo.InvariantCulture);
    }

    protected override void Decide()
    {
        base.Decide();
        ObjectStore.Save(Key, Days.ToString(CultureInfo.InvariantCulture));
    }
}

/// <summary>Keeps the count in a field: a restart forgets it.</summary>
internal sealed class Forgets : Counts;

/// <summary>Lets one order to buy rest below the price for five days at a time; whether it knows of it after a restart is the deriving class's business.</summary>
internal abstract class Rests : DailySignal
{
    protected override double? Want() => null;

    /// <summary>Whether an order of its own rests.</summary>
    protected abstract bool IsResting { get; }

    protected override void Decide()
    {
        if (IsWarmingUp || Securities[Btc].Price == 0m) return;
        if (UtcTime.Day % 5 == 0) Transactions.CancelOpenOrders(Btc);
        else if (!IsResting) Rest();
        var open = Transactions.GetOpenOrders(Btc).Count;
        Log(FormattableString.Invariant($"audit {{\"v\":1,\"kind\":\"decision\",\"time\":\"{UtcTime:O}\",\"price\":{Securities[Btc].Price},\"target\":{open},\"base\":0}}"));
    }

    protected virtual void Rest() => LimitOrder(Btc, 0.01m, Math.Round(Securities[Btc].Price / 2m, 2));
}

/// <summary>Asks its brokerage what rests.</summary>
internal sealed class AsksWhatRests : Rests
{
    protected override bool IsResting => Transactions.GetOpenOrders(Btc).Count > 0;
}

/// <summary>Remembers in a field that an order rests: after a restart it sends another.</summary>
internal sealed class SendsTwice : Rests
{
    private QuantConnect.Orders.OrderTicket? _ticket;

    protected override bool IsResting => _ticket is { Status: QuantConnect.Orders.OrderStatus.Submitted };

    protected override void Rest() => _ticket = LimitOrder(Btc, 0.01m, Math.Round(Securities[Btc].Price / 2m, 2));
}
