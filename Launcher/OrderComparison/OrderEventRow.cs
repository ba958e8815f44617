using Newtonsoft.Json;

namespace YenValve.Launcher.OrderComparison;

/// <summary>One event of one order, as LEAN's <c>-order-events.json</c> tells it. Ids of runs are left out: they differ by nature.</summary>
internal sealed record OrderEventRow
{
    /// <summary>Number of the order.</summary>
    [JsonProperty("orderId")]
    public int OrderId { get; init; }

    /// <summary>Number of the event among those of the order.</summary>
    [JsonProperty("orderEventId")]
    public int EventId { get; init; }

    /// <summary>Seconds since 1970, UTC.</summary>
    [JsonProperty("time")]
    public double Seconds { get; init; }

    /// <summary>Ticker.</summary>
    [JsonProperty("symbolValue")]
    public string Symbol { get; init; } = "";

    /// <summary>Status after the event.</summary>
    [JsonProperty("status")]
    public string Status { get; init; } = "";

    /// <summary>Side.</summary>
    [JsonProperty("direction")]
    public string Direction { get; init; } = "";

    /// <summary>Quantity of the order.</summary>
    [JsonProperty("quantity")]
    public decimal Quantity { get; init; }

    /// <summary>Quantity of the fill.</summary>
    [JsonProperty("fillQuantity")]
    public decimal FillQuantity { get; init; }

    /// <summary>Price of the fill.</summary>
    [JsonProperty("fillPrice")]
    public decimal FillPrice { get; init; }

    /// <summary>Limit price, where it has one.</summary>
    [JsonProperty("limitPrice")]
    public decimal? LimitPrice { get; init; }

    /// <summary>Stop price, where it has one.</summary>
    [JsonProperty("stopPrice")]
    public decimal? StopPrice { get; init; }

    /// <summary>Fee of the fill.</summary>
    [JsonProperty("orderFeeAmount")]
    public decimal? Fee { get; init; }

    /// <summary>Currency of the fee.</summary>
    [JsonProperty("orderFeeCurrency")]
    public string FeeCurrency { get; init; } = "";

    /// <summary>When it happened, UTC.</summary>
    [JsonIgnore]
    public DateTime Time => DateTime.UnixEpoch.AddSeconds(Seconds);

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Time:yyyy-MM-dd HH:mm} {Symbol} {Status} {Direction} {Quantity} fill {FillQuantity}@{FillPrice}");
}
