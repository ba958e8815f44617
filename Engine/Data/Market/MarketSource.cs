using QuantConnect.Util;

namespace QuantConnect.Data.Market;

/// <summary>Where the bars and ticks of LEAN's data folder are.</summary>
internal static class MarketSource
{
    internal static SubscriptionDataSource Of(SubscriptionDataConfig config, DateTime date, bool isLiveMode) => isLiveMode
        ? new SubscriptionDataSource(string.Empty, SubscriptionTransportMedium.Streaming)
        : new SubscriptionDataSource(LeanData.GenerateZipFilePath(Globals.DataFolder, config.Symbol, date, config.Resolution, config.TickType),
            SubscriptionTransportMedium.LocalFile, FileFormat.Csv);
}
