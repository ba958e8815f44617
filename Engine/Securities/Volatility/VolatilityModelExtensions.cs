using NodaTime;
using QuantConnect.Data;
using QuantConnect.Interfaces;

namespace QuantConnect.Securities.Volatility;

/// <summary>Warms volatility models up from history.</summary>
public static class VolatilityModelExtensions
{
    /// <summary>Feeds a model the history it asks for.</summary>
    public static void WarmUp(
        this IVolatilityModel volatilityModel,
        IHistoryProvider historyProvider,
        SubscriptionManager subscriptionManager,
        Security security,
        DateTime utcTime,
        DateTimeZone timeZone,
        bool liveMode,
        DataNormalizationMode? dataNormalizationMode = null)
        => Feed(volatilityModel, historyProvider, subscriptionManager, security, timeZone, liveMode, dataNormalizationMode,
            () => volatilityModel.GetHistoryRequirements(security, utcTime));

    /// <summary>Feeds a model a number of bars.</summary>
    public static void WarmUp(
        this IndicatorVolatilityModel volatilityModel,
        IHistoryProvider historyProvider,
        SubscriptionManager subscriptionManager,
        Security security,
        DateTime utcTime,
        DateTimeZone timeZone,
        Resolution? resolution,
        int barCount,
        bool liveMode,
        DataNormalizationMode? dataNormalizationMode = null)
        => Feed(volatilityModel, historyProvider, subscriptionManager, security, timeZone, liveMode, dataNormalizationMode,
            () => volatilityModel.GetHistoryRequirements(security, utcTime, resolution, barCount));

    /// <summary>Feeds a model a number of bars.</summary>
    public static void WarmUp(
        this IndicatorVolatilityModel volatilityModel,
        IAlgorithm algorithm,
        Security security,
        Resolution? resolution,
        int barCount,
        DataNormalizationMode? dataNormalizationMode = null)
        => volatilityModel.WarmUp(
            algorithm.HistoryProvider, algorithm.SubscriptionManager, security, algorithm.UtcTime, algorithm.TimeZone,
            resolution, barCount, algorithm.LiveMode, dataNormalizationMode);

    private static void Feed(
        IVolatilityModel model,
        IHistoryProvider? history,
        SubscriptionManager subscriptions,
        Security? security,
        DateTimeZone timeZone,
        bool liveMode,
        DataNormalizationMode? normalization,
        Func<IEnumerable<HistoryRequest>> requirements)
    {
        if (history == null || security == null || model == VolatilityModel.Null) return;
        (model as BaseVolatilityModel)?.SetSubscriptionDataConfigProvider(subscriptions.SubscriptionDataConfigService);

        var requests = requirements().ToList();
        if (liveMode || normalization == DataNormalizationMode.Raw)
        {
            // Jumps of raw prices at splits and dividends are no volatility.
            foreach (var request in requests) request.DataNormalizationMode = DataNormalizationMode.ScaledRaw;
        }
        foreach (var slice in history.GetHistory(requests, timeZone))
        {
            foreach (var request in requests)
            {
                if (!slice.TryGet(request.DataType, security.Symbol, out dynamic? data)) continue;
                if ((object?)data is BaseData point) model.Update(security, point);
            }
        }
    }
}
