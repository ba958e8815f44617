using Newtonsoft.Json;
using QuantConnect.Interfaces;
using QuantConnect.Securities;

namespace QuantConnect.Orders;

/// <summary>An order of any kind.</summary>
public abstract class Order
{
    private List<string>? _brokerIds;
    private int _lastEventId;
    private int _id;
    private decimal _quantity;
    private decimal _price;

    /// <summary>An empty order.</summary>
    protected Order()
    {
        Symbol = Symbol.Empty;
        Tag = string.Empty;
        Properties = new OrderProperties();
    }

    /// <summary>An order that is a leg of a group.</summary>
    protected Order(Symbol symbol, decimal quantity, DateTime time, GroupOrderManager? groupOrderManager, string tag = "", IOrderProperties? properties = null)
    {
        Time = time;
        Quantity = quantity;
        Symbol = symbol;
        Tag = tag;
        Properties = properties ?? new OrderProperties();
        GroupOrderManager = groupOrderManager!;
    }

    /// <summary>An order on its own.</summary>
    protected Order(Symbol symbol, decimal quantity, DateTime time, string tag = "", IOrderProperties? properties = null)
        : this(symbol, quantity, time, null, tag, properties)
    {
    }

    /// <summary>Id, counted from 1 in each run.</summary>
    [JsonProperty(PropertyName = "id")]
    public int Id
    {
        get => _id;
        internal set
        {
            _id = value;
            if (value != 0) GroupOrderManager?.OrderIds.Add(value);
        }
    }

    /// <summary>Id of the order that this one depends on.</summary>
    [JsonProperty(PropertyName = "contingentId")]
    public int ContingentId { get; internal set; }

    /// <summary>Ids the brokerage knows the order by.</summary>
    [JsonProperty(PropertyName = "brokerId")]
    public List<string> BrokerId
    {
        get => _brokerIds ??= [];
        internal set => _brokerIds = value;
    }

    /// <summary>What is traded.</summary>
    [JsonProperty(PropertyName = "symbol")]
    public Symbol Symbol { get; internal set; }

    /// <summary>Average fill price, in the price currency.</summary>
    [JsonProperty(PropertyName = "price")]
    public decimal Price
    {
        get => _price;
        internal set => _price = value.Normalize();
    }

    /// <summary>Currency of the price.</summary>
    [JsonProperty(PropertyName = "priceCurrency")]
    public string PriceCurrency { get; internal set; } = string.Empty;

    /// <summary>When it was made, UTC.</summary>
    [JsonProperty(PropertyName = "time")]
    public DateTime Time { get; internal set; }

    /// <summary>When it was made, UTC.</summary>
    [JsonProperty(PropertyName = "createdTime")]
    public DateTime CreatedTime => Time;

    /// <summary>When it was last filled, UTC.</summary>
    [JsonProperty(PropertyName = "lastFillTime", NullValueHandling = NullValueHandling.Ignore)]
    public DateTime? LastFillTime { get; internal set; }

    /// <summary>When it was last updated, UTC.</summary>
    [JsonProperty(PropertyName = "lastUpdateTime", NullValueHandling = NullValueHandling.Ignore)]
    public DateTime? LastUpdateTime { get; internal set; }

    /// <summary>When it was canceled, UTC.</summary>
    [JsonProperty(PropertyName = "canceledTime", NullValueHandling = NullValueHandling.Ignore)]
    public DateTime? CanceledTime { get; internal set; }

    /// <summary>Units to trade; negative to sell.</summary>
    [JsonProperty(PropertyName = "quantity")]
    public virtual decimal Quantity
    {
        get => _quantity;
        internal set => _quantity = value.Normalize();
    }

    /// <summary>Kind of the order.</summary>
    [JsonProperty(PropertyName = "type")]
    public abstract OrderType Type { get; }

    /// <summary>Where the order stands.</summary>
    [JsonProperty(PropertyName = "status")]
    public OrderStatus Status { get; set; } = OrderStatus.None;

    /// <summary>How long it rests.</summary>
    [JsonIgnore]
    public TimeInForce TimeInForce => Properties.TimeInForce;

    /// <summary>Free text.</summary>
    [JsonProperty(PropertyName = "tag", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Tag { get; internal set; }

    /// <summary>Further properties, of the brokerage.</summary>
    [JsonProperty(PropertyName = "properties")]
    public IOrderProperties Properties { get; internal set; }

    /// <summary>Asset class of the symbol.</summary>
    [JsonProperty(PropertyName = "securityType")]
    public SecurityType SecurityType => Symbol.ID.SecurityType;

    /// <summary>Side, from the sign of the quantity.</summary>
    [JsonProperty(PropertyName = "direction")]
    public OrderDirection Direction => Quantity switch
    {
        > 0 => OrderDirection.Buy,
        < 0 => OrderDirection.Sell,
        _ => OrderDirection.Hold,
    };

    /// <summary>Quantity without its sign.</summary>
    [JsonIgnore]
    public decimal AbsoluteQuantity => Math.Abs(Quantity);

    /// <summary>Quantity times average fill price, in the price currency.</summary>
    [JsonProperty(PropertyName = "value"), Obsolete("Please use Order.GetValue(security) or security.Holdings.HoldingsValue")]
    public decimal Value => Quantity * Price;

    /// <summary>Prices at the moment of submission.</summary>
    [JsonProperty(PropertyName = "orderSubmissionData")]
    public OrderSubmissionData OrderSubmissionData { get; internal set; } = null!;

    /// <summary>Whether it would have filled at the prices of its submission.</summary>
    [JsonProperty(PropertyName = "isMarketable")]
    public bool IsMarketable
    {
        get
        {
            if (this is not LimitOrder limit) return Type is OrderType.Market or OrderType.ComboMarket;
            if (OrderSubmissionData is not { } at) return false;
            return Direction switch
            {
                OrderDirection.Buy => limit.LimitPrice >= at.AskPrice,
                OrderDirection.Sell => limit.LimitPrice <= at.BidPrice,
                _ => false,
            };
        }
    }

    /// <summary>The group that the order is a leg of; null for an order on its own.</summary>
    [JsonProperty(PropertyName = "groupOrderManager", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public GroupOrderManager GroupOrderManager { get; set; } = null!;

    /// <summary>Normalisation of the prices that the order was made on.</summary>
    [JsonProperty(PropertyName = "priceAdjustmentMode")]
    public DataNormalizationMode PriceAdjustmentMode { get; set; }

    /// <summary>Value in account currency at the current price.</summary>
    public decimal GetValue(Security security) =>
        GetValueImpl(security) * security.QuoteCurrency.ConversionRate * security.SymbolProperties.ContractMultiplier;

    /// <summary>Value in quote currency, without contract multiplier.</summary>
    protected abstract decimal GetValueImpl(Security security);

    /// <summary>Tag given to the order when it has none.</summary>
    public virtual string GetDefaultTag() => string.Empty;

    /// <summary>Takes over what an update asks for.</summary>
    public virtual void ApplyUpdateOrderRequest(UpdateOrderRequest request)
    {
        RequireOwn(request);
        if (request.Quantity is { } quantity) Quantity = quantity;
        if (request.Tag != null) Tag = request.Tag;
    }

    /// <inheritdoc/>
    public override string ToString() => OrderText.Describe(this);

    /// <summary>A copy that shares nothing changeable except the group.</summary>
    public abstract Order Clone();

    /// <summary>Makes the order that a request describes, with status New.</summary>
    public static Order CreateOrder(SubmitOrderRequest request)
    {
        var order = Make(request);
        order.Status = OrderStatus.New;
        order.Id = request.OrderId;
        return order;
    }

    /// <summary>Copies what all kinds of orders have.</summary>
    protected void CopyTo(Order order)
    {
        order.GroupOrderManager = GroupOrderManager;
        order.Id = Id;
        order.Time = Time;
        order.LastFillTime = LastFillTime;
        order.LastUpdateTime = LastUpdateTime;
        order.CanceledTime = CanceledTime;
        if (_brokerIds is { } known) order.BrokerId = [.. known];
        order.ContingentId = ContingentId;
        order.Price = Price;
        order.PriceCurrency = PriceCurrency;
        order.Quantity = Quantity;
        order.Status = Status;
        order.Symbol = Symbol;
        order.Tag = Tag;
        order.Properties = Properties.Clone();
        order.OrderSubmissionData = OrderSubmissionData?.Clone()!;
        order.PriceAdjustmentMode = PriceAdjustmentMode;
    }

    /// <summary>Number of the order's next event, from 1.</summary>
    internal int NextEventId() => ++_lastEventId;

    private protected void RequireOwn(UpdateOrderRequest request)
    {
        if (request.OrderId != Id) throw new ArgumentException("Attempted to apply updates to the incorrect order!");
    }

    /// <summary>A resting order is worth its limit or the market, whichever binds less.</summary>
    private protected static decimal RestingValue(decimal quantity, decimal orderPrice, decimal marketPrice) => quantity switch
    {
        < 0 => quantity * Math.Max(orderPrice, marketPrice),
        > 0 => quantity * Math.Min(orderPrice, marketPrice),
        _ => 0m,
    };

    private static Order Make(SubmitOrderRequest r) => r.OrderType switch
    {
        OrderType.Market => new MarketOrder(r.Symbol, r.Quantity, r.Time, r.Tag, r.OrderProperties),
        OrderType.Limit => new LimitOrder(r.Symbol, r.Quantity, r.LimitPrice, r.Time, r.Tag, r.OrderProperties),
        OrderType.StopMarket => new StopMarketOrder(r.Symbol, r.Quantity, r.StopPrice, r.Time, r.Tag, r.OrderProperties),
        OrderType.StopLimit => new StopLimitOrder(r.Symbol, r.Quantity, r.StopPrice, r.LimitPrice, r.Time, r.Tag, r.OrderProperties),
        OrderType.TrailingStop => new TrailingStopOrder(r.Symbol, r.Quantity, r.StopPrice, r.TrailingAmount, r.TrailingAsPercentage, r.Time, r.Tag, r.OrderProperties),
        OrderType.LimitIfTouched => new LimitIfTouchedOrder(r.Symbol, r.Quantity, r.TriggerPrice, r.LimitPrice, r.Time, r.Tag, r.OrderProperties),
        OrderType.MarketOnOpen => new MarketOnOpenOrder(r.Symbol, r.Quantity, r.Time, r.Tag, r.OrderProperties),
        OrderType.MarketOnClose => new MarketOnCloseOrder(r.Symbol, r.Quantity, r.Time, r.Tag, r.OrderProperties),
        OrderType.ComboMarket => new ComboMarketOrder(r.Symbol, r.Quantity, r.Time, r.GroupOrderManager, r.Tag, r.OrderProperties),
        OrderType.ComboLimit => new ComboLimitOrder(r.Symbol, r.Quantity, r.LimitPrice, r.Time, r.GroupOrderManager, r.Tag, r.OrderProperties),
        OrderType.ComboLegLimit => new ComboLegLimitOrder(r.Symbol, r.Quantity, r.LimitPrice, r.Time, r.GroupOrderManager, r.Tag, r.OrderProperties),
        OrderType.OptionExercise => throw new NotSupportedException("Option exercise is not supported by this engine."),
        _ => throw new ArgumentOutOfRangeException(nameof(r), r.OrderType, null),
    };
}
