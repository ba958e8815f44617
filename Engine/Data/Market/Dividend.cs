namespace QuantConnect.Data.Market;

/// <summary>A dividend per share.</summary>
public class Dividend : BaseData
{
    /// <summary>An empty one.</summary>
    public Dividend()
    {
        DataType = MarketDataType.Auxiliary;
    }

    /// <summary>A dividend paid on a date.</summary>
    public Dividend(Symbol symbol, DateTime date, decimal distribution, decimal referencePrice)
        : this()
    {
        Symbol = symbol;
        Time = date;
        Distribution = distribution;
        ReferencePrice = referencePrice;
    }

    /// <summary>Amount per share.</summary>
    public decimal Distribution { get => Value; set => Value = value; }

    /// <summary>Close before the dividend.</summary>
    public decimal ReferencePrice { get; set; }

    /// <summary>A dividend that follows from a ratio of price factors.</summary>
    public static Dividend Create(Symbol symbol, DateTime date, decimal referencePrice, decimal priceFactorRatio, int decimalPlaces = 2) =>
        new(symbol, date, ComputeDistribution(referencePrice, priceFactorRatio, decimalPlaces), referencePrice);

    /// <summary>Amount per share that follows from a ratio of price factors.</summary>
    public static decimal ComputeDistribution(decimal close, decimal priceFactorRatio, int decimalPlaces) =>
        Math.Round(close - close * priceFactorRatio, decimalPlaces);

    /// <inheritdoc/>
    public override BaseData? Reader(SubscriptionDataConfig config, string line, DateTime date, bool isLiveMode) =>
        throw new NotImplementedException("This method is not supposed to be called on the Dividend type.");

    /// <inheritdoc/>
    public override SubscriptionDataSource? GetSource(SubscriptionDataConfig config, DateTime date, bool isLiveMode) => null;

    /// <inheritdoc/>
    public override BaseData Clone() => new Dividend(Symbol, Time, Distribution, ReferencePrice);

    /// <inheritdoc/>
    public override string ToString() => StringExtensions.Invariant($"Dividend: {Symbol}: {Distribution} | {ReferencePrice}");
}
