using System.ComponentModel;
using Newtonsoft.Json;
using QuantConnect.Orders.Fees;
using QuantConnect.Orders.Serialization;
using QuantConnect.Securities;

namespace QuantConnect.Orders;

/// <summary>Something that happened to an order: a change of status or a fill.</summary>
public class OrderEvent
{
    private decimal _fillPrice;
    private decimal _fillQuantity;
    private decimal _quantity;
    private decimal? _limitPrice;
    private decimal? _triggerPrice;
    private decimal? _stopPrice;
    private decimal? _trailingAmount;
    private bool? _trailingAsPercentage;

    /// <summary>An empty event.</summary>
    public OrderEvent()
    {
        Symbol = Symbol.Empty;
        OrderFee = OrderFee.Zero;
        FillPriceCurrency = null!;
        Message = null!;
    }

    /// <summary>An event from its parts; prices in quote currency, quantity negative for sells.</summary>
    public OrderEvent(int orderId, Symbol symbol, DateTime utcTime, OrderStatus status, OrderDirection direction,
        decimal fillPrice, decimal fillQuantity, OrderFee orderFee, string message = "")
    {
        OrderId = orderId;
        Symbol = symbol;
        UtcTime = utcTime;
        Status = status;
        Direction = direction;
        FillPrice = fillPrice;
        FillPriceCurrency = string.Empty;
        FillQuantity = fillQuantity;
        OrderFee = orderFee;
        Message = message;
    }

    /// <summary>An event without a fill, with the status of the order.</summary>
    public OrderEvent(Order order, DateTime utcTime, OrderFee orderFee, string message = "")
    {
        OrderId = order.Id;
        Symbol = order.Symbol;
        Status = order.Status;
        Quantity = order.Quantity;
        Direction = order.Direction;
        FillPriceCurrency = order.PriceCurrency;
        UtcTime = utcTime;
        OrderFee = orderFee;
        Message = message;
    }

    /// <summary>Id of the order.</summary>
    public int OrderId { get; set; }

    /// <summary>Number of the event among those of the order, from 1.</summary>
    public int Id { get; set; }

    /// <summary>What is traded.</summary>
    public Symbol Symbol { get; set; }

    /// <summary>When it happened, UTC.</summary>
    public DateTime UtcTime { get; set; }

    /// <summary>Status of the order after the event.</summary>
    public OrderStatus Status { get; set; }

    /// <summary>Fee of the fill.</summary>
    public OrderFee OrderFee { get; set; }

    /// <summary>Price of the fill, in the fill price currency.</summary>
    public decimal FillPrice
    {
        get => _fillPrice;
        set => _fillPrice = value.Normalize();
    }

    /// <summary>Currency of the fill price.</summary>
    public string FillPriceCurrency { get; set; }

    /// <summary>Units filled by this event; negative for sells.</summary>
    public decimal FillQuantity
    {
        get => _fillQuantity;
        set => _fillQuantity = value.Normalize();
    }

    /// <summary>Units filled, without sign.</summary>
    [JsonIgnore]
    public decimal AbsoluteFillQuantity => Math.Abs(FillQuantity);

    /// <summary>Side of the order.</summary>
    public OrderDirection Direction { get; set; }

    /// <summary>Explanation, when there is one.</summary>
    [DefaultValue(""), JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Message { get; set; }

    /// <summary>The fill is an option assignment.</summary>
    public bool IsAssignment { get; set; }

    /// <summary>Stop price at the time of the event.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public decimal? StopPrice
    {
        get => _stopPrice;
        set => Keep(ref _stopPrice, value);
    }

    /// <summary>Trigger price at the time of the event.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public decimal? TriggerPrice
    {
        get => _triggerPrice;
        set => Keep(ref _triggerPrice, value);
    }

    /// <summary>Limit price at the time of the event.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public decimal? LimitPrice
    {
        get => _limitPrice;
        set => Keep(ref _limitPrice, value);
    }

    /// <summary>Quantity of the order at the time of the event.</summary>
    public decimal Quantity
    {
        get => _quantity;
        set => _quantity = value.Normalize();
    }

    /// <summary>The option was in the money when it was exercised.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool IsInTheMoney { get; set; }

    /// <summary>Trailing distance at the time of the event.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public decimal? TrailingAmount
    {
        get => _trailingAmount;
        set => Keep(ref _trailingAmount, value);
    }

    /// <summary>Whether the trailing distance is a fraction of the price.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool? TrailingAsPercentage
    {
        get => _trailingAsPercentage;
        set => _trailingAsPercentage = value ?? _trailingAsPercentage;
    }

    /// <summary>Ticket of the order.</summary>
    [JsonIgnore]
    public OrderTicket Ticket { get; set; } = null!;

    /// <inheritdoc/>
    public override string ToString() => OrderText.Describe(this);

    /// <summary>The same in fewer letters.</summary>
    public string ShortToString() => OrderText.DescribeShort(this);

    /// <summary>A shallow copy.</summary>
    public OrderEvent Clone() => (OrderEvent)MemberwiseClone();

    /// <summary>The event that a row of a result file describes.</summary>
    public static OrderEvent FromSerialized(SerializedOrderEvent serializedOrderEvent)
    {
        var row = serializedOrderEvent;
        var id = SecurityIdentifier.Parse(row.Symbol);
        var fee = row.OrderFeeAmount is { } amount ? new OrderFee(new CashAmount(amount, row.OrderFeeCurrency)) : OrderFee.Zero;
        var time = DateTime.SpecifyKind(Time.UnixTimeStampToDateTime(row.Time), DateTimeKind.Utc);
        return new OrderEvent(row.OrderId, new Symbol(id, id.Symbol), time, row.Status, row.Direction, row.FillPrice, row.FillQuantity, fee, row.Message)
        {
            Id = row.OrderEventId,
            Quantity = row.Quantity,
            FillPriceCurrency = row.FillPriceCurrency,
            IsAssignment = row.IsAssignment,
            IsInTheMoney = row.IsInTheMoney,
            LimitPrice = row.LimitPrice,
            StopPrice = row.StopPrice,
        };
    }

    // Once known, a price stays: setting null changes nothing.
    private static void Keep(ref decimal? price, decimal? value)
    {
        if (value is { } known) price = known.Normalize();
    }
}
