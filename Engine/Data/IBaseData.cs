namespace QuantConnect.Data;

/// <summary>A data point of a symbol over a period.</summary>
public interface IBaseData : ISymbolProvider
{
    /// <summary>Kind of the data point.</summary>
    MarketDataType DataType { get; set; }

    /// <summary>Start of the period.</summary>
    DateTime Time { get; set; }

    /// <summary>End of the period: the moment the data point is known.</summary>
    DateTime EndTime { get; set; }

    /// <summary>The one number that stands for the data point.</summary>
    decimal Value { get; set; }

    /// <summary>Same as <see cref="Value"/>.</summary>
    decimal Price { get; }

    /// <summary>Reads a data point from a line, the old way.</summary>
    [Obsolete("Reader(SubscriptionDataConfig, string, DateTime, DataFeedEndpoint) method has been made obsolete, use Reader(SubscriptionDataConfig, string, DateTime, bool) instead.")]
    BaseData Reader(SubscriptionDataConfig config, string line, DateTime date, DataFeedEndpoint dataFeed);

    /// <summary>Reads a data point from a line; null skips the line.</summary>
    BaseData? Reader(SubscriptionDataConfig config, string line, DateTime date, bool isLiveMode);

    /// <summary>Reads a data point from a stream.</summary>
    BaseData? Reader(SubscriptionDataConfig config, StreamReader stream, DateTime date, bool isLiveMode);

    /// <summary>Address of the data of a date, the old way.</summary>
    [Obsolete("GetSource(SubscriptionDataConfig, DateTime, DataFeedEndpoint) method has been made obsolete, use GetSource(SubscriptionDataConfig, DateTime, bool) instead.")]
    string GetSource(SubscriptionDataConfig config, DateTime date, DataFeedEndpoint datafeed);

    /// <summary>Whether the ticker can change in time.</summary>
    bool RequiresMapping();

    /// <summary>A copy.</summary>
    BaseData Clone();
}
