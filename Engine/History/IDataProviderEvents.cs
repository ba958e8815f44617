namespace QuantConnect.Interfaces;

/// <summary>What a source of data has to say beside the data.</summary>
public interface IDataProviderEvents
{
    /// <summary>A subscription cannot be served as configured.</summary>
    event EventHandler<InvalidConfigurationDetectedEventArgs> InvalidConfigurationDetected;

    /// <summary>Prices were kept from before a date for want of precision.</summary>
    event EventHandler<NumericalPrecisionLimitedEventArgs> NumericalPrecisionLimited;

    /// <summary>The start date was moved to where data begins.</summary>
    event EventHandler<StartDateLimitedEventArgs> StartDateLimited;

    /// <summary>A file could not be fetched.</summary>
    event EventHandler<DownloadFailedEventArgs> DownloadFailed;

    /// <summary>A row could not be read.</summary>
    event EventHandler<ReaderErrorDetectedEventArgs> ReaderErrorDetected;
}
