namespace QuantConnect.Indicators;

/// <summary>An indicator that knows how much data makes it ready.</summary>
public interface IIndicatorWarmUpPeriodProvider
{
    /// <summary>Data points needed until the indicator is ready.</summary>
    int WarmUpPeriod { get; }
}
