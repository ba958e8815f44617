using System.ComponentModel;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;

namespace QuantConnect.Orders.Serialization;

/// <summary>An order event as result files show it.</summary>
public class SerializedOrderEvent
{
    /// <summary>An empty row.</summary>
    public SerializedOrderEvent()
    {
    }

    /// <summary>The row of an event.</summary>
    public SerializedOrderEvent(OrderEvent orderEvent, string algorithmId)
    {
        AlgorithmId = algorithmId;
        OrderId = orderEvent.OrderId;
        OrderEventId = orderEvent.Id;
        Symbol = orderEvent.Symbol.ID.ToString();
        SymbolValue = orderEvent.Symbol.Value;
        SymbolPermtick = orderEvent.Symbol.ID.Symbol;
        Time = QuantConnect.Time.DateTimeToUnixTimeStamp(orderEvent.UtcTime);
        Status = orderEvent.Status;
        if (orderEvent.OrderFee.Value.Currency != Currencies.NullCurrency)
        {
            OrderFeeAmount = orderEvent.OrderFee.Value.Amount;
            OrderFeeCurrency = orderEvent.OrderFee.Value.Currency;
        }
        FillPrice = orderEvent.FillPrice;
        FillPriceCurrency = orderEvent.FillPriceCurrency;
        FillQuantity = orderEvent.FillQuantity;
        Direction = orderEvent.Direction;
        Message = orderEvent.Message;
        IsAssignment = orderEvent.IsAssignment;
        IsInTheMoney = orderEvent.IsInTheMoney;
        Quantity = orderEvent.Quantity;
        StopPrice = orderEvent.StopPrice;
        LimitPrice = orderEvent.LimitPrice;
    }

    /// <summary>Id: algorithm, order and number of the event.</summary>
    [JsonProperty("id")]
    public virtual string Id => $"{AlgorithmId}-{OrderId.ToStringInvariant()}-{OrderEventId.ToStringInvariant()}";

    /// <summary>Id of the run.</summary>
    [JsonProperty("algorithmId")]
    public string AlgorithmId { get; set; } = null!;

    /// <summary>Id of the order.</summary>
    [JsonProperty("orderId")]
    public int OrderId { get; set; }

    /// <summary>Number of the event among those of the order.</summary>
    [JsonProperty("orderEventId")]
    public int OrderEventId { get; set; }

    /// <summary>Security identifier.</summary>
    [JsonProperty("symbol")]
    public string Symbol { get; set; } = null!;

    /// <summary>Ticker.</summary>
    [JsonProperty(PropertyName = "symbolValue")]
    public string SymbolValue { get; set; } = null!;

    /// <summary>Ticker at first listing.</summary>
    [JsonProperty(PropertyName = "symbolPermtick")]
    public string SymbolPermtick { get; set; } = null!;

    /// <summary>When it happened, seconds since 1970, UTC.</summary>
    [JsonProperty("time")]
    public double Time { get; set; }

    /// <summary>Status of the order after the event.</summary>
    [JsonProperty("status"), JsonConverter(typeof(StringEnumConverter), true)]
    public OrderStatus Status { get; set; }

    /// <summary>Fee of the fill.</summary>
    [JsonProperty("orderFeeAmount", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public decimal? OrderFeeAmount { get; set; }

    /// <summary>Currency of the fee.</summary>
    [JsonProperty("orderFeeCurrency", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string OrderFeeCurrency { get; set; } = null!;

    /// <summary>Price of the fill.</summary>
    [JsonProperty("fillPrice")]
    public decimal FillPrice { get; set; }

    /// <summary>Currency of the fill price.</summary>
    [JsonProperty("fillPriceCurrency")]
    public string FillPriceCurrency { get; set; } = null!;

    /// <summary>Units filled; negative for sells.</summary>
    [JsonProperty("fillQuantity")]
    public decimal FillQuantity { get; set; }

    /// <summary>Side of the order.</summary>
    [JsonProperty("direction"), JsonConverter(typeof(StringEnumConverter), true)]
    public OrderDirection Direction { get; set; }

    /// <summary>Explanation, when there is one.</summary>
    [DefaultValue(""), JsonProperty("message", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Message { get; set; } = null!;

    /// <summary>The fill is an option assignment.</summary>
    [JsonProperty("isAssignment")]
    public bool IsAssignment { get; set; }

    /// <summary>Quantity of the order.</summary>
    [JsonProperty("quantity")]
    public decimal Quantity { get; set; }

    /// <summary>Stop price.</summary>
    [JsonProperty("stopPrice", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public decimal? StopPrice { get; set; }

    /// <summary>Limit price.</summary>
    [JsonProperty("limitPrice", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public decimal? LimitPrice { get; set; }

    /// <summary>The option was in the money.</summary>
    [JsonProperty("isInTheMoney", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool IsInTheMoney { get; set; }
}
