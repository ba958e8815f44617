namespace QuantConnect.Data.Market;

/// <summary>A split of shares.</summary>
public class Split : BaseData
{
    /// <summary>An empty one.</summary>
    public Split()
    {
        DataType = MarketDataType.Auxiliary;
        Type = SplitType.SplitOccurred;
    }

    /// <summary>A split on a date.</summary>
    public Split(Symbol symbol, DateTime date, decimal price, decimal splitFactor, SplitType type)
        : this()
    {
        Symbol = symbol;
        Time = date;
        ReferencePrice = price;
        SplitFactor = splitFactor;
        Type = type;
    }

    /// <summary>How far the split has gone.</summary>
    public SplitType Type { get; private set; }

    /// <summary>Old shares per new share.</summary>
    public decimal SplitFactor { get; set; }

    /// <summary>Close before the split.</summary>
    public decimal ReferencePrice { get => Value; set => Value = value; }

    /// <inheritdoc/>
    public override BaseData? Reader(SubscriptionDataConfig config, string line, DateTime date, bool isLiveMode) =>
        throw new NotImplementedException("This method is not supposed to be called on the Split type.");

    /// <inheritdoc/>
    public override SubscriptionDataSource? GetSource(SubscriptionDataConfig config, DateTime date, bool isLiveMode) => null;

    /// <inheritdoc/>
    public override BaseData Clone() => new Split(Symbol, Time, Price, SplitFactor, Type);

    /// <inheritdoc/>
    public override string ToString() => StringExtensions.Invariant(
        $"{(Type == SplitType.Warning ? "Split Warning" : "Split")}: {Symbol}: {SplitFactor} | {ReferencePrice}");
}
