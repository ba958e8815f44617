namespace QuantConnect.Data.Market;

/// <summary>Base of bars that end when something has moved enough, not after a time.</summary>
public abstract class BaseRenkoBar : TradeBar, IBaseDataBar
{
    /// <summary>How the bricks are drawn.</summary>
    public RenkoType Type { get; protected set; }

    /// <summary>Size of a brick.</summary>
    public decimal BrickSize { get; protected set; }

    /// <inheritdoc/>
    public override DateTime EndTime { get; set; }

    /// <summary>Same as the time.</summary>
    public DateTime Start { get => Time; protected set => Time = value; }

    /// <summary>Whether the brick is complete.</summary>
    public virtual bool IsClosed { get; protected set; }

    /// <inheritdoc/>
    public override BaseData? Reader(SubscriptionDataConfig config, string line, DateTime date, bool isLiveMode) =>
        throw new NotSupportedException("RenkoBar does not support the Reader function. This function should never be called on this type.");

    /// <inheritdoc/>
    public override SubscriptionDataSource? GetSource(SubscriptionDataConfig config, DateTime date, bool isLiveMode) =>
        throw new NotSupportedException("RenkoBar does not support the GetSource function. This function should never be called on this type.");
}
