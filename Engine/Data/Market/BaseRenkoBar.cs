namespace QuantConnect.Data.Market;

/// <summary>A bar that ends by price or volume instead of by time; consolidators make them, no file holds them.</summary>
public abstract class BaseRenkoBar : TradeBar, IBaseDataBar
{
    /// <summary>For derived bars.</summary>
    protected BaseRenkoBar()
    {
    }

    /// <summary>Kind of renko.</summary>
    public RenkoType Type { get; protected set; }

    /// <summary>Height, or volume, of a full bar.</summary>
    public decimal BrickSize { get; protected set; }

    /// <inheritdoc/>
    public override DateTime EndTime { get; set; }

    /// <summary>Time of the first data in it.</summary>
    public DateTime Start
    {
        get => Time;
        protected set => Time = value;
    }

    /// <summary>Whether it is full.</summary>
    public virtual bool IsClosed { get; protected set; }

    /// <summary>Not to be read from anywhere.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override BaseData Reader(SubscriptionDataConfig config, string line, DateTime date, bool isLiveMode) =>
        throw new NotSupportedException("RenkoBar does not support the Reader function. This function should never be called on this type.");

    /// <summary>Not to be read from anywhere.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override SubscriptionDataSource GetSource(SubscriptionDataConfig config, DateTime date, bool isLiveMode) =>
        throw new NotSupportedException("RenkoBar does not support the GetSource function. This function should never be called on this type.");
}
