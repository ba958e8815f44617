using QuantConnect.Orders;

namespace QuantConnect.Data.Market;

/// <summary>A security that ceases to trade.</summary>
public class Delisting : BaseData
{
    /// <summary>An empty one.</summary>
    public Delisting()
    {
        DataType = MarketDataType.Auxiliary;
        Type = DelistingType.Delisted;
    }

    /// <summary>A delisting on a date, at the last price.</summary>
    public Delisting(Symbol symbol, DateTime date, decimal price, DelistingType type)
        : this()
    {
        Symbol = symbol;
        Time = date;
        Value = price;
        Type = type;
    }

    /// <summary>How far the delisting has gone.</summary>
    public DelistingType Type { get; private set; }

    /// <summary>The order that closed the position, if there was one.</summary>
    public OrderTicket? Ticket { get; private set; }

    /// <summary>Sets the order that closes the position.</summary>
    public void SetOrderTicket(OrderTicket ticket) => Ticket = ticket;

    /// <inheritdoc/>
    public override BaseData? Reader(SubscriptionDataConfig config, string line, DateTime date, bool isLiveMode) =>
        throw new NotImplementedException("This method is not supposed to be called on the Delisting type.");

    /// <inheritdoc/>
    public override SubscriptionDataSource? GetSource(SubscriptionDataConfig config, DateTime date, bool isLiveMode) => null;

    /// <inheritdoc/>
    public override BaseData Clone() => new Delisting(Symbol, Time, Price, Type);

    /// <inheritdoc/>
    public override string ToString() => $"{(Type == DelistingType.Warning ? "Delisting Warning" : "Delisted")}: {Symbol} {EndTime}";
}
