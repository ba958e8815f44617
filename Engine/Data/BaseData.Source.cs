namespace QuantConnect.Data;

public abstract partial class BaseData
{
    /// <summary>Where the data of a date is.</summary>
    public virtual SubscriptionDataSource? GetSource(SubscriptionDataConfig config, DateTime date, bool isLiveMode)
    {
#pragma warning disable CS0618 // types that only implement the old method still work
        var source = GetSource(config, date, isLiveMode ? DataFeedEndpoint.LiveTrading : DataFeedEndpoint.Backtesting);
#pragma warning restore CS0618
        if (isLiveMode) return new SubscriptionDataSource(source, SubscriptionTransportMedium.Rest);

        var address = new Uri(source, UriKind.RelativeOrAbsolute);
        var remote = address.IsAbsoluteUri && !address.IsLoopback;
        return new SubscriptionDataSource(source, remote ? SubscriptionTransportMedium.RemoteFile : SubscriptionTransportMedium.LocalFile);
    }

    /// <inheritdoc/>
    public virtual BaseData? Reader(SubscriptionDataConfig config, string line, DateTime date, bool isLiveMode)
    {
#pragma warning disable CS0618 // types that only implement the old method still work
        return Reader(config, line, date, isLiveMode ? DataFeedEndpoint.LiveTrading : DataFeedEndpoint.Backtesting);
#pragma warning restore CS0618
    }

    /// <inheritdoc/>
    public virtual BaseData? Reader(SubscriptionDataConfig config, StreamReader stream, DateTime date, bool isLiveMode) =>
        throw new NotImplementedException("Each data types has to implement is own Stream reader");

    /// <inheritdoc/>
    [Obsolete("Reader(SubscriptionDataConfig, string, DateTime, DataFeedEndpoint) method has been made obsolete, use Reader(SubscriptionDataConfig, string, DateTime, bool) instead.")]
    public virtual BaseData Reader(SubscriptionDataConfig config, string line, DateTime date, DataFeedEndpoint dataFeed) =>
        throw new InvalidOperationException(
            $"Please implement Reader(SubscriptionDataConfig, string, DateTime, bool) on your custom data type: {GetType().Name}");

    /// <inheritdoc/>
    [Obsolete("GetSource(SubscriptionDataConfig, DateTime, DataFeedEndpoint) method has been made obsolete, use GetSource(SubscriptionDataConfig, DateTime, bool) instead.")]
    public virtual string GetSource(SubscriptionDataConfig config, DateTime date, DataFeedEndpoint datafeed) =>
        throw new InvalidOperationException(
            $"Please implement GetSource(SubscriptionDataConfig, DateTime, bool) on your custom data type: {GetType().Name}");
}
