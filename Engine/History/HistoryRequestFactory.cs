using NodaTime;
using QuantConnect.Interfaces;
using QuantConnect.Securities;
using QuantConnect.Util;

namespace QuantConnect.Data;

/// <summary>Makes history requests out of an algorithm's subscriptions.</summary>
public class HistoryRequestFactory
{
    private readonly IAlgorithm _algorithm;

    /// <summary>Makes the factory of an algorithm.</summary>
    public HistoryRequestFactory(IAlgorithm algorithm) => _algorithm = algorithm;

    /// <summary>A request for a subscription's data between two algorithm times, with what differs from the subscription.</summary>
    public HistoryRequest CreateHistoryRequest(SubscriptionDataConfig subscription, DateTime startAlgoTz, DateTime endAlgoTz,
        SecurityExchangeHours exchangeHours, Resolution? resolution, bool? fillForward = null, bool? extendedMarketHours = null,
        DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null, int? contractDepthOffset = null)
    {
        var used = resolution ?? subscription.Resolution;
        var type = used != subscription.Resolution && LeanData.IsCommonLeanDataType(subscription.Type)
            ? LeanData.GetDataType(used, subscription.TickType)
            : subscription.Type;
        var request = new HistoryRequest(subscription, exchangeHours, startAlgoTz.ConvertToUtc(_algorithm.TimeZone), endAlgoTz.ConvertToUtc(_algorithm.TimeZone))
        {
            DataType = type,
            Resolution = used,
            FillForwardResolution = fillForward ?? subscription.FillDataForward ? used : null,
            TickType = subscription.TickType,
        };
        request.IncludeExtendedMarketHours = extendedMarketHours ?? request.IncludeExtendedMarketHours;
        request.DataMappingMode = dataMappingMode ?? request.DataMappingMode;
        request.DataNormalizationMode = dataNormalizationMode ?? request.DataNormalizationMode;
        if (contractDepthOffset is { } offset) request.ContractDepthOffset = (uint)Math.Abs(offset);
        return request;
    }

    /// <summary>The algorithm time from which so many bars lie before now.</summary>
    public DateTime GetStartTimeAlgoTz(Symbol symbol, int periods, Resolution resolution, SecurityExchangeHours exchange,
        DateTimeZone dataTimeZone, Type dataType, bool? extendedMarketHours = null) =>
        GetStartTimeAlgoTz(_algorithm.UtcTime, symbol, periods, resolution, exchange, dataTimeZone, dataType, extendedMarketHours);

    /// <summary>The algorithm time from which so many bars lie before a moment given in UTC.</summary>
    public DateTime GetStartTimeAlgoTz(DateTime referenceUtcTime, Symbol symbol, int periods, Resolution resolution, SecurityExchangeHours exchange,
        DateTimeZone dataTimeZone, Type dataType, bool? extendedMarketHours = null)
    {
        var extended = resolution < Resolution.Hour && LeanData.SupportsExtendedMarketHours(dataType)
            && (extendedMarketHours ?? _algorithm.SubscriptionManager.SubscriptionDataConfigService.GetSubscriptionDataConfigs(symbol).IsExtendedMarketHours());
        var span = resolution.ToTimeSpan();
        if (span < Time.OneSecond) span = Time.OneSecond;
        var local = Time.GetStartTimeForTradeBars(exchange, referenceUtcTime.ConvertFromUtc(exchange.TimeZone), span, periods, extended, dataTimeZone,
            LeanData.UseDailyStrictEndTimes(_algorithm.Settings, dataType, symbol, span, exchange));
        return local.ConvertTo(exchange.TimeZone, _algorithm.TimeZone);
    }
}
