namespace QuantConnect;

/// <summary>How a custom data source is reached.</summary>
public enum SubscriptionTransportMedium
{
    /// <summary>A file on disk.</summary>
    LocalFile = 0,

    /// <summary>A file that is downloaded.</summary>
    RemoteFile = 1,

    /// <summary>A web address that is polled.</summary>
    Rest = 2,

    /// <summary>A stream.</summary>
    Streaming = 3,

    /// <summary>A key of the object store.</summary>
    ObjectStore = 4,
}
