using NodaTime;
using QuantConnect.Interfaces;

namespace QuantConnect.Data;

/// <summary>Base of history providers: raises the events.</summary>
public abstract class HistoryProviderBase : IHistoryProvider
{
    /// <inheritdoc/>
    public event EventHandler<InvalidConfigurationDetectedEventArgs>? InvalidConfigurationDetected;

    /// <inheritdoc/>
    public event EventHandler<NumericalPrecisionLimitedEventArgs>? NumericalPrecisionLimited;

    /// <inheritdoc/>
    public event EventHandler<StartDateLimitedEventArgs>? StartDateLimited;

    /// <inheritdoc/>
    public event EventHandler<DownloadFailedEventArgs>? DownloadFailed;

    /// <inheritdoc/>
    public event EventHandler<ReaderErrorDetectedEventArgs>? ReaderErrorDetected;

    /// <inheritdoc/>
    public abstract int DataPointCount { get; }

    /// <inheritdoc/>
    public abstract IEnumerable<Slice> GetHistory(IEnumerable<HistoryRequest> requests, DateTimeZone sliceTimeZone);

    /// <summary>Raises <see cref="InvalidConfigurationDetected"/>.</summary>
    protected virtual void OnInvalidConfigurationDetected(InvalidConfigurationDetectedEventArgs e) => InvalidConfigurationDetected?.Invoke(this, e);

    /// <summary>Raises <see cref="NumericalPrecisionLimited"/>.</summary>
    protected virtual void OnNumericalPrecisionLimited(NumericalPrecisionLimitedEventArgs e) => NumericalPrecisionLimited?.Invoke(this, e);

    /// <summary>Raises <see cref="StartDateLimited"/>.</summary>
    protected virtual void OnStartDateLimited(StartDateLimitedEventArgs e) => StartDateLimited?.Invoke(this, e);

    /// <summary>Raises <see cref="DownloadFailed"/>.</summary>
    protected virtual void OnDownloadFailed(DownloadFailedEventArgs e) => DownloadFailed?.Invoke(this, e);

    /// <summary>Raises <see cref="ReaderErrorDetected"/>.</summary>
    protected virtual void OnReaderErrorDetected(ReaderErrorDetectedEventArgs e) => ReaderErrorDetected?.Invoke(this, e);
}
