using NodaTime;
using QuantConnect.Util;

namespace QuantConnect.Data;

/// <summary>A data point of a symbol. Custom data derives from it.</summary>
public abstract partial class BaseData : IBaseData
{
    /// <summary>Every resolution.</summary>
    protected static readonly List<Resolution> AllResolutions = [.. Enum.GetValues<Resolution>()];

    /// <summary>Daily only.</summary>
    protected static readonly List<Resolution> DailyResolution = [Resolution.Daily];

    /// <summary>Minute only.</summary>
    protected static readonly List<Resolution> MinuteResolution = [Resolution.Minute];

    /// <summary>Minute and finer.</summary>
    protected static readonly List<Resolution> HighResolution = [Resolution.Minute, Resolution.Second, Resolution.Tick];

    /// <summary>What there is of options.</summary>
    protected static readonly List<Resolution> OptionResolutions = [Resolution.Daily, Resolution.Hour, Resolution.Minute];

    /// <summary>An empty data point.</summary>
    public BaseData()
    {
    }

    /// <inheritdoc/>
    public MarketDataType DataType { get; set; } = MarketDataType.Base;

    /// <summary>Whether this repeats earlier data because there was none.</summary>
    public bool IsFillForward { get; private set; }

    /// <inheritdoc/>
    public DateTime Time { get; set; }

    /// <inheritdoc/>
    public virtual DateTime EndTime
    {
        get => Time;
        set => Time = value;
    }

    /// <inheritdoc/>
    public Symbol Symbol { get; set; } = Symbol.Empty;

    /// <inheritdoc/>
    public virtual decimal Value { get; set; }

    /// <inheritdoc/>
    public virtual decimal Price => Value;

    /// <inheritdoc/>
    public virtual bool RequiresMapping() => Symbol.RequiresMapping();

    /// <summary>Whether gaps in the data are normal and not worth a warning.</summary>
    public virtual bool IsSparseData() => Symbol.SecurityType == SecurityType.Base;

    /// <summary>Whether the security's price follows the data.</summary>
    public virtual bool ShouldCacheToSecurity() => true;

    /// <summary>Resolution when none is asked for.</summary>
    public virtual Resolution DefaultResolution() => Resolution.Minute;

    /// <summary>Resolutions that can be asked for.</summary>
    public virtual List<Resolution> SupportedResolutions() => Symbol.SecurityType.IsOption() ? OptionResolutions : AllResolutions;

    /// <summary>Time zone of custom data's times: New York unless overridden.</summary>
    public virtual DateTimeZone DataTimeZone() => Symbol.SecurityType == SecurityType.Base
        ? TimeZones.NewYork
        : throw new InvalidOperationException("BaseData.DataTimeZone(): is only valid for base data types");

    /// <summary>Takes a trade in.</summary>
    public void UpdateTrade(decimal lastTrade, decimal tradeSize) => Update(lastTrade, 0, 0, tradeSize, 0, 0);

    /// <summary>Takes a bid and an ask in.</summary>
    public void UpdateQuote(decimal bidPrice, decimal bidSize, decimal askPrice, decimal askSize) =>
        Update(0, bidPrice, askPrice, 0, bidSize, askSize);

    /// <summary>Takes a bid in.</summary>
    public void UpdateBid(decimal bidPrice, decimal bidSize) => Update(0, bidPrice, 0, 0, bidSize, 0);

    /// <summary>Takes an ask in.</summary>
    public void UpdateAsk(decimal askPrice, decimal askSize) => Update(0, 0, askPrice, 0, 0, askSize);

    /// <summary>Takes a tick in.</summary>
    public virtual void Update(decimal lastTrade, decimal bidPrice, decimal askPrice, decimal volume, decimal bidSize, decimal askSize) =>
        Value = lastTrade;

    /// <summary>A copy, marked as repeated or not.</summary>
    public virtual BaseData Clone(bool fillForward)
    {
        var clone = Clone();
        clone.IsFillForward = fillForward;
        return clone;
    }

    /// <inheritdoc/>
    public virtual BaseData Clone() => (BaseData)ObjectActivator.Clone((object)this);

    /// <inheritdoc/>
    public override string ToString() => $"{Symbol}: {Value.ToStringInvariant("C")}";
}
